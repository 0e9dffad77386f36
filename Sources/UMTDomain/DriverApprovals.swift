/// That a municipality lets an adult be alone in a car with its minors, for a time.
///
/// The fact, who decided it and where it stands; nothing of what was looked at before it was decided.
package struct DriverApproval: Hashable, Sendable {
    package let id: DriverApprovalID
    package let person: PersonID
    package let municipality: MunicipalityID
    package let from: CivilDate
    /// The first day on which it no longer holds.
    package let until: CivilDate?
    /// The decision, as the archive refers to it.
    package let basis: String
    /// The office or body that decided.
    package let decidedBy: String

    package init(
        id: DriverApprovalID, person: PersonID, municipality: MunicipalityID, from: CivilDate,
        until: CivilDate?, basis: String, decidedBy: String
    ) throws(Refusal) {
        if let until, until <= from {
            throw Refusal(.periodBackwards, field: "until", [from.description, until.description])
        }
        (self.id, self.person, self.municipality) = (id, person, municipality)
        (self.from, self.until) = (from, until)
        self.basis = try Words.checked(basis, field: "basis", limit: 200)
        self.decidedBy = try Words.checked(decidedBy, field: "decidedBy", limit: 120)
    }

    package func holds(on day: CivilDate) -> Bool { from <= day && (until.map { day < $0 } ?? true) }

    /// Over from a day on. Refuses one that had ended by then, and a day before it began.
    package func ended(on day: CivilDate) throws(Refusal) -> DriverApproval {
        if let until, until <= day { throw Refusal(.alreadyEnded, field: "until", [until.description]) }
        return try DriverApproval(
            id: id, person: person, municipality: municipality, from: from, until: day, basis: basis,
            decidedBy: decidedBy)
    }

    /// Refuses a second approval that holds on a day on which this one does.
    package func checkApart(from other: DriverApproval) throws(Refusal) {
        let endsBefore = until.map { $0 <= other.from } ?? false
        let startsAfter = other.until.map { $0 <= from } ?? false
        if !endsBefore, !startsAfter {
            throw Refusal(.alreadyExists, field: "from", [other.from.description])
        }
    }
}

package typealias DriverApprovalID = Identifier<DriverApproval>

extension Person {
    /// Whether the person counts as a minor on that day: also in the year in which nobody knows the birthday.
    package func maybeMinor(on day: CivilDate, attested: [Attestation] = []) -> Bool {
        let proofs = attested.filter { $0.person == id }
        return Self.hasTurned(18, on: day, bornIn: birthYear, attested: proofs) != .certain
    }
}
