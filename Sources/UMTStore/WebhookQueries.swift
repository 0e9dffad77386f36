extension Query {
    private static func deliveries(_ name: String, _ rest: String) -> Query {
        Query(
            name,
            """
            SELECT \(eventColumns), c.number, b.key, CASE WHEN c.visibility = 'published' THEN c.public_title END,
                d.id, d.webhook_id, d.event_id, d.made_at, d.state, d.next_try, d.tries, d.done_at, d.shows_public,
                y.status, y.fault
            FROM webhook_delivery d LEFT JOIN event e ON e.id = d.event_id
            LEFT JOIN event_text t ON t.event_id = e.id
            LEFT JOIN youth_case c ON c.region_id = d.region_id AND c.id = e.subject_id
            LEFT JOIN body b ON b.region_id = d.region_id AND b.id = c.council_id
            LEFT JOIN webhook_try y ON y.region_id = d.region_id AND y.delivery_id = d.id AND y.place = (
                SELECT MAX(z.place) FROM webhook_try z WHERE z.region_id = d.region_id AND z.delivery_id = d.id)
            WHERE d.region_id = $1 AND \(rest)
            """)
    }
    private static func oldestWaiting(of webhook: String) -> String {
        """
        (SELECT MIN(x.id) FROM webhook_delivery x
         WHERE x.region_id = \(webhook).region_id AND x.webhook_id = \(webhook).id AND x.state = 'waiting')
        """
    }

    static let dueWebhooks = Query(
        "dueWebhooks",
        """
        SELECT w.region_id, w.id FROM webhook w CROSS JOIN webhook_delivery d ON d.id = \(oldestWaiting(of: "w"))
        WHERE w.state = 'active' AND d.next_try <= $1 ORDER BY d.next_try, w.id LIMIT $2
        """)
    static let nextDelivery = deliveries(
        "nextDelivery",
        """
        d.next_try <= $3 AND d.id = (
            SELECT \(oldestWaiting(of: "w")) FROM webhook w
            WHERE w.region_id = $1 AND w.id = $2 AND w.state = 'active')
        """)
    static let deliveryByID = deliveries("deliveryByID", "d.id = $2")
    static let deliveryPage = deliveries(
        "deliveryPage",
        """
        d.webhook_id = $2 AND d.id < $3 AND (CAST($5 AS TEXT) IS NULL OR d.state = $5)
        ORDER BY d.id DESC LIMIT $4
        """)
    static let receiverPlaces = Query(
        "receiverPlaces",
        """
        SELECT s.body_id, b.municipality_id FROM sending s
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id WHERE s.region_id = $1 AND s.case_id = $2
        """)
    static let triesOfDelivery = Query(
        "triesOfDelivery",
        """
        SELECT moment, milliseconds, status, fault FROM webhook_try WHERE region_id = $1 AND delivery_id = $2
        ORDER BY place
        """)
    static let insertWebhookDelivery = Query(
        "insertWebhookDelivery",
        """
        INSERT INTO webhook_delivery (id, region_id, webhook_id, event_id, made_at, shows_public, state, next_try)
        VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $5)
        """)
    static let insertTry = Query(
        "insertTry",
        """
        INSERT INTO webhook_try (region_id, delivery_id, place, moment, milliseconds, status, fault)
        SELECT $1, $2, 1 + COALESCE(MAX(place), 0), $3, $4, $5, $6 FROM webhook_try
        WHERE region_id = $1 AND delivery_id = $2
        """)
    static let deliveryDone = Query(
        "deliveryDone",
        """
        UPDATE webhook_delivery SET state = 'delivered', next_try = NULL, done_at = $3
        WHERE region_id = $1 AND id = $2
        """)
    static let deliveryFailed = Query(
        "deliveryFailed",
        """
        UPDATE webhook_delivery SET tries = $3, next_try = $4,
            done_at = CASE WHEN CAST($4 AS BIGINT) IS NULL THEN $5 END,
            state = CASE WHEN CAST($4 AS BIGINT) IS NULL THEN 'given-up' ELSE 'waiting' END
        WHERE region_id = $1 AND id = $2 AND state = 'waiting'
        """)
    static let renewDelivery = Query(
        "renewDelivery",
        """
        UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_try = $3, done_at = NULL
        WHERE region_id = $1 AND id = $2
        """)
    static let hurryDeliveries = Query(
        "hurryDeliveries",
        """
        UPDATE webhook_delivery SET next_try = $3
        WHERE region_id = $1 AND webhook_id = $2 AND state = 'waiting' AND next_try > $3
        """)
    static let giveUpDeliveries = Query(
        "giveUpDeliveries",
        """
        UPDATE webhook_delivery SET state = 'given-up', next_try = NULL, done_at = $3
        WHERE region_id = $1 AND webhook_id = $2 AND state = 'waiting'
        """)

    private static let outdated = "webhook_delivery WHERE region_id = $1 AND made_at < $2"
    static let oldDeliveries = Query("countOldDeliveries", "SELECT COUNT(*) FROM \(outdated)")
    static let deleteOldDeliveries = Query("deleteOldDeliveries", "DELETE FROM \(outdated)")
    static let deleteOldTries = Query(
        "deleteOldTries",
        """
        DELETE FROM webhook_try WHERE region_id = $1 AND delivery_id IN (
            SELECT d.id FROM webhook_delivery d WHERE d.region_id = $1 AND d.made_at < $2)
        """)
    static let deleteEndedWebhooks = Query(
        "deleteEndedWebhooks",
        """
        DELETE FROM webhook WHERE region_id = $1 AND state = 'ended' AND since < $2 AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery d WHERE d.region_id = webhook.region_id AND d.webhook_id = webhook.id)
        """)

    static let webhookDeliveryQueries = [
        dueWebhooks, nextDelivery, deliveryByID, deliveryPage, receiverPlaces, triesOfDelivery,
        insertWebhookDelivery,
        insertTry, deliveryDone, deliveryFailed, renewDelivery, hurryDeliveries, giveUpDeliveries,
        oldDeliveries,
        deleteOldDeliveries, deleteOldTries, deleteEndedWebhooks,
    ]
}
