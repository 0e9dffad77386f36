import Testing
import UMTDomain

/// The laws of the roll-up, on random trees and against a sum that is made another way.
@Suite struct PlanProgressTests {
    @Test(arguments: 0..<200)
    func `the progress of an item lies between the least and the most of its parts`(seed: UInt64) {
        let tree = Tree(seed: seed)
        for (item, parts) in tree.parts() {
            let shown = tree.percents[item]
            if parts.isEmpty {
                #expect(shown == .some(nil))
                continue
            }
            let percents = parts.map(\.headway)
            let mean = try? #require(tree.headways[item] ?? nil)
            #expect(mean.map { percents.min() ?? .whole <= $0 && $0 <= percents.max() ?? .none } == true)
            let least = percents.map(\.percent).min() ?? 0
            let most = percents.map(\.percent).max() ?? 0
            #expect((least...most).contains(shown.flatMap(\.self) ?? -1))
        }
    }

    @Test(arguments: 0..<200)
    func `it is 100 only when every part is, and 0 only when every part is`(seed: UInt64) {
        let tree = Tree(seed: seed)
        for (item, parts) in tree.parts() where !parts.isEmpty {
            let shown = tree.percents[item].flatMap(\.self)
            #expect((shown == 100) == parts.allSatisfy { $0.headway == .whole })
            #expect((shown == 0) == parts.allSatisfy { $0.headway == .none })
        }
    }

    @Test(arguments: 0..<200)
    func `a part that is split in two halves of its weight changes nothing above it`(seed: UInt64) {
        let tree = Tree(seed: seed)
        #expect(tree.splitLeaf().whole == tree.whole)
        #expect(tree.splitItem().whole == tree.whole)
        #expect(tree.splitItem().sameFocusAreas(as: tree))
    }

    @Test(arguments: 0..<200)
    func `the plan is what a sum with fractions says it is`(seed: UInt64) throws {
        let tree = Tree(seed: seed)
        let slow = tree.slowly()
        #expect((slow == nil) == (tree.whole == nil))
        if let slow, let whole = tree.whole { #expect(abs(slow - Double(whole.units) / 1e6) < 1e-4) }
    }

    @Test func `almost all is never shown as all, and almost nothing never as nothing`() {
        // Ten thousand parts of the greatest weight against a single one of the least.
        let many = 10_000 * 1000
        var most = WeightedSum()
        most.add(percents: 100 * many, weight: many)
        #expect(most.mean == .whole)
        most.add(Headway(percent: 99), weight: 1)
        #expect(most.mean?.percent == 99)
        var least = WeightedSum()
        least.add(percents: 0, weight: many)
        #expect(least.mean == Headway.none)
        least.add(Headway(percent: 1), weight: 1)
        #expect(least.mean?.percent == 1)
        #expect(WeightedSum().mean == nil)
    }

    @Test func `results and topics are told, and do not count towards the plan`() {
        let items = [item("1", .focusArea), item("r1", .result), item("t1", .topic)]
        let progress = PlanProgress(
            of: items, linked: [items[1].id: work([(100, 100)]), items[0].id: work([(50, 100)])])
        #expect(progress.lines.map { $0.headway?.percent } == [50, 100, nil])
        #expect(progress.whole?.percent == 50)
    }
}

private func item(_ number: String, _ kind: PlanItem.Kind, weight: Int = 100) -> PlanItem {
    let id = number.unicodeScalars.reduce(Int64(7)) { $0 &* 131 &+ Int64($1.value) }
    return PlanItem(
        id: PlanItemID(raw: id), kind: kind, key: "plan-\(number)", number: number,
        label: Bilingual(nb: number, en: number), isForTheYoung: false, source: "S2", weight: weight)
}

private func work(_ leaves: [(percent: Int, weight: Int)]) -> LinkedWork {
    var linked = LinkedWork()
    for leaf in leaves {
        linked.promises += 1
        linked.sum.add(percents: leaf.percent * leaf.weight, weight: leaf.weight)
    }
    return linked
}

/// A random plan with what is linked to it.
private struct Tree {
    var items: [PlanItem] = []
    var leaves: [PlanItemID: [(percent: Int, weight: Int)]] = [:]

