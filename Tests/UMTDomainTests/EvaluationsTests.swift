import Testing
import UMTDomain

@Suite struct EvaluationsTests {
    private static let goals = ["1.1", "1.2", "2.1"]
    private static let places = [MunicipalityID(raw: 1), MunicipalityID(raw: 2)]

    @Test(arguments: 0..<100)
    func `every case is in one cell, and the cells add up`(seed: Int) throws {
        let cases = Self.cases(seed)
        let evaluation = Evaluation(of: cases, subGoals: Self.goals, municipalities: Self.places)
        #expect(evaluation.total.raised == cases.count)
        #expect(evaluation.rows.map(\.counts.raised).reduce(0, +) == cases.count)
        let sums = (Self.goals + [nil]).map { evaluation.sum(ofSubGoal: $0) }
        #expect(sums.map(\.counts.raised).reduce(0, +) == cases.count)
        #expect(sums.map(\.counts.promises.all).reduce(0, +) == evaluation.total.promises.all)
        for row in evaluation.rows {
            let counts = row.counts
            #expect(counts.raised == counts.answered + counts.waiting + counts.notSent)
            // Cell by cell, the other way round.
            let here = cases.filter { $0.municipality == row.municipality }
            let first = here.filter {
                ($0.subGoals.intersection(Self.goals).min() ?? "") == row.subGoal ?? ""
            }
            #expect(counts.raised == first.count)
            #expect(
                counts.outcomes[.granted] ?? 0
                    == first.compactMap { $0.counts.outcomes[.granted] }.reduce(0, +))
            let touching = row.subGoal.map { goal in here.count { $0.subGoals.contains(goal) } }
            #expect(row.also + counts.raised == touching ?? first.count)
        }
    }

    @Test func `a municipality that has left the region has its cases counted all the same`() {
        let gone = EvaluatedCase(
            id: CaseID(raw: 1), municipality: MunicipalityID(raw: 9), sendings: 0, answered: 0)
        let evaluation = Evaluation(of: [gone], subGoals: Self.goals, municipalities: Self.places)
        #expect(evaluation.rows.first { $0.municipality?.raw == 9 && $0.subGoal == nil }?.counts.raised == 1)
    }

    private static func cases(_ seed: Int) -> [EvaluatedCase] {
        (0..<(seed % 23)).map { number in
            let dice = seed &* 31 &+ number &* 17
            let sendings = dice % 3
            var item = EvaluatedCase(
                id: CaseID(raw: Int64(number)), municipality: dice % 3 == 0 ? nil : places[dice % 2],
                sendings: sendings, answered: min(sendings, dice % 4))
            item.subGoals = Set(
                (goals + ["9.9"]).enumerated().filter { (dice >> $0.offset) & 1 == 1 }.map(\.element))
            item.counts.outcomes = [.granted: dice % 3, .noted: dice % 2]
            item.counts.promises.add(dice % 4, .confirmedLate, overdue: 0)
            return item
        }
    }
}
