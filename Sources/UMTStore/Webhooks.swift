package import UMTDomain

/// A webhook with the name of what it is about and how much waits, as lists show it.
package struct WebhookLine: Sendable {
    package let webhook: Webhook
    /// The case's number, or the key of the body, the municipality or the region.
    package let about: String
    package let waiting: Int
}

extension Shelf {
    package func webhook(_ id: WebhookID) throws -> WebhookLine {
        guard let line = try database.row(.webhookByID, [region.id, id], WebhookLine.init) else {
            throw Refusal.notFound(.webhook, id.description, field: "id")
        }
        return line
    }

    /// Those of the region, newest first, and last those that have ended, which stay while their log does.
    package func webhooks() throws -> [WebhookLine] {
        try database.rows(.webhooksOfRegion, [region.id], WebhookLine.init)
    }

    /// What those that have not ended are about.
    package func webhookTopics() throws -> [(id: WebhookID, topic: Webhook.Topic)] {
        try database.rows(.webhookTopics, [region.id]) { ($0[0], try Webhook.Topic($0, from: 1)) }
    }

    /// Refuses an address that is told of the same already.
    package func keep(_ webhook: Webhook) throws {
        var topic: (youthCase: CaseID?, body: BodyID?, municipality: MunicipalityID?) = (nil, nil, nil)
        switch webhook.topic {
        case .youthCase(let id): topic.youthCase = id
        case .council(let id), .inbox(let id): topic.body = id
        case .municipality(let id): topic.municipality = id
        case .region: break
        }
        let kept = try database.run(
            .insertWebhook,
            [
                webhook.id, region.id, webhook.topic.kind.rawValue, topic.youthCase, topic.body,
                topic.municipality, webhook.address.description, webhook.label, webhook.language.rawValue,
                webhook.actor, webhook.madeAt, webhook.state.rawValue, webhook.cause?.rawValue, webhook.since,
            ])
        if kept == 0 { throw Refusal(.alreadyExists, field: "url", [webhook.address.description]) }
    }

    /// Brings it into a state; active forgets what failed.
    package func move(_ id: WebhookID, to state: Webhook.State, _ cause: Webhook.Cause?, at now: Moment)
        throws
    {
        try database.run(.moveWebhook, [region.id, id, state.rawValue, cause?.rawValue, now])
    }

    /// Ends it: its secrets go, and what waits is given up.
    package func end(_ id: WebhookID, _ cause: Webhook.Cause, at now: Moment) throws {
        try move(id, to: .ended, cause, at: now)
        try database.run(.removeWebhookSecrets, [region.id, id])
        try database.run(.giveUpDeliveries, [region.id, id, now])
    }

    /// Keeps the newest secret; those before it sign until then at the latest.
    package func keep(
        secret: [UInt8], as fresh: Int64, of id: WebhookID, formerUntil end: Moment
    ) throws {
        try database.run(.endWebhookSecrets, [region.id, id, end])
        try database.run(.insertWebhookSecret, [fresh, region.id, id, secret])
    }

    /// The secrets that sign at that moment, the newest first.
    package func webhookSecrets(of id: WebhookID, at now: Moment) throws -> [[UInt8]] {
        try database.rows(.webhookSecrets, [region.id, id, now]) { $0[0] }
    }

    /// Deletes the secrets that sign no longer.
    package func forgetWebhookSecrets(at now: Moment) throws {
        try database.run(.forgetWebhookSecrets, [region.id, now])
    }

    /// Notes since when nothing but failures came; `nil` when something was taken.
    package func note(failing since: Moment?, of id: WebhookID) throws {
        try database.run(.webhookFailing, [region.id, id, since])
    }
}

extension Webhook.Topic {
    init(_ columns: Columns, from place: Int) throws {
        let kind: Kind = try columns.word(place)
        self =
            switch kind {
            case .youthCase: .youthCase(columns[place + 1])
            case .council: .council(columns[place + 2])
            case .inbox: .inbox(columns[place + 2])
            case .municipality: .municipality(columns[place + 3])
            case .region: .region
            }
    }
}

