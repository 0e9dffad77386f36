/// The part of the register that a file touches, read at once: each row is decided on it and moves it on.
package struct Roll: Sendable {
    private let scope: Scope
    private let today: CivilDate
    private let municipalities: [String: Result<MunicipalityID, Refusal>]
    private let bodies: [String: Hall]
    private var people: [PersonID: Person] = [:]
    private var byNumber: [String: PersonID] = [:]
    private var byMatch: [Match: [PersonID]] = [:]
    private var ofSeat: [SeatID: [Mandate]] = [:]
    private var ofPerson: [Sitting: [Appointment.Held]] = [:]
    /// Where the search for a free seat goes on; seats only fill up on the way through a file.
    private var places: [Search: Int] = [:]
    /// The first line about each person of the file.
    private var lines: [PersonID: Int] = [:]

    /// A body with its seats in order and what its rules say of age.
    package struct Hall: Sendable {
        package let body: Body
        let rules: [BodyRule]
        let seats: [Seat]
        let byKey: [String: Seat]
        let byKind: [Kind: [Seat]]

        package init(_ body: Body, seats: [Seat], rules: [BodyRule]) {
            (self.body, self.rules) = (body, rules)
            self.seats = seats.filter { !$0.isSubstitutes }
            byKey = Dictionary(seats.map { ($0.key, $0) }) { first, _ in first }
            byKind = Dictionary(grouping: self.seats) { Kind(kind: $0.kind, municipality: $0.municipality) }
        }

        struct Kind: Hashable, Sendable {
            let kind: Seat.Kind
            let municipality: MunicipalityID?
        }
    }

    private struct Match: Hashable {
        let name: String
        let year: Int
        let municipality: MunicipalityID
        init(_ person: Person) {
            (name, year, municipality) = (person.name, person.birthYear, person.municipality)
        }
    }

    private struct Sitting: Hashable {
        let person: PersonID
        let body: BodyID
    }

    private struct Search: Hashable {
        let body: BodyID
        let municipality: MunicipalityID
        let period: Period
    }

    /// `municipalities` by the text of the cell, `bodies` by the folded text of theirs.
    package init(
        scope: Scope, on today: CivilDate, municipalities: [String: Result<MunicipalityID, Refusal>],
        people: [Person], bodies: [String: Hall], held: [(body: BodyID, held: Appointment.Held)]
    ) {
        (self.scope, self.today, self.municipalities, self.bodies) = (scope, today, municipalities, bodies)
        for person in people { add(person, isNumbered: true) }
        for line in held { add(line.held, in: line.body) }
    }

    private mutating func add(_ person: Person, isNumbered: Bool) {
        guard people.updateValue(person, forKey: person.id) == nil else { return }
        if isNumbered { byNumber[person.number] = person.id }
        byMatch[Match(person), default: []].append(person.id)
    }

    private mutating func add(_ held: Appointment.Held, in body: BodyID) {
        ofSeat[held.mandate.seat, default: []].append(held.mandate)
        ofPerson[Sitting(person: held.mandate.person, body: body), default: []].append(held)
    }

    /// What the row does. A fault is named in it, and then the roll stays as it was.
    ///
    /// `person` and `mandate` are the ids of what the row may make.
    package mutating func decide(
        _ row: MemberFile.Row, making person: PersonID, _ mandate: MandateID
    ) -> ImportRow {
        var done = ImportRow(row)
        do {
            try decide(&done, making: person)
            try give(&done, making: mandate)
            keep(done)
        } catch {
            done.fault = error
            (done.state, done.mandate, done.before) = (.faulty, nil, nil)
            // Nobody is made by a faulty row.
            if done.personState == .new { done.person = nil }
            done.personState = .faulty
        }
        return done
    }

    private mutating func keep(_ done: ImportRow) {
        guard let person = done.person else { return }
        lines[person.id] = lines[person.id] ?? done.row.line
        if done.personState == .new { add(person, isNumbered: done.row[.number] != nil) }
        if done.personState == .changed { people[person.id] = person }
        if let mandate = done.mandate, let body = done.body, let seat = done.seat {
            let own = done.row[.body].flatMap { bodies[Names.folded($0)]?.byKey[seat] }
            add(
                Appointment.Held(mandate: mandate, seat: seat, isSubstitutes: own?.isSubstitutes ?? false),
                in: body)
        }
    }
}

