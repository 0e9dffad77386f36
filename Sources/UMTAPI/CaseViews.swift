package import UMTDomain

package struct AskView: Wire {
    package let place: Int
    package let text: String
    package init(_ ask: Ask) { self.init(place: ask.place, text: ask.text) }
    package init(place: Int, text: String) { (self.place, self.text) = (place, text) }
    package static var example: AskView { AskView(Ask(id: .example, place: 1, text: "A bus after eleven")) }
}

package struct OutcomeView: Wire {
    /// The place of the ask.
    package let ask: Int
    package let outcome: Outcome
    package let reason: String

    package init(ask: Int, outcome: Outcome, reason: String) {
        (self.ask, self.outcome, self.reason) = (ask, outcome, reason)
    }

    package static var example: OutcomeView {
        OutcomeView(ask: 1, outcome: .partly, reason: "On Fridays from autumn")
    }
}

/// What an addressee says happens next, by which day, and which office answers for it.
package struct NextStepView: Wire {
    package let text: String
    package let on: CivilDate
    package let responsible: String

    package init(text: String, on: CivilDate, responsible: String) {
        (self.text, self.on, self.responsible) = (text, on, responsible)
    }

    package static var example: NextStepView {
        NextStepView(
            text: "The plan goes to the municipal council", on: .example.adding(days: 60),
            responsible: "The head of transport")
    }
}

/// A sending with its clock and its answer.
package struct SendingView: Wire {
    package let id: SendingID
    package let to: String
    package let toName: String
    package let receivedOn: CivilDate
    /// The agreed deadline (*avtalt svarfrist*); no statute sets one.
    package let due: CivilDate?
    package let ruleDays: Int?
    package let ruleKind: AnswerRule.Kind?
    /// The deadline as it was first counted.
    package let firstDue: CivilDate?
    package let clock: AnswerClock
    /// Whole days past the deadline: until today, until it was postponed, or until it was answered.
    package let daysLate: Int
    /// The question that the council has not replied to; the clock stands still until it has.
    package let question: QuestionView?
    /// The last time that the deadline was moved by hand.
    package let postponement: PostponementView?
    package let answeredOn: CivilDate?
    package let answer: String?
    package let outcomes: [OutcomeView]
    package let next: NextStepView?
    /// The sending that was sent on and became this one.
    package let parent: SendingID?
    /// How deep it stands in the tree of sendings; 0 where the council sent it.
    package let depth: Int
    /// 1 for the first to that body; a case that is reopened begins another.
    package let round: Int
    /// When it stopped waiting without an answer; the clock says how.
    package let endedOn: CivilDate?
    /// The receiver's own number for it.
    package let archiveReference: String?

    package var isWaiting: Bool { answeredOn == nil && endedOn == nil }

    package init(
        _ sending: Sending, at depth: Int, to body: Body?, asks: [Ask], longAfter: Int?, on day: CivilDate,
        in language: Language
    ) {
        let places = Dictionary(asks.map { ($0.id, $0.place) }) { first, _ in first }
        (id, to, toName) = (sending.id, body?.key ?? "", body?.name[language] ?? "")
        (receivedOn, due, ruleDays, ruleKind) = (
            sending.receivedOn, sending.due, sending.rule?.days, sending.rule?.kind
        )
        firstDue = sending.firstDue
        clock = sending.clock(on: day, longAfter: longAfter)
        daysLate = sending.daysLate(on: day)
        question = sending.openPause.map(QuestionView.init)
        postponement = sending.postponements.last.map(PostponementView.init)
        (answeredOn, answer) = (sending.answer?.on, sending.answer?.text)
        outcomes = (sending.answer?.outcomes ?? []).map {
            OutcomeView(ask: places[$0.ask] ?? 0, outcome: $0.outcome, reason: $0.reason)
        }
        next = sending.answer?.next.map {
            NextStepView(text: $0.text, on: $0.on, responsible: $0.responsible)
        }
        (parent, self.depth, round) = (sending.parent, depth, sending.round)
        (endedOn, archiveReference) = (sending.ending?.on, sending.archiveReference)
    }

    private init() {
        (id, to, toName, receivedOn) = (.example, "kommune-senja", "Senja kommune", .example)
        (due, ruleDays, ruleKind, clock) = (.example.adding(days: 28), 20, .working, .answered)
        (firstDue, question, postponement) = (.example.adding(days: 28), .example, .example)
        (daysLate, answeredOn, answer, outcomes) = (0, .example.adding(days: 9), "Thank you", [.example])
        next = .example
        (parent, depth, round, endedOn, archiveReference) = (.example, 1, 1, .example, "26/1234")
    }

    package static var example: SendingView { SendingView() }
}

/// A promise: what the addressee reported, and what the council said of it.
package struct PromiseView: Wire {
    package let id: PromiseID
    package let place: Int
    package let by: String
    package let text: String
    package let due: CivilDate
    package let promisedOn: CivilDate
    package let percent: Int
    package let state: PromiseState

    package init(_ promise: Promise, by body: String, on day: CivilDate) {
        (id, place, by, text) = (promise.id, promise.place, body, promise.text)
        (due, promisedOn) = (promise.due, promise.promisedAt.day)
        (percent, state) = (promise.percent, promise.state(on: day))
    }

    private init() {
        (id, place, by, text) = (.example, 1, "kommune-senja", "A night bus on Fridays")
        (due, promisedOn, percent, state) = (.example, .example, 40, .underWay)
    }

    package static var example: PromiseView { PromiseView() }
}