extension Webhook {
    init(_ columns: Columns) throws {
        guard let address = WebhookAddress(columns[5] as String) else {
            throw StoreFault.damaged("no address in column 5")
        }
        self.init(
            id: columns[0], topic: try Topic(columns, from: 1), address: address, label: columns.text(6),
            language: try columns.word(7), actor: columns[8], madeAt: columns[9], state: try columns.word(10),
            cause: columns.text(11).flatMap(Cause.init(rawValue:)), since: columns[12],
            failingSince: columns.moment(13))
    }
}

extension WebhookLine {
    init(_ columns: Columns) throws {
        webhook = try Webhook(columns)
        (about, waiting) = (columns[14], columns[15])
    }
}

extension Query {
    private static func webhooks(_ name: String, _ rest: String) -> Query {
        Query(
            name,
            """
            SELECT w.id, w.topic, w.case_id, w.body_id, w.municipality_id, w.url, w.label, w.language, w.actor,
                w.made_at, w.state, w.cause, w.since, w.failing_since, COALESCE(c.number, b.key, m.key, r.key),
                (SELECT COUNT(*) FROM webhook_delivery d
                 WHERE d.region_id = w.region_id AND d.webhook_id = w.id AND d.state = 'waiting')
            FROM webhook w JOIN region r ON r.id = w.region_id
            LEFT JOIN youth_case c ON c.region_id = w.region_id AND c.id = w.case_id
            LEFT JOIN body b ON b.region_id = w.region_id AND b.id = w.body_id
            LEFT JOIN municipality m ON m.id = w.municipality_id
            WHERE w.region_id = $1 \(rest)
            """)
    }
    static let webhookByID = webhooks("webhookByID", "AND w.id = $2")
    static let webhooksOfRegion = webhooks(
        "webhooksOfRegion", "ORDER BY w.state = 'ended', w.id DESC LIMIT 500")
    static let webhookTopics = Query(
        "webhookTopics",
        """
        SELECT id, topic, case_id, body_id, municipality_id FROM webhook
        WHERE region_id = $1 AND state <> 'ended' ORDER BY id
        """)
    static let insertWebhook = Query(
        "insertWebhook",
        """
        INSERT INTO webhook (id, region_id, topic, case_id, body_id, municipality_id, url, label, language, actor,
            made_at, state, cause, since)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING
        """)
    static let moveWebhook = Query(
        "moveWebhook",
        """
        UPDATE webhook SET state = $3, cause = $4, since = $5,
            failing_since = CASE WHEN $3 = 'active' THEN NULL ELSE failing_since END
        WHERE region_id = $1 AND id = $2
        """)
    static let webhookFailing = Query(
        "webhookFailing", "UPDATE webhook SET failing_since = $3 WHERE region_id = $1 AND id = $2")
    static let insertWebhookSecret = Query(
        "insertWebhookSecret",
        "INSERT INTO webhook_secret (id, region_id, webhook_id, secret) VALUES ($1, $2, $3, $4)")
    static let endWebhookSecrets = Query(
        "endWebhookSecrets",
        """
        UPDATE webhook_secret SET until = $3
        WHERE region_id = $1 AND webhook_id = $2 AND (until IS NULL OR until > $3)
        """)
    static let forgetWebhookSecrets = Query(
        "forgetWebhookSecrets",
        "DELETE FROM webhook_secret WHERE region_id = $1 AND until <= $2")
    static let webhookSecrets = Query(
        "webhookSecrets",
        """
        SELECT secret FROM webhook_secret WHERE region_id = $1 AND webhook_id = $2 AND (until IS NULL OR until > $3)
        ORDER BY id DESC
        """)
    static let removeWebhookSecrets = Query(
        "removeWebhookSecrets", "DELETE FROM webhook_secret WHERE region_id = $1 AND webhook_id = $2")

    static let webhookQueries = [
        webhookByID, webhooksOfRegion, webhookTopics, insertWebhook, moveWebhook, webhookFailing,
        insertWebhookSecret, endWebhookSecrets, forgetWebhookSecrets, webhookSecrets, removeWebhookSecrets,
    ]
}
