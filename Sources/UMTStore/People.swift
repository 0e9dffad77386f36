package import UMTDomain

extension Shelf {
    package func person(_ number: String, field: String = "person") throws -> Person {
        guard let person = try personIfKnown(number) else {
            throw Refusal.notFound(.person, number, field: field)
        }
        return person
    }

    package func personIfKnown(_ number: String) throws -> Person? {
        try database.row(.personByNumber, [region.id, Names.tidy(number)], Person.init)
    }

    package func person(_ id: PersonID) throws -> Person {
        guard let person = try database.row(.personByID, [region.id, id], Person.init) else {
            throw Refusal.notFound(.person, id.description)
        }
        return person
    }

    /// Those who match a row without a member number: same name, birth year and municipality.
    package func people(named name: String, born year: Int, in municipality: MunicipalityID) throws
        -> [Person]
    {
        try database.rows(.personMatches, [region.id, name, year, municipality], Person.init)
    }

    /// A page of the register by name, from just after `mark` on; only one municipality's when it is given.
    package func people(
        in municipality: MunicipalityID?, after mark: (key: String, id: PersonID)?, limit: Int
    ) throws
        -> [Person]
    {
        try database.rows(
            .peoplePage, [region.id, municipality, mark?.key ?? "", mark?.id ?? PersonID(raw: 0), limit],
            Person.init)
    }

    package func keep(_ person: Person) throws {
        try database.run(
            .insertPerson,
            [
                person.id, region.id, person.number, person.name, Names.sortKey(person.name),
                person.birthYear,
                person.municipality, person.isFictional, person.version,
            ])
    }

    /// Puts a new edition in the place of the one before it.
    package func replace(_ person: Person) throws {
        let changed = try database.run(
            .updatePerson,
            [
                region.id, person.id, person.name, Names.sortKey(person.name), person.birthYear,
                person.municipality,
                person.version,
            ])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(person.version)]) }
    }
}

extension Installation {
    /// How many people of any region are not fictional: the demo keeps away from them.
    package func realPeople() throws -> Int { try database.row(.realPeople) { $0[0] } ?? 0 }
}

extension Person {
    init(_ columns: Columns) throws { try self.init(columns, from: 0) }

    init(_ columns: Columns, from place: Int) throws {
        try self.init(
            id: columns[place], number: columns[place + 1], name: columns[place + 2],
            birthYear: columns[place + 3], municipality: columns[place + 4],
            isFictional: columns[place + 5], version: columns[place + 6])
    }
}

extension Query {
    static let personColumns = """
        p.id, p.member_number, p.name, p.birth_year, p.municipality_id, p.fictional, p.version
        """
    static let personByNumber = Query(
        "personByNumber",
        "SELECT \(personColumns) FROM person p WHERE p.region_id = $1 AND p.member_number = $2 AND \(isAlive("p"))"
    )
    static let personByID = Query(
        "personByID", "SELECT \(personColumns) FROM person p WHERE p.region_id = $1 AND p.id = $2")
    static let personMatches = Query(
        "personMatches",
        """
        SELECT \(personColumns) FROM person p
        WHERE p.region_id = $1 AND p.name = $2 AND p.birth_year = $3 AND p.municipality_id = $4
        AND \(isAlive("p")) LIMIT 2
        """)
    static let peoplePage = Query(
        "peoplePage",
        """
        SELECT \(personColumns) FROM person p
        WHERE p.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR p.municipality_id = $2)
        AND (p.sort_key, p.id) > ($3, $4) AND \(isAlive("p")) ORDER BY p.sort_key, p.id LIMIT $5
        """)
    static let insertPerson = Query(
        "insertPerson",
        """
        INSERT INTO person (id, region_id, member_number, name, sort_key, birth_year, municipality_id, fictional, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let updatePerson = Query(
        "updatePerson",
        """
        UPDATE person SET name = $3, sort_key = $4, birth_year = $5, municipality_id = $6, version = $7
        WHERE region_id = $1 AND id = $2 AND version = $7 - 1
        """)
    static let realPeople = Query(
        "realPeople", "SELECT COUNT(*) FROM person p WHERE p.fictional = 0 AND \(isAlive("p"))")

    static let people = [
        personByNumber, personByID, personMatches, peoplePage, insertPerson, updatePerson, realPeople,
    ]
}
