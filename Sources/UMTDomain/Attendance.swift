/// A member's place at the table on the day of a meeting, and who sits there by the register.
package struct Place: Hashable, Sendable {
    /// The member whose place it is.
    package let holder: PersonID
    /// The member, or who stands in for one on leave; nobody where a leave has no stand-in.
    package let sitter: PersonID?
    package let seat: SeatID?
    package let municipality: String?

    package init(holder: PersonID, sitter: PersonID?, seat: SeatID?, municipality: String?) {
        (self.holder, self.sitter, self.seat, self.municipality) = (holder, sitter, seat, municipality)
    }
}

/// Somebody sat at a member's place from an item through another.
package struct Presence: Hashable, Sendable, Codable {
    package let holder: PersonID
    package let person: PersonID
    package let from: Int
    /// The last item; `nil` is to the end.
    package let through: Int?

    package init(holder: PersonID, person: PersonID, from: Int = 1, through: Int? = nil) {
        (self.holder, self.person, self.from, self.through) = (holder, person, from, through)
    }

    package func covers(_ item: Int) -> Bool { from <= item && item <= through ?? .max }

    func overlaps(_ other: Presence) -> Bool {
        from <= other.through ?? .max && other.from <= through ?? .max
    }
}

/// A member who does not come. Why is for the coordinators alone.
package struct Absence: Hashable, Sendable {
    package let person: PersonID
    /// Whether the member said so in time (*forfall*).
    package let isNotified: Bool
    package let reason: String?

    package init(person: PersonID, isNotified: Bool, reason: String?) {
        (self.person, self.isNotified, self.reason) = (person, isNotified, reason)
    }
}

/// A substitute who was called, and for whom.
package struct Calling: Hashable, Sendable {
    package let holder: PersonID
    package let person: PersonID

    package init(holder: PersonID, person: PersonID) { (self.holder, self.person) = (holder, person) }
}

/// Somebody takes no part in an item; who was called to the place for it, if anybody.
package struct Disqualification: Hashable, Sendable, Codable {
    package let item: Int
    package let person: PersonID
    package let ground: String
    package let substitute: PersonID?

    package init(item: Int, person: PersonID, ground: String, substitute: PersonID?) {
        (self.item, self.person, self.ground, self.substitute) = (item, person, ground, substitute)
    }
}

