package import UMTDomain

extension API {
    package static let readMeetingPack = Endpoint<ReadMeetingPack, MeetingPackView>(
        "readMeetingPack", .get, "/regions/{region}/meetings/{meeting}/pack", .open,
        "Read notice, agenda, case papers, driving and minutes in one; the public, what is published of them")
    package static let printMeetingPack = Endpoint<PrintMeetingPack, Document>(
        "printMeetingPack", .get, "/regions/{region}/meetings/{meeting}/pack/document", .open,
        "Get the meeting pack as one numbered document to print, or as plain text",
        media: ["text/html; charset=utf-8", "text/plain; charset=utf-8"])

    static let meetingPacks = [readMeetingPack.row, printMeetingPack.row]
}

package struct ReadMeetingPack: Wire {
    package let region: String
    package let meeting: String
    /// What everybody may see, also for those who may see more.
    package let `public`: Bool?
    package init(region: String, meeting: String, public isPublic: Bool? = nil) {
        (self.region, self.meeting, self.public) = (region, meeting, isPublic)
    }
    package static var example: ReadMeetingPack {
        ReadMeetingPack(region: "midt-troms", meeting: "umt-2026-12-05", public: true)
    }
}

package struct PrintMeetingPack: Wire {
    package let region: String
    package let meeting: String
    /// `html` when left out.
    package let format: PaperFormat?
    /// What everybody may see, also for those who may see more.
    package let `public`: Bool?

    package init(
        region: String, meeting: String, format: PaperFormat? = nil, public isPublic: Bool? = nil
    ) {
        (self.region, self.meeting, self.format, self.public) = (region, meeting, format, isPublic)
    }

    package static var example: PrintMeetingPack {
        PrintMeetingPack(region: "midt-troms", meeting: "umt-2026-12-05", format: .html, public: true)
    }
}

/// A chapter of a meeting pack, by its number.
package struct PackChapterView: Wire {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case notice, agenda, `case`, driving, minutes
    }

    package let number: Int
    package let kind: Kind
    package let title: String
    package init(number: Int, kind: Kind, title: String) {
        (self.number, self.kind, self.title) = (number, kind, title)
    }
    package static var example: PackChapterView {
        PackChapterView(number: 3, kind: .case, title: "Sak 1/26: Night bus")
    }
}

/// When a meeting was called, and whom to tell of absence.
package struct PackNoticeView: Wire {
    package let calledOn: CivilDate?
    package let noticeBy: CivilDate?
    package let calledLate: Bool
    /// The body's published contacts: `Forfall: ungdomsradet@senja.example`.
    package let contacts: [String]
    /// Who is called, for those within reach.
    package let places: [PlaceView]

    package init(_ course: MeetingCourse, contacts: [String], places: [PlaceView]) {
        (calledOn, noticeBy, calledLate) = (course.calledOn, course.noticeBy, course.isCalledLate)
        (self.contacts, self.places) = (contacts, places)
    }

    private init() {
        (calledOn, noticeBy, calledLate) = (.example, .example, false)
        (contacts, places) = (["Forfall: umt@midt-troms.example"], [.example])
    }

    package static var example: PackNoticeView { PackNoticeView() }
}

package struct PackItemView: Wire {
    package let place: Int
    package let number: String?
    package let kind: AgendaItem.Kind
    package let title: String
    package let `case`: String?
    package let carriedFrom: String?
    /// The legal ground for closed doors.
    package let ground: String?
    package let state: AgendaItem.State
    /// The chapter of its papers.
    package let chapter: Int?

    package init(_ item: AgendaItemView, chapter: Int?) {
        (place, number, kind, title) = (item.place, item.number, item.kind, item.title)
        (self.case, carriedFrom, ground) = (item.case, item.carriedFrom, item.ground)
        (state, self.chapter) = (item.state, chapter)
    }

    /// For everybody: without a title where there is none to be known.
    package init(public item: AgendaItemView, title: String?, chapter: Int?, in language: Language) {
        (place, number, kind) = (item.place, item.number, item.kind)
        self.title = title ?? Texts.say("minutes.closedTitle", in: language)
        (self.case, carriedFrom) = title == nil ? (nil, nil) : (item.case, item.carriedFrom)
        (ground, state, self.chapter) = (item.ground, item.state, chapter)
    }

    private init() {
        (place, number, kind, title) = (1, "1/26", .case, "Night bus")
        (self.case, carriedFrom, ground) = ("MT-2026-14", "7/25", "kommuneloven § 11-5")
        (state, chapter) = (.open, 3)
    }

    package static var example: PackItemView { PackItemView() }
}

/// The papers of one case.
package struct PackCaseView: Wire {
    package let chapter: Int
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

    package init(
        _ trail: Trail, chapter: Int, isPublic: Bool, on day: CivilDate, in language: Language
    ) {
        let youthCase = trail.youthCase
        (self.chapter, number, raisedOn) = (chapter, youthCase.name, youthCase.raisedOn)
        title = isPublic ? youthCase.publicTitle ?? "" : youthCase.title
        text = isPublic ? youthCase.publicText : youthCase.text
        (councilName, state) = (trail.council.name[language], trail.state(on: day))
        asks = trail.asks.map { isPublic ? AskView(public: $0, of: youthCase) : AskView($0) }
        sendings = trail.sendingViews(on: day, in: language)
        promises = trail.promiseViews(on: day)
        (statements, attachments) = (trail.statementViews(in: language), trail.attachmentViews)
        journey = trail.events.map { StepView($0, in: language) }
    }

    private init() {
        (chapter, number, title) = (3, "MT-2026-14", "Night bus")
        (text, councilName) = ("We cannot get home.", "Youth council of Senja")
        (raisedOn, state, asks, sendings) = (.example, .promised, [.example], [.example])
        (promises, statements) = ([.example], [.example])
        (attachments, journey) = ([.example], [.example])
    }

    package static var example: PackCaseView { PackCaseView() }
}

/// All the papers of one meeting, numbered through: what those within reach see, or everybody.
package struct MeetingPackView: Wire {
    package let region: String
    package let bodyName: String
    package let meeting: MeetingView
    /// Whether it holds no more than everybody may see.
    package let isPublic: Bool
    package let chapters: [PackChapterView]
    package let notice: PackNoticeView
    package let items: [PackItemView]
    package let cases: [PackCaseView]
    package let driving: DrivingPlanView?
    package let minutes: MinutesView?

    package init(
        region: String, bodyName: String, meeting: MeetingView, isPublic: Bool, chapters: [PackChapterView],
        notice: PackNoticeView, items: [PackItemView], cases: [PackCaseView], driving: DrivingPlanView?,
        minutes: MinutesView?
    ) {
        (self.region, self.bodyName, self.meeting) = (region, bodyName, meeting)
        (self.isPublic, self.chapters, self.notice) = (isPublic, chapters, notice)
        (self.items, self.cases, self.driving, self.minutes) = (items, cases, driving, minutes)
    }

    package static var example: MeetingPackView {
        MeetingPackView(
            region: "Midt-Troms", bodyName: "Ungdommens Midt-Tromsting", meeting: .example, isPublic: false,
            chapters: [.example], notice: .example, items: [.example], cases: [.example], driving: .example,
            minutes: .example)
    }
}
