import Testing

@testable import UMTDomain

@Suite struct AttestationsTests {
    @Test func `the year alone decides but in the doubtful year`() {
        #expect(Person.hasTurned(19, on: day("2024-12-31"), bornIn: 2006) == .no)
        #expect(Person.hasTurned(19, on: day("2025-06-01"), bornIn: 2006) == .unknown)
        #expect(Person.hasTurned(19, on: day("2026-01-01"), bornIn: 2006) == .certain)
    }

    @Test func `had not, on a day, says so of every day before it; had, of every day after`() {
        let person = PersonID(raw: 1)
        let hadNot = Attestation(person: person, age: 19, on: day("2025-08-01"), hasTurned: false)
        let had = Attestation(person: person, age: 19, on: day("2025-10-01"), hasTurned: true)
        func turned(_ text: String) -> Certainty {
            Person.hasTurned(19, on: day(text), bornIn: 2006, attested: [hadNot, had])
        }
        #expect(turned("2025-08-01") == .no)
        #expect(turned("2025-08-02") == .unknown)
        #expect(turned("2025-10-01") == .certain)
        #expect(Person.hasTurned(18, on: day("2024-03-01"), bornIn: 2006, attested: [hadNot]) == .unknown)
    }
}

@Suite struct AttestationChecksTests {
    private func proof(_ hasTurned: Bool, _ text: String, age: Int = 19) -> Attestation {
        Attestation(person: PersonID(raw: 1), age: age, on: day(text), hasTurned: hasTurned)
    }

    @Test func `proof is wanted only in the year in which the age is turned`() throws {
        try proof(false, "2026-06-01").check(bornIn: 2007, beside: [])
        expect(.ageIsKnown) { try proof(false, "2025-12-31").check(bornIn: 2007, beside: []) }
        expect(.ageIsKnown) { try proof(true, "2027-01-01").check(bornIn: 2007, beside: []) }
        expect(.badValue) { try proof(true, "2026-01-01", age: 0).check(bornIn: 2026, beside: []) }
    }

    @Test func `nobody had turned an age one day and had not later`() throws {
        let earlier = [proof(false, "2026-04-01"), proof(true, "2026-09-01")]
        expect(.contradictsProof) { try proof(true, "2026-03-01").check(bornIn: 2007, beside: earlier) }
        expect(.contradictsProof) { try proof(true, "2026-04-01").check(bornIn: 2007, beside: earlier) }
        expect(.contradictsProof) { try proof(false, "2026-09-01").check(bornIn: 2007, beside: earlier) }
        expect(.alreadyExists) { try proof(false, "2026-04-01").check(bornIn: 2007, beside: earlier) }
        try proof(false, "2026-05-01").check(bornIn: 2007, beside: earlier)
        try proof(true, "2026-08-31").check(bornIn: 2007, beside: earlier)
        try proof(true, "2026-01-01", age: 18).check(bornIn: 2008, beside: earlier)
    }
}
