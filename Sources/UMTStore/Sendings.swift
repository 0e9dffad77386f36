package import UMTDomain

extension Shelf {
    package func sending(_ id: SendingID) throws -> Sending {
        let found = try database.row(.sendingByID, [region.id, id]) { try Sending($0, [], Stops()) }
        guard let found else { throw Refusal.notFound(.sending, id.description, field: "id") }
        if !found.isWaiting { return found }
        let stops = try stops(of: [found.youthCase])
        return try database.row(.sendingByID, [region.id, id]) { try Sending($0, [], stops) } ?? found
    }

    /// The sendings of a case, oldest first, each with its answer.
    package func sendings(of id: CaseID) throws -> [Sending] { try sendings(of: [id]) }

    func sendings(of cases: [CaseID]) throws -> [Sending] {
        let lines = try rows(.outcomesOfCase, of: cases) {
            (
                sending: $0[0] as SendingID,
                line: Answer.Line(ask: $0[1], outcome: try $0.word(2), reason: $0[3])
            )
        }
        let outcomes = Dictionary(grouping: lines, by: \.sending).mapValues { $0.map(\.line) }
        let stops = try stops(of: cases)
        return try rows(.sendingsOfCase, of: cases) {
            try Sending($0, outcomes[$0[0]] ?? [], stops)
        }
    }

    /// Refuses a second sending of the case to the same body.
    package func keep(_ sending: Sending, to body: Body, by calendar: WorkCalendar = .national) throws {
        let kept = try database.run(
            .insertSending,
            [
                sending.id, region.id, sending.youthCase, sending.body, sending.sentAt, sending.receivedOn,
                sending.due, sending.rule?.days, sending.rule?.kind.rawValue, calendar.version,
                sending.calendarChange, sending.parent, sending.round,
            ])
        if kept == 0 { throw Refusal(.alreadySent, field: "to", [body.key]) }
        try database.run(.caseIsSent, [region.id, sending.youthCase])
    }

    /// Refuses an answer to what has been answered meanwhile.
    package func keep(_ answer: Answer, to sending: Sending) throws {
        let kept = try database.run(
            .answerSending, [region.id, sending.id, answer.at, answer.on, answer.text, sending.due])
        if kept == 0 { throw Refusal(.alreadyAnswered, [answer.on.description]) }
        try database.run(.endPause, [region.id, sending.id, answer.on, nil as String?])
        for line in answer.outcomes {
            try database.run(
                .insertOutcome, [region.id, sending.id, line.ask, line.outcome.rawValue, line.reason])
        }
        if let next = answer.next {
            try database.run(
                .insertNextStep, [region.id, sending.id, next.text, next.on, next.responsible])
        }
    }
}

extension Sending {
    init(_ columns: Columns, _ outcomes: [Answer.Line], _ stops: Stops) throws {
        var rule: AnswerRule?
        if let days = columns.integer(6) { rule = AnswerRule(days: days, kind: try columns.word(7)) }
        var answer: Answer?
        if let at = columns.moment(8) {
            let next = try columns.text(13).map {
                NextStep(text: $0, on: try columns.day(14), responsible: columns[15])
            }
            answer = Answer(
                at: at, on: try columns.day(9), text: columns.text(10), outcomes: outcomes, next: next)
        }
        self.init(
            id: columns[0], youthCase: columns[1], body: columns[2], sentAt: columns[3],
            receivedOn: try columns.day(4),
            rule: rule, due: columns.optionalDay(5), firstDue: columns.optionalDay(11),
            calendarChange: columns[12], pauses: stops.pauses[columns[0]] ?? [],
            postponements: stops.postponements[columns[0]] ?? [], answer: answer, parent: columns.id(16),
            round: columns[17], ending: try Ending(columns), archiveReference: columns.text(20))
    }
}

extension Ending {
    init?(_ columns: Columns) throws {
        guard let word = columns.text(18), let kind = Kind(rawValue: word) else { return nil }
        self.init(kind, on: try columns.day(19))
    }
}

extension Query {
    static let sendingColumns = """
        s.id, s.case_id, s.body_id, s.sent_at, s.received_on, s.due, s.rule_days, s.rule_kind, s.answered_at,
        s.answered_on, s.answer_text, s.first_due, s.calendar_change, n.text, n.day, n.responsible,
        s.parent_id, s.round, s.ending, s.ended_on, s.archive_reference
        """
    static let sendingRows = """
        sending s LEFT JOIN next_step n ON n.region_id = s.region_id AND n.sending_id = s.id
        """
    static let sendingByID = Query(
        "sendingByID", "SELECT \(sendingColumns) FROM \(sendingRows) WHERE s.region_id = $1 AND s.id = $2")
    static let sendingsOfCase = Query(
        "sendingsOfCase",
        """
        SELECT \(sendingColumns) FROM \(sendingRows)
        WHERE s.region_id = $1 AND s.case_id = $2 ORDER BY s.sent_at, s.id
        """)
    static let outcomesOfCase = Query(
        "outcomesOfCase",
        """
        SELECT o.sending_id, o.ask_id, o.outcome, o.reason
        FROM outcome o JOIN ask a ON a.region_id = o.region_id AND a.id = o.ask_id
        WHERE o.region_id = $1
        AND o.sending_id IN (SELECT s.id FROM sending s WHERE s.region_id = $1 AND s.case_id = $2)
        ORDER BY a.place
        """)
    static let insertSending = Query(
        "insertSending",
        """
        INSERT INTO sending (id, region_id, case_id, body_id, sent_at, received_on, due, first_due, rule_days, rule_kind,
            calendar, calendar_change, parent_id, round)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT (region_id, case_id, body_id, round) DO NOTHING
        """)
    static let answerSending = Query(
        "answerSending",
        """
        UPDATE sending SET answered_at = $3, answered_on = $4, answer_text = $5, due = $6, paused_on = NULL,
            ending = 'answered', ended_on = $4
        WHERE region_id = $1 AND id = $2 AND ending IS NULL
        """)
    static let insertOutcome = Query(
        "insertOutcome",
        "INSERT INTO outcome (region_id, sending_id, ask_id, outcome, reason) VALUES ($1, $2, $3, $4, $5)")

    static let insertNextStep = Query(
        "insertNextStep",
        "INSERT INTO next_step (region_id, sending_id, text, day, responsible) VALUES ($1, $2, $3, $4, $5)")

    static let sendings = [
        sendingByID, sendingsOfCase, outcomesOfCase, insertSending, answerSending, insertOutcome,
        insertNextStep,
    ]
}
