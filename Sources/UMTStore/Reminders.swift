package import UMTDomain

/// An open clock near a rung of the ladder, with the rungs that were told for its deadline.
package struct RemindedSending: Sendable {
    package let sending: SendingID
    package let youthCase: CaseID
    package let body: BodyID
    package let due: CivilDate
    package let told: [Rung.Who]
}

extension Shelf {
    /// From which day on the region's reminders are told, and through which day they were; `nil` before the first.
    package func sweep() throws -> (first: CivilDate, last: CivilDate)? {
        try database.row(.sweep, [region.id]) { (try $0.day(0), try $0.day(1)) }
    }

    package func keep(sweptThrough day: CivilDate) throws { try database.run(.keepSweep, [region.id, day]) }

    /// Open clocks with a deadline in a range of days, after a mark: by deadline.
    package func openClocks(
        from first: CivilDate, through last: CivilDate, after mark: (due: CivilDate, id: SendingID)?,
        limit: Int
    ) throws -> [RemindedSending] {
        let rows = try database.rows(
            .openClocks,
            [region.id, mark?.due ?? first, mark?.id ?? SendingID(raw: -1), last, limit]
        ) { (id: $0[0] as SendingID, youthCase: $0[1] as CaseID, body: $0[2] as BodyID, due: try $0.day(3)) }
        let told = try handfuls(.remindersOfSendings, rows.map(\.id)) {
            (id: $0[0] as SendingID, due: try $0.day(1), who: try $0.word(2) as Rung.Who)
        }
        let known = Dictionary(grouping: told, by: \.id)
        return rows.map { row in
            RemindedSending(
                sending: row.id, youthCase: row.youthCase, body: row.body, due: row.due,
                told: (known[row.id] ?? []).filter { $0.due == row.due }.map(\.who))
        }
    }

    package func keep(reminder who: Rung.Who, of sending: SendingID, due: CivilDate, as event: EventID) throws
    {
        try database.run(.insertReminder, [region.id, sending, due, who.rawValue, event])
    }
}

extension Query {
    static let sweep = Query("sweep", "SELECT first_day, last_day FROM reminder_sweep WHERE region_id = $1")
    static let keepSweep = Query(
        "keepSweep",
        """
        INSERT INTO reminder_sweep (region_id, first_day, last_day) VALUES ($1, $2, $2)
        ON CONFLICT (region_id) DO UPDATE SET last_day = $2
        """)
    static let openClocks = Query(
        "openClocks",
        """
        SELECT s.id, s.case_id, s.body_id, s.due FROM sending s
        WHERE s.region_id = $1 AND s.ending IS NULL AND (s.due, s.id) > ($2, $3) AND s.due <= $4
        ORDER BY s.due, s.id LIMIT $5
        """)
    static let remindersOfSendings = Query(
        "remindersOfSendings",
        """
        SELECT sending_id, due, who FROM reminder WHERE region_id = $1 AND sending_id IN (\(handfulPlaces))
        """)
    static let insertReminder = Query(
        "insertReminder",
        "INSERT INTO reminder (region_id, sending_id, due, who, event_id) VALUES ($1, $2, $3, $4, $5)")

    static let reminders = [sweep, keepSweep, openClocks, remindersOfSendings, insertReminder]
}
