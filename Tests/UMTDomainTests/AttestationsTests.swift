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