/// Who is expected, who was there at which item, and for whom: each place counts once, and so does each person.
package struct Attendance: Hashable, Sendable {
    package let places: [Place]
    package private(set) var presences: [Presence]
    package private(set) var absences: [Absence]
    package private(set) var callings: [Calling]
    package private(set) var disqualifications: [Disqualification]

    package init(
        places: [Place], presences: [Presence] = [], absences: [Absence] = [], callings: [Calling] = [],
        disqualifications: [Disqualification] = []
    ) {
        self.places = places
        self.presences = presences
        self.absences = absences
        self.callings = callings
        self.disqualifications = disqualifications
    }

    package var members: Int { places.count }

    /// Who takes part in an item, by the member whose place it is. Only places and people of the day count.
    package func sitting(at item: Int) -> [PersonID: PersonID] {
        let out = disqualifications.filter { $0.item == item }
        var seated: [PersonID: PersonID] = [:]
        var used = Set(out.map(\.person))
        let held = Set(places.map(\.holder))
        for presence in presences where presence.covers(item) && held.contains(presence.holder) {
            guard seated[presence.holder] == nil, used.insert(presence.person).inserted else { continue }
            seated[presence.holder] = presence.person
        }
        for one in out {
            guard let substitute = one.substitute,
                let holder = presences.first(where: { $0.covers(item) && $0.person == one.person })?.holder,
                held.contains(holder), seated[holder] == nil, used.insert(substitute).inserted
            else { continue }
            seated[holder] = substitute
        }
        return seated
    }

    /// The place where a person sits by the register, or was called to; `nil` for somebody who is not expected.
    package func place(of person: PersonID) -> Place? {
        places.first { $0.sitter == person }
            ?? callings.last { $0.person == person }.flatMap { call in
                places.first { $0.holder == call.holder }
            }
    }

    /// Those who are to be there: everybody but the absent, and the substitutes who were called.
    package var expected: [PersonID] {
        let away = Set(absences.map(\.person))
        let called = callings.map(\.person).filter { !away.contains($0) }
        let filled = Set(callings.filter { !away.contains($0.person) }.map(\.holder))
        return places.compactMap(\.sitter).filter { sitter in
            !away.contains(sitter) && !places.contains { $0.sitter == sitter && filled.contains($0.holder) }
        } + called
    }

    /// The members of whose place nobody by the register sat, with whether they had said so.
    package var missing: [(person: PersonID, isNotified: Bool)] {
        places.compactMap { place in
            let member = place.sitter ?? place.holder
            if presences.contains(where: { $0.holder == place.holder && $0.person == member }) { return nil }
            let told = absences.first { $0.person == member }?.isNotified
            return (member, told ?? (place.sitter == nil))
        }
    }

    /// Records that a person was there from an item through another; what was recorded of the same items gives way.
    /// Refuses who is not expected, and a place where somebody else sat then.
    package mutating func record(_ person: PersonID, from: Int, through: Int?, named name: String)
        throws(Refusal)
    {
        guard let place = place(of: person) else { throw Refusal(.notExpected, field: "people", [name]) }
        guard from >= 1 else { throw .badValue(String(from), field: "from", wanted: "1") }
        if let through, through < from {
            throw Refusal(.itemsBackwards, field: "through", [String(from), String(through)])
        }
        let new = Presence(holder: place.holder, person: person, from: from, through: through)
        let others = presences.filter { !($0.person == person && $0.overlaps(new)) }
        if others.contains(where: { $0.holder == new.holder && $0.overlaps(new) }) {
            throw Refusal(.placeTaken, field: "people", [name])
        }
        presences = others + [new]
        absences.removeAll { $0.person == person }
    }

    /// Records that somebody does not come, or did not; takes away that the same person was there.
    package mutating func report(_ absence: Absence, named name: String) throws(Refusal) {
        guard place(of: absence.person) != nil else { throw Refusal(.notExpected, field: "person", [name]) }
        presences.removeAll { $0.person == absence.person }
        absences = absences.filter { $0.person != absence.person } + [absence]
    }

    /// Calls a substitute to a member's place. Refuses one who is called or sits elsewhere already.
    package mutating func call(_ person: PersonID, for holder: PersonID, named name: String) throws(Refusal) {
        if place(of: person) != nil { throw Refusal(.calledAlready, field: "person", [name]) }
        callings.append(Calling(holder: holder, person: person))
    }

    /// Keeps somebody out of an item. Refuses who does not take part in it.
    package mutating func disqualify(_ one: Disqualification, named name: String) throws(Refusal) {
        guard sitting(at: one.item).values.contains(one.person) else {
            throw Refusal(.notPresent, field: "person", [name, String(one.item)])
        }
        disqualifications.append(one)
    }

    /// Who cannot be called, to a place or for one item: whoever sits, has been called, or is away.
    package func busy(at item: Int? = nil) -> Set<PersonID> {
        let out = disqualifications.filter { item == nil || $0.item == item }
        return Set(
            places.flatMap { [$0.holder, $0.sitter].compactMap(\.self) } + callings.map(\.person)
                + absences.map(\.person) + out.flatMap { [$0.person, $0.substitute].compactMap(\.self) })
    }

    /// Refuses an attendance by which a vote that was taken no longer adds up.
    package func check(_ items: [AgendaItem]) throws(Refusal) {
        for item in items {
            guard let vote = item.vote else { continue }
            if vote.for + vote.against + vote.abstained != sitting(at: item.place).count {
                throw Refusal(.contradictsVote, field: "item", [item.number ?? String(item.place)])
            }
        }
    }
}
