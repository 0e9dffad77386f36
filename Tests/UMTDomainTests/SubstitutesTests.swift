import Testing

@testable import UMTDomain

/// Senja's girl in the assembly cannot come: who is called?
@Suite struct SubstitutesTests {
    private let girl = Seat.of("umt-senja-girl", 1, kind: .girl, municipality: 1)

    @Test func `a personal substitute comes before those of the body, and each by rank`() throws {
        let candidates = [
            try candidate("umt-vara-1", 2, rank: 1), try candidate("umt-vara-2", 3, rank: 2),
            try candidate("umt-senja-girl-vara-2", 4, rank: 2, for: girl),
            try candidate("umt-senja-girl-vara-1", 5, rank: 1, for: girl),
        ]
        #expect(
            order(candidates) == [
                "umt-senja-girl-vara-1", "umt-senja-girl-vara-2", "umt-vara-1", "umt-vara-2",
            ])
    }

    @Test func `another's personal substitute, another kind and another municipality are not called`() throws
    {
        let boy = Seat.of("umt-senja-boy", 9, kind: .boy, municipality: 1)
        let candidates = [
            try candidate("boy-vara", 2, rank: 1, for: boy),
            try candidate("boys", 3, kind: .boy, rank: 1),
            try candidate("bardu", 4, municipality: 2, rank: 2), try candidate("anybody", 5, rank: 3),
        ]
        #expect(order(candidates) == ["anybody"])
    }

    @Test func `who is busy, or whose mandate does not hold that day, is passed over`() throws {
        let candidates = [
            try candidate("busy", 2, rank: 1), try candidate("ended", 3, rank: 2, until: "2026-01-01"),
            try candidate("able", 4, rank: 3),
        ]
        #expect(order(candidates, busy: [PersonID(raw: 2)]) == ["able"])
    }

    private func order(_ candidates: [Substitutes.Candidate], busy: Set<PersonID> = []) -> [String] {
        Substitutes.order(for: girl, among: candidates, busy: busy, on: day("2026-06-01")).map(\.seat.key)
    }

    private func candidate(
        _ key: String, _ id: Int64, kind: Seat.Kind = .open, municipality: Int64? = nil, rank: Int,
        for seat: Seat? = nil, until: String? = nil
    ) throws -> Substitutes.Candidate {
        let own = Seat.of(
            key, id, kind: kind, municipality: municipality, rank: rank, standsInFor: seat?.id)
        return Substitutes.Candidate(
            seat: own, mandate: try Mandate.of(id, own, PersonID(raw: id), "2025-01-01", until))
    }
}
