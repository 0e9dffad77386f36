package import UMTDomain

/// What has stopped or moved the clocks of some sendings.
struct Stops {
    var pauses: [SendingID: [Pause]] = [:]
    var postponements: [SendingID: [Postponement]] = [:]
}

extension Shelf {
    /// Keeps a question, and the clock that it stopped. Refuses a second one, and one after the answer.
    package func keep(_ pause: Pause, stopping sending: Sending) throws {
        let stopped = try database.run(
            .pauseSending, [region.id, sending.id, pause.askedOn, sending.due])
        if stopped == 0 { throw Refusal(.alreadyPaused, [pause.askedOn.description]) }
        try database.run(
            .insertPause,
            [pause.id, region.id, sending.id, pause.askedOn, pause.question, pause.fromDue])
    }

    /// Keeps the reply, and the clock that goes on.
    package func keep(reply: String, on day: CivilDate, starting sending: Sending, by calendar: WorkCalendar)
        throws
    {
        let started = try database.run(
            .resumeSending,
            [region.id, sending.id, sending.due, sending.calendarChange, calendar.version])
        if started == 0 { throw Refusal(.notPaused) }
        try database.run(.endPause, [region.id, sending.id, day, reply])
    }

    package func keep(_ postponement: Postponement, of sending: Sending) throws {
        let moved = try database.run(
            .postponeSending,
            [region.id, sending.id, sending.due, postponement.on, sending.missedDue])
        if moved == 0 { throw Refusal(.alreadyPaused, [postponement.on.description]) }
        try database.run(
            .insertPostponement,
            [
                postponement.id, region.id, sending.id, postponement.on, postponement.from, postponement.to,
                postponement.reason,
            ])
    }

    /// Clocks that run and may move because a day became or ceased to be a day off, the earliest deadline first.
    ///
    /// What has passed, stands still or was postponed by hand is not among them, nor what was counted since.
    package func clocks(
        around day: CivilDate, in municipality: MunicipalityID?, before change: Int,
        on today: CivilDate, limit: Int
    ) throws -> [Sending] {
        let window: [any Bindable] = [
            region.id, max(day, today), day, change, municipality, limit,
        ]
        let pauses = try database.rows(.pausesOfClocks, window, Self.pause)
        let stops = Stops(pauses: Dictionary(grouping: pauses, by: \.sending).mapValues { $0.map(\.pause) })
        return try database.rows(.clocksAround, window) { try Sending($0, [], stops) }
    }

    /// Keeps a deadline that was counted anew.
    package func recount(_ sending: Sending, by calendar: WorkCalendar) throws {
        try database.run(
            .recountSending,
            [region.id, sending.id, sending.due, sending.calendarChange, calendar.version])
    }

    /// Lets the case have a new edition: something that its page shows has changed.
    package func renew(_ id: CaseID) throws { try database.run(.renewCase, [region.id, id]) }

    func stops(of cases: [CaseID]) throws -> Stops {
        let pauses = try rows(.pausesOfCase, of: cases, Self.pause)
        let moves = try rows(.postponementsOfCase, of: cases) {
            (
                sending: $0[0] as SendingID,
                moved: Postponement(
                    id: $0[1], on: try $0.day(2), from: try $0.day(3), to: try $0.day(4), reason: $0[5])
            )
        }
        return Stops(
            pauses: Dictionary(grouping: pauses, by: \.sending).mapValues { $0.map(\.pause) },
            postponements: Dictionary(grouping: moves, by: \.sending).mapValues { $0.map(\.moved) })
    }

    private static func pause(_ columns: Columns) throws -> (sending: SendingID, pause: Pause) {
        let pause = Pause(
            id: columns[1], askedOn: try columns.day(2), question: columns[3],
            fromDue: columns.optionalDay(4), endedOn: columns.optionalDay(5), reply: columns.text(6))
        return (columns[0], pause)
    }
}

extension Query {
    private static let pauseColumns =
        "p.sending_id, p.id, p.asked_on, p.question, p.from_due, p.ended_on, p.reply"
    private static let sendingIDs = "SELECT s.id FROM sending s WHERE s.region_id = $1 AND s.case_id = $2"

    static let pausesOfCase = Query(
        "pausesOfCase",
        """
        SELECT \(pauseColumns) FROM sending_pause p
        WHERE p.region_id = $1 AND p.sending_id IN (\(sendingIDs)) ORDER BY p.sending_id, p.id
        """)
    static let postponementsOfCase = Query(
        "postponementsOfCase",
        """
        SELECT p.sending_id, p.id, p.day, p.from_due, p.to_due, p.reason FROM sending_postponement p
        WHERE p.region_id = $1 AND p.sending_id IN (\(sendingIDs)) ORDER BY p.sending_id, p.id
        """)
    static let pauseSending = Query(
        "pauseSending",
        """
        UPDATE sending SET paused_on = $3, due = $4
        WHERE region_id = $1 AND id = $2 AND paused_on IS NULL AND ending IS NULL
        """)
    static let resumeSending = Query(
        "resumeSending",
        """
        UPDATE sending SET paused_on = NULL, due = $3, calendar_change = $4, calendar = $5
        WHERE region_id = $1 AND id = $2 AND paused_on IS NOT NULL AND ending IS NULL
        """)
    static let postponeSending = Query(
        "postponeSending",
        """
        UPDATE sending SET due = $3, postponed_on = $4, missed_due = $5
        WHERE region_id = $1 AND id = $2 AND paused_on IS NULL AND ending IS NULL
        """)
    static let insertPause = Query(
        "insertPause",
        """
        INSERT INTO sending_pause (id, region_id, sending_id, asked_on, question, from_due)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let endPause = Query(
        "endPause",
        """
        UPDATE sending_pause SET ended_on = CASE WHEN asked_on > $3 THEN asked_on ELSE $3 END, reply = $4
        WHERE region_id = $1 AND sending_id = $2 AND ended_on IS NULL
        """)
    static let insertPostponement = Query(
        "insertPostponement",
        """
        INSERT INTO sending_postponement (id, region_id, sending_id, day, from_due, to_due, reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    private static func around(_ columns: String) -> String {
        """
        SELECT \(columns) FROM \(sendingRows)
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        WHERE s.region_id = $1 AND s.ending IS NULL AND s.due >= $2 AND s.received_on < $3
        AND s.paused_on IS NULL AND s.postponed_on IS NULL AND s.rule_days IS NOT NULL AND s.calendar_change < $4
        AND (CAST($5 AS BIGINT) IS NULL OR b.municipality_id = $5)
        ORDER BY s.due, s.id LIMIT $6
        """
    }
    static let clocksAround = Query("clocksAround", around(sendingColumns))
    static let pausesOfClocks = Query(
        "pausesOfClocks",
        """
        SELECT \(pauseColumns) FROM sending_pause p
        WHERE p.region_id = $1 AND p.sending_id IN (\(around("s.id"))) ORDER BY p.sending_id, p.id
        """)
    static let recountSending = Query(
        "recountSending",
        """
        UPDATE sending SET due = $3, calendar_change = $4, calendar = $5
        WHERE region_id = $1 AND id = $2 AND ending IS NULL
        """)
    static let renewCase = Query(
        "renewCase", "UPDATE youth_case SET version = version + 1 WHERE region_id = $1 AND id = $2")

    static let answerClocks = [
        pausesOfCase, postponementsOfCase, pauseSending, resumeSending, postponeSending, insertPause,
        endPause,
        insertPostponement, clocksAround, pausesOfClocks, recountSending, renewCase,
    ]
}