/// One step of a case's journey, as one plain sentence.
package struct StepView: Wire {
    package let moment: Moment
    package let day: CivilDate
    package let deed: Deed
    package let sentence: String

    package init(_ event: Event, in language: Language) {
        (moment, day, deed) = (event.moment, event.moment.day, event.deed)
        sentence = Texts.step(event, in: language)
    }

    private init() {
        (moment, day, deed) = (Moment(noonOf: .example), .example, .sendCase)
        sentence = "The case was sent to Senja kommune."
    }

    package static var example: StepView { StepView() }
}

/// A case as the region's own people see it.
package struct CaseView: Wire, Versioned {
    package let id: CaseID
    package let number: String?
    package let title: String
    package let text: String
    package let council: String
    package let councilName: String
    package let state: CaseState
    package let visibility: Visibility
    package let ground: String?
    package let publicTitle: String?
    package let publicText: String?
    package let raisedOn: CivilDate
    package let archiveReference: String?
    package let asks: [AskView]
    package let planItems: [String]
    package let sendings: [SendingView]
    package let promises: [PromiseView]
    package let statements: [StatementView]
    package let attachments: [AttachmentView]
    package let journey: [StepView]
    /// The case that it went into.
    package let mergedInto: String?
    /// The cases that went into this one.
    package let merged: [MergedCaseView]
    /// The steps that the caller can take from here.
    package let steps: [CaseStep]
    package let version: Int
    /// Whether the answer changes at midnight by itself.
    package let clockRuns: Bool

    package var edition: Int { version }
    package var runsWithTheClock: Bool { clockRuns }

    package init(_ trail: Trail, steps: [CaseStep], on day: CivilDate, in language: Language) {
        let youthCase = trail.youthCase
        (mergedInto, merged) = (trail.into?.name, trail.merged.map(MergedCaseView.init))
        self.steps = steps
        (id, number, title, text) = (youthCase.id, youthCase.number, youthCase.title, youthCase.text)
        (council, councilName) = (trail.council.key, trail.council.name[language])
        (state, visibility, ground) = (trail.state(on: day), youthCase.visibility, trail.ground)
        (publicTitle, publicText) = (youthCase.publicTitle, youthCase.publicText)
        (raisedOn, archiveReference) = (youthCase.raisedOn, youthCase.archiveReference)
        (asks, planItems) = (trail.asks.map(AskView.init), trail.planItems)
        sendings = trail.sendingViews(on: day, in: language)
        promises = trail.promiseViews(on: day)
        (statements, attachments) = (trail.statementViews(in: language), trail.attachmentViews)
        journey = trail.events.map { StepView($0, in: language) }
        (version, clockRuns) = (youthCase.version, trail.runsWithTheClock)
    }

    private init() {
        (id, number, title, text) = (.example, "MT-2026-14", "Night bus", "We cannot get home.")
        (council, councilName, state) = ("ungdomsrad-senja", "Youth council of Senja", .promised)
        (visibility, ground, publicTitle) = (.published, "–", "Night bus")
        (publicText, raisedOn, archiveReference) = ("A bus after eleven", .example, "26/123")
        (asks, planItems, sendings) = ([.example], ["tromsvekstavtalen-1.1.3"], [.example])
        (promises, journey, version, clockRuns) = ([.example], [.example], 4, true)
        (mergedInto, merged, steps) = ("MT-2026-9", [.example], [.forward, .answer])
        (statements, attachments) = ([.example], [.example])
    }

    package static var example: CaseView { CaseView() }
}

extension Trail {
    func sendingViews(on day: CivilDate, in language: Language) -> [SendingView] {
        let longAfter = longOverdueRules.longAfter(on: day)
        return sendings.asTree.map { sending, depth in
            SendingView(
                sending, at: depth, to: receivers[sending.body], asks: asks, longAfter: longAfter, on: day,
                in: language)
        }
    }

    func promiseViews(on day: CivilDate) -> [PromiseView] {
        let senders = Dictionary(sendings.map { ($0.id, receivers[$0.body]?.key ?? "") }) { first, _ in first
        }
        return promises.map { PromiseView($0, by: senders[$0.sending] ?? "", on: day) }
    }
}

extension Texts {
    /// The sentence of an event: its own where somebody wrote one, else that of its deed, with the event's words in it.
    static func step(_ event: Event, in language: Language) -> String {
        if event.words.isEmpty { return say("step.erased", in: language) }
        let key = "step.\(event.deed.rawValue)" + (event.words["how"].map { ".\($0)" } ?? "")
        let due = event.words["due"].map { say("step.due", [$0], in: language) } ?? ""
        let body = event.words[language == .en ? "nameEn" : "nameNb"] ?? ""
        return say(
            key,
            [
                body, event.words["sentence"] ?? "", due, event.words["due"] ?? "", event.words["old"] ?? "",
                event.words[language == .en ? "toEn" : "toNb"] ?? "",
            ], in: language)
    }
}
