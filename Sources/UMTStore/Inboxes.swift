package import UMTDomain

/// One thing that waits for somebody, as an inbox shows it.
package struct WaitingLine: Sendable {
    package let mark: WaitingMark
    package let kind: WaitingKind
    package let youthCase: String
    package let title: String
    /// Whom it waits for.
    package let body: String
    package let municipality: MunicipalityID?
    package let due: CivilDate?
    /// Whether a deadline was moved by hand.
    package let isPostponed: Bool
    /// The question, or the promise.
    package let text: String?
}

/// Whose inbox: a body and its municipality, or the whole region.
package struct InboxReach: Sendable {
    let body: BodyID?
    let municipality: MunicipalityID?

    package static let region = InboxReach(body: nil, municipality: nil)

    package static func own(_ body: BodyID?, _ municipality: MunicipalityID?) -> InboxReach {
        InboxReach(body: body ?? BodyID(raw: -1), municipality: municipality)
    }

    private init(body: BodyID?, municipality: MunicipalityID?) {
        self.body = body
        self.municipality = municipality
    }
}

extension Shelf {
    /// What waits, after a mark: the overdue first, then by day. Of each kind at most `limit`.
    package func waiting(
        _ kinds: [WaitingKind], within reach: InboxReach, on today: CivilDate, after mark: WaitingMark?,
        limit: Int
    ) throws -> [WaitingLine] {
        let dated = bound(mark, overdue: true, today)
        let other = bound(mark, overdue: false, today)
        var lines: [WaitingLine] = []
        for kind in kinds {
            if kind == .answer { lines += try self.lines(.inboxAnswers, kind, reach, dated, today, limit) }
            let isDated = kind.hasDeadline && kind != .answer
            lines += try self.lines(Self.query(kind), kind, reach, isDated ? dated : other, today, limit)
        }
        let later = lines.filter { line in mark.map { $0 < line.mark } ?? true }
        return Array(later.sorted { $0.mark < $1.mark }.prefix(limit))
    }

    // Answers without a deadline stand at the end of the calendar; those with one have a statement of their own.
    private static func query(_ kind: WaitingKind) -> Query {
        switch kind {
        case .answer: .inboxUndated
        case .question: .inboxQuestions
        case .confirmation: .inboxConfirmations
        case .draft: .inboxDrafts
        case .unsent: .inboxUnsent
        case .hearing: .inboxHearings
        case .report: .inboxReports
        case .input: .inboxInputs
        case .delivery: .inboxDeliveries
        }
    }

    // What of a kind comes after the mark: only deadlines can be overdue, and those come before all else.
    private func bound(_ mark: WaitingMark?, overdue: Bool, _ today: CivilDate) -> (day: String, id: Int64) {
        guard let mark else { return ("", -1) }
        if mark.isOverdue { return overdue ? (mark.day.description, mark.id) : ("", -1) }
        if overdue, mark.day < today { return (today.description, -1) }
        return (mark.day.description, mark.id)
    }

    private func lines(
        _ query: Query, _ kind: WaitingKind, _ reach: InboxReach, _ from: (day: String, id: Int64),
        _ today: CivilDate, _ limit: Int
    ) throws -> [WaitingLine] {
        try database.rows(
            query, [region.id, from.day, from.id, reach.body, reach.municipality, limit]
        ) {
            let day = try $0.day(1)
            let due = $0.optionalDay(6)
            let isOverdue = kind.hasDeadline && day < today
            return WaitingLine(
                mark: WaitingMark(isOverdue: isOverdue, day: day, id: $0[0]), kind: kind,
                youthCase: $0.text(2) ?? CaseID(raw: $0[8]).description, title: $0[3], body: $0[4],
                municipality: $0.id(5), due: due, isPostponed: $0[7], text: $0.text(9))
        }
    }
}

extension Query {
    private static let ofSending = """
        JOIN youth_case c ON c.region_id = s.region_id AND c.id = s.case_id
        JOIN body b ON b.region_id = s.region_id AND b.id =
        """
    private static let own = """
        (CAST($4 AS BIGINT) IS NULL OR b.id = $4 OR b.municipality_id = $5)
        """

