package import UMTDomain

extension Shelf {
    /// The protection that has no end yet, or ends after the day; `nil` when there is none.
    package func protection(of person: PersonID, on day: CivilDate) throws -> Protection? {
        try protections(of: person).first { $0.until.map { day < $0 } ?? true }
    }

    package func protections(of person: PersonID) throws -> [Protection] {
        try database.rows(.protectionsOfPerson, [region.id, person]) {
            Protection(id: $0[0], person: $0[1], from: try $0.day(2), until: $0.optionalDay(3), actor: $0[4])
        }
    }

    package func keep(_ protection: Protection) throws {
        try database.run(
            .insertProtection,
            [
                protection.id, region.id, protection.person, protection.from, protection.until,
                protection.actor,
            ])
    }

    /// Puts the ended edition of a protection in its place; refuses one that was ended meanwhile.
    package func end(_ protection: Protection) throws {
        let changed = try database.run(.endProtection, [region.id, protection.id, protection.until])
        if changed == 0 { throw Refusal(.stale, field: "until", [protection.from.description]) }
    }

    /// Those under protection today whom the caller may not know of.
    package func hidden(from sight: Sight) throws -> Set<PersonID> {
        Set(try database.rows(.hiddenPeople, [region.id] + sight.columns) { $0[0] as PersonID })
    }

    /// Refuses as not there what concerns somebody of whom the caller may not know.
    package func checkSeen(_ person: PersonID, by sight: Sight, or refusal: @autoclosure () -> Refusal) throws
    {
        let isSeen = try database.row(.personIsSeen, [region.id, person] + sight.columns) { _ in true }
        if isSeen == nil { throw refusal() }
    }
}

extension Sight {
    /// Today, and whom of the protected the caller sees: NULL nobody, 0 everybody, else those of a municipality.
    var columns: [any Bindable] {
        switch extent {
        case .nobody: [today, Int64?.none]
        case .everybody: [today, Int64(0)]
        case .municipality(let id): [today, id]
        }
    }
}

extension Query {
    /// The condition that nobody is seen who is under protection, on the day or today, beyond what the caller may know.
    static func isSeen(
        _ person: String, in region: String, on day: String, _ today: String, _ extent: String
    ) -> String {
        func stands(on day: String) -> String {
            "(x.from_day <= \(day) AND (x.until_day IS NULL OR x.until_day > \(day)))"
        }
        return """
            NOT EXISTS (
                SELECT 1 FROM protection x JOIN person y ON y.region_id = x.region_id AND y.id = x.person_id
                WHERE x.region_id = \(region) AND x.person_id = \(person)
                AND (\(stands(on: day)) OR \(stands(on: today)))
                AND (CAST(\(extent) AS BIGINT) IS NULL OR (\(extent) <> 0 AND y.municipality_id <> \(extent))))
            """
    }

    static let protectionsOfPerson = Query(
        "protectionsOfPerson",
        """
        SELECT x.id, x.person_id, x.from_day, x.until_day, x.actor FROM protection x
        WHERE x.region_id = $1 AND x.person_id = $2 ORDER BY x.from_day DESC, x.id DESC
        """)
    static let insertProtection = Query(
        "insertProtection",
        "INSERT INTO protection (id, region_id, person_id, from_day, until_day, actor) VALUES ($1, $2, $3, $4, $5, $6)"
    )
    static let endProtection = Query(
        "endProtection",
        "UPDATE protection SET until_day = $3 WHERE region_id = $1 AND id = $2 AND until_day IS NULL")
    static let personIsSeen = Query(
        "personIsSeen",
        """
        SELECT 1 FROM person p WHERE p.region_id = $1 AND p.id = $2
        AND \(isSeen("p.id", in: "p.region_id", on: "$3", "$3", "$4"))
        """)

    static let hiddenPeople = Query(
        "hiddenPeople",
        """
        SELECT x.person_id FROM protection x JOIN person y ON y.region_id = x.region_id AND y.id = x.person_id
        WHERE x.region_id = $1 AND x.from_day <= $2 AND (x.until_day IS NULL OR x.until_day > $2)
        AND (CAST($3 AS BIGINT) IS NULL OR ($3 <> 0 AND y.municipality_id <> $3))
        """)

    static let protections = [
        protectionsOfPerson, insertProtection, endProtection, personIsSeen, hiddenPeople,
    ]
}
