package import UMTDomain

/// A mandate with its seat and its holder, as lists show it.
package struct MandateLine: Sendable {
    package let mandate: Mandate
    package let seat: String
    package let kind: Seat.Kind
    package let body: String
    package let municipality: String?
    package let personNumber: String
    package let personName: String
}

extension Shelf {
    package func mandate(_ id: MandateID) throws -> Mandate {
        guard let mandate = try database.row(.mandateByID, [region.id, id], Mandate.init) else {
            throw Refusal.notFound(.mandate, id.description, field: "id")
        }
        return mandate
    }

    package func mandates(of seat: SeatID) throws -> [Mandate] {
        try database.rows(.mandatesOfSeat, [region.id, seat], Mandate.init)
    }

    /// The person's mandates in the body, each with the key of its seat.
    package func mandates(of person: PersonID, in body: BodyID) throws -> [(mandate: Mandate, seat: String)] {
        try database.rows(.mandatesOfPerson, [region.id, person, body]) { (try Mandate($0), $0[11]) }
    }

    /// Who sits, or may sit, on a day: in one body or all, in one municipality or all.
    package func mandates(in body: BodyID?, of municipality: MunicipalityID?, on day: CivilDate) throws
        -> [MandateLine]
    {
        try database.rows(.mandatesOnDay, [region.id, day, body, municipality]) {
            MandateLine(
                mandate: try Mandate($0), seat: $0[11], kind: try $0.word(12), body: $0[13],
                municipality: $0.text(14),
                personNumber: $0[15], personName: $0[16])
        }
    }

    package func keep(_ mandate: Mandate) throws {
        let columns: [any Bindable] = [
            mandate.id, region.id, mandate.seat, mandate.person, mandate.basis, mandate.endReason,
            mandate.version,
        ]
        try database.run(.insertMandate, columns + mandate.period.columns)
    }

    package func replace(_ mandate: Mandate) throws {
        let columns: [any Bindable] = [region.id, mandate.id, mandate.endReason, mandate.version]
        let changed = try database.run(.endMandate, columns + Array(mandate.period.columns.suffix(2)))
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(mandate.version)]) }
    }
}

extension Mandate {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], seat: columns[1], person: columns[2], period: try columns.period(6),
            basis: columns[3],
            endReason: columns.text(4), version: columns[5])
    }
}

extension Query {
    private static let mandateColumns = """
        d.id, d.seat_id, d.person_id, d.basis, d.end_reason, d.version, \(period("d")), d.region_id
        """
    static let mandateByID = Query(
        "mandateByID", "SELECT \(mandateColumns) FROM mandate d WHERE d.region_id = $1 AND d.id = $2")
    static let mandatesOfSeat = Query(
        "mandatesOfSeat",
        "SELECT \(mandateColumns) FROM mandate d WHERE d.region_id = $1 AND d.seat_id = $2 ORDER BY d.from_latest"
    )
    static let mandatesOfPerson = Query(
        "mandatesOfPerson",
        """
        SELECT \(mandateColumns), s.key FROM mandate d
        JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
        WHERE d.region_id = $1 AND d.person_id = $2 AND s.body_id = $3 ORDER BY d.from_latest
        """)
    static let mandatesOnDay = Query(
        "mandatesOnDay",
        """
        SELECT \(mandateColumns), s.key, s.kind, b.key, m.key, p.member_number, p.name
        FROM mandate d
        JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        JOIN person p ON p.region_id = d.region_id AND p.id = d.person_id
        LEFT JOIN municipality m ON m.id = COALESCE(s.municipality_id, b.municipality_id)
        WHERE d.region_id = $1 AND \(mayHold("d", on: "$2"))
        AND (CAST($3 AS BIGINT) IS NULL OR s.body_id = $3) AND (CAST($4 AS BIGINT) IS NULL OR m.id = $4)
        ORDER BY b.sort_key, s.place, s.key, d.from_latest
        """)
    static let insertMandate = Query(
        "insertMandate",
        """
        INSERT INTO mandate (id, region_id, seat_id, person_id, basis, end_reason, version,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """)
    static let endMandate = Query(
        "endMandate",
        """
        UPDATE mandate SET end_reason = $3, version = $4, until_earliest = $5, until_latest = $6
        WHERE region_id = $1 AND id = $2 AND version = $4 - 1
        """)

    static let mandates = [
        mandateByID, mandatesOfSeat, mandatesOfPerson, mandatesOnDay, insertMandate, endMandate,
    ]
}
