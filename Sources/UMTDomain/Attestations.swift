/// Somebody has seen proof of age: on that day the person had, or had not, turned that age. The proof is not kept.
package struct Attestation: Hashable, Sendable {
    package let person: PersonID
    package let age: Int
    package let day: CivilDate
    package let hasTurned: Bool

    package init(person: PersonID, age: Int, on day: CivilDate, hasTurned: Bool) {
        self.person = person
        self.age = age
        self.day = day
        self.hasTurned = hasTurned
    }
}

extension Person {
    /// Whether somebody born in that year has turned an age on a day. In the doubtful year an attestation decides:
    /// "had not" says so of every day before it, "had" of every day after it.
    package static func hasTurned(
        _ age: Int, on day: CivilDate, bornIn year: Int, attested: [Attestation] = []
    ) -> Certainty {
        let turning = year + age
        if day.year > turning { return .certain }
        if day.year < turning { return .no }
        let known = attested.filter { $0.age == age }
        if known.contains(where: { $0.hasTurned && $0.day <= day }) { return .certain }
        if known.contains(where: { !$0.hasTurned && $0.day >= day }) { return .no }
        return .unknown
    }
}

extension Attestation {
    /// Refuses an age out of range, a day on which the birth year settles the question, and what an earlier proof
    /// says already or makes impossible.
    package func check(bornIn year: Int, beside others: [Attestation]) throws(Refusal) {
        guard (1...99).contains(age) else { throw .badValue(String(age), field: "age", wanted: "19") }
        if Person.hasTurned(age, on: day, bornIn: year) != .unknown {
            throw Refusal(.ageIsKnown, field: "day", [String(age), String(year + age)])
        }
        let proofs = others.filter { $0.age == age }
        if let other = proofs.first(where: contradicts) {
            throw Refusal(.contradictsProof, field: "hasTurned", [other.day.description])
        }
        if proofs.contains(where: { $0.day == day }) {
            throw Refusal(.alreadyExists, field: "day", [day.description])
        }
    }

    // Who had turned an age one day had done so on every day after it.
    private func contradicts(_ other: Attestation) -> Bool {
        other.hasTurned != hasTurned && (hasTurned ? day <= other.day : other.day <= day)
    }
}
