package import UMTDomain

/// Whom a step is told to: the sides that hear of it, as what their subscriptions are about.
package struct Listeners: Sendable {
    /// The case, its council and the council's municipality; `nil` when the young are not told.
    package var young: (council: BodyID, municipality: MunicipalityID?)?
    /// The body that the step is about.
    package var body: (id: BodyID, municipality: MunicipalityID?)?
    /// Whether every receiver of the case is told.
    package var receivers = false

    package init() {}
}

extension Shelf {
    /// Who listens, each address once: at once before in the morning.
    package func subscriptions(on id: CaseID, _ listeners: Listeners) throws -> [(
        id: SubscriptionID, pace: Subscription.Pace
    )] {
        let young = listeners.young
        let rows = try database.rows(
            .listeners,
            [
                region.id, young == nil ? nil : id, young?.council, young?.municipality, listeners.body?.id,
                listeners.body?.municipality, listeners.receivers ? id : nil,
            ]
        ) {
            (id: $0[0] as SubscriptionID, address: $0[1] as String, pace: try $0.word(2) as Subscription.Pace)
        }
        var best: [String: (id: SubscriptionID, pace: Subscription.Pace)] = [:]
        for row in rows {
            let key = row.address.lowercased()
            if let known = best[key], (known.pace.rank, known.id) <= (row.pace.rank, row.id) { continue }
            best[key] = (row.id, row.pace)
        }
        return best.values.sorted { $0.id < $1.id }
    }

    /// Puts a step into the outbox: as a message of its own, or into the digest that gathers.
    package func tell(
        _ event: EventID, at moment: Moment, to subscription: SubscriptionID, _ pace: Subscription.Pace,
        as fresh: NoticeID
    ) throws {
        var notice = fresh
        let gathering =
            pace == .atOnce
            ? nil : try database.row(.gatheringNotice, [region.id, subscription]) { $0[0] as NoticeID }
        if let gathering {
            notice = gathering
        } else {
            try database.run(
                .insertNotice,
                [fresh, region.id, subscription, moment, pace != .atOnce, pace.due(after: moment)])
        }
        try database.run(.insertNoticeStep, [region.id, notice, event])
    }
}

extension Subscription.Pace {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Query {
    private static func listening(_ condition: String) -> String {
        "SELECT s.id, s.address, s.pace FROM subscription s WHERE s.region_id = $1 AND \(condition)"
    }
    /// One branch for each index; a place that is empty finds nobody.
    static let listeners = Query(
        "listeners",
        [
            listening("s.case_id = $2"), listening("s.body_id = $3 AND s.topic = 'council'"),
            listening("s.municipality_id = $4"), listening("s.body_id = $5 AND s.topic = 'inbox'"),
            listening("s.municipality_id = $6"),
            """
            SELECT s.id, s.address, s.pace FROM sending x CROSS JOIN subscription s
            WHERE x.region_id = $1 AND x.case_id = $7 AND s.region_id = x.region_id AND s.body_id = x.body_id
            AND s.topic = 'inbox'
            """,
        ].joined(separator: " UNION "))
    static let gatheringNotice = Query(
        "gatheringNotice",
        """
        SELECT id FROM notice WHERE region_id = $1 AND subscription_id = $2 AND is_digest = 1 AND opened = 0
        """)
    static let insertNotice = Query(
        "insertNotice",
        """
        INSERT INTO notice (id, region_id, subscription_id, made_at, is_digest, state, next_try)
        VALUES ($1, $2, $3, $4, $5, 'waiting', $6)
        """)
    static let insertNoticeStep = Query(
        "insertNoticeStep",
        "INSERT INTO notice_step (region_id, notice_id, event_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")

    static let tellings = [listeners, gatheringNotice, insertNotice, insertNoticeStep]
}
