import Testing
import UMTDomain

@Suite struct StatisticsTests {
    private static let day = CivilDate(year: 2026, month: 3, day: 1) ?? .epoch

    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func randomCase(_ dice: inout Dice) -> CaseFact {
        let states = CaseState.allCases.filter { $0 != .draft }
        let sendings = (0..<Int.random(in: 0...4, using: &dice)).map { _ in
            let answered =
                Bool.random(using: &dice)
                ? Self.day.adding(days: .random(in: 0...60, using: &dice)) : nil
            return SentFact(
                receiver: BodyID(raw: 1), receivedOn: Self.day, answeredOn: answered,
                due: Bool.random(using: &dice) ? Self.day.adding(days: 28) : nil)
        }
        return CaseFact(
            number: "MT-2026-1", raisedOn: Self.day, council: BodyID(raw: 1),
            state: states.randomElement(using: &dice) ?? .raised, isPublished: true, sendings: sendings,
            outcomes: (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                Outcome.allCases.randomElement(using: &dice) ?? .noted
            })
    }

    @Test(arguments: 1...50)
    func `open and closed add up, and so does what became of the cases`(seed: UInt64) {
        var dice = Dice(state: seed)
        let cases = (0..<Int.random(in: 0...80, using: &dice)).map { _ in randomCase(&dice) }
        let figures = CaseFigures(cases)
        #expect(figures.open + figures.closed == cases.count)
        #expect(figures.impacts.values.reduce(0, +) == cases.count)
        let openImpacts: [CaseImpact] = [.notSent, .unanswered, .promised, .delivered, .disputed, .broken]
        #expect(figures.open == openImpacts.map { figures.impacts[$0] ?? 0 }.reduce(0, +))
        #expect(figures.answered + figures.unanswered == cases.map(\.sendings.count).reduce(0, +))
        #expect(figures.outcomes.values.reduce(0, +) == cases.map(\.outcomes.count).reduce(0, +))
        #expect(figures.late <= figures.answered)
        let cut = cases.count / 2
        let parts = [CaseFigures(Array(cases[..<cut])), CaseFigures(Array(cases[cut...]))]
        #expect(parts.map(\.open).reduce(0, +) == figures.open)
        #expect(parts.map(\.days.count).reduce(0, +) == figures.days.count)
    }

    @Test(arguments: 1...50)
    func `a quantile is the smallest value that so many answers do not exceed`(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let days = (0..<Int.random(in: 5...40, using: &dice)).map { _ in Int.random(in: 0...90, using: &dice)
        }
        let quantiles = try #require(AnswerDays(days).quantiles)
        for (percentile, value) in zip(AnswerDays.percentiles, quantiles) {
            #expect(days.contains(value))
            #expect(days.count { $0 <= value } * 100 >= percentile * days.count)
            #expect(days.count { $0 < value } * 100 < percentile * days.count)
        }
    }

    @Test func `under five answers only their number is told`() {
        #expect(AnswerDays([1, 2, 3, 4]).quantiles == nil)
        #expect(AnswerDays([1, 2, 3, 4]).count == 4)
        #expect(AnswerDays([1, 2, 3, 4, 100]).quantiles == [1, 2, 3, 4, 100])
        #expect(AnswerDays([]).quantiles == nil)
    }

    @Test func `what became of a case is its promise before its answer`() {
        #expect(CaseImpact(.answered, outcomes: [.declined, .partly]) == .agreed)
        #expect(CaseImpact(.answered, outcomes: [.declined, .noted]) == .declined)
        #expect(CaseImpact(.answered, outcomes: [.noted]) == .noted)
        #expect(CaseImpact(.broken, outcomes: [.granted]) == .broken)
    }

    @Test func `an answer on the due day is not late`() {
        func sent(_ days: Int) -> SentFact {
            SentFact(
                receiver: BodyID(raw: 1), receivedOn: Self.day, answeredOn: Self.day.adding(days: days),
                due: Self.day.adding(days: 10))
        }
        #expect(!sent(10).isLate)
        #expect(sent(11).isLate)
        #expect(sent(11).days == 11)
    }
}
