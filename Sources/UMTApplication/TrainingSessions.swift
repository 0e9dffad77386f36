package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listSessions(_ ask: ListSessions, _ call: Call) throws -> SessionList {
        try reading(ask.region, .readTraining, call) { shelf, scope in
            let desk = try SessionDesk(shelf, scope, call)
            return SessionList(desk.views(try shelf.sessions(from: ask.from, before: ask.until)))
        }
    }

    package func readSession(_ ask: ReadSession, _ call: Call) throws -> SessionView {
        try reading(ask.region, .readTraining, call) { shelf, scope in
            let desk = try SessionDesk(shelf, scope, call)
            return try desk.whole(try desk.seen(ask.id))
        }
    }

    /// Plans a session, or records one with those who were there, each of whom completes its modules.
    ///
    /// Refuses people on a day to come, a retired module, and a session for others than the caller's own.
    package func addSession(_ ask: AddSession, _ call: Call) async throws -> SessionView {
        let place = try Words.checked(ask.place, field: "place", limit: 120)
        let leader = try Words.checked(ifAny: ask.leader, field: "leader", limit: 120)
        if leader != nil, let number = ask.leaderPerson {
            throw Refusal.badValue(number, field: "leaderPerson", wanted: "–")
        }
        return try await changing(ask.region, .keepTraining, call) { [ids] shelf, scope in
            let desk = try SessionDesk(shelf, scope, call)
            let body = try ask.body.map { try shelf.body($0) }
            guard scope.keeps(sessionFor: body) else {
                throw ask.body.map { Refusal.notFound(.body, $0, field: "body") }
                    ?? Refusal(.missingField, field: "body")
            }
            let led = try ask.leaderPerson.map {
                try person($0, within: scope, shelf, field: "leaderPerson").id
            }
            let session = TrainingSession(
                id: ids.mint(), modules: try desk.modules(ask.modules, on: ask.day).map(\.id), body: body?.id,
                day: ask.day, place: place, leader: leader.map { .named($0) } ?? led.map { .person($0) })
            try shelf.keep(session)
            try shelf.keep(
                event(
                    .keepTraining, .training, session.id.raw, call,
                    ["session": ask.modules.joined(separator: ", "), "day": ask.day.description]))
            try attend(ask.people ?? [], session, desk)
            return try desk.whole(try shelf.session(session.id))
        }
    }

    /// Records that more people were there. Refuses a session that lies ahead, and a person who was there already.
    package func attendSession(_ ask: AttendSession, _ call: Call) async throws -> SessionView {
        try await changing(ask.region, .keepTraining, call) { shelf, scope in
            let desk = try SessionDesk(shelf, scope, call)
            let line = try desk.seen(ask.id)
            if ask.people.isEmpty { throw Refusal(.missingField, field: "people") }
            try attend(ask.people, line.session, desk)
            return try desk.whole(line)
        }
    }

    /// Calls a session off. Refuses one that somebody is recorded at: those completions come away first.
    package func removeSession(_ ask: RemoveSession, _ call: Call) async throws -> SessionView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changing(ask.region, .keepTraining, call) { shelf, scope in
            let desk = try SessionDesk(shelf, scope, call)
            let line = try desk.seen(ask.id)
            guard scope.keeps(sessionFor: desk.body(of: line.session)) else {
                throw Refusal.notFound(.session, ask.id.description, field: "id")
            }
            let view = try desk.whole(line)
            let count = try shelf.participants(of: ask.id).count
            if count > 0 { throw Refusal(.sessionHasPeople, field: "id", [String(count)]) }
            try shelf.remove(ask.id)
            let words = ["removed": line.session.day.description, "reason": reason]
            try shelf.keep(event(.keepTraining, .training, ask.id.raw, call, words))
            return view
        }
    }

    // All or none; each person has an event of their own.
    private func attend(_ numbers: [String], _ session: TrainingSession, _ desk: SessionDesk) throws {
        let (shelf, call) = (desk.shelf, desk.call)
        if !numbers.isEmpty, session.day > call.today {
            throw Refusal(.inTheFuture, field: "people", [session.day.description])
        }
        if numbers.count > 200 { throw Refusal(.tooManyNames, field: "people", ["200"]) }
        var seen: Set<PersonID> = []
        for number in numbers {
            let person = try person(number, within: desk.scope, shelf, field: "people")
            guard seen.insert(person.id).inserted else { continue }
            do {
                for module in session.modules {
                    let completion = Completion(
                        of: module, by: person.id, on: session.day, at: session.id)
                    try shelf.keep(completion, as: mint())
                }
            } catch let refusal as Refusal where refusal.code == .moduleDoneAlready {
                throw Refusal(.attendedAlready, field: "people", [number.start, session.day.description])
            }
            let words = ["session": session.id.description, "day": session.day.description]
            try shelf.keep(event(.keepTraining, .training, person.id.raw, call, words))
        }
    }

    /// A person by member number within reach; the refusal names the field that the number came in.
    private func person(_ number: String, within scope: Scope, _ shelf: Shelf, field: String) throws -> Person
    {
        do {
            return try person(number, within: scope, shelf)
        } catch var refusal as Refusal {
            refusal.field = field
            throw refusal
        }
    }
}

