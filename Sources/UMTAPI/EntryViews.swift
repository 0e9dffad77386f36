package import UMTDomain

/// What was reported on an entry, on a day.
package struct ReportView: Wire {
    package let day: CivilDate
    package let percent: Int
    package let sentence: String

    package init(day: CivilDate, percent: Int, sentence: String) {
        (self.day, self.percent, self.sentence) = (day, percent, sentence)
    }

    package static var example: ReportView {
        ReportView(day: .example, percent: 40, sentence: "Ten have begun.")
    }
}

/// An entry as lists show it.
package struct EntryLineView: Wire {
    package let key: String
    package let kind: LedgerEntry.Kind
    package let title: String
    package let owner: String?
    package let actionPlan: String?
    package let parent: String?
    package let day: CivilDate?
    /// Left out until somebody has reported.
    package let percent: Int?
    package let state: LedgerState
    package let source: String
    package let published: Bool
    package let version: Int

    package init(
        _ entry: LedgerEntry, owner: String?, actionPlan: String?, parent: String?, on today: CivilDate
    ) {
        (key, kind, title) = (entry.key, entry.kind, entry.details.title)
        (self.owner, self.actionPlan, self.parent) = (owner, actionPlan, parent)
        (day, percent, state) = (entry.details.day, entry.percent, entry.state(on: today))
        (source, published, version) = (entry.details.source, entry.details.isPublished, entry.version)
    }

    private init() {
        (key, kind, title, owner) = ("ung-i-arbeid", .project, "Young at work", "midt-tromsradet")
        (actionPlan, parent, day) = ("handlingsplan-2025-2026", "utenforskap", .example)
        (percent, state, source, published, version) = (40, .underWay, "S0", true, 1)
    }

    package static var example: EntryLineView { EntryLineView() }
}

package struct EntryList: Wire {
    package let entries: [EntryLineView]
    package let next: String?
    package init(_ entries: [EntryLineView], next: String?) { (self.entries, self.next) = (entries, next) }
    package static var example: EntryList { EntryList([.example], next: "06P7M0Z4T8K1D") }
}

/// A measure, milestone, project or statement with its reports.
package struct EntryView: Wire, Versioned {
    package let entry: EntryLineView
    package let text: String?
    package let holders: [HolderView]
    /// The items of plans that it is linked to.
    package let planItems: [String]
    package let reports: [ReportView]
    package let endedOn: CivilDate?
    package let reason: String?
    /// That it binds nobody; said in every answer, so that it follows wherever the answer goes.
    package let note: String

    package var edition: Int { entry.version }
    package var runsWithTheClock: Bool { entry.day != nil && endedOn == nil }

    package init(
        _ entry: EntryLineView, text: String?, holders: [HolderView], planItems: [String],
        reports: [ReportView], ended: LedgerEntry.Ended?, note: String
    ) {
        (self.entry, self.text, self.holders, self.planItems) = (entry, text, holders, planItems)
        (self.reports, endedOn, reason, self.note) = (reports, ended?.on, ended?.reason, note)
    }

    package static var example: EntryView {
        EntryView(
            .example, text: "Summer jobs", holders: [.example], planItems: ["tromsvekstavtalen-1.2.4"],
            reports: [.example],
            ended: LedgerEntry.Ended(how: .closed, on: .example, reason: "It is done."),
            note: "Binds nobody.")
    }
}
