package import UMTDomain

/// A person as a session shows one: whoever led it, or was there.
package struct SessionPerson: Sendable {
    package let number: String
    package let name: String
    package let municipality: MunicipalityID
}

/// A session with the person of the register who led it, if one did.
package struct SessionLine: Sendable {
    package let session: TrainingSession
    package let leader: SessionPerson?
}

extension Shelf {
    package func session(_ id: TrainingSessionID) throws -> SessionLine {
        let modules = try database.rows(.modulesOfSession, [region.id, id]) { $0[0] as ModuleID }
        let found = try database.row(.sessionByID, [region.id, id]) { try SessionLine($0, modules) }
        guard let found else { throw Refusal.notFound(.session, id.description, field: "id") }
        return found
    }

    /// The sessions from a day on, before another, in order of their days.
    package func sessions(from first: CivilDate?, before last: CivilDate?) throws -> [SessionLine] {
        let span: [any Bindable] = [region.id, first?.description ?? "", last?.description ?? "9"]
        let modules = Dictionary(
            grouping: try database.rows(.modulesOfSessions, span) {
                (session: $0[0] as TrainingSessionID, module: $0[1] as ModuleID)
            }, by: \.session)
        return try database.rows(.sessionsBetween, span) {
            try SessionLine($0, (modules[$0[0]] ?? []).map(\.module))
        }
    }

    /// Who was there, by name.
    package func participants(of session: TrainingSessionID) throws -> [SessionPerson] {
        try database.rows(.participantsOfSession, [region.id, session]) { SessionPerson($0, from: 0) }
    }

    package func keep(_ session: TrainingSession) throws {
        let columns: [any Bindable] = [
            session.id, region.id, session.body, session.day, session.place, session.leader?.name,
            session.leader?.person,
        ]
        try database.run(.insertSession, columns)
        for module in session.modules {
            try database.run(.insertSessionModule, [region.id, session.id, module])
        }
    }

    /// Takes away a session that nobody is recorded at.
    package func remove(_ session: TrainingSessionID) throws {
        try database.run(.deleteSessionModules, [region.id, session])
        try database.run(.deleteSession, [region.id, session])
    }
}

extension SessionLine {
    fileprivate init(_ columns: Columns, _ modules: [ModuleID]) throws {
        let person: PersonID? = columns.id(5)
        session = TrainingSession(
            id: columns[0], modules: modules, body: columns.id(1), day: try columns.day(2), place: columns[3],
            leader: columns.text(4).map { .named($0) } ?? person.map { .person($0) })
        leader = person == nil ? nil : SessionPerson(columns, from: 6)
    }
}

extension SessionPerson {
    fileprivate init(_ columns: Columns, from place: Int) {
        (number, name, municipality) = (columns[place], columns[place + 1], columns[place + 2])
    }
}

extension TrainingSession.Leader {
    fileprivate var name: String? { if case .named(let name) = self { name } else { nil } }
    fileprivate var person: PersonID? { if case .person(let person) = self { person } else { nil } }
}

extension Query {
    private static let sessionLines = """
        SELECT s.id, s.body_id, s.day, s.place, s.leader, s.person_id, p.member_number, p.name, p.municipality_id
        FROM training_session s LEFT JOIN person p ON p.region_id = s.region_id AND p.id = s.person_id
        """
    static let sessionByID = Query(
        "sessionByID",
        "\(sessionLines) WHERE s.region_id = $1 AND s.id = $2")
    static let sessionsBetween = Query(
        "sessionsBetween",
        """
        \(sessionLines) WHERE s.region_id = $1 AND s.day >= $2 AND s.day < $3 ORDER BY s.day, s.id
        """)
    static let modulesOfSession = Query(
        "modulesOfSession",
        """
        SELECT t.module_id FROM training_session_module t
        JOIN training_module m ON m.region_id = t.region_id AND m.id = t.module_id
        WHERE t.region_id = $1 AND t.session_id = $2 ORDER BY m.place
        """)
    static let modulesOfSessions = Query(
        "modulesOfSessions",
        """
        SELECT t.session_id, t.module_id FROM training_session s
        JOIN training_session_module t ON t.region_id = s.region_id AND t.session_id = s.id
        JOIN training_module m ON m.region_id = t.region_id AND m.id = t.module_id
        WHERE s.region_id = $1 AND s.day >= $2 AND s.day < $3 ORDER BY m.place
        """)
    static let participantsOfSession = Query(
        "participantsOfSession",
        """
        SELECT p.member_number, p.name, p.municipality_id FROM person p
        JOIN (SELECT DISTINCT region_id, person_id FROM training_attendance
            WHERE region_id = $1 AND session_id = $2) a ON p.region_id = a.region_id AND p.id = a.person_id
        ORDER BY p.sort_key, p.id
        """)
    static let insertSession = Query(
        "insertSession",
        """
        INSERT INTO training_session (id, region_id, body_id, day, place, leader, person_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    static let insertSessionModule = Query(
        "insertSessionModule",
        "INSERT INTO training_session_module (region_id, session_id, module_id) VALUES ($1, $2, $3)")
    static let deleteSessionModules = Query(
        "deleteSessionModules",
        "DELETE FROM training_session_module WHERE region_id = $1 AND session_id = $2")
    static let deleteSession = Query(
        "deleteSession", "DELETE FROM training_session WHERE region_id = $1 AND id = $2")

    static let trainingSessions = [
        sessionByID, sessionsBetween, modulesOfSession, modulesOfSessions, participantsOfSession,
        insertSession, insertSessionModule, deleteSessionModules, deleteSession,
    ]
}
