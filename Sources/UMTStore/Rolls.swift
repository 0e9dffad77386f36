package import UMTDomain

extension Shelf {
    /// The people with one of these numbers or names, read in handfuls rather than one by one.
    package func people(numbered numbers: [String], named names: [String]) throws -> [Person] {
        try handfuls(.peopleByNumber, numbers, Person.init) + handfuls(.peopleByName, names, Person.init)
    }

    /// Every mandate that the body's seats have or have had.
    package func mandates(everIn body: BodyID) throws -> [Appointment.Held] {
        try database.rows(.mandatesOfBody, [region.id, body]) {
            Appointment.Held(mandate: try Mandate($0), seat: $0[16], isSubstitutes: !$0.isNull(17))
        }
    }

    /// Takes back a mandate that nobody has touched; `false` when somebody has, and a refusal when it is used.
    package func remove(_ mandate: MandateID) throws -> Bool {
        try unused { try database.run(.removeMandate, [region.id, mandate]) == 1 }
    }

    /// Takes back a person whom nobody has touched; `false` when somebody has, and a refusal when the person is used.
    package func remove(_ person: PersonID) throws -> Bool {
        try unused { try database.run(.removePerson, [region.id, person]) == 1 }
    }

    /// Takes back every mandate and person that an import made, in two statements: each statement by itself would walk
    /// what all before it have set aside. `false`, with nothing done, where one was touched or is used.
    package func removeMade(by id: ImportID, mandates: Int, people: Int) throws -> Bool {
        try database.run(.savepoint)
        let isDone = try unusedOrNil {
            try database.run(.removeMadeMandates, [region.id, id]) == mandates
                && database.run(.removeMadePeople, [region.id, id]) == people
        }
        if isDone != true { try database.run(.rollback) }
        try database.run(.release)
        return isDone == true
    }

    private func unusedOrNil(_ remove: () throws -> Bool) throws -> Bool? {
        do {
            return try unused(remove)
        } catch let refusal as Refusal where refusal.code == .importUsed {
            return nil
        }
    }

    // Foreign keys know every use, also those of tables to come.
    private func unused(_ remove: () throws -> Bool) throws -> Bool {
        do {
            return try remove()
        } catch StoreFault.sqlite(let code, _) where code & 0xFF == 19 {
            throw Refusal(.importUsed)
        }
    }

    /// What the person is used for elsewhere, as the key of a word; `nil` when none of these.
    package func use(of person: PersonID) throws -> String? {
        try database.row(.useOfPerson, [region.id, person]) { $0[0] }
    }
}

extension Query {
    static let peopleByNumber = Query(
        "peopleByNumber",
        "SELECT \(personColumns) FROM person p WHERE p.region_id = $1 AND p.member_number IN (\(handfulPlaces))"
    )
    static let peopleByName = Query(
        "peopleByName",
        "SELECT \(personColumns) FROM person p WHERE p.region_id = $1 AND p.name IN (\(handfulPlaces))"
    )
    static let mandatesOfBody = Query(
        "mandatesOfBody",
        """
        SELECT \(mandateColumns), s.key, s.rank FROM seat s
        CROSS JOIN mandate d ON d.region_id = s.region_id AND d.seat_id = s.id
        WHERE s.region_id = $1 AND s.body_id = $2
        """)
    static let removeMandate = Query(
        "removeMandate", "DELETE FROM mandate WHERE region_id = $1 AND id = $2 AND version = 1")
    static let removePerson = Query(
        "removePerson", "DELETE FROM person WHERE region_id = $1 AND id = $2 AND version = 1")
    private static let rowsOfImport = "FROM member_import_row r WHERE r.region_id = $1 AND r.import_id = $2"
    static let removeMadeMandates = Query(
        "removeMadeMandates",
        "DELETE FROM mandate WHERE region_id = $1 AND version = 1 AND id IN (SELECT r.mandate_id \(rowsOfImport))"
    )
    static let removeMadePeople = Query(
        "removeMadePeople",
        """
        DELETE FROM person WHERE region_id = $1 AND version = 1
        AND id IN (SELECT r.person_id \(rowsOfImport) AND r.person_state = 'new')
        """)
    static let useOfPerson = Query(
        "useOfPerson",
        """
        SELECT 'training' FROM training_attendance WHERE region_id = $1 AND person_id = $2
        UNION ALL SELECT 'mandate' FROM mandate WHERE region_id = $1 AND person_id = $2
        UNION ALL SELECT 'post' FROM coordinator_post WHERE region_id = $1 AND person_id = $2
        UNION ALL SELECT 'replacement' FROM mandate_replacement WHERE region_id = $1 AND person_id = $2 LIMIT 1
        """)

    static let rolls = [
        peopleByNumber, peopleByName, mandatesOfBody, removeMandate, removePerson, removeMadeMandates,
        removeMadePeople, useOfPerson,
    ]
}