/// What sessions are read and shown with, for one caller: the modules and bodies of the region, looked up once.
struct SessionDesk {
    let shelf: Shelf
    let scope: Scope
    let call: Call
    private let known: [TrainingModule]
    private let bodies: [BodyID: Body]

    init(_ shelf: Shelf, _ scope: Scope, _ call: Call) throws {
        (self.shelf, self.scope, self.call) = (shelf, scope, call)
        known = try shelf.modules()
        bodies = Dictionary(try shelf.bodies().map { ($0.id, $0) }) { first, _ in first }
    }

    /// The modules by their keys, each once. Refuses an unknown one, none, and one that was retired by that day.
    func modules(_ keys: [String], on day: CivilDate) throws(Refusal) -> [TrainingModule] {
        if keys.isEmpty { throw Refusal(.missingField, field: "modules") }
        let wanted = Set(keys.map { $0.lowercased() })
        if let odd = keys.first(where: { key in !known.contains { $0.key == key.lowercased() } }) {
            throw .notFound(.module, odd, field: "modules")
        }
        let found = known.filter { wanted.contains($0.key) }
        for module in found { try module.checkOpen(on: day, field: "modules") }
        return found
    }

    func body(of session: TrainingSession) -> Body? { session.body.flatMap { bodies[$0] } }

    /// A session that concerns the caller; another is not found.
    func seen(_ id: TrainingSessionID) throws -> SessionLine {
        let line = try shelf.session(id)
        guard scope.sees(sessionFor: body(of: line.session)) else {
            throw Refusal.notFound(.session, id.description, field: "id")
        }
        return line
    }

    /// Those of the sessions that concern the caller.
    func views(_ lines: [SessionLine]) -> [SessionView] {
        lines.filter { scope.sees(sessionFor: body(of: $0.session)) }.map { view($0, people: nil) }
    }

    /// With the participants whom the caller reaches.
    func whole(_ line: SessionLine) throws -> SessionView {
        let people = try shelf.participants(of: line.session.id).filter {
            scope.reaches(municipality: $0.municipality)
        }
        return view(line, people: people.map { ParticipantView(person: $0.number, name: $0.name) })
    }

    private func view(_ line: SessionLine, people: [ParticipantView]?) -> SessionView {
        let session = line.session
        let person = line.leader.flatMap { scope.reaches(municipality: $0.municipality) ? $0 : nil }
        var named: String?
        if case .named(let name) = session.leader { named = name }
        return SessionView(
            session, modules: known.filter { session.modules.contains($0.id) }.map(\.key),
            body: body(of: session)?.key, leader: named ?? person?.name, leaderPerson: person?.number,
            people: people, on: call.today)
    }
}
