/// A plan that youth cases can be linked to. A strategy is never a promise.
package struct Plan: Hashable, Sendable {
    package let id: PlanID
    package let key: String
    package let title: Bilingual
    package let isBinding: Bool
    package let period: Period
    package let source: String

    package init(id: PlanID, key: String, title: Bilingual, isBinding: Bool, period: Period, source: String) {
        self.id = id
        self.key = key
        self.title = title
        self.isBinding = isBinding
        self.period = period
        self.source = source
    }
}

/// One item of a plan, with our own short label; `key` is the plan's key and the number.
package struct PlanItem: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case focusArea = "focus-area"
        case subGoal = "sub-goal"
        case strategy, result, topic
    }

    package let id: PlanItemID
    package let kind: Kind
    package let key: String
    package let number: String
    package let label: Bilingual
    /// Names the young, or opens a way in for them.
    package let isForTheYoung: Bool
    /// Where in the document it stands.
    package let source: String
    /// How much it counts beside its sisters, in hundredths: 100 counts once.
    package let weight: Int

    package init(
        id: PlanItemID, kind: Kind, key: String, number: String, label: Bilingual, isForTheYoung: Bool,
        source: String, weight: Int = Headway.once
    ) {
        self.id = id
        self.weight = weight
        self.kind = kind
        self.key = key
        self.number = number
        self.label = label
        self.isForTheYoung = isForTheYoung
        self.source = source
    }

    /// The number of the item above: `1.2` for `1.2.4`.
    package var parent: String? {
        guard let dot = number.lastIndex(of: ".") else { return nil }
        return String(number[..<dot])
    }
}

/// An action-plan period or an evaluation of a plan.
package struct PlanMilestone: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case actionPlan = "action-plan"
        case midtermEvaluation = "midterm-evaluation"
        case finalEvaluation = "final-evaluation"
    }

    package let kind: Kind
    package let key: String
    package let period: Period
    package let source: String

    package init(kind: Kind, key: String, period: Period, source: String) {
        self.kind = kind
        self.key = key
        self.period = period
        self.source = source
    }
}

package typealias PlanID = Identifier<Plan>
package typealias PlanItemID = Identifier<PlanItem>
