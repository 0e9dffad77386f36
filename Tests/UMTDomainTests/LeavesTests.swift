import Testing

@testable import UMTDomain

@Suite struct LeavesTests {
    private let mandate: Mandate

    init() throws {
        mandate = try Mandate.of(1, Seat.of("umt-1", 1), PersonID(raw: 8), "2025-08-01", "2027-08-01")
    }

    @Test func `leave lies within the mandate`() throws {
        _ = try leave("2025-08-01", "2027-08-01")
        #expect(throws: Refusal.self) { try leave("2025-07-31", "2025-09-01") }
        #expect(throws: Refusal.self) { try leave("2027-07-01", "2027-08-02") }
    }

    @Test func `leave is given once for a day`() throws {
        let first = try leave("2026-01-01", "2026-03-01")
        #expect(throws: Refusal.self) { try leave("2026-02-28", "2026-04-01", beside: [first]) }
        _ = try leave("2026-03-01", "2026-04-01", beside: [first])
    }

    @Test func `nobody stands in for themselves, nor two at once`() throws {
        #expect(throws: Refusal(.ownSubstitute, field: "person")) {
            try replacement(by: 8, "2026-01-01", "2026-02-01")
        }
        let first = try replacement(by: 7, "2026-01-01", "2026-02-01")
        #expect(throws: Refusal.self) { try replacement(by: 6, "2026-01-31", "2026-03-01", beside: [first]) }
        _ = try replacement(by: 6, "2026-02-01", "2026-03-01", beside: [first])
    }

    @Test func `what a mandate is on a day follows from its days and its leave`() throws {
        let leaves = [try leave("2026-01-01", "2026-03-01")]
        func status(_ text: String) -> MandateStatus { MandateStatus(mandate, leaves: leaves, on: day(text)) }
        #expect(status("2025-07-31") == .notBegun)
        #expect(status("2025-12-31") == .elected)
        #expect(status("2026-01-01") == .onLeave)
        #expect(status("2026-02-28") == .onLeave)
        #expect(status("2026-03-01") == .elected)
        #expect(status("2027-08-01") == .ended)
    }

    private func leave(_ from: String, _ until: String, beside others: [Leave] = []) throws -> Leave {
        try Leave(
            id: LeaveID(raw: 1), of: mandate, during: Period(from: day(from), until: day(until)),
            reason: "Reise", beside: others)
    }

    private func replacement(
        by person: Int64, _ from: String, _ until: String, beside others: [Replacement] = []
    ) throws -> Replacement {
        try Replacement(
            id: ReplacementID(raw: 1), of: mandate, by: PersonID(raw: person),
            during: Period(from: day(from), until: day(until)), reason: "Reise", beside: others)
    }
}
