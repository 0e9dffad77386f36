import Testing
import UMTDomain

@Suite struct PeriodTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test func `a period holds from its first day up to but not including its last`() throws {
        let period = try Period(from: day("2025-08-01"), until: day("2027-08-01"))
        #expect(period.covers(try day("2025-07-31")) == .no)
        #expect(period.covers(try day("2025-08-01")) == .certain)
        #expect(period.covers(try day("2027-07-31")) == .certain)
        #expect(period.covers(try day("2027-08-01")) == .no)
        #expect(try Period(from: day("2025-08-01")).covers(day("2100-12-31")) == .certain)
    }

    @Test func `in the gap of a bound nobody knows, at its edges everybody does`() throws {
        let joined = Bound(earliest: try day("2019-01-01"), latest: try day("2024-02-22"))
        let left = Bound(earliest: try day("2026-01-01"), latest: nil)
        let period = try Period(from: joined, until: left)
        let answers = [
            "2018-12-31", "2019-01-01", "2024-02-21", "2024-02-22", "2025-12-31", "2026-01-01", "2100-12-31",
        ]
        #expect(
            try answers.map { period.covers(try day($0)) } == [
                .no, .unknown, .unknown, .certain, .certain, .unknown, .unknown,
            ])
        let ever = try Period(from: Bound(earliest: nil, latest: try day("2015-01-01")))
        #expect(ever.covers(try day("1900-01-01")) == .unknown)
        #expect(ever.covers(try day("2015-01-01")) == .certain)
    }

    @Test func `a period that ends before it can begin is refused`() throws {
        let (first, last) = (try day("2026-04-01"), try day("2026-03-31"))
        for until in [first, last] {
            let refusal = Refusal(.periodBackwards, field: "until", ["2026-04-01", until.description])
            #expect(throws: refusal) { try Period(from: first, until: until) }
        }
        #expect(throws: Refusal.self) {
            try Period(from: .on(first), until: Bound(earliest: nil, latest: first))
        }
        #expect(throws: Never.self) {
            try Period(from: Bound(earliest: nil, latest: first), until: .on(last))
        }
        #expect(throws: Never.self) { try Period(from: last, until: first) }
    }

    @Test func `a bound is exact when both of its days are the same`() throws {
        let spring = try day("2026-04-01")
        #expect(Bound.on(spring).exact == spring)
        #expect(Bound(earliest: nil, latest: spring).exact == nil)
        #expect(Bound(earliest: spring, latest: spring.adding(days: 1)).exact == nil)
        #expect(Bound(earliest: nil, latest: nil).exact == nil)
    }

    @Test func `certainty is what every choice within the gaps agrees on`() throws {
        for possible in try Self.some(400) {
            for place in -2...Self.days + 2 {
                let holding = possible.spans.map { $0.contains(place) }
                let wanted: Certainty =
                    holding.allSatisfy { $0 } ? .certain : holding.contains(true) ? .unknown : .no
                let answer = possible.period.covers(Self.start.adding(days: place))
                #expect(answer == wanted, "\(possible.period) on \(place)")
            }
        }
    }

    @Test func `two periods may overlap when some choice within the gaps gives them a common day`() throws {
        let all = try Self.some(150)
        for (one, other) in zip(all, all.reversed()) {
            let meet = one.spans.contains { span in other.spans.contains { $0.overlaps(span) } }
            #expect(one.period.mayOverlap(other.period) == meet, "\(one.period) \(other.period)")
            #expect(other.period.mayOverlap(one.period) == meet)
        }
    }

    // Days 0..<9 of a small calendar; what nobody knows runs beyond both of its ends.
    private static let days = 9
    private static let start = CivilDate.epoch

    private struct Possible {
        let period: Period
        /// Every pair of a start and an end that the bounds allow.
        let spans: [Range<Int>]
    }

    private static func some(_ count: Int) throws -> [Possible] {
        var found: [Possible] = []
        while found.count < count {
            let (from, starts) = bound()
            let (until, ends) = Bool.random() || Bool.random() ? bound() : (nil, [days + 9])
            guard let period = try? Period(from: from, until: until) else { continue }
            let spans = starts.flatMap { start in ends.map { min(start, $0)..<$0 } }
            found.append(Possible(period: period, spans: spans))
        }
        return found
    }

    private static func bound() -> (Bound, [Int]) {
        let ends = [Int.random(in: 0..<days), Int.random(in: 0..<days)].sorted()
        let (low, high) = Int.random(in: 0...2) == 0 ? (ends[0], ends[0]) : (ends[0], ends[1])
        let earliest = Int.random(in: 0...4) == 0 ? nil : start.adding(days: low)
        let latest = Int.random(in: 0...4) == 0 ? nil : start.adding(days: high)
        let choices = (earliest == nil ? -5 : low)...(latest == nil ? days + 5 : high)
        return (Bound(earliest: earliest, latest: latest), Array(choices))
    }
}
