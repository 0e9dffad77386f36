package import UMTDomain

extension API {
    package static let listEntries = Endpoint<ListEntries, EntryList>(
        "listEntries", .get, "/regions/{region}/ledger", .open,
        "List the measures, milestones, projects and statements that are followed, newest first; none is a promise"
    )
    package static let readEntry = Endpoint<ReadEntry, EntryView>(
        "readEntry", .get, "/regions/{region}/ledger/{entry}", .open,
        "Read a measure, milestone, project or statement with its reports")
    package static let addEntry = Endpoint<AddEntry, EntryView>(
        "addEntry", .post, "/regions/{region}/ledger", .signedIn,
        "Follow a measure, milestone, project or statement; that makes no promise of it")
    package static let editEntry = Endpoint<EditEntry, EntryView>(
        "editEntry", .patch, "/regions/{region}/ledger/{entry}", .signedIn,
        "Correct what is followed, say who has a part in it, or publish it", edition: .required)
    package static let reportEntry = Endpoint<ReportEntry, EntryView>(
        "reportEntry", .post, "/regions/{region}/ledger/{entry}/reports", .signedIn,
        "Report how far a measure, milestone or project has come", edition: .welcome)
    package static let endEntry = Endpoint<EndEntry, EntryView>(
        "endEntry", .post, "/regions/{region}/ledger/{entry}/ending", .signedIn,
        "Close what is followed, or call it off, and say why", edition: .welcome, makes: false)

    static let ledgerEntries = [
        listEntries.row, readEntry.row, addEntry.row, editEntry.row, reportEntry.row, endEntry.row,
    ]
}

package struct ListEntries: Wire {
    package let region: String
    package let kind: LedgerEntry.Kind?
    /// The body whose they are.
    package let owner: String?
    /// What they are milestones or parts of.
    package let parent: String?
    /// An item of a plan; what is linked to an item below it is in the list too.
    package let planItem: String?
    /// Only those past their day.
    package let delayed: Bool?
    /// Where the page before ended (`next`).
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(
        region: String, kind: LedgerEntry.Kind? = nil, owner: String? = nil, parent: String? = nil,
        planItem: String? = nil, delayed: Bool? = nil, after: String? = nil, limit: Int? = nil
    ) {
        (self.region, self.kind, self.owner, self.parent) = (region, kind, owner, parent)
        (self.planItem, self.delayed, self.after, self.limit) = (planItem, delayed, after, limit)
    }

    package static var example: ListEntries {
        ListEntries(
            region: "midt-troms", kind: .milestone, owner: "midt-tromsradet", parent: "ung-i-arbeid",
            planItem: "tromsvekstavtalen-1.2", delayed: true, after: "06P7M0Z4T8K1D", limit: 100)
    }
}

package struct ReadEntry: Wire {
    package let region: String
    package let entry: String
    package init(region: String, entry: String) { (self.region, self.entry) = (region, entry) }
    package static var example: ReadEntry { ReadEntry(region: "midt-troms", entry: "ung-i-arbeid") }
}

/// Who has a part in an entry: one of a body, an office in words, and a person of the register.
package struct HolderView: Wire {
    package let part: LedgerHolder.Part
    package let body: String?
    package let office: String?
    /// A member number; left out for those who may not see it, to whom the part is only held.
    package let person: String?

    package init(
        part: LedgerHolder.Part, body: String? = nil, office: String? = nil, person: String? = nil
    ) {
        (self.part, self.body, self.office, self.person) = (part, body, office, person)
    }

    package static var example: HolderView {
        HolderView(part: .leader, body: "umt", office: "næringssjefen i Senja", person: "MT-301")
    }
}

package struct AddEntry: Wire {
    package let region: String
    /// Small letters a–z, digits and hyphens.
    package let key: String
    package let kind: LedgerEntry.Kind
    package let title: String
    package let text: String?
    package let owner: String?
    /// The action plan or evaluation that it belongs to, such as `handlingsplan-2025-2026`.
    package let actionPlan: String?
    /// What it is a milestone or a part of.
    package let parent: String?
    /// The day of a statement, else the day by which it should be done.
    package let day: CivilDate?
    /// The decision or document behind it.
    package let source: String
    package let holders: [HolderView]?
    /// Nothing is public unless somebody says so.
    package let published: Bool?

    package init(
        region: String, key: String, kind: LedgerEntry.Kind, title: String, text: String? = nil,
        owner: String? = nil, actionPlan: String? = nil, parent: String? = nil, day: CivilDate? = nil,
        source: String, holders: [HolderView]? = nil, published: Bool? = nil
    ) {
        (self.region, self.key, self.kind, self.title) = (region, key, kind, title)
        (self.text, self.owner, self.actionPlan, self.parent) = (text, owner, actionPlan, parent)
        (self.day, self.source, self.holders, self.published) = (day, source, holders, published)
    }

    package static var example: AddEntry {
        AddEntry(
            region: "midt-troms", key: "ung-i-arbeid", kind: .project, title: "Young at work",
            text: "Summer jobs across the region", owner: "midt-tromsradet",
            actionPlan: "handlingsplan-2025-2026", parent: "utenforskap", day: .example,
            source: "Case 12/26", holders: [.example], published: true)
    }
}

package struct EditEntry: Wire {
    package let region: String
    package let entry: String
    package let title: String?
    package let text: String?
    package let owner: String?
    package let actionPlan: String?
    package let parent: String?
    package let day: CivilDate?
    package let source: String?
    /// Each takes the place of whoever had that part before.
    package let holders: [HolderView]?
    package let published: Bool?

    package init(
        region: String, entry: String, title: String? = nil, text: String? = nil, owner: String? = nil,
        actionPlan: String? = nil, parent: String? = nil, day: CivilDate? = nil, source: String? = nil,
        holders: [HolderView]? = nil, published: Bool? = nil
    ) {
        (self.region, self.entry, self.title, self.text) = (region, entry, title, text)
        (self.owner, self.actionPlan, self.parent) = (owner, actionPlan, parent)
        (self.day, self.source, self.holders, self.published) = (day, source, holders, published)
    }

    package static var example: EditEntry {
        EditEntry(
            region: "midt-troms", entry: "ung-i-arbeid", title: "Young at work", text: "Summer jobs",
            owner: "midt-tromsradet", actionPlan: "handlingsplan-2025-2026", parent: "utenforskap",
            day: .example, source: "Case 12/26", holders: [.example], published: true)
    }
}

package struct ReportEntry: Wire {
    package let region: String
    package let entry: String
    /// 0 to 100.
    package let percent: Int
    /// One plain sentence that can be published.
    package let sentence: String

    package init(region: String, entry: String, percent: Int, sentence: String) {
        (self.region, self.entry, self.percent, self.sentence) = (region, entry, percent, sentence)
    }

    package static var example: ReportEntry {
        ReportEntry(region: "midt-troms", entry: "ung-i-arbeid", percent: 40, sentence: "Ten have begun.")
    }
}

package struct EndEntry: Wire {
    package let region: String
    package let entry: String
    package let how: LedgerEntry.Ending
    /// One plain sentence that can be published.
    package let reason: String

    package init(region: String, entry: String, how: LedgerEntry.Ending, reason: String) {
        (self.region, self.entry, self.how, self.reason) = (region, entry, how, reason)
    }

    package static var example: EndEntry {
        EndEntry(region: "midt-troms", entry: "ung-i-arbeid", how: .cancelled, reason: "No money came.")
    }
}
