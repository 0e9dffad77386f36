package import UMTDomain

/// A hearing as lists show it.
package struct HearingLineView: Wire {
    package let number: String
    package let title: String
    package let from: String
    package let theme: HearingTheme
    package let stage: HearingStage
    /// How far the matter had come when the young were asked.
    package let askedStage: HearingStage
    package let askedOn: CivilDate
    package let due: CivilDate
    /// To the deadline; negative when it has passed.
    package let daysLeft: Int
    /// Whole days that the young were given.
    package let daysGiven: Int
    package let reportBy: CivilDate
    package let state: HearingState
    package let asked: Int
    package let statements: Int
    package let visibility: Visibility

    package init(_ hearing: Hearing, from: String, _ tally: HearingTally, on day: CivilDate) {
        (number, title, self.from) = (hearing.number, hearing.title, from)
        (theme, stage, askedStage) = (hearing.theme, hearing.stage, hearing.askedStage)
        (askedOn, due, daysLeft) = (hearing.askedAt.day, hearing.due, hearing.due.days(since: day))
        (daysGiven, reportBy) = (hearing.daysGiven, hearing.reportBy)
        state = HearingState(hearing, tally, on: day)
        (asked, statements, visibility) = (tally.asked, tally.statements, hearing.visibility)
    }

    private init() {
        (number, title, from) = ("MT-2026-H3", "The budget of next year", "kommune-senja")
        (theme, stage, askedStage, askedOn) = (.budget, .hearing, .study, .example)
        (due, daysLeft, daysGiven) = (.example.adding(days: 30), 12, 30)
        (reportBy, state) = (.example.adding(days: 90), .open)
        (asked, statements, visibility) = (2, 1, .internal)
    }

    package static var example: HearingLineView { HearingLineView() }
}

/// How many hearings began at which stage: the earlier, the more a statement can matter.
package struct AskedAtView: Wire {
    package let idea: Int
    package let study: Int
    package let hearing: Int
    package let decision: Int
    /// The fewest days that the young were given in one of them; left out where there is none.
    package let fewestDays: Int?

    package init(_ counts: [HearingStage: Int], fewestDays: Int?) {
        (idea, study) = (counts[.idea] ?? 0, counts[.study] ?? 0)
        (hearing, decision) = (counts[.hearing] ?? 0, counts[.decision] ?? 0)
        self.fewestDays = fewestDays
    }

    package static var example: AskedAtView {
        AskedAtView([.idea: 1, .study: 3, .hearing: 5, .decision: 1], fewestDays: 7)
    }
}

package struct HearingList: Wire {
    package let hearings: [HearingLineView]
    /// Of all that the list is narrowed to, not of this page alone.
    package let askedAt: AskedAtView
    package let next: String?

    package init(_ hearings: [HearingLineView], askedAt: AskedAtView, next: String?) {
        (self.hearings, self.askedAt, self.next) = (hearings, askedAt, next)
    }

    package static var example: HearingList {
        HearingList([.example], askedAt: .example, next: "MT-2026-H3")
    }
}

/// A council that was asked, and whether it has answered.
package struct AskedView: Wire {
    package let council: String
    package let councilName: String
    package let answered: Bool

    package init(council: String, councilName: String, answered: Bool) {
        (self.council, self.councilName, self.answered) = (council, councilName, answered)
    }

    package static var example: AskedView {
        AskedView(council: "ungdomsrad-senja", councilName: "Youth council of Senja", answered: true)
    }
}

/// A hearing as the region's own people see it.
package struct HearingView: Wire, Versioned {
    package let id: HearingID
    package let hearing: HearingLineView
    package let fromName: String
    package let text: String
    package let councils: [AskedView]
    package let statements: [StatementView]
    package let ground: String?
    package let journey: [StepView]
    package let version: Int
    package let clockRuns: Bool

    package var edition: Int { version }
    package var runsWithTheClock: Bool { clockRuns }

    package init(_ trail: HearingTrail, on day: CivilDate, in language: Language) {
        let hearing = trail.hearing
        (id, text, version) = (hearing.id, hearing.text, hearing.version)
        self.hearing = HearingLineView(hearing, from: trail.asker.key, trail.tally, on: day)
        (fromName, ground) = (trail.asker.name[language], trail.ground)
        (councils, statements) = (trail.askedViews(in: language), trail.statementViews(in: language))
        journey = trail.events.map { StepView($0, in: language) }
        // Days left are counted from today.
        clockRuns = true
    }

    private init() {
        (id, hearing, fromName, text) = (.example, .example, "Senja kommune", "What shall not be cut?")
        (councils, statements, ground) = ([.example], [.example], "offl. § 13")
        (journey, version, clockRuns) = ([.example], 3, true)
    }

    package static var example: HearingView { HearingView() }
}

package struct PublicHearingList: Wire {
    package let hearings: [HearingLineView]
    package let next: String?
    package init(_ hearings: [HearingLineView], next: String?) {
        (self.hearings, self.next) = (hearings, next)
    }
    package static var example: PublicHearingList { PublicHearingList([.example], next: "MT-2026-H3") }
}

/// What everybody may see of a published hearing.
package struct PublicHearing: Wire, Versioned {
    package let hearing: HearingLineView
    package let fromName: String
    package let text: String
    package let councils: [AskedView]
    package let statements: [StatementView]
    package let journey: [StepView]
    package let version: Int
    package let clockRuns: Bool

    package var edition: Int { version }
    package var runsWithTheClock: Bool { clockRuns }

    package init(_ trail: HearingTrail, on day: CivilDate, in language: Language) {
        hearing = HearingLineView(trail.hearing, from: trail.asker.key, trail.tally, on: day)
        (fromName, text) = (trail.asker.name[language], trail.hearing.text)
        (councils, statements) = (trail.askedViews(in: language), trail.statementViews(in: language))
        journey = trail.events.map { StepView($0, in: language) }
        (version, clockRuns) = (trail.hearing.version, true)
    }

    private init() {
        (hearing, fromName, text) = (.example, "Senja kommune", "What shall not be cut?")
        (councils, statements, journey) = ([.example], [.example], [.example])
        (version, clockRuns) = (3, true)
    }

    package static var example: PublicHearing { PublicHearing() }
}

extension HearingTrail {
    fileprivate func askedViews(in language: Language) -> [AskedView] {
        asked.map { body in
            AskedView(
                council: body.key, councilName: body.name[language],
                answered: statements.contains { $0.council == body.id })
        }
    }

    fileprivate func statementViews(in language: Language) -> [StatementView] {
        statements.map { statement in
            StatementView(statement, by: asked.first { $0.id == statement.council }, in: language)
        }
    }
}
