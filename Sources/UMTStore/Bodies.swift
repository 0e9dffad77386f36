package import UMTDomain

extension Shelf {
    /// The body by its key; refuses one that the region does not have.
    package func body(_ key: String, field: String = "body") throws -> Body {
        guard let body = try database.row(.bodyByKey, [region.id, Names.folded(key)], Body.init) else {
            throw Refusal.notFound(.body, key, field: field)
        }
        return body
    }

    package func body(_ id: BodyID) throws -> Body {
        guard let body = try database.row(.bodyByID, [region.id, id], Body.init) else {
            throw Refusal.notFound(.body, id.description)
        }
        return body
    }

    package func bodies() throws -> [Body] { try database.rows(.allBodies, [region.id], Body.init) }

    package func bodyKeys() throws -> [BodyID: String] {
        Dictionary(try bodies().map { ($0.id, $0.key) }) { first, _ in first }
    }

    /// Every rule of one body, or of all when none is named, oldest first.
    package func rules(of body: BodyID? = nil) throws -> [BodyID: [BodyRule]] {
        let rows = try database.rows(.rulesOfBody, [region.id, body]) {
            ($0[0] as BodyID, BodyRule(rule: $0[1], value: $0[2], period: try $0.period(4), source: $0[3]))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    package func keep(_ body: Body) throws {
        try database.run(
            .insertBody,
            [
                body.id, region.id, body.key, body.kind.rawValue, body.name.nb, body.name.en,
                Names.sortKey(body.name.nb), body.municipality, body.receives,
            ])
    }

    /// Lets every row of a rule end on a day; answers with how many did.
    package func endRule(_ kind: BodyRule.Kind, of body: BodyID, on day: CivilDate) throws -> Int {
        try database.run(.endBodyRule, [region.id, body, kind.rawValue, day])
    }

    package func keepRule(_ rule: String, _ value: String, of body: BodyID, _ row: DatedRow, as key: Int64)
        throws
    {
        try database.run(
            .insertBodyRule,
            [key, region.id, body, rule, value, row.source, row.isInferred] + row.period.columns)
    }
}

extension Body {
    init(_ columns: Columns) throws {
        self.init(
            id: columns[0], key: columns[1], kind: try columns.word(2),
            name: Bilingual(nb: columns[3], en: columns[4]), municipality: columns.id(5), receives: columns[6]
        )
    }
}

extension Query {
    static let bodyColumns =
        "b.id, b.key, b.kind, b.name_nb, b.name_en, b.municipality_id, b.receives"

    static let bodyByKey = Query(
        "bodyByKey", "SELECT \(bodyColumns) FROM body b WHERE b.region_id = $1 AND b.key = $2")
    static let bodyByID = Query(
        "bodyByID", "SELECT \(bodyColumns) FROM body b WHERE b.region_id = $1 AND b.id = $2")
    static let allBodies = Query(
        "bodies", "SELECT \(bodyColumns) FROM body b WHERE b.region_id = $1 ORDER BY b.sort_key, b.id")
    static let rulesOfBody = Query(
        "rulesOfBody",
        """
        SELECT r.body_id, r.rule, r.value, r.source, \(period("r")) FROM body_rule r
        WHERE r.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR r.body_id = $2)
        ORDER BY r.body_id, r.rule, r.from_latest, r.id
        """)
    static let insertBody = Query(
        "insertBody",
        """
        INSERT INTO body (id, region_id, key, kind, name_nb, name_en, sort_key, municipality_id, receives)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let insertBodyRule = Query(
        "insertBodyRule",
        """
        INSERT INTO body_rule (id, region_id, body_id, rule, value, source, inferred,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """)

    static let endBodyRule = Query(
        "endBodyRule",
        """
        UPDATE body_rule SET until_earliest = $4, until_latest = $4 WHERE region_id = $1 AND body_id = $2 AND rule = $3
        AND (until_latest IS NULL OR until_latest > $4) AND (from_latest IS NULL OR from_latest < $4)
        """)

    static let bodies = [
        bodyByKey, bodyByID, allBodies, rulesOfBody, insertBody, insertBodyRule, endBodyRule,
    ]
}
