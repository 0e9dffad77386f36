import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct DayTreeTests {
    @Test func `the days of the calendar are counted from one`() {
        #expect(DayTree.number(CivilDate(year: 1900, month: 1, day: 1) ?? .epoch) == 1)
        #expect(DayTree.number(.epoch) == 25_568)
    }

    @Test(arguments: 1...40)
    func `a tree finds on any day what a plain comparison finds`(seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        let archive = try await Archive()
        let periods = try (0..<200).map { _ in try Self.period(&random) }
        let seat = try Self.seat(in: archive.home.assembly)
        try await archive.write { [periods] shelf in
            try shelf.keep(seat)
            for (index, period) in periods.enumerated() {
                let mandate = Mandate(
                    id: MandateID(raw: Int64(1_000 + index)), seat: seat.id, person: archive.home.person.id,
                    period: period, basis: nil)
                try shelf.keep(mandate, in: seat.body)
            }
        }
        for _ in 0..<50 {
            let day = Self.day(&random)
            let found = try archive.read {
                try $0.mandates(in: nil, of: nil, on: day, seenBy: .unhindered(on: day))
            }
            let ids = Set(found.map { Int($0.mandate.id.raw) - 1_000 })
            let wanted = Set(periods.indices.filter { periods[$0].covers(day) != .no })
            #expect(ids == wanted, "seed \(seed), \(day)")
        }
    }

    @Test func `who sits on a day is found on the tree's path, with nothing walked`() throws {
        let database = try DatabaseQueue()
        let steps = try database.writeWithoutTransaction { database in
            _ = try Migration.run(on: database)
            let explain = Query("explain", "EXPLAIN QUERY PLAN \(Query.mandatesOnDay.sql)")
            return try database.rows(explain, [Int?](repeating: nil, count: 7)) { $0[3] as String }
        }
        #expect(steps.contains { $0.contains("SEARCH d USING INDEX mandate_by_day (region_id=? AND node=?") })
    }

    private static func seat(in body: Body) throws -> Seat {
        Seat(
            id: SeatID(raw: 900), key: "umt-1", body: body.id, kind: .open, place: 1, municipality: nil,
            period: try Period(from: .on(.epoch)))
    }

    private static func day(_ random: inout SplitMix) -> CivilDate {
        CivilDate(ordinal: Int.random(in: -25_567...47_846, using: &random)) ?? .epoch
    }

    // Some without an end, some with bounds that nobody knows.
    private static func period(_ random: inout SplitMix) throws -> Period {
        let first = day(&random)
        let last = first.adding(days: Int.random(in: 1...3_000, using: &random))
        let from = Bound(earliest: Bool.random(using: &random) ? first : nil, latest: first)
        switch Int.random(in: 0...3, using: &random) {
        case 0: return try Period(from: from)
        case 1: return try Period(from: from, until: Bound(earliest: last, latest: nil))
        default: return last > first ? try Period(from: from, until: .on(last)) : try Period(from: from)
        }
    }
}

/// The same numbers from the same seed.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