    init(seed: UInt64) {
        var dice = Dice(state: seed &* 0x9e37_79b9 &+ 1)
        func weight() -> Int { 2 * Int.random(in: 1...500, using: &dice) }
        // Often all done or all undone, so that the ends are met.
        let choices = [[0, 100], [100], [0], Array(0...100)][Int.random(in: 0..<4, using: &dice)]
        for area in 1...Int.random(in: 1...4, using: &dice) {
            items.append(item("\(area)", .focusArea, weight: weight()))
            for goal in 0..<Int.random(in: 0...3, using: &dice) {
                items.append(item("\(area).\(goal)", .subGoal, weight: weight()))
                for strategy in 0..<Int.random(in: 0...4, using: &dice) {
                    items.append(item("\(area).\(goal).\(strategy)", .strategy, weight: weight()))
                }
            }
        }
        for item in items where item.kind == .strategy || Int.random(in: 0..<4, using: &dice) == 0 {
            leaves[item.id] = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                (choices.randomElement(using: &dice) ?? 0, weight())
            }
        }
    }

    var progress: PlanProgress { PlanProgress(of: items, linked: leaves.mapValues { work($0) }) }
    var whole: Headway? { progress.whole }
    var headways: [PlanItemID: Headway?] {
        Dictionary(progress.lines.map { ($0.item.id, $0.headway) }) { first, _ in first }
    }
    var percents: [PlanItemID: Int?] { headways.mapValues { $0?.percent } }

    /// What each item is the mean of.
    func parts() -> [PlanItemID: [(headway: Headway, weight: Int)]] {
        let reached = headways
        return Dictionary(
            items.map { item in
                let below = items.filter { $0.parent == item.number }.compactMap { child in
                    reached[child.id].flatMap(\.self).map { (headway: $0, weight: child.weight) }
                }
                let own = (leaves[item.id] ?? []).map {
                    (headway: Headway(percent: $0.percent), weight: $0.weight)
                }
                return (item.id, own + below)
            }
        ) { first, _ in first }
    }

    func splitLeaf() -> Tree {
        var split = self
        for (id, list) in leaves {
            split.leaves[id] = list.flatMap { [($0.percent, $0.weight / 2), ($0.percent, $0.weight / 2)] }
        }
        return split
    }

    /// Every strategy becomes two of half its weight, with the same linked to both.
    func splitItem() -> Tree {
        var split = self
        split.items = items.flatMap { old -> [PlanItem] in
            guard old.kind == .strategy else { return [old] }
            return ["a", "b"].map { item(old.number + $0, .strategy, weight: old.weight / 2) }
        }
        for old in items where old.kind == .strategy {
            for half in ["a", "b"] { split.leaves[item(old.number + half, .strategy).id] = leaves[old.id] }
        }
        return split
    }

    func sameFocusAreas(as other: Tree) -> Bool {
        func reached(_ tree: Tree) -> [Headway?] {
            tree.progress.lines.filter { $0.item.kind != .strategy }.map(\.headway)
        }
        return reached(self) == reached(other)
    }

    /// From the top down, in fractions.
    func slowly() -> Double? {
        func mean(_ parts: [(Double, Int)]) -> Double? {
            let weight = parts.map { Double($0.1) }.reduce(0, +)
            return weight == 0 ? nil : parts.map { $0.0 * Double($0.1) }.reduce(0, +) / weight
        }
        func value(_ item: PlanItem) -> Double? {
            let own = (leaves[item.id] ?? []).map { (Double($0.percent), $0.weight) }
            let below = items.filter { $0.parent == item.number }.compactMap { child in
                value(child).map { ($0, child.weight) }
            }
            return mean(own + below)
        }
        return mean(
            items.filter { $0.parent == nil }.compactMap { top in value(top).map { ($0, top.weight) } })
    }
}

private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) ^ (state << 31)
    }
}
