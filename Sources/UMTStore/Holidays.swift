package import UMTDomain

extension Shelf {
    /// The region's local days off, those that were taken back included.
    package func holidays() throws -> HolidayBook {
        HolidayBook(
            try database.rows(.localHolidays, [region.id]) {
                LocalHoliday(
                    id: $0[0], day: try $0.day(1), municipality: $0.id(2), name: $0[3], source: $0[4],
                    added: $0[5], removed: $0.integer(6))
            })
    }

    package func keep(_ holiday: LocalHoliday) throws {
        try database.run(
            .insertHoliday,
            [
                holiday.id, region.id, holiday.day, holiday.municipality, holiday.name, holiday.source,
                holiday.added,
            ])
    }

    package func takeBack(_ holiday: LocalHoliday) throws {
        try database.run(.removeHoliday, [region.id, holiday.id, holiday.removed])
    }

    /// The region's ladder for answers that do not come; every dated row.
    package func ladder() throws -> [Rung] {
        try database.rows(.ladder, [region.id]) {
            Rung(
                who: try $0.word(0), days: $0[1], kind: try $0.word(2), period: try $0.period(4),
                source: $0[3])
        }
    }

    package func keep(_ rung: Rung, as key: Int64) throws {
        let columns: [any Bindable] = [
            key, region.id, rung.who.rawValue, rung.days, rung.kind.rawValue, rung.source,
        ]
        try database.run(.insertRung, columns + rung.period.columns)
    }

    /// The region's own dated setting of when an answer is long overdue.
    package func longOverdueRules() throws -> [BodyRule] {
        try database.rows(.rulesNamed, [region.id, BodyRule.longOverdue]) {
            BodyRule(rule: $0[0], value: $0[1], period: try $0.period(3), source: $0[2])
        }
    }
}

extension Query {
    static let localHolidays = Query(
        "localHolidays",
        """
        SELECT id, day, municipality_id, name, source, added, removed FROM local_holiday
        WHERE region_id = $1 ORDER BY day, id
        """)
    static let insertHoliday = Query(
        "insertHoliday",
        """
        INSERT INTO local_holiday (id, region_id, day, municipality_id, name, source, added)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    static let removeHoliday = Query(
        "removeHoliday",
        "UPDATE local_holiday SET removed = $3 WHERE region_id = $1 AND id = $2 AND removed IS NULL")
    static let ladder = Query(
        "ladder",
        """
        SELECT e.who, e.days, e.kind, e.source, \(period("e")) FROM escalation_rung e
        WHERE e.region_id = $1 ORDER BY e.from_latest, e.id
        """)
    static let insertRung = Query(
        "insertRung",
        """
        INSERT INTO escalation_rung (id, region_id, who, days, kind, source,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)
    static let rulesNamed = Query(
        "rulesNamed",
        """
        SELECT r.rule, r.value, r.source, \(period("r")) FROM body_rule r
        WHERE r.region_id = $1 AND r.rule = $2 ORDER BY r.from_latest, r.id
        """)

    static let holidays = [localHolidays, insertHoliday, removeHoliday, ladder, insertRung, rulesNamed]
}
