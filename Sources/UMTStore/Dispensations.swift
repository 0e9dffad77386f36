package import UMTDomain

/// A dispensation with the names of what it speaks of, as lists show it.
package struct DispensationLine: Sendable {
    package let dispensation: Dispensation
    package let body: String
    package let seat: String?
    package let municipality: String?
    package let personNumber: String?
    package let personName: String?
    /// The municipality that it belongs to: its own, its seat's or its body's.
    package let home: MunicipalityID?
}

extension Shelf {
    package func dispensation(_ id: DispensationID) throws -> DispensationLine {
        guard let line = try database.row(.dispensationByID, [region.id, id], DispensationLine.init) else {
            throw Refusal.notFound(.dispensation, id.description, field: "id")
        }
        return line
    }

    package func dispensations() throws -> [Dispensation] {
        try dispensationLines(of: nil).map(\.dispensation)
    }

    /// Every dispensation of one body or of all, by body and then as they were given.
    package func dispensationLines(of body: BodyID?) throws -> [DispensationLine] {
        try database.rows(.dispensations, [region.id, body], DispensationLine.init)
    }

    package func keep(_ dispensation: Dispensation) throws {
        let columns: [any Bindable] = [
            dispensation.id, region.id, dispensation.body, dispensation.rule.rawValue, dispensation.seat,
            dispensation.municipality, dispensation.person, dispensation.reason, dispensation.basis,
            dispensation.version,
        ]
        try database.run(.insertDispensation, columns + dispensation.period.columns)
    }

    package func replace(_ dispensation: Dispensation) throws {
        let columns: [any Bindable] = [region.id, dispensation.id, dispensation.version]
        let ends = Array(dispensation.period.columns.suffix(2))
        let changed = try database.run(.endDispensation, columns + ends)
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(dispensation.version)]) }
    }
}

extension DispensationLine {
    fileprivate init(_ columns: Columns) throws {
        dispensation = Dispensation(
            id: columns[0], rule: try columns.word(1), body: columns[2], seat: columns.id(3),
            municipality: columns.id(4), person: columns.id(5), period: try columns.period(9),
            reason: columns[6], basis: columns[7], version: columns[8])
        (body, seat, municipality) = (columns[13], columns.text(14), columns.text(15))
        (personNumber, personName, home) = (columns.text(16), columns.text(17), columns.id(18))
    }
}

extension Query {
    private static func dispensation(_ name: String, _ condition: String) -> Query {
        Query(
            name,
            """
            SELECT x.id, x.rule, x.body_id, x.seat_id, x.municipality_id, x.person_id, x.reason, x.basis, x.version,
                \(period("x")), b.key, s.key, m.key, p.member_number, p.name,
                COALESCE(x.municipality_id, s.municipality_id, b.municipality_id)
            FROM dispensation x JOIN body b ON b.region_id = x.region_id AND b.id = x.body_id
            LEFT JOIN seat s ON s.region_id = x.region_id AND s.id = x.seat_id
            LEFT JOIN municipality m ON m.id = x.municipality_id
            LEFT JOIN person p ON p.region_id = x.region_id AND p.id = x.person_id
            WHERE x.region_id = $1 AND \(condition) ORDER BY b.sort_key, x.id
            """)
    }

    static let dispensationByID = dispensation("dispensationByID", "x.id = $2")
    static let dispensations = dispensation(
        "dispensations", "(CAST($2 AS BIGINT) IS NULL OR x.body_id = $2)")
    static let insertDispensation = Query(
        "insertDispensation",
        """
        INSERT INTO dispensation (id, region_id, body_id, rule, seat_id, municipality_id, person_id, reason, basis,
            version, from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """)
    static let endDispensation = Query(
        "endDispensation",
        """
        UPDATE dispensation SET version = $3, until_earliest = $4, until_latest = $5
        WHERE region_id = $1 AND id = $2 AND version = $3 - 1
        """)

    static let dispensationQueries = [dispensationByID, dispensations, insertDispensation, endDispensation]
}
