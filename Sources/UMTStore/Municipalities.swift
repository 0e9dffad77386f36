package import UMTDomain

/// The two dated relations between a region and a municipality; each has a table of its own.
package enum RegionRelation: Sendable {
    case membership, participation
}

extension Installation {
    /// The municipality by key, by name with or without Norwegian letters, or by its number on that day.
    package func municipality(_ name: String, on day: CivilDate, field: String = "municipality") throws
        -> Municipality
    {
        let folded = Names.folded(name)
        let found = try database.row(.municipalityByName, [folded, Names.tidy(name), day]) {
            Municipality(id: $0[0], key: $0[1])
        }
        guard let found else { throw Refusal.notFound(.municipality, name, field: field) }
        return found
    }

    package func keep(_ municipality: Municipality) throws {
        try database.run(.insertMunicipality, [municipality.id, municipality.key])
    }

    package func municipality(_ id: MunicipalityID) throws -> Municipality? {
        try database.row(.municipalityByID, [id]) { Municipality(id: $0[0], key: $0[1]) }
    }

    package func municipalityKeys() throws -> [MunicipalityID: String] {
        let rows = try database.rows(.municipalityKeys) { ($0[0] as MunicipalityID, $0[1] as String) }
        return Dictionary(rows) { first, _ in first }
    }

    package func municipality(key: String) throws -> Municipality? {
        try database.row(.municipalityByKey, [key]) { Municipality(id: $0[0], key: $0[1]) }
    }

    package func keepName(_ name: String, of id: MunicipalityID, _ row: DatedRow, as key: Int64) throws {
        let columns: [any Bindable] = [
            key, id, name, Names.sortKey(name), Names.folded(name), row.source, row.isInferred,
        ]
        try database.run(.insertMunicipalityName, columns + row.period.columns)
    }

    package func keepNumber(_ number: String, of id: MunicipalityID, _ row: DatedRow, as key: Int64) throws {
        try database.run(
            .insertMunicipalityNumber, [key, id, number, row.source, row.isInferred] + row.period.columns)
    }

    package func keepSuccessor(
        _ successor: MunicipalityID, of id: MunicipalityID, on day: CivilDate, source: String
    )
        throws
    {
        try database.run(.insertMunicipalitySuccessor, [id, successor, day, source])
    }
}

extension Shelf {
    /// The municipalities in that relation to the region on that day, those in the gap of an unknown bound included.
    package func municipalities(_ relation: RegionRelation, on day: CivilDate) throws -> [RegionMunicipality]
    {
        let query: Query = relation == .membership ? .members : .participants
        return try database.rows(query, [region.id, day]) { columns in
            let period = try columns.period(7)
            return RegionMunicipality(
                municipality: Municipality(id: columns[0], key: columns[1]), name: columns.text(2),
                number: columns.text(3), successor: columns.text(6), period: period,
                certainty: period.covers(day), source: columns[4],
                isInferred: columns[5])
        }
    }

    /// Whether the municipality is or has been part of the region.
    package func hasHad(_ municipality: MunicipalityID) throws -> Bool {
        try database.row(.membershipOf, [region.id, municipality]) { _ in true } ?? false
    }

    package func keepMembership(of municipality: MunicipalityID, _ row: DatedRow, as key: Int64) throws {
        try database.run(
            .insertMembership,
            [key, region.id, municipality, row.source, row.isInferred] + row.period.columns)
    }

    package func keepParticipation(
        of municipality: MunicipalityID, in body: BodyID, _ row: DatedRow, as key: Int64
    )
        throws
    {
        try database.run(
            .insertParticipation,
            [key, region.id, body, municipality, row.source, row.isInferred] + row.period.columns)
    }
}

extension Query {
    /// Rows of `alias` that hold on the day `$n`, or may.
    static func mayHold(_ alias: String, on day: String) -> String {
        """
        (\(alias).from_earliest IS NULL OR \(alias).from_earliest <= \(day))
        AND (\(alias).until_latest IS NULL OR \(alias).until_latest > \(day))
        """
    }

    static func period(_ alias: String) -> String {
        "\(alias).from_earliest, \(alias).from_latest, \(alias).until_earliest, \(alias).until_latest"
    }

    private static func related(_ name: String, _ table: String) -> Query {
        Query(
            name,
            """
            SELECT m.id, m.key, n.name, u.number, r.source, r.inferred, (
                SELECT t.key FROM municipality_successor s JOIN municipality t ON t.id = s.successor_id
                WHERE s.municipality_id = m.id ORDER BY s.day LIMIT 1), \(period("r"))
            FROM \(table) r JOIN municipality m ON m.id = r.municipality_id
            LEFT JOIN municipality_name n ON n.municipality_id = m.id AND \(mayHold("n", on: "$2"))
            LEFT JOIN municipality_number u ON u.municipality_id = m.id AND \(mayHold("u", on: "$2"))
            WHERE r.region_id = $1 AND \(mayHold("r", on: "$2"))
            ORDER BY n.sort_key, m.key
            """)
    }

    static let membershipOf = Query(
        "membershipOf", "SELECT id FROM membership WHERE region_id = $1 AND municipality_id = $2")
    static let members = related("members", "membership")
    static let participants = related("participants", "participation")
    static let municipalityByKey = Query(
        "municipalityByKey", "SELECT id, key FROM municipality WHERE key = $1")
    static let municipalityByID = Query("municipalityByID", "SELECT id, key FROM municipality WHERE id = $1")
    static let municipalityKeys = Query("municipalityKeys", "SELECT id, key FROM municipality")
    static let municipalityByName = Query(
        "municipalityByName",
        """
        SELECT m.id, m.key, 0 AS rank FROM municipality m WHERE m.key = $1
        UNION ALL
        SELECT m.id, m.key, 1 FROM municipality_name n JOIN municipality m ON m.id = n.municipality_id
        WHERE n.folded = $1
        UNION ALL
        SELECT m.id, m.key, 2 FROM municipality_number u JOIN municipality m ON m.id = u.municipality_id
        WHERE u.number = $2 AND \(mayHold("u", on: "$3"))
        ORDER BY rank LIMIT 1
        """)
    static let insertMunicipality = Query(
        "insertMunicipality", "INSERT INTO municipality (id, key) VALUES ($1, $2)")
    static let insertMunicipalityName = Query(
        "insertMunicipalityName",
        """
        INSERT INTO municipality_name (id, municipality_id, name, sort_key, folded, source, inferred,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """)
    static let insertMunicipalityNumber = Query(
        "insertMunicipalityNumber",
        """
        INSERT INTO municipality_number (id, municipality_id, number, source, inferred,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let insertMunicipalitySuccessor = Query(
        "insertMunicipalitySuccessor",
        "INSERT INTO municipality_successor (municipality_id, successor_id, day, source) VALUES ($1, $2, $3, $4)"
    )
    static let insertMembership = Query(
        "insertMembership",
        """
        INSERT INTO membership (id, region_id, municipality_id, source, inferred,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let insertParticipation = Query(
        "insertParticipation",
        """
        INSERT INTO participation (id, region_id, body_id, municipality_id, source, inferred,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)

    static let municipalities = [
        members, participants, membershipOf, municipalityByKey, municipalityByID, municipalityKeys,
        municipalityByName,
        insertMunicipality,
        insertMunicipalityName, insertMunicipalityNumber, insertMunicipalitySuccessor, insertMembership,
        insertParticipation,
    ]
}
