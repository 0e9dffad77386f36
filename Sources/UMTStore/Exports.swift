package import UMTDomain

/// A mandate with its holder, as an export writes it.
package struct HoldingLine: Sendable {
    package let person: Person
    package let body: String
    package let seat: String
    package let mandate: Mandate
}

extension Shelf {
    /// Every person of the region, or of one municipality, by name.
    package func members(of municipality: MunicipalityID?) throws -> [Person] {
        try database.rows(.exportMembers, [region.id, municipality], Person.init)
    }

    /// The mandates of a day, or of all time, in the region or in one municipality.
    package func mandates(of municipality: MunicipalityID?, onOrEver day: CivilDate?) throws -> [HoldingLine]
    {
        try database.rows(.exportMandates, [region.id, municipality]) {
            HoldingLine(
                person: try Person($0, from: 18), body: $0[16], seat: $0[17], mandate: try Mandate($0))
        }
        .filter { line in day.map { line.mandate.period.covers($0) != .no } ?? true }
    }
}

extension Query {
    static let exportMembers = Query(
        "exportMembers",
        """
        SELECT \(personColumns) FROM person p
        WHERE p.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR p.municipality_id = $2) AND \(isAlive("p"))
        ORDER BY p.sort_key, p.id
        """)
    static let exportMandates = Query(
        "exportMandates",
        """
        SELECT \(mandateColumns), b.key, s.key, \(personColumns) FROM seat s
        CROSS JOIN mandate d ON d.region_id = s.region_id AND d.seat_id = s.id
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        JOIN person p ON p.region_id = d.region_id AND p.id = d.person_id
        WHERE s.region_id = $1
        AND (CAST($2 AS BIGINT) IS NULL OR COALESCE(s.municipality_id, b.municipality_id) = $2)
        ORDER BY b.sort_key, COALESCE(s.rank, 0), s.place, s.key, d.first_day
        """)

    static let exports = [exportMembers, exportMandates]
}
