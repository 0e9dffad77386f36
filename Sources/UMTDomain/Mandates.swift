/// A person's holding of a seat for a time, and on what ground.
package struct Mandate: Hashable, Sendable {
    package let id: MandateID
    package let seat: SeatID
    package let person: PersonID
    package let period: Period
    /// The decision that appointed, in the register's own words.
    package let basis: String
    package let endReason: String?
    package let version: Int

    package init(
        id: MandateID, seat: SeatID, person: PersonID, period: Period, basis: String,
        endReason: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.seat = seat
        self.person = person
        self.period = period
        self.basis = basis
        self.endReason = endReason
        self.version = version
    }

    /// The mandate ended on a day: the holder sits through the day before it.
    package func ended(on day: CivilDate, reason: String) throws(Refusal) -> Mandate {
        if let until = period.until, let end = until.exact, end <= day {
            throw Refusal(.alreadyEnded, field: "until", [end.description])
        }
        return Mandate(
            id: id, seat: seat, person: person, period: try Period(from: period.from, until: .on(day)),
            basis: basis,
            endReason: reason, version: version + 1)
    }
}

package typealias MandateID = Identifier<Mandate>
