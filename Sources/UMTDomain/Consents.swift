/// What somebody has agreed to, of what is optional: one purpose, from a day, until it is withdrawn.
///
/// Of a guardian nothing is stored but that it was a guardian.
package struct Consent: Hashable, Sendable {
    package enum Purpose: String, CaseIterable, Sendable, Codable {
        /// To be named in public.
        case named
        case pictures, mail

        /// The dated rule of the assembly that says from which age people decide on this themselves.
        package var rule: String { "consent-age-\(rawValue)" }
    }

    package enum Giver: String, CaseIterable, Sendable, Codable {
        case oneself = "self"
        case guardian
    }

    package enum Way: String, CaseIterable, Sendable, Codable {
        case paper
        case inPerson = "in-person"
        case digital
    }

    package let id: ConsentID
    package let person: PersonID
    package let purpose: Purpose
    package let giver: Giver
    package let way: Way
    package let given: CivilDate
    /// The first day on which it no longer holds.
    package let withdrawn: CivilDate?

    package init(
        id: ConsentID, person: PersonID, purpose: Purpose, giver: Giver, way: Way, given: CivilDate,
        withdrawn: CivilDate? = nil
    ) {
        (self.id, self.person, self.purpose) = (id, person, purpose)
        (self.giver, self.way, self.given, self.withdrawn) = (giver, way, given, withdrawn)
    }

    /// Without a rule of the assembly's own nobody under this age decides alone.
    package static let strictestAge = 18

    package func holds(on day: CivilDate) -> Bool {
        given <= day && (withdrawn.map { day < $0 } ?? true)
    }

    /// Refuses what somebody decided alone while under the age, or perhaps under it.
    package func check(_ person: Person, age: Int) throws(Refusal) {
        if giver == .oneself, person.isAtLeast(age, on: given) != .certain {
            throw Refusal(.guardianNeeded, field: "by", [String(age)])
        }
    }

    /// The consent ended on a day, from which it has no effect. Refuses a day before it was given.
    package func withdrawn(on day: CivilDate) throws(Refusal) -> Consent {
        if let withdrawn { throw Refusal(.alreadyEnded, field: "from", [withdrawn.description]) }
        if day < given {
            throw Refusal(.periodBackwards, field: "from", [given.description, day.description])
        }
        return Consent(
            id: id, person: person, purpose: purpose, giver: giver, way: way, given: given, withdrawn: day)
    }
}

package typealias ConsentID = Identifier<Consent>

extension Person {
    /// Whether the person has reached that age on that day; in the year of the birthday nobody knows.
    package func isAtLeast(_ age: Int, on day: CivilDate) -> Certainty { isOlder(than: age - 1, on: day) }
}

extension [BodyRule] {
    /// From which age people decide on a purpose themselves; the strictest where the rules are silent.
    package func consentAge(_ purpose: Consent.Purpose, on day: CivilDate) -> Int {
        value(purpose.rule, on: day).flatMap { Int($0) } ?? Consent.strictestAge
    }
}
