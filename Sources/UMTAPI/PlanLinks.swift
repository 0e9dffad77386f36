package import UMTDomain

extension API {
    package static let linkToPlan = Endpoint<LinkToPlan, PlanLinkView>(
        "linkToPlan", .post, "/regions/{region}/plan-items/{item}/links", .signedIn,
        "Link a case, an answer, a promise or an entry of the ledger to an item of a plan")
    package static let unlinkFromPlan = Endpoint<UnlinkFromPlan, PlanLinkView>(
        "unlinkFromPlan", .post, "/regions/{region}/plan-items/{item}/links/removal", .signedIn,
        "Take a link to an item of a plan away", makes: false)
    package static let weighItem = Endpoint<WeighItem, PlanItemWeight>(
        "weighItem", .post, "/regions/{region}/plan-items/{item}/weight", .signedIn,
        "Say how much an item of a plan counts beside its sisters", makes: false)
    package static let readProgress = Endpoint<ReadPlan, PlanProgressView>(
        "readProgress", .get, "/regions/{region}/plans/{plan}/progress", .open,
        "Read how far a plan has come, item by item, in what was promised and what is followed")

    static let planLinks = [linkToPlan.row, unlinkFromPlan.row, weighItem.row, readProgress.row]
}

package struct LinkToPlan: Wire {
    package let region: String
    /// The key of the item, such as `tromsvekstavtalen-1.2.4`.
    package let item: String
    /// The number of a case; one of `case`, `answer`, `promise` and `entry` is given.
    package let `case`: String?
    /// The id of a sending that was answered.
    package let answer: SendingID?
    package let promise: PromiseID?
    /// The key of a measure, milestone, project or statement.
    package let entry: String?
    /// In hundredths, 1 to 1000: 100, when left out, counts once.
    package let weight: Int?

    package init(
        region: String, item: String, case name: String? = nil, answer: SendingID? = nil,
        promise: PromiseID? = nil, entry: String? = nil, weight: Int? = nil
    ) {
        (self.region, self.item, self.case, self.answer) = (region, item, name, answer)
        (self.promise, self.entry, self.weight) = (promise, entry, weight)
    }

    package static var example: LinkToPlan {
        LinkToPlan(
            region: "midt-troms", item: "tromsvekstavtalen-1.2.4", case: "MT-2026-14", answer: .example,
            promise: .example, entry: "ung-i-arbeid", weight: 100)
    }
}

package struct UnlinkFromPlan: Wire {
    package let region: String
    package let item: String
    package let `case`: String?
    package let answer: SendingID?
    package let promise: PromiseID?
    package let entry: String?

    package init(
        region: String, item: String, case name: String? = nil, answer: SendingID? = nil,
        promise: PromiseID? = nil, entry: String? = nil
    ) {
        (self.region, self.item, self.case) = (region, item, name)
        (self.answer, self.promise, self.entry) = (answer, promise, entry)
    }

    package static var example: UnlinkFromPlan {
        UnlinkFromPlan(
            region: "midt-troms", item: "tromsvekstavtalen-1.2.4", case: "MT-2026-14", answer: .example,
            promise: .example, entry: "ung-i-arbeid")
    }
}

package struct PlanLinkView: Wire {
    package let item: String
    package let label: String
    package let linked: Bool
    package init(item: String, label: String, linked: Bool) {
        (self.item, self.label, self.linked) = (item, label, linked)
    }
    package static var example: PlanLinkView {
        PlanLinkView(item: "tromsvekstavtalen-1.2.4", label: "Fewer young people left out", linked: true)
    }
}

package struct WeighItem: Wire {
    package let region: String
    package let item: String
    /// In hundredths, 1 to 1000: 100 counts once.
    package let weight: Int
    package init(region: String, item: String, weight: Int) {
        (self.region, self.item, self.weight) = (region, item, weight)
    }
    package static var example: WeighItem {
        WeighItem(region: "midt-troms", item: "tromsvekstavtalen-1.2.4", weight: 200)
    }
}

package struct PlanItemWeight: Wire {
    package let item: String
    package let weight: Int
    package init(item: String, weight: Int) { (self.item, self.weight) = (item, weight) }
    package static var example: PlanItemWeight {
        PlanItemWeight(item: "tromsvekstavtalen-1.2.4", weight: 200)
    }
}

/// How far one item of a plan has come, and what is linked to it directly.
package struct ItemProgressView: Wire {
    package let key: String
    package let number: String
    package let kind: PlanItem.Kind
    package let label: String
    /// In hundredths: 100 counts once.
    package let weight: Int
    /// Left out where there is nothing yet: that is not 0 percent.
    package let percent: Int?
    package let cases: Int
    package let answers: Int
    package let promises: Int
    package let entries: Int

    package init(_ line: PlanProgress.Line, in language: Language) {
        let (item, linked) = (line.item, line.linked)
        (key, number, kind, label) = (item.key, item.number, item.kind, item.label[language])
        (weight, percent) = (item.weight, line.headway?.percent)
        (cases, answers) = (linked.cases, linked.answers)
        (promises, entries) = (linked.promises, linked.entries)
    }

    private init() {
        (key, number, kind) = ("tromsvekstavtalen-1.2.4", "1.2.4", .strategy)
        (label, weight, percent) = ("Fewer young people left out", 100, 40)
        (cases, answers, promises, entries) = (3, 0, 2, 1)
    }

    package static var example: ItemProgressView { ItemProgressView() }
}

package struct PlanProgressView: Wire {
    package let plan: PlanLine
    /// Left out where there is nothing yet.
    package let percent: Int?
    /// How many strategies the plan has, and how many of them have anything to measure; the mean is of these only.
    package let strategies: Int
    package let begun: Int
    package let items: [ItemProgressView]
    /// Whether what is not published counts too.
    package let internalToo: Bool
    /// That a plan is never a promise.
    package let note: String

    package init(
        _ plan: PlanLine, percent: Int?, strategies: (all: Int, begun: Int), items: [ItemProgressView],
        internalToo: Bool, note: String
    ) {
        (self.strategies, begun) = strategies
        (self.plan, self.percent, self.items) = (plan, percent, items)
        (self.internalToo, self.note) = (internalToo, note)
    }

    package static var example: PlanProgressView {
        PlanProgressView(
            .example, percent: 40, strategies: (22, 5), items: [.example], internalToo: false,
            note: "Binds nobody.")
    }
}
