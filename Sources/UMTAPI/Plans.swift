package import UMTDomain

extension API {
    package static let listPlans = Endpoint<ListPlans, PlanList>(
        "listPlans", .get, "/regions/{region}/plans", .open, "List the plans that cases can be linked to")
    package static let readPlan = Endpoint<ReadPlan, PlanView>(
        "readPlan", .get, "/regions/{region}/plans/{plan}", .open,
        "Read a plan: focus areas, sub-goals, strategies, long-term results, political topics")

    static let plans = [listPlans.row, readPlan.row]
}

package struct ListPlans: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListPlans { ListPlans(region: "midt-troms") }
}

package struct PlanLine: Wire {
    package let key: String
    package let title: String
    package let from: BoundView
    package let until: BoundView?
    /// Whether it binds anybody legally or economically.
    package let binding: Bool
    package let source: String

    package init(_ plan: Plan, in language: Language) {
        (key, title, binding, source) = (plan.key, plan.title[language], plan.isBinding, plan.source)
        (from, until) = (BoundView(plan.period.from), plan.period.until.map(BoundView.init))
    }

    private init() {
        (key, title, binding, source) = ("tromsvekstavtalen", "Growth agreement", false, "S2")
        (from, until) = (.example, .example)
    }

    package static var example: PlanLine { PlanLine() }
}

package struct PlanList: Wire {
    package let plans: [PlanLine]
    package init(_ plans: [PlanLine]) { self.plans = plans }
    package static var example: PlanList { PlanList([.example]) }
}

package struct ReadPlan: Wire {
    package let region: String
    package let plan: String
    package init(region: String, plan: String) { (self.region, self.plan) = (region, plan) }
    package static var example: ReadPlan { ReadPlan(region: "midt-troms", plan: "tromsvekstavtalen") }
}

/// A strategy, long-term result or political topic.
package struct PlanItemView: Wire {
    package let key: String
    package let number: String
    package let label: String
    /// Names the young, or opens a way in for them.
    package let young: Bool
    package let source: String

    package init(_ item: PlanItem, in language: Language) {
        (key, number, label) = (item.key, item.number, item.label[language])
        (young, source) = (item.isForTheYoung, item.source)
    }

    private init() {
        (key, number, label) = ("tromsvekstavtalen-1.2.4", "1.2.4", "Fewer young people left out")
        (young, source) = (true, "S2")
    }

    package static var example: PlanItemView { PlanItemView() }
}

package struct SubGoalView: Wire {
    package let key: String
    package let number: String
    package let label: String
    package let source: String
    package let strategies: [PlanItemView]

    package init(_ item: PlanItemView, _ strategies: [PlanItemView]) {
        (key, number, label, source) = (item.key, item.number, item.label, item.source)
        self.strategies = strategies
    }

    package static var example: SubGoalView { SubGoalView(.example, [.example]) }
}

package struct FocusAreaView: Wire {
    package let key: String
    package let number: String
    package let label: String
    package let source: String
    package let subGoals: [SubGoalView]

    package init(_ item: PlanItemView, _ subGoals: [SubGoalView]) {
        (key, number, label, source) = (item.key, item.number, item.label, item.source)
        self.subGoals = subGoals
    }

    package static var example: FocusAreaView { FocusAreaView(.example, [.example]) }
}

package struct MilestoneView: Wire {
    package let kind: PlanMilestone.Kind
    package let key: String
    package let from: BoundView
    package let until: BoundView?
    package let source: String

    package init(_ milestone: PlanMilestone) {
        (kind, key, source) = (milestone.kind, milestone.key, milestone.source)
        (from, until) = (BoundView(milestone.period.from), milestone.period.until.map(BoundView.init))
    }

    private init() {
        (kind, key, source, from, until) = (.actionPlan, "handlingsplan-2025-2026", "S2", .example, .example)
    }

    package static var example: MilestoneView { MilestoneView() }
}

package struct PlanView: Wire {
    package let plan: PlanLine
    package let focusAreas: [FocusAreaView]
    package let results: [PlanItemView]
    package let topics: [PlanItemView]
    package let milestones: [MilestoneView]

    package init(_ plan: Plan, _ items: [PlanItem], _ milestones: [PlanMilestone], in language: Language) {
        func views(_ kind: PlanItem.Kind, under parent: String? = nil) -> [PlanItemView] {
            items.filter { $0.kind == kind && $0.parent == parent }.map { PlanItemView($0, in: language) }
        }
        self.plan = PlanLine(plan, in: language)
        focusAreas = views(.focusArea).map { area in
            let subGoals = views(.subGoal, under: area.number)
            return FocusAreaView(area, subGoals.map { SubGoalView($0, views(.strategy, under: $0.number)) })
        }
        (results, topics) = (views(.result), views(.topic))
        self.milestones = milestones.map(MilestoneView.init)
    }

    private init() {
        (plan, focusAreas, results, topics) = (.example, [.example], [.example], [.example])
        milestones = [.example]
    }

    package static var example: PlanView { PlanView() }
}
