package import UMTDomain

extension Installation {
    /// The region by its key or code, in any case; refuses one that is not there.
    package func region(_ name: String) throws -> Region {
        let found = try database.row(.regionByName, [Names.folded(name), name.uppercased()], Region.init)
        guard let found else { throw Refusal.notFound(.region, name, field: "region") }
        return found
    }

    package func region(_ id: RegionID) throws -> Region {
        guard let found = try database.row(.regionByID, [id], Region.init) else {
            throw Refusal.notFound(.region, id.description)
        }
        return found
    }

    package func regions() throws -> [Region] { try database.rows(.allRegions, [], Region.init) }

    package func keep(_ region: Region, source: String) throws {
        try database.run(
            .insertRegion,
            [region.id, region.key, region.code, region.name, Names.sortKey(region.name), source])
    }
}

extension Shelf {
    package func keep(_ source: Source) throws {
        try database.run(
            .insertSource,
            [region.id, source.key, source.title.nb, source.title.en, source.note.nb, source.note.en])
    }

    package func sources() throws -> [Source] {
        try database.rows(.sources, [region.id]) {
            Source(key: $0[0], title: Bilingual(nb: $0[1], en: $0[2]), note: Bilingual(nb: $0[3], en: $0[4]))
        }
    }

    package func keep(_ fact: Fact, as id: Identifier<Fact>) throws {
        try database.run(
            .insertFact,
            [
                id, region.id, fact.key, fact.about.nb, fact.about.en, fact.value, fact.unit, fact.asOf,
                fact.source,
            ])
    }

    /// The facts of the region; where documents differ, one row for each.
    package func facts() throws -> [Fact] {
        try database.rows(.facts, [region.id]) {
            Fact(
                key: $0[0], about: Bilingual(nb: $0[1], en: $0[2]), value: $0[3], unit: $0[4],
                asOf: $0.optionalDay(5), source: $0[6])
        }
    }
}

extension Region {
    fileprivate init(_ columns: Columns) {
        self.init(id: columns[0], key: columns[1], code: columns[2], name: columns[3])
    }
}

extension Query {
    static let regionByName = Query(
        "regionByName", "SELECT id, key, code, name FROM region WHERE key = $1 OR code = $2")
    static let regionByID = Query("regionByID", "SELECT id, key, code, name FROM region WHERE id = $1")
    static let allRegions = Query("regions", "SELECT id, key, code, name FROM region ORDER BY sort_key, id")
    static let insertRegion = Query(
        "insertRegion",
        "INSERT INTO region (id, key, code, name, sort_key, source) VALUES ($1, $2, $3, $4, $5, $6)")
    static let insertSource = Query(
        "insertSource",
        "INSERT INTO source (region_id, key, title_nb, title_en, note_nb, note_en) VALUES ($1, $2, $3, $4, $5, $6)"
    )
    static let sources = Query(
        "sources",
        "SELECT key, title_nb, title_en, note_nb, note_en FROM source WHERE region_id = $1 ORDER BY key")
    static let insertFact = Query(
        "insertFact",
        """
        INSERT INTO fact (id, region_id, key, about_nb, about_en, value, unit, as_of, source)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let facts = Query(
        "facts",
        """
        SELECT key, about_nb, about_en, value, unit, as_of, source FROM fact WHERE region_id = $1
        ORDER BY key, source, id
        """)

    static let regions = [
        regionByName, regionByID, allRegions, insertRegion, insertSource, sources, insertFact, facts,
    ]
}
