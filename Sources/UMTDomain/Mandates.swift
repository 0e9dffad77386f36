/// A person's holding of a seat for a time, and on what ground it began and ended.
package struct Mandate: Hashable, Sendable {
    /// How the holder came to the seat: by election, or moved up into it in place of another.
    package enum Capacity: String, CaseIterable, Sendable, Codable {
        case elected, acting
    }

    package let id: MandateID
    package let seat: SeatID
    package let person: PersonID
    package let period: Period
    package let capacity: Capacity
    /// The term that it was given for; `nil` where nobody said.
    package let term: TermID?
    /// The day of the election, on which age is counted; the first day of the mandate where it is not known.
    package let electedOn: CivilDate?
    /// The decision that appointed, as the archive refers to it; `nil` where none is known.
    package let basis: String?
    package let start: Ground
    package let end: Ground
    package let version: Int

    /// Why something began or ended, and by which law or rule.
    package struct Ground: Hashable, Sendable {
        package let reason: String?
        package let law: String?

        package init(reason: String? = nil, law: String? = nil) {
            self.reason = reason
            self.law = law
        }
    }

    package init(
        id: MandateID, seat: SeatID, person: PersonID, period: Period, capacity: Capacity = .elected,
        term: TermID? = nil, electedOn: CivilDate? = nil, basis: String?, start: Ground = Ground(),
        end: Ground = Ground(), version: Int = 1
    ) {
        self.id = id
        self.seat = seat
        self.person = person
        self.period = period
        self.capacity = capacity
        self.term = term
        self.electedOn = electedOn
        self.basis = basis
        self.start = start
        self.end = end
        self.version = version
    }

    /// The day on which the holder's age counts.
    package var electionDay: CivilDate? { electedOn ?? period.from.earliest ?? period.from.latest }

    /// The mandate ended on a day: the holder sits through the day before it.
    package func ended(on day: CivilDate, _ ground: Ground) throws(Refusal) -> Mandate {
        if let until = period.until, let end = until.exact, end <= day {
            throw Refusal(.alreadyEnded, field: "until", [end.description])
        }
        return Mandate(
            id: id, seat: seat, person: person, period: try Period(from: period.from, until: .on(day)),
            capacity: capacity, term: term, electedOn: electedOn, basis: basis, start: start, end: ground,
            version: version + 1)
    }
}

/// What a mandate is on one day; computed, never typed.
package enum MandateStatus: String, CaseIterable, Sendable, Codable {
    case elected, acting, ended
    case notBegun = "not-begun"
    case onLeave = "on-leave"
    case unknown

    package init(_ mandate: Mandate, leaves: [Leave], on day: CivilDate) {
        switch mandate.period.covers(day) {
        case .unknown: self = .unknown
        case .no:
            let isAhead = mandate.period.from.earliest.map { day < $0 } ?? false
            self = isAhead ? .notBegun : .ended
        case .certain:
            if leaves.contains(where: { $0.mandate == mandate.id && $0.period.covers(day) == .certain }) {
                self = .onLeave
            } else {
                self = mandate.capacity == .acting ? .acting : .elected
            }
        }
    }
}

package typealias MandateID = Identifier<Mandate>
