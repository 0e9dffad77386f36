package import UMTDomain

extension API {
    package static let readBriefing = Endpoint<ReadBriefing, BriefingView>(
        "readBriefing", .get, "/regions/{region}/briefing", .signedIn,
        "Read what the mayors need before the joint meeting; the same for everybody who may read it")

    static let briefings = [readBriefing.row] + frozenBriefings
}

package struct ReadBriefing: Wire {
    package let region: String
    /// The day that the briefing is for; today when left out.
    package let asOf: CivilDate?
    /// The id or the day of the joint meeting that it is for; the next one when left out.
    package let meeting: String?

    package init(region: String, asOf: CivilDate? = nil, meeting: String? = nil) {
        (self.region, self.asOf, self.meeting) = (region, asOf, meeting)
    }

    package static var example: ReadBriefing {
        ReadBriefing(region: "midt-troms", asOf: .example, meeting: "2026-11-26")
    }
}

/// The briefing of a region: the same in every language and for everybody, without the time of its making.
package struct BriefingView: Wire {
    package let region: String
    /// The joint meeting that it is for; left out while none is known of.
    package var meeting: BriefingMeetingView?
    package let asOf: CivilDate
    package let start: BriefingStart
    /// The day of that meeting or event; left out when nothing has happened yet.
    package let since: CivilDate?
    package var parts: [BriefingPartView]
    package var cases: [BriefingCaseView]
    /// How many more have something new or something that presses.
    package let moreCases: Int
    package let representation: [BriefingSeatsView]
    package let plans: [BriefingPlanView]
    package let definitions: [BriefingDefinitionView]

    package init(
        region: String, meeting: BriefingMeetingView?, asOf: CivilDate, start: BriefingStart,
        since: CivilDate?, parts: [BriefingPartView], cases: [BriefingCaseView], moreCases: Int,
        representation: [BriefingSeatsView], plans: [BriefingPlanView]
    ) {
        (self.region, self.meeting, self.asOf) = (region, meeting, asOf)
        (self.start, self.since, self.parts) = (start, since, parts)
        (self.cases, self.moreCases, self.representation) = (cases, moreCases, representation)
        (self.plans, definitions) = (plans, Self.allDefinitions)
    }

    private static var allDefinitions: [BriefingDefinitionView] {
        ["waiting", "overdue", "new", "kept", "keptLate", "broken", "cases", "training", "plans", "names"].map
        {
            BriefingDefinitionView(
                word: Texts.both("briefing.word.\($0)"),
                means: Texts.both(
                    "briefing.means.\($0)", $0 == "cases" ? [String(BriefingRule.cases)] : []))
        }
    }

    package static var example: BriefingView {
        BriefingView(
            region: "Midt-Troms", meeting: .example, asOf: .example, start: .jointMeeting,
            since: .example.adding(days: -180), parts: [.example], cases: [.example], moreCases: 2,
            representation: [.example], plans: [.example])
    }
}

extension BriefingView {
    /// The same with every text that somebody typed changed, each with how long it may be.
    package func changingTexts(_ change: (_ text: String, _ limit: Int) -> String) -> BriefingView {
        var view = self
        if let meeting {
            view.meeting?.title = change(meeting.title, BriefingRule.shortText)
        }
        for part in view.parts.indices { view.parts[part].changeTexts(change) }
        for place in view.cases.indices { view.cases[place].changeTexts(change) }
        return view
    }

    /// Every text that somebody typed.
    package var texts: [String] {
        var texts: [String] = []
        _ = changingTexts { text, _ in
            texts.append(text)
            return text
        }
        return texts
    }
}

extension BriefingPartView {
    fileprivate mutating func changeTexts(_ change: (String, Int) -> String) {
        for place in overdueAsks.indices {
            overdueAsks[place].ask = change(overdueAsks[place].ask, BriefingRule.shortText)
        }
        for place in waitingAsks.indices {
            waitingAsks[place].ask = change(waitingAsks[place].ask, BriefingRule.shortText)
        }
        for place in promises.indices {
            promises[place].text = change(promises[place].text, BriefingRule.shortText)
        }
    }
}

extension BriefingCaseView {
    fileprivate mutating func changeTexts(_ change: (String, Int) -> String) {
        title = change(title, BriefingRule.shortText)
        asks = asks.map { change($0, BriefingRule.reason) }
        why = change(why, BriefingRule.why)
        for place in journey.indices {
            let sentence = journey[place].sentence
            journey[place].sentence = Bilingual(
                nb: change(sentence.nb, BriefingRule.reason), en: change(sentence.en, BriefingRule.reason))
        }
        for place in answers.indices {
            answers[place].outcomes = answers[place].outcomes.map {
                OutcomeView(
                    ask: $0.ask, outcome: $0.outcome, reason: change($0.reason, BriefingRule.reason))
            }
        }
        for place in promises.indices {
            promises[place].text = change(promises[place].text, BriefingRule.shortText)
        }
    }
}