    static let inboxAnswers = Query(
        "inboxAnswers",
        """
        SELECT s.id, s.due, c.number, c.title, b.key, b.municipality_id, s.due, s.postponed_on IS NOT NULL, c.id, NULL
        FROM sending s \(ofSending) s.body_id
        WHERE s.region_id = $1 AND s.ending IS NULL AND (s.due, s.id) > ($2, $3) AND \(own)
        ORDER BY s.due, s.id LIMIT $6
        """)
    /// Without an agreed deadline, and so at the end of the calendar.
    static let inboxUndated = Query(
        "inboxUndated",
        """
        SELECT s.id, '2100-12-31', c.number, c.title, b.key, b.municipality_id, s.due, 0, c.id, NULL
        FROM sending s \(ofSending) s.body_id
        WHERE s.region_id = $1 AND s.ending IS NULL AND s.due IS NULL AND s.paused_on IS NULL
        AND ('2100-12-31', s.id) > ($2, $3) AND \(own)
        ORDER BY s.id LIMIT $6
        """)
    static let inboxQuestions = Query(
        "inboxQuestions",
        """
        SELECT s.id, s.paused_on, c.number, c.title, b.key, b.municipality_id, s.due, 0, c.id, p.question
        FROM sending s CROSS JOIN sending_pause p \(ofSending) c.council_id
        WHERE s.region_id = $1 AND s.paused_on IS NOT NULL AND (s.paused_on, s.id) > ($2, $3)
        AND p.region_id = s.region_id AND p.sending_id = s.id AND p.ended_on IS NULL AND \(own)
        ORDER BY s.paused_on, s.id LIMIT $6
        """)
    static let inboxConfirmations = Query(
        "inboxConfirmations",
        """
        SELECT p.id, p.due, c.number, c.title, b.key, b.municipality_id, p.due, 0, c.id, p.text FROM promise p
        JOIN youth_case c ON c.region_id = p.region_id AND c.id = p.case_id
        JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE p.region_id = $1 AND p.percent = 100 AND p.verdict IS NULL AND (p.due, p.id) > ($2, $3) AND \(own)
        ORDER BY p.due, p.id LIMIT $6
        """)
    static let inboxDrafts = Query(
        "inboxDrafts",
        """
        SELECT c.id, c.raised_on, c.number, c.title, b.key, b.municipality_id, NULL, 0, c.id, NULL FROM youth_case c
        JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE c.region_id = $1 AND c.visibility = 'draft' AND (c.raised_on, c.id) > ($2, $3) AND \(own)
        ORDER BY c.raised_on, c.id LIMIT $6
        """)

    static let inboxUnsent = Query(
        "inboxUnsent",
        """
        SELECT u.case_id, u.raised_on, c.number, c.title, b.key, b.municipality_id, NULL, 0, c.id, NULL
        FROM case_unsent u JOIN youth_case c ON c.region_id = u.region_id AND c.id = u.case_id
        JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE u.region_id = $1 AND (u.raised_on, u.case_id) > ($2, $3) AND \(own)
        ORDER BY u.raised_on, u.case_id LIMIT $6
        """)

    static let inboxDeliveries = Query(
        "inboxDeliveries",
        """
        SELECT p.id, p.due, c.number, c.title, b.key, b.municipality_id, p.due, 0, c.id, p.text
        FROM promise p JOIN sending s ON s.region_id = p.region_id AND s.id = p.sending_id \(ofSending) s.body_id
        WHERE p.region_id = $1 AND (p.percent < 100 OR p.verdict = 'disputed') AND (p.due, p.id) > ($2, $3) AND \(own)
        ORDER BY p.due, p.id LIMIT $6
        """)

    static let inbox = [
        inboxAnswers, inboxUndated, inboxQuestions, inboxConfirmations, inboxDrafts, inboxUnsent,
        inboxDeliveries,
    ]
}
