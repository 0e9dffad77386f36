package import UMTDomain

/// A subscription with the names of what it is about, as lists show it.
package struct SubscriptionLine: Sendable {
    package let subscription: Subscription
    /// The case's number, or the key of the body or the municipality.
    package let about: String
}

extension Shelf {
    package func subscription(_ id: SubscriptionID) throws -> SubscriptionLine {
        guard let line = try database.row(.subscriptionByID, [region.id, id], SubscriptionLine.init) else {
            throw Refusal.notFound(.subscription, id.description, field: "id")
        }
        return line
    }

    /// A page of those that an actor made, or of all when none is named, oldest first.
    package func subscriptions(
        by actor: ActorID?, after mark: SubscriptionID?, limit: Int
    ) throws -> [SubscriptionLine] {
        let query = actor == nil ? Query.allSubscriptions : .subscriptionsOfActor
        return try database.rows(
            query, [region.id, actor, mark ?? SubscriptionID(raw: 0), limit], SubscriptionLine.init)
    }

    /// Refuses an address that is told of it already.
    package func keep(_ subscription: Subscription) throws {
        var topic: (youthCase: CaseID?, body: BodyID?, municipality: MunicipalityID?) = (nil, nil, nil)
        switch subscription.topic {
        case .youthCase(let id): topic.youthCase = id
        case .council(let id), .inbox(let id): topic.body = id
        case .municipality(let id): topic.municipality = id
        }
        let kept = try database.run(
            .insertSubscription,
            [
                subscription.id, region.id, subscription.topic.kind.rawValue, topic.youthCase, topic.body,
                topic.municipality, subscription.address, subscription.pace.rawValue,
                subscription.language.rawValue, subscription.actor, subscription.person, subscription.madeAt,
            ])
        if kept == 0 { throw Refusal(.alreadyExists, field: "address", [subscription.address]) }
    }

    /// Takes a subscription away with all that was to be sent by it, and was.
    package func remove(_ id: SubscriptionID) throws {
        for query in Query.removals { try database.run(query, [region.id, id]) }
    }

    /// The subscriptions that a person's own grant has made.
    package func subscriptions(of person: PersonID) throws -> [SubscriptionID] {
        try database.rows(.subscriptionsOfPerson, [region.id, person]) { $0[0] }
    }
}

extension Installation {
    /// The subscription that a token of a message ends; `nil` when there is none any more.
    package func subscription(tokenHash: [UInt8]) throws -> (region: RegionID, id: SubscriptionID)? {
        try database.row(.subscriptionByToken, [tokenHash]) { ($0[0], $0[1]) }
    }
}

extension Subscription {
    init(_ columns: Columns) throws {
        let kind: Topic.Kind = try columns.word(1)
        let topic: Topic =
            switch kind {
            case .youthCase: .youthCase(columns[2])
            case .council: .council(columns[3])
            case .inbox: .inbox(columns[3])
            case .municipality: .municipality(columns[4])
            }
        self.init(
            id: columns[0], topic: topic, address: columns[5], pace: try columns.word(6),
            language: try columns.word(7), actor: columns[8], person: columns.id(9), madeAt: columns[10])
    }
}

extension SubscriptionLine {
    init(_ columns: Columns) throws {
        subscription = try Subscription(columns)
        about = columns[11]
    }
}

extension Query {
    static let subscriptionColumns = """
        s.id, s.topic, s.case_id, s.body_id, s.municipality_id, s.address, s.pace, s.language, s.actor, s.person_id,
        s.made_at, COALESCE(c.number, b.key, m.key, '')
        """
    static let subscriptionTopics = """
        LEFT JOIN youth_case c ON c.region_id = s.region_id AND c.id = s.case_id
        LEFT JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        LEFT JOIN municipality m ON m.id = s.municipality_id
        """
    private static func described(_ name: String, _ rest: String) -> Query {
        Query(
            name,
            """
            SELECT \(subscriptionColumns) FROM subscription s \(subscriptionTopics)
            WHERE s.region_id = $1 AND \(rest)
            """)
    }
    static let subscriptionByID = described("subscriptionByID", "s.id = $2")
    static let allSubscriptions = described("allSubscriptions", "s.id > $3 ORDER BY s.id LIMIT $4")
    static let subscriptionsOfActor = described(
        "subscriptionsOfActor", "s.actor = $2 AND s.id > $3 ORDER BY s.id LIMIT $4")
    static let subscriptionsOfPerson = Query(
        "subscriptionsOfPerson", "SELECT id FROM subscription WHERE region_id = $1 AND person_id = $2")
    static let subscriptionByToken = Query(
        "subscriptionByToken", "SELECT region_id, subscription_id FROM unsubscribe_token WHERE hash = $1")
    static let insertSubscription = Query(
        "insertSubscription",
        """
        INSERT INTO subscription (id, region_id, topic, case_id, body_id, municipality_id, address, pace, language,
            actor, person_id, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING
        """)

    /// What goes with a subscription, from the leaves to the root.
    static let removals = [
        Query(
            "removeNoticeSteps",
            """
            DELETE FROM notice_step WHERE region_id = $1 AND notice_id IN (
                SELECT n.id FROM notice n WHERE n.region_id = $1 AND n.subscription_id = $2)
            """),
        Query("removeNotices", "DELETE FROM notice WHERE region_id = $1 AND subscription_id = $2"),
        Query(
            "removeUnsubscribeTokens",
            "DELETE FROM unsubscribe_token WHERE region_id = $1 AND subscription_id = $2"),
        Query("removeSubscription", "DELETE FROM subscription WHERE region_id = $1 AND id = $2"),
    ]

    static let subscriptions =
        [
            subscriptionByID, allSubscriptions, subscriptionsOfActor, subscriptionsOfPerson,
            subscriptionByToken, insertSubscription,
        ] + removals
}

extension Trace {
    /// Where the person's own address stands, with every message to it.
    static let subscriptions = Trace(
        "subscription", .removed,
        find: Query(
            "traceSubscriptions",
            """
            SELECT s.topic, COALESCE(c.number, b.key, m.key) AS about, s.address, s.pace, s.language
            FROM subscription s \(Query.subscriptionTopics)
            WHERE s.region_id = $1 AND s.person_id = $2 ORDER BY s.id
            """),
        erase: [
            Query(
                "eraseNoticeSteps",
                """
                DELETE FROM notice_step WHERE region_id = $1 AND notice_id IN (
                    SELECT n.id FROM notice n WHERE n.region_id = $1 AND n.subscription_id IN (\(own)))
                """),
            Query("eraseNotices", "DELETE FROM notice WHERE region_id = $1 AND subscription_id IN (\(own))"),
            Query(
                "eraseUnsubscribeTokens",
                "DELETE FROM unsubscribe_token WHERE region_id = $1 AND subscription_id IN (\(own))"),
            Query("eraseSubscriptions", "DELETE FROM subscription WHERE region_id = $1 AND person_id = $2"),
        ])
    private static let own = "SELECT s.id FROM subscription s WHERE s.region_id = $1 AND s.person_id = $2"
}
