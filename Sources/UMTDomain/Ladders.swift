/// Whom an unanswered case goes to next, and when: days before or after the deadline.
package struct Rung: Hashable, Sendable {
    /// Who takes it up.
    package enum Who: String, CaseIterable, Sendable, Codable {
        case caseOfficer = "case-officer"
        case coordinator
        case municipalDirector = "municipal-director"
        case mayor
        /// It goes on the agenda of the next one.
        case jointMeeting = "joint-meeting"
    }

    package let who: Who
    /// After the due day; before it when negative.
    package let days: Int
    package let kind: AnswerRule.Kind
    package let period: Period
    package let source: String

    package init(who: Who, days: Int, kind: AnswerRule.Kind, period: Period, source: String) {
        self.who = who
        self.days = days
        self.kind = kind
        self.period = period
        self.source = source
    }

    package func day(for due: CivilDate, on calendar: WorkCalendar) -> CivilDate {
        calendar.moving(due, by: days, kind)
    }
}

extension [Rung] {
    /// The highest rung that a deadline has come to on a day; computed, never kept.
    package func reached(by due: CivilDate, on day: CivilDate, _ calendar: WorkCalendar) -> Rung.Who? {
        let steps = filter { $0.period.covers(day) == .certain }
            .map { (day: $0.day(for: due, on: calendar), who: $0.who) }
            .filter { $0.day <= day }
        return steps.max { ($0.day, $0.who.height) < ($1.day, $1.who.height) }?.who
    }

    /// The day on which a deadline comes to the rung that holds on `today`.
    package func day(of who: Rung.Who, for due: CivilDate, _ calendar: WorkCalendar, on today: CivilDate)
        -> CivilDate?
    {
        first { $0.who == who && $0.period.covers(today) == .certain }?.day(for: due, on: calendar)
    }
}

extension Rung.Who {
    fileprivate var height: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
