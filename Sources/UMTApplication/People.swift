package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listPeople(_ ask: ListPeople, _ call: Call) throws -> PersonList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let wanted = try ask.municipality.map { try shelf.installation.municipality($0, on: call.today) }
            let municipality = try narrowed(wanted?.id, to: scope)
            let last = try ask.after.map { try shelf.person(Paging.id($0)) }
            if let last, !scope.reaches(municipality: last.municipality) {
                throw Refusal(.badPageMark, field: "after")
            }
            let mark = last.map { (key: Names.sortKey($0.name), id: $0.id) }
            let page = try shelf.people(in: municipality, after: mark, limit: limit + 1)
            let keys = try shelf.installation.municipalityKeys()
            let views = page.prefix(limit).map { PersonView($0, municipality: keys[$0.municipality] ?? "") }
            return PersonList(views, next: page.count > limit ? page[limit - 1].id.description : nil)
        }
    }

    package func readPerson(_ ask: ReadPerson, _ call: Call) throws -> PersonView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            try view(try person(ask.person, within: scope, shelf), shelf)
        }
    }

    /// Adds a person. Refuses a number that is taken, and a municipality outside the caller's reach.
    package func addPerson(_ ask: AddPerson, _ call: Call) async throws -> PersonView {
        try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let municipality = try reachable(ask.municipality, scope, shelf, call)
            let number = try ask.number ?? nextNumber(shelf)
            let person = try Person(
                id: ids.mint(), number: number, name: ask.name, birthYear: ask.birthYear,
                municipality: municipality)
            try checkBirthYear(ask.birthYear, call)
            if try shelf.personIfKnown(person.number) != nil {
                throw Refusal(.alreadyExists, field: "number", [person.number])
            }
            try shelf.keep(person)
            try shelf.keep(event(.keepRegister, .person, person.id.raw, call, ["added": person.number]))
            return try view(person, shelf)
        }
    }

    package func changePerson(_ ask: ChangePerson, _ call: Call) async throws -> PersonView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let old = try person(ask.person, within: scope, shelf)
            try call.check(edition: old.version, required: true)
            let municipality = try ask.municipality.map { try reachable($0, scope, shelf, call) }
            let changed = try Person(
                id: old.id, number: old.number, name: ask.name ?? old.name,
                birthYear: ask.birthYear ?? old.birthYear,
                municipality: municipality ?? old.municipality, isFictional: old.isFictional,
                version: old.version + 1)
            try checkBirthYear(changed.birthYear, call)
            try shelf.replace(changed)
            try shelf.keep(event(.keepRegister, .person, old.id.raw, call, ["changed": old.number]))
            return try view(changed, shelf)
        }
    }

    /// A municipality by any of its names, within the caller's reach.
    func reachable(_ name: String, _ scope: Scope, _ shelf: Shelf, _ call: Call) throws -> MunicipalityID {
        let municipality = try shelf.installation.municipality(name, on: call.today)
        let isOurs = try shelf.hasHad(municipality.id)
        guard isOurs, scope.reaches(municipality: municipality.id) else {
            throw Refusal.notFound(.municipality, name, field: "municipality")
        }
        return municipality.id
    }

    /// A person by member number; one outside the caller's reach is not found.
    func person(_ number: String, within scope: Scope, _ shelf: Shelf) throws -> Person {
        let person = try shelf.person(number)
        guard scope.reaches(municipality: person.municipality) else {
            throw Refusal.notFound(.person, number, field: "person")
        }
        return person
    }

    /// The municipality that a list is limited to: the one asked for, if it is within reach.
    func narrowed(_ wanted: MunicipalityID?, to scope: Scope) throws(Refusal) -> MunicipalityID? {
        guard let wanted else { return scope.municipality }
        guard scope.reaches(municipality: wanted) else {
            throw .notFound(.municipality, "", field: "municipality")
        }
        return wanted
    }

    func nextNumber(_ shelf: Shelf) throws -> String {
        repeat {
            let number = "\(shelf.region.code)-\(1000 + (try shelf.next("member", in: 0)))"
            if try shelf.personIfKnown(number) == nil { return number }
        } while true
    }

    func checkBirthYear(_ year: Int, _ call: Call) throws(Refusal) {
        if year > call.today.year { throw Refusal(.birthYearAhead, field: "birthYear", [String(year)]) }
    }

    private func view(_ person: Person, _ shelf: Shelf) throws -> PersonView {
        PersonView(person, municipality: try shelf.installation.municipality(person.municipality)?.key ?? "")
    }
}

/// The limits and marks that all paged lists share.
enum Paging {
    static func limit(_ asked: Int?) throws(Refusal) -> Int {
        let limit = asked ?? 100
        guard (1...500).contains(limit) else {
            throw .badValue(String(limit), field: "limit", wanted: "1–500")
        }
        return limit
    }

    static func id<Of>(_ mark: String) throws(Refusal) -> Identifier<Of> {
        guard let id = Identifier<Of>(mark) else { throw Refusal(.badPageMark, field: "after") }
        return id
    }
}
