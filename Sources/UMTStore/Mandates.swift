package import UMTDomain

/// A mandate with its seat and its holder, as lists show it; leave and replacement are those of the day.
package struct MandateLine: Sendable {
    package let mandate: Mandate
    package let seat: String
    package let kind: Seat.Kind
    package let rank: Int?
    package let body: String
    package let municipality: String?
    package let personNumber: String
    package let personName: String
    package let leave: Leave?
    package let replacement: ReplacementLine?
}

extension Shelf {
    package func mandate(_ id: MandateID) throws -> Mandate {
        guard let mandate = try database.row(.mandateByID, [region.id, id], Mandate.init) else {
            throw Refusal.notFound(.mandate, id.description, field: "id")
        }
        return mandate
    }

    /// The mandates of a seat that may cover some day of a period.
    package func mandates(of seat: SeatID, during period: Period) throws -> [Mandate] {
        let days = DayTree(period)
        return try database.rows(
            .mandatesOfSeat, [region.id, seat, days.first, days.last], Mandate.init)
    }

    /// The person's mandates in the body that may cover some day of a period.
    package func mandates(of person: PersonID, in body: BodyID, during period: Period) throws
        -> [Appointment.Held]
    {
        let days = DayTree(period)
        return try database.rows(.mandatesOfPerson, [region.id, person, body, days.first, days.last]) {
            Appointment.Held(mandate: try Mandate($0), seat: $0[16], isSubstitutes: !$0.isNull(17))
        }
    }

    /// Who sits, or may sit, on a day: in one body or all, in one municipality or all.
    /// Nobody under protection is among them of whom the caller may not know.
    package func mandates(
        in body: BodyID?, of municipality: MunicipalityID?, on day: CivilDate, seenBy sight: Sight
    ) throws -> [MandateLine] {
        try database.rows(
            .mandatesOnDay, [region.id, day, body, municipality, DayTree.number(day)] + sight.columns,
            MandateLine.init)
    }

    package func keep(_ mandate: Mandate, in body: BodyID) throws {
        let columns: [any Bindable] = [
            mandate.id, region.id, body, mandate.seat, mandate.person, mandate.capacity.rawValue,
            mandate.term, mandate.electedOn, mandate.basis, mandate.start.reason, mandate.start.law,
            mandate.end.reason, mandate.end.law, mandate.version,
        ]
        try database.run(
            .insertMandate, columns + mandate.period.columns + DayTree(mandate.period).columns)
    }

    package func replace(_ mandate: Mandate) throws {
        let columns: [any Bindable] = [
            region.id, mandate.id, mandate.end.reason, mandate.end.law, mandate.version,
        ]
        let ends = Array(mandate.period.columns.suffix(2)) + DayTree(mandate.period).columns
        let changed = try database.run(.endMandate, columns + ends)
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(mandate.version)]) }
    }
}

extension MandateLine {
    fileprivate init(_ columns: Columns) throws {
        mandate = try Mandate(columns)
        (seat, kind, rank) = (columns[16], try columns.word(17), columns.integer(18))
        (body, municipality) = (columns[19], columns.text(20))
        (personNumber, personName) = (columns[21], columns[22])
        leave =
            columns.isNull(23)
            ? nil
            : Leave(
                id: columns[23], mandate: mandate.id, period: try columns.period(25), reason: columns[24])
        replacement = columns.isNull(29) ? nil : try ReplacementLine(columns, from: 29, of: mandate.id)
    }
}

extension Mandate {
    init(_ columns: Columns) throws {
        self.init(
            id: columns[0], seat: columns[1], person: columns[2], period: try columns.period(12),
            capacity: try columns.word(3), term: columns.id(4), electedOn: columns.optionalDay(5),
            basis: columns.text(6), start: Ground(reason: columns.text(7), law: columns.text(8)),
            end: Ground(reason: columns.text(9), law: columns.text(10)), version: columns[11])
    }
}

extension Query {
    static let mandateColumns = """
        d.id, d.seat_id, d.person_id, d.capacity, d.term_id, d.elected_on, d.basis, d.start_reason, d.start_law,
        d.end_reason, d.end_law, d.version, \(period("d"))
        """
    static let mandateByID = Query(
        "mandateByID", "SELECT \(mandateColumns) FROM mandate d WHERE d.region_id = $1 AND d.id = $2")
    static let mandatesOfSeat = Query(
        "mandatesOfSeat",
        """
        SELECT \(mandateColumns) FROM mandate d
        WHERE d.region_id = $1 AND d.seat_id = $2 AND d.last_day >= $3 AND d.first_day <= $4 ORDER BY d.first_day
        """)
    static let mandatesOfPerson = Query(
        "mandatesOfPerson",
        """
        SELECT \(mandateColumns), s.key, s.rank FROM mandate d
        JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
        WHERE d.region_id = $1 AND d.person_id = $2 AND d.last_day >= $4 AND d.first_day <= $5
        AND d.body_id = $3 ORDER BY d.first_day
        """)
    static let mandatesOnDay = Query(
        "mandatesOnDay",
        """
        WITH RECURSIVE \(path(to: "$5"))
        SELECT \(mandateColumns), s.key, s.kind, s.rank, b.key, m.key, p.member_number, p.name,
            l.id, l.reason, \(period("l")), r.id, r.person_id, q.member_number, q.name, r.reason, \(period("r"))
        FROM path CROSS JOIN mandate d
        JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
        JOIN body b ON b.region_id = d.region_id AND b.id = d.body_id
        JOIN person p ON p.region_id = d.region_id AND p.id = d.person_id
        LEFT JOIN municipality m ON m.id = COALESCE(s.municipality_id, b.municipality_id)
        LEFT JOIN mandate_leave l ON l.region_id = d.region_id AND l.mandate_id = d.id AND \(mayHold("l", on: "$2"))
        LEFT JOIN mandate_replacement r
            ON r.region_id = d.region_id AND r.mandate_id = d.id AND \(mayHold("r", on: "$2"))
            AND \(isSeen("r.person_id", in: "r.region_id", on: "$2", "$6", "$7"))
        LEFT JOIN person q ON q.region_id = r.region_id AND q.id = r.person_id
        WHERE d.region_id = $1 AND d.node = path.node AND d.first_day <= $5 AND d.last_day >= $5
        AND (CAST($3 AS BIGINT) IS NULL OR d.body_id = $3) AND (CAST($4 AS BIGINT) IS NULL OR m.id = $4)
        AND \(isSeen("d.person_id", in: "d.region_id", on: "$2", "$6", "$7"))
        ORDER BY b.sort_key, COALESCE(s.rank, 0), s.place, s.key, d.first_day
        """)
    static let insertMandate = Query(
        "insertMandate",
        """
        INSERT INTO mandate (id, region_id, body_id, seat_id, person_id, capacity, term_id, elected_on, basis,
            start_reason, start_law, end_reason, end_law, version,
            from_earliest, from_latest, until_earliest, until_latest, first_day, last_day, node)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
        """)
    static let endMandate = Query(
        "endMandate",
        """
        UPDATE mandate SET end_reason = $3, end_law = $4, version = $5, until_earliest = $6, until_latest = $7,
            first_day = $8, last_day = $9, node = $10
        WHERE region_id = $1 AND id = $2 AND version = $5 - 1
        """)

    static let mandates = [
        mandateByID, mandatesOfSeat, mandatesOfPerson, mandatesOnDay, insertMandate, endMandate,
    ]
}
