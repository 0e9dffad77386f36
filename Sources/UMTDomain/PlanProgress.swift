/// What is linked to one item of a plan, summed: how many of each, and how far they have come.
package struct LinkedWork: Hashable, Sendable {
    package var cases = 0
    package var answers = 0
    package var promises = 0
    package var entries = 0
    /// Of the promises and of what is followed beside them; cases and answers by themselves have no progress.
    package var sum = WeightedSum()

    package init() {}

    package var isEmpty: Bool { cases + answers + promises + entries == 0 }
}

/// How far a plan has come, item by item: strategy, sub-goal, focus area, and the plan as a whole.
///
/// An item's progress is the weighted mean of what is linked to it and of the items below it. Long-term results and
/// political topics are told by themselves, because what counts towards them counts towards a strategy too.
package struct PlanProgress: Sendable {
    /// An item with what is linked to it; `nil` where nothing has been linked that could have come anywhere.
    package struct Line: Sendable {
        package let item: PlanItem
        package let linked: LinkedWork
        package let headway: Headway?
    }

    package let lines: [Line]
    package let whole: Headway?

    /// The items that a plan is carried out through, and how many of them have anything to measure.
    package var strategies: (all: Int, begun: Int) {
        let all = lines.filter { $0.item.kind == .strategy }
        return (all.count, all.count { $0.headway != nil })
    }

    /// Items in the order of the plan's document.
    package init(of items: [PlanItem], linked: [PlanItemID: LinkedWork]) {
        let children = Dictionary(grouping: items.filter { $0.parent != nil }) { $0.parent ?? "" }
        let known = Set(items.map(\.number))
        var headways: [PlanItemID: Headway] = [:]

        // A number is longer than that of the item above it, so this goes down to the leaves and no further.
        func headway(of item: PlanItem) -> Headway? {
            var sum = linked[item.id]?.sum ?? WeightedSum()
            for child in children[item.number] ?? [] {
                if let below = headway(of: child) { sum.add(below, weight: child.weight) }
            }
            headways[item.id] = sum.mean
            return sum.mean
        }

        var sum = WeightedSum()
        for top in items where top.parent.map({ !known.contains($0) }) ?? true {
            let reached = headway(of: top)
            if let reached, top.kind.isPartOfTheWhole { sum.add(reached, weight: top.weight) }
        }
        whole = sum.mean
        lines = items.map {
            Line(item: $0, linked: linked[$0.id] ?? LinkedWork(), headway: headways[$0.id])
        }
    }
}

extension PlanItem.Kind {
    /// Whether it counts towards the plan as a whole.
    package var isPartOfTheWhole: Bool { self != .result && self != .topic }
}
