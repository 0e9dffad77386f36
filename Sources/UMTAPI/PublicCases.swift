package import UMTDomain

extension API {
    package static let listPublicCases = Endpoint<ListPublicCases, PublicCaseList>(
        "listPublicCases", .get, "/regions/{region}/public/cases", .open,
        "List published cases, newest first; those that have every word of a search"
    )
    package static let readPublicCase = Endpoint<ReadPublicCase, PublicCase>(
        "readPublicCase", .get, "/regions/{region}/public/cases/{case}", .open,
        "Read a published case with its answers")

    static let publicCases = [listPublicCases.row, readPublicCase.row]
}

package struct ListPublicCases: Wire {
    package let region: String
    /// Words that the case has, each as the beginning of one.
    package let search: String?
    package let after: String?
    package let limit: Int?

    package init(region: String, search: String? = nil, after: String? = nil, limit: Int? = nil) {
        (self.region, self.search, self.after, self.limit) = (region, search, after, limit)
    }

    package static var example: ListPublicCases {
        ListPublicCases(region: "midt-troms", search: "nattbuss malselv", after: "MT-2026-14", limit: 100)
    }
}

package struct ReadPublicCase: Wire {
    package let region: String
    package let `case`: String
    package init(region: String, case name: String) { (self.region, self.case) = (region, name) }
    package static var example: ReadPublicCase { ReadPublicCase(region: "midt-troms", case: "MT-2026-14") }
}

package struct PublicCaseLine: Wire {
    package let number: String
    package let title: String
    package let raisedOn: CivilDate

    package init(_ youthCase: YouthCase) {
        (number, title, raisedOn) = (youthCase.name, youthCase.publicTitle ?? "", youthCase.raisedOn)
    }

    private init() { (number, title, raisedOn) = ("MT-2026-14", "Night bus", .example) }

    package static var example: PublicCaseLine { PublicCaseLine() }
}

package struct PublicCaseList: Wire {
    package let cases: [PublicCaseLine]
    package let next: String?
    package init(_ cases: [PublicCaseLine], next: String?) { (self.cases, self.next) = (cases, next) }
    package static var example: PublicCaseList { PublicCaseList([.example], next: "MT-2026-14") }
}

/// What everybody may see of a published case: its public text, its answers, its promises and its journey.
package struct PublicCase: Wire, Versioned {
    package let number: String
    package let title: String
    package let text: String?
    package let councilName: String
    package let raisedOn: CivilDate
    package let state: CaseState
    package let asks: [AskView]
    package let sendings: [SendingView]
    package let promises: [PromiseView]
    package let statements: [StatementView]
    package let attachments: [AttachmentView]
    package let journey: [StepView]
    /// The case that it went into, where that one is published too.
    package let mergedInto: String?
    /// The published cases that went into this one.
    package let merged: [MergedCaseView]
    package let version: Int
    package let clockRuns: Bool

    package var edition: Int { version }
    package var runsWithTheClock: Bool { clockRuns }

    package init(_ trail: Trail, on day: CivilDate, in language: Language) {
        let youthCase = trail.youthCase
        (number, title, text) = (youthCase.name, youthCase.publicTitle ?? "", youthCase.publicText)
        (councilName, raisedOn, state) = (
            trail.council.name[language], youthCase.raisedOn, trail.state(on: day)
        )
        asks = trail.asks.map { AskView(public: $0, of: youthCase) }
        mergedInto = trail.into.flatMap { $0.visibility == .published ? $0.name : nil }
        merged = trail.merged.compactMap(MergedCaseView.init(public:))
        sendings = trail.sendingViews(on: day, in: language)
        promises = trail.promiseViews(on: day)
        (statements, attachments) = (trail.statementViews(in: language), trail.attachmentViews)
        journey = trail.events.map { StepView($0, in: language) }
        (version, clockRuns) = (youthCase.version, trail.runsWithTheClock)
    }

    private init() {
        (number, title, text) = ("MT-2026-14", "Night bus", "A bus after eleven")
        (councilName, raisedOn, state) = ("Youth council of Senja", .example, .promised)
        (asks, sendings, promises, journey) = ([.example], [.example], [.example], [.example])
        (version, clockRuns, mergedInto, merged) = (4, true, "MT-2026-9", [.example])
        (statements, attachments) = ([.example], [.example])
    }

    package static var example: PublicCase { PublicCase() }
}