extension Roll {
    private func decide(_ done: inout ImportRow, making id: PersonID) throws(Refusal) {
        let row = done.row
        let cell = try row.text(.municipality)
        guard let found = municipalities[cell] else {
            throw .notFound(.municipality, cell, field: "municipality")
        }
        let municipality = try found.get()
        let (name, year) = (try row.text(.name), try row.birthYear())
        if year > today.year { throw Refusal(.birthYearAhead, field: "birthYear", [String(year)]) }
        let wanted = try Person(
            id: id, number: row[.number] ?? "?", name: name, birthYear: year, municipality: municipality)
        guard let known = try known(row[.number], wanted) else {
            (done.person, done.personState) = (wanted, .new)
            return
        }
        done.person = known
        guard scope.reaches(municipality: known.municipality) else {
            done.person = nil
            throw Refusal(.alreadyExists, field: "number", [known.number])
        }
        let isSame =
            known.name == wanted.name && known.birthYear == year && known.municipality == municipality
        if !isSame, let line = lines[known.id] {
            throw Refusal(.rowContradicts, field: "name", [String(line)])
        }
        done.personState = isSame ? .same : .changed
        if isSame { return }
        done.before = known
        done.person = try Person(
            id: known.id, number: known.number, name: name, birthYear: year, municipality: municipality,
            isFictional: known.isFictional, version: known.version + 1)
    }

    // By the register's own number, else by name, birth year and municipality; two hits are a fault of the row.
    private func known(_ number: String?, _ wanted: Person) throws(Refusal) -> Person? {
        if number != nil { return byNumber[wanted.number].flatMap { people[$0] } }
        let hits = byMatch[Match(wanted)] ?? []
        if hits.count > 1 { throw Refusal(.severalPeople, field: "name", [wanted.name]) }
        return hits.first.flatMap { people[$0] }
    }

    private mutating func give(_ done: inout ImportRow, making id: MandateID) throws(Refusal) {
        guard let person = done.person else { return }
        done.state = done.personState
        guard let key = done.row[.body] else { return }
        guard let hall = bodies[Names.folded(key)] else { throw .notFound(.body, key, field: "body") }
        guard hall.body.isCouncil else { throw Refusal(.notACouncil, field: "body", [hall.body.key]) }
        guard let from = try done.row.bound(.from) else { throw Refusal(.missingField, field: "from") }
        let period = try Period(from: from, until: try done.row.bound(.through)?.adding(days: 1))
        let held = ofPerson[Sitting(person: person.id, body: hall.body.id)] ?? []
        if let same = held.first(where: { $0.mandate.period == period }) {
            done.seat = same.seat
            return
        }
        let seat = try seat(done.row[.seat], in: hall, for: person, period)
        // A municipal coordinator reaches the own council, and the own municipality's seats of the assembly.
        guard scope.reaches(hall.body) || scope.reaches(municipality: seat.municipality) else {
            throw .notFound(.body, key, field: "body")
        }
        let mandate = Mandate(
            id: id, seat: seat.id, person: person.id, period: period,
            basis: try Words.checked(ifAny: done.row[.basis], field: "basis", limit: 300))
        let oldest = hall.rules.value("max-age-elected", on: mandate.electionDay ?? .epoch)
        try Appointment(mandate, of: person, to: seat, oldest: oldest.flatMap { Int($0) })
            .check(holders: ofSeat[seat.id] ?? [], held: held)
        (done.mandate, done.body, done.seat) = (mandate, hall.body.id, seat.key)
        if done.personState == .same { done.state = .changed }
    }

    // By key, by girl or boy of the person's municipality, else the first that is free for the whole period.
    private mutating func seat(
        _ name: String?, in hall: Hall, for person: Person, _ period: Period
    ) throws(Refusal) -> Seat {
        let day = period.from.latest ?? .epoch
        if let name {
            let kind = ["jente": Seat.Kind.girl, "girl": .girl, "gutt": .boy, "boy": .boy][name.lowercased()]
            let own = kind.map { Hall.Kind(kind: $0, municipality: person.municipality) }
            let wanted = own.map { hall.byKind[$0] ?? [] } ?? hall.byKey[name.lowercased()].map { [$0] } ?? []
            guard let seat = wanted.first(where: { $0.period.covers(day) != .no }) else {
                throw .notFound(.seat, name, field: "seat")
            }
            return seat
        }
        let search = Search(body: hall.body.id, municipality: person.municipality, period: period)
        for place in (places[search] ?? 0)..<max(hall.seats.count, places[search] ?? 0) {
            let seat = hall.seats[place]
            let isOwn = seat.municipality == nil || seat.municipality == person.municipality
            let isTaken = ofSeat[seat.id]?.contains { $0.period.mayOverlap(period) } ?? false
            if isOwn, !isTaken, seat.period.covers(day) != .no {
                places[search] = place
                return seat
            }
        }
        places[search] = hall.seats.count
        throw Refusal(.noFreeSeat, field: "seat", [hall.body.key])
    }
}
