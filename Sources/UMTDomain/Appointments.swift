/// A person about to be given a seat, beside what the register already says: the rules of an appointment.
///
/// One rule for the appointment by hand, for the import and for the demo.
package struct Appointment: Sendable {
    package let mandate: Mandate
    package let person: Person
    package let seat: Seat
    /// The oldest that somebody may be when elected to the body, in whole years.
    package let oldest: Int?
    /// Whether this tells how it was, so that what breaks a rule is kept and shows as a finding.
    package let isCorrection: Bool

    package init(
        _ mandate: Mandate, of person: Person, to seat: Seat, oldest: Int?, isCorrection: Bool = false
    ) {
        self.mandate = mandate
        self.person = person
        self.seat = seat
        self.oldest = oldest
        self.isCorrection = isCorrection
    }

    /// Refuses a seat that does not exist or is taken on any of the days, a person who sits in the same body on any
    /// of them (a substitute may move up for a time), and one who was certainly too old on the day of the election.
    package func check(holders: [Mandate], held: [Held]) throws(Refusal) {
        if isCorrection { return }
        guard seat.period.mayHold(mandate.period) else {
            throw Refusal(.seatNotOpen, field: "seat", [seat.key])
        }
        if let oldest, let day = mandate.electionDay, person.isOlder(than: oldest, on: day) == .certain {
            throw Refusal(.tooOld, field: "person", [String(person.birthYear), String(oldest)])
        }
        if let holder = holders.first(where: { $0.period.mayOverlap(mandate.period) }) {
            throw Refusal(.seatTaken, field: "seat", [seat.key, holder.period.description])
        }
        let other = held.first {
            $0.mandate.period.mayOverlap(mandate.period)
                && !($0.isSubstitutes && mandate.capacity == .acting)
        }
        if let other { throw Refusal(.personTwice, field: "person", [other.seat]) }
    }

    /// A mandate that the person has in the same body already, with the key of its seat.
    package struct Held: Sendable {
        package let mandate: Mandate
        package let seat: String
        package let isSubstitutes: Bool

        package init(mandate: Mandate, seat: String, isSubstitutes: Bool) {
            self.mandate = mandate
            self.seat = seat
            self.isSubstitutes = isSubstitutes
        }
    }
}
