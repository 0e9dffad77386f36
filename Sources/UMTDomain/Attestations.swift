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
