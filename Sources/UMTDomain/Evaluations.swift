/// A youth case as an evaluation counts it, as it stood on the day of the report.
package struct EvaluatedCase: Sendable {
    package let id: CaseID
    /// Of the council that raised it; `nil` for a council of the whole region.
    package let municipality: MunicipalityID?
    /// The numbers of the sub-goals that it, its answers or its promises are linked to, in any order.
    package var subGoals: Set<String> = []
    package var counts: EvaluationCounts

    package init(id: CaseID, municipality: MunicipalityID?, sendings: Int, answered: Int) {
        (self.id, self.municipality) = (id, municipality)
        counts = EvaluationCounts()
        counts.raised = 1
        counts.notSent = sendings == 0 ? 1 : 0
        counts.answered = sendings > 0 && answered == sendings ? 1 : 0
        counts.waiting = answered < sendings ? 1 : 0
    }
}

/// What a cell of an evaluation counts. Cases: raised = answered + waiting + not sent.
package struct EvaluationCounts: Hashable, Sendable {
    package var raised = 0
    /// By everybody that they were sent to.
    package var answered = 0
    /// For at least one answer.
    package var waiting = 0
    package var notSent = 0
    /// Of asks, one for each addressee that answered.
    package var outcomes: [Outcome: Int] = [:]
    package var promises = PromiseTotals()

    package init() {}

    package mutating func add(_ other: EvaluationCounts) {
        raised += other.raised
        answered += other.answered
        waiting += other.waiting
        notSent += other.notSent
        outcomes.merge(other.outcomes, uniquingKeysWith: +)
        for (state, count) in other.promises.counts { promises.add(count, state, overdue: 0) }
    }
}

/// Youth cases by sub-goal and municipality, for the evaluation of a plan.
///
/// A case that is linked to several sub-goals is counted once, under the first of them in the plan's order, so that
/// the cells add up; the others say how many cases touch them besides.
package struct Evaluation: Sendable {
    package struct Row: Sendable {
        /// `nil` for the councils of the whole region.
        package let municipality: MunicipalityID?
        /// The number of the sub-goal; `nil` for the cases that are linked to none.
        package let subGoal: String?
        package fileprivate(set) var counts = EvaluationCounts()
        /// Cases that are linked to this sub-goal and counted under another.
        package fileprivate(set) var also = 0
    }

    /// One for each sub-goal (none of them last) and municipality (the whole region last).
    package let rows: [Row]
    package let total: EvaluationCounts

    /// Sub-goals in the plan's order, municipalities in that of the report.
    package init(of cases: [EvaluatedCase], subGoals: [String], municipalities: [MunicipalityID]) {
        let goals = subGoals.map(Optional.some) + [nil]
        let others = Set(cases.compactMap(\.municipality)).subtracting(municipalities).sorted {
            $0.raw < $1.raw
        }
        let places = (municipalities + others).map(Optional.some) + [nil]
        var rows = goals.flatMap { goal in places.map { Row(municipality: $0, subGoal: goal) } }
        let goalPlaces = Dictionary(goals.enumerated().map { ($1, $0) }) { first, _ in first }
        let columns = Dictionary(places.enumerated().map { ($1, $0) }) { first, _ in first }
        var total = EvaluationCounts()
        for item in cases {
            let touched = item.subGoals.compactMap { goalPlaces[$0] }.sorted()
            guard let column = columns[item.municipality] else { continue }
            rows[(touched.first ?? subGoals.count) * places.count + column].counts.add(item.counts)
            for other in touched.dropFirst() { rows[other * places.count + column].also += 1 }
            total.add(item.counts)
        }
        (self.rows, self.total) = (rows, total)
    }

    /// The sum over the municipalities for each sub-goal, none of them last.
    package func sum(ofSubGoal goal: String?) -> Row {
        rows.filter { $0.subGoal == goal }.reduce(into: Row(municipality: nil, subGoal: goal)) { sum, row in
            sum.counts.add(row.counts)
            sum.also += row.also
        }
    }
}

extension PlanItem {
    /// The number of the sub-goal that it is or belongs to; `nil` for a focus area, a result or a topic.
    package var subGoal: String? {
        switch kind {
        case .subGoal: number
        case .strategy: parent
        case .focusArea, .result, .topic: nil
        }
    }
}
