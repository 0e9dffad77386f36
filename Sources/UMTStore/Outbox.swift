package import UMTDomain

/// A message with its region and the name of what its subscription is about.
package struct NoticeLine: Sendable {
    package let notice: Notice
    package let about: String
    package let region: RegionID
}

extension Installation {
    /// Whether anything is to go out; cheap enough to be asked every second.
    package func hasDueNotices(at now: Moment) throws -> Bool {
        try database.row(.hasDueNotices, [now]) { $0[0] as Bool } ?? false
    }

    /// What is to go out, the oldest first, from every region.
    package func dueNotices(at now: Moment, limit: Int) throws -> [NoticeLine] {
        try database.rows(.dueNotices, [now, limit], NoticeLine.init)
    }
}

extension Shelf {
    /// Hands a message over: nothing is added to it any more, and its token works from now on.
    package func open(_ notice: Notice, tokenHash: [UInt8], at now: Moment) throws {
        try database.run(.openNotice, [region.id, notice.id])
        try database.run(.insertUnsubscribeToken, [tokenHash, region.id, notice.subscription.id, now])
    }

    package func markSent(_ id: NoticeID, at now: Moment) throws {
        try database.run(.noticeSent, [region.id, id, now])
    }

    /// Notes a try that failed; without a next one the message is given up.
    package func markFailed(_ id: NoticeID, tries: Int, next: Moment?, fault: String) throws {
        try database.run(.noticeFailed, [region.id, id, tries, next, fault])
    }

    package func notice(_ id: NoticeID) throws -> NoticeLine {
        guard let line = try database.row(.noticeByID, [region.id, id], NoticeLine.init) else {
            throw Refusal.notFound(.notice, id.description, field: "id")
        }
        return line
    }

    /// A page of the outbox, newest first.
    package func notices(_ state: Notice.State?, before mark: NoticeID?, limit: Int) throws -> [NoticeLine] {
        let query = state == nil ? Query.noticePage : .noticePageOfState
        return try database.rows(
            query, [region.id, mark ?? NoticeID(raw: .max), limit, state?.rawValue], NoticeLine.init)
    }

    /// What the messages tell, oldest first.
    package func steps(of notices: [NoticeID]) throws -> [NoticeID: [NoticeStep]] {
        let rows = try handfuls(.stepsOfNotices, notices) {
            (
                notice: $0[7] as NoticeID,
                step: NoticeStep(event: try Event(columns: $0), number: $0[8], publicTitle: $0.text(9))
            )
        }
        return Dictionary(grouping: rows, by: \.notice).mapValues { $0.map(\.step) }
    }

    /// Forgets the tokens of messages from before a moment.
    package func forgetTokens(before moment: Moment) throws {
        try database.run(.forgetUnsubscribeTokens, [region.id, moment])
    }
}

extension NoticeLine {
    init(_ columns: Columns) throws {
        notice = Notice(
            id: columns[12], subscription: try Subscription(columns), madeAt: columns[13],
            isDigest: columns[14], state: try columns.word(15), nextTry: columns.moment(16),
            tries: columns[17], sentAt: columns.moment(18), fault: columns.text(19))
        about = columns[11]
        region = columns[20]
    }
}

extension Query {
    private static let noticeColumns = """
        \(subscriptionColumns), n.id, n.made_at, n.is_digest, n.state, n.next_try, n.tries, n.sent_at, n.fault,
        n.region_id
        """
    private static let ofNotice = """
        CROSS JOIN subscription s ON s.region_id = n.region_id AND s.id = n.subscription_id \(subscriptionTopics)
        """
    private static func notices(_ name: String, _ rest: String) -> Query {
        Query(name, "SELECT \(noticeColumns) FROM notice n \(ofNotice) WHERE \(rest)")
    }

    static let hasDueNotices = Query(
        "hasDueNotices",
        "SELECT 1 FROM notice n WHERE n.state = 'waiting' AND n.next_try <= $1 LIMIT 1")
    static let dueNotices = notices(
        "dueNotices", "n.state = 'waiting' AND n.next_try <= $1 ORDER BY n.next_try, n.id LIMIT $2")
    static let noticeByID = notices("noticeByID", "n.region_id = $1 AND n.id = $2")
    static let noticePage = notices(
        "noticePage", "n.region_id = $1 AND n.id < $2 ORDER BY n.id DESC LIMIT $3")
    static let noticePageOfState = notices(
        "noticePageOfState",
        "n.region_id = $1 AND n.state = $4 AND n.id < $2 ORDER BY n.id DESC LIMIT $3")
    static let stepsOfNotices = Query(
        "stepsOfNotices",
        """
        SELECT \(eventColumns), k.notice_id, c.number, CASE WHEN c.visibility = 'published' THEN c.public_title END
        FROM notice_step k JOIN event e ON e.id = k.event_id LEFT JOIN event_text t ON t.event_id = e.id
        JOIN youth_case c ON c.region_id = k.region_id AND c.id = e.subject_id
        WHERE k.region_id = $1 AND k.notice_id IN (\(handfulPlaces)) ORDER BY k.notice_id, e.moment, e.id
        """)
    static let openNotice = Query(
        "openNotice", "UPDATE notice SET opened = 1 WHERE region_id = $1 AND id = $2")
    static let insertUnsubscribeToken = Query(
        "insertUnsubscribeToken",
        "INSERT INTO unsubscribe_token (hash, region_id, subscription_id, made_at) VALUES ($1, $2, $3, $4)")
    static let noticeSent = Query(
        "noticeSent",
        """
        UPDATE notice SET state = 'sent', next_try = NULL, sent_at = $3, fault = NULL
        WHERE region_id = $1 AND id = $2
        """)
    static let noticeFailed = Query(
        "noticeFailed",
        """
        UPDATE notice SET tries = $3, next_try = $4, fault = $5, sent_at = NULL,
            state = CASE WHEN CAST($4 AS BIGINT) IS NULL THEN 'given-up' ELSE 'waiting' END
        WHERE region_id = $1 AND id = $2
        """)
    static let forgetUnsubscribeTokens = Query(
        "forgetUnsubscribeTokens", "DELETE FROM unsubscribe_token WHERE region_id = $1 AND made_at < $2")

    static let outbox = [
        hasDueNotices, dueNotices, noticeByID, noticePage, noticePageOfState, stepsOfNotices, openNotice,
        insertUnsubscribeToken, noticeSent, noticeFailed, forgetUnsubscribeTokens,
    ]
}
