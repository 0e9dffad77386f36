package import UMTDomain

/// The seats of one kind for one municipality, and of those who held them the ones who have agreed to be named.
///
/// Whether the others were filled is not told.
package struct ReportSeatsView: Wire {
    package let municipality: String?
    /// What the municipality is called on the last day.
    package let municipalityName: String?
    package let kind: Seat.Kind
    package let seats: Int
    package var names: [String]

    package init(
        municipality: String?, called municipalityName: String?, kind: Seat.Kind, seats: Int, names: [String]
    ) {
        (self.municipality, self.municipalityName) = (municipality, municipalityName)
        (self.kind, self.seats, self.names) = (kind, seats, names)
    }

    package static var example: ReportSeatsView {
        ReportSeatsView(
            municipality: "senja", called: "Senja", kind: .girl, seats: 1, names: ["Nordlys"])
    }
}

/// A meeting that was held: who was there is counted, and nobody is named.
package struct ReportMeetingView: Wire {
    package let day: CivilDate
    package let title: String
    package let state: MeetingState
    package let members: Int
    /// The members at whose place somebody sat.
    package let present: Int
    /// Of these, by a substitute.
    package let substitutes: Int
    package let needed: Int
    package let quorate: Bool
    /// Decisions in approved minutes.
    package let decisions: Int

    package init(_ meeting: AttendedMeeting, by rule: QuorumRule) {
        (day, title, state) = (meeting.meeting.day, meeting.meeting.title, meeting.course.state)
        (members, present, substitutes) = (meeting.members, meeting.filledPlaces, meeting.substitutes)
        (needed, quorate) = (rule.needed(of: members), rule.isMet(by: present, of: members))
        decisions = meeting.decisions.count
    }

    private init() {
        (day, title, state, members, present) = (.example, "UMT", .approved, 12, 10)
        (substitutes, needed, quorate, decisions) = (1, 6, true, 3)
    }

    package static var example: ReportMeetingView { ReportMeetingView() }
}

/// The meetings of the year together.
package struct ReportMeetingSums: Wire {
    package let held: Int
    package let cancelled: Int
    package let places: Int
    package let filled: Int
    package let substitutes: Int
    package let decisions: Int
    /// Decisions on a case.
    package let onCases: Int

    package init(_ year: MeetingYear, _ decisions: [Minutes.Item]) {
        (held, cancelled, places, filled) = (year.held, year.cancelled, year.places, year.filled)
        (substitutes, self.decisions) = (year.substitutes, decisions.count)
        onCases = decisions.count { $0.youthCase != nil }
    }

    private init() {
        (held, cancelled, places, filled) = (4, 1, 48, 41)
        (substitutes, decisions, onCases) = (3, 9, 5)
    }

    package static var example: ReportMeetingSums { ReportMeetingSums() }
}

package struct ReportWholeView: Wire {
    package let cases: FiguresView
    package let promises: PromiseTotalsView
    package init(cases: FiguresView, promises: PromiseTotalsView) {
        (self.cases, self.promises) = (cases, promises)
    }
    package static var example: ReportWholeView { ReportWholeView(cases: .example, promises: .example) }
}

package struct ReportHearingsView: Wire {
    /// Hearings of the year that asked the council, and those of them that it has answered.
    package let asked: Int
    package let answered: Int
    /// Statements of the year, also in the council's own cases.
    package let statements: Int
    package let followed: Int
    package let partly: Int
    package let notFollowed: Int

    package init(_ year: HearingYear) {
        (asked, answered, statements) = (year.asked, year.answered, year.statements)
        followed = year.heeds[.followed] ?? 0
        partly = year.heeds[.partly] ?? 0
        notFollowed = year.heeds[.notFollowed] ?? 0
    }

    package static var example: ReportHearingsView {
        ReportHearingsView(HearingYear(asked: 3, answered: 2, statements: 4, heeds: [.partly: 1]))
    }
}

package struct ReportInputView: Wire {
    package let channel: YouthInput.Channel
    package let times: Int
    /// Young people who were reached, all together.
    package let reach: Int
    /// Of which nobody has said what became of them.
    package let open: Int
    package init(_ count: InputCount) {
        (channel, times, reach, open) = (count.channel, count.times, count.reach, count.open)
    }
    package static var example: ReportInputView {
        ReportInputView(InputCount(channel: .schoolVisit, times: 2, reach: 80, open: 1))
    }
}

/// Those who sit, and of these who have all the training that is asked: `<5` for one to four.
package struct ReportTrainingView: Wire {
    package let day: CivilDate
    package let members: PersonCount
    package let trained: PersonCount
    package init(_ coverage: TrainingCoverage, on day: CivilDate) {
        (self.day, members) = (day, PersonCount(coverage.members))
        trained = .part(coverage.complete, of: coverage.members)
    }
    private init() { (day, members, trained) = (.example, PersonCount(12), .few) }
    package static var example: ReportTrainingView { ReportTrainingView() }
}

package struct ReportGrantView: Wire {
    package let day: CivilDate
    /// In whole kroner.
    package let amount: Int
    package let giver: String
    package let purpose: String
    package let usedFor: String?

    package init(day: CivilDate, amount: Int, giver: String, purpose: String, usedFor: String?) {
        (self.day, self.amount, self.giver) = (day, amount, giver)
        (self.purpose, self.usedFor) = (purpose, usedFor)
    }

    package init(_ grant: MoneyGrant) {
        self.init(
            day: grant.day, amount: grant.amount, giver: grant.giver, purpose: grant.purpose,
            usedFor: grant.usedFor)
    }

    func changingTexts(_ change: (String) -> String) -> ReportGrantView {
        ReportGrantView(
            day: day, amount: amount, giver: change(giver), purpose: change(purpose),
            usedFor: usedFor.map(change))
    }

    package static var example: ReportGrantView {
        ReportGrantView(
            day: .example, amount: 25_000, giver: "Fylket", purpose: "Summer camp", usedFor: "Two buses")
    }
}

package struct ReportFollowUpsView: Wire {
    package let made: Int
    package let done: Int
    package let open: Int
    package let overdue: Int
    package init(_ year: FollowUpYear) {
        (made, done, open, overdue) = (year.made, year.done, year.open, year.overdue)
    }
    package static var example: ReportFollowUpsView {
        ReportFollowUpsView(FollowUpYear(made: 5, done: 3, overdue: 1))
    }
}

/// A decision of approved minutes, as the public may read it.
package struct ReportDecisionView: Wire {
    package let day: CivilDate
    package let number: String?
    /// Left out, with the words, where the item was closed or its case is not published.
    package let title: String?
    package let decision: String?

    package init(day: CivilDate, number: String?, title: String?, decision: String?) {
        (self.day, self.number, self.title, self.decision) = (day, number, title, decision)
    }

    func changingTexts(_ change: (String) -> String) -> ReportDecisionView {
        ReportDecisionView(
            day: day, number: number, title: title.map(change), decision: decision.map(change))
    }

    package static var example: ReportDecisionView {
        ReportDecisionView(
            day: .example, number: "1/26", title: "Night bus", decision: "UMT asks for a night bus")
    }
}
