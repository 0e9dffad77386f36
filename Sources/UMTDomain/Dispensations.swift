/// A decision that a rule need not be kept for a time: in a body, and there for a seat, a municipality or a person.
///
/// What it covers stays visible among the findings, but is no longer overdue.
package struct Dispensation: Hashable, Sendable {
    package let id: DispensationID
    package let rule: Finding.Rule
    package let body: BodyID
    package let seat: SeatID?
    package let municipality: MunicipalityID?
    package let person: PersonID?
    package let period: Period
    package let reason: String
    /// The decision that gave it, as the archive refers to it.
    package let basis: String
    package let version: Int

    package init(
        id: DispensationID, rule: Finding.Rule, body: BodyID, seat: SeatID? = nil,
        municipality: MunicipalityID? = nil, person: PersonID? = nil, period: Period, reason: String,
        basis: String, version: Int = 1
    ) {
        self.id = id
        self.rule = rule
        self.body = body
        self.seat = seat
        self.municipality = municipality
        self.person = person
        self.period = period
        self.reason = reason
        self.basis = basis
        self.version = version
    }

    /// Whether it speaks of what a finding is about. What it leaves open is every seat, municipality or person.
    package func concerns(_ finding: Finding.Subject, of rule: Finding.Rule) -> Bool {
        self.rule == rule && body == finding.body
            && (seat == nil || seat == finding.seat || seat == finding.otherSeat)
            && (municipality == nil || municipality == finding.municipality)
            && (person.map(finding.people.contains) ?? true)
    }

    /// Over from a day on: it holds through the day before.
    package func ended(on day: CivilDate) throws(Refusal) -> Dispensation {
        if let end = period.until?.exact, end <= day {
            throw Refusal(.alreadyEnded, field: "until", [end.description])
        }
        return Dispensation(
            id: id, rule: rule, body: body, seat: seat, municipality: municipality, person: person,
            period: try Period(from: period.from, until: .on(day)), reason: reason, basis: basis,
            version: version + 1)
    }
}

package typealias DispensationID = Identifier<Dispensation>
