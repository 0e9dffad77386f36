package import UMTDomain

extension API {
    package static let listCases = Endpoint<ListCases, CaseList>(
        "listCases", .get, "/regions/{region}/cases", .signedIn,
        "List cases, newest first; those that have every word of a search")
    package static let readCase = Endpoint<ReadCase, CaseView>(
        "readCase", .get, "/regions/{region}/cases/{case}", .signedIn, "Read a case with its journey")
    package static let raiseCase = Endpoint<RaiseCase, CaseView>(
        "raiseCase", .post, "/regions/{region}/cases", .signedIn,
        "Raise a case for a council, or save a draft of it")
    package static let submitCase = Endpoint<SubmitCase, CaseView>(
        "submitCase", .post, "/regions/{region}/cases/{case}/submission", .signedIn,
        "Hand in a draft: it gets its number", edition: .welcome)
    package static let editCase = Endpoint<EditCase, CaseView>(
        "editCase", .patch, "/regions/{region}/cases/{case}", .signedIn,
        "Correct a case's own text or archive reference",
        edition: .required)
    package static let publishCase = Endpoint<PublishCase, CaseView>(
        "publishCase", .post, "/regions/{region}/cases/{case}/visibility", .signedIn,
        "Publish a case, withhold it on a legal ground, or take it back inside", edition: .welcome)

    static let cases = [
        listCases.row, readCase.row, raiseCase.row, submitCase.row, editCase.row, publishCase.row,
    ]
}

package struct ListCases: Wire {
    package let region: String
    /// The council that raised them.
    package let council: String?
    /// A body that they were sent to.
    package let to: String?
    /// Only those with a deadline that has passed.
    package let overdue: Bool?
    /// Only those with such a clock: paused, postponed, overdue or long-overdue.
    package let clock: AnswerClock?
    /// Words that the case has, each as the beginning of one.
    package let search: String?
    package let after: String?
    package let limit: Int?

    package init(
        region: String, council: String? = nil, to: String? = nil, overdue: Bool? = nil,
        clock: AnswerClock? = nil, search: String? = nil, after: String? = nil, limit: Int? = nil
    ) {
        (self.region, self.council, self.to, self.clock) = (region, council, to, clock)
        (self.overdue, self.search, self.after, self.limit) = (overdue, search, after, limit)
    }

    package static var example: ListCases {
        ListCases(
            region: "midt-troms", council: "ungdomsrad-senja", to: "kommune-senja", overdue: true,
            clock: .overdue, search: "nattbuss malselv", after: "MT-2026-14",
            limit: 100)
    }
}

/// A case as lists show it.
package struct CaseLineView: Wire {
    package let id: CaseID
    package let number: String?
    package let title: String
    package let council: String
    package let raisedOn: CivilDate
    package let state: CaseState
    package let visibility: Visibility
    /// The earliest deadline that still runs.
    package let nextDue: CivilDate?
    /// Whole days past it; 0 when in time.
    package let daysLate: Int
    /// Whose it is by the region's ladder; left out before its first rung.
    package let rung: Rung.Who?

    package init(
        _ youthCase: YouthCase, council: String, _ tally: CaseTally, rung: Rung.Who? = nil, on day: CivilDate
    ) {
        daysLate = tally.nextDue.map { max(0, day.days(since: $0)) } ?? 0
        self.rung = rung
        (id, number, title) = (youthCase.id, youthCase.number, youthCase.title)
        (self.council, raisedOn) = (council, youthCase.raisedOn)
        (state, visibility, nextDue) = (CaseState(youthCase, tally), youthCase.visibility, tally.nextDue)
    }

    private init() {
        (id, number, title, council) = (.example, "MT-2026-14", "Night bus", "ungdomsrad-senja")
        (raisedOn, state, visibility, nextDue) = (.example, .waiting, .internal, .example)
        (daysLate, rung) = (12, .mayor)
    }

    package static var example: CaseLineView { CaseLineView() }
}

package struct CaseList: Wire {
    package let cases: [CaseLineView]
    package let next: String?
    package init(_ cases: [CaseLineView], next: String?) { (self.cases, self.next) = (cases, next) }
    package static var example: CaseList { CaseList([.example], next: "MT-2026-14") }
}

package struct ReadCase: Wire {
    package let region: String
    /// The number, `MT-2026-14`, or the id.
    package let `case`: String
    package init(region: String, case name: String) { (self.region, self.case) = (region, name) }
    package static var example: ReadCase { ReadCase(region: "midt-troms", case: "MT-2026-14") }
}

package struct RaiseCase: Wire {
    package let region: String
    package let council: String
    package let title: String
    package let text: String?
    /// At most three; the title stands for the one ask when none is given.
    package let asks: [String]?
    package let planItems: [String]?
    package let archiveReference: String?
    /// A draft has no number and is seen by the council only.
    package let draft: Bool?
    /// The day it was raised, for one that began before it was kept here; today when left out.
    package let raisedOn: CivilDate?

    package init(
        region: String, council: String, title: String, text: String? = nil, asks: [String]? = nil,
        planItems: [String]? = nil, archiveReference: String? = nil, draft: Bool? = nil,
        raisedOn: CivilDate? = nil
    ) {
        self.raisedOn = raisedOn
        (self.region, self.council, self.title, self.text) = (region, council, title, text)
        (self.asks, self.planItems, self.archiveReference, self.draft) = (
            asks, planItems, archiveReference, draft
        )
    }

    package static var example: RaiseCase {
        RaiseCase(
            region: "midt-troms", council: "ungdomsrad-senja", title: "Night bus",
            text: "We cannot get home.",
            asks: ["A bus after eleven"], planItems: ["tromsvekstavtalen-1.1.3"], archiveReference: "26/123",
            draft: false, raisedOn: .example)
    }
}

package struct SubmitCase: Wire {
    package let region: String
    package let `case`: String
    package init(region: String, case name: String) { (self.region, self.case) = (region, name) }
    package static var example: SubmitCase { SubmitCase(region: "midt-troms", case: "06P7M0Z4T8K1D") }
}

package struct EditCase: Wire {
    package let region: String
    package let `case`: String
    package let title: String?
    package let text: String?
    package let archiveReference: String?

    package init(
        region: String, case name: String, title: String? = nil, text: String? = nil,
        archiveReference: String? = nil
    ) {
        (self.region, self.case, self.title) = (region, name, title)
        (self.text, self.archiveReference) = (text, archiveReference)
    }

    package static var example: EditCase {
        EditCase(
            region: "midt-troms", case: "MT-2026-14", title: "Night bus", text: "We cannot get home.",
            archiveReference: "26/123")
    }
}

package struct PublishCase: Wire {
    package let region: String
    package let `case`: String
    package let visibility: Visibility
    /// What the public reads; never the case's own text by itself.
    package let publicTitle: String?
    package let publicText: String?
    /// The legal ground, when withheld.
    package let ground: String?

    package init(
        region: String, case name: String, visibility: Visibility, publicTitle: String? = nil,
        publicText: String? = nil, ground: String? = nil
    ) {
        (self.region, self.case, self.visibility) = (region, name, visibility)
        (self.publicTitle, self.publicText, self.ground) = (publicTitle, publicText, ground)
    }

    package static var example: PublishCase {
        PublishCase(
            region: "midt-troms", case: "MT-2026-14", visibility: .published, publicTitle: "Night bus",
            publicText: "A bus after eleven", ground: "offl. § 13")
    }
}
