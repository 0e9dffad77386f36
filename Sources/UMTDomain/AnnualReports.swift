/// The twelve months that an annual report (*årsmelding*) is of: a calendar year, or a year of a body's term.
package struct ReportYear: Hashable, Sendable {
    package let number: Int
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate

    /// Refuses years that no report can be of.
    package init(calendar year: Int) throws(Refusal) {
        try self.init(year, month: 1, day: 1)
    }

    /// The year of a term that begins in that calendar year. Refuses one in which no term of the body begins a year.
    package init(_ year: Int, of terms: [Term]) throws(Refusal) {
        for term in terms {
            guard let start = term.period.from.exact,
                let own = try? ReportYear(year, month: start.month, day: start.day),
                term.period.covers(own.from) == .certain
            else { continue }
            self = own
            return
        }
        throw .notFound(.term, String(year), field: "year")
    }

    private init(_ year: Int, month: Int, day: Int) throws(Refusal) {
        // A term that begins on 29 February begins its years on the first of March.
        guard (1900...2200).contains(year),
            let from = CivilDate(year: year, month: month, day: day)
                ?? CivilDate(year: year, month: 3, day: 1),
            let until = CivilDate(year: year + 1, month: month, day: day)
                ?? CivilDate(year: year + 1, month: 3, day: 1)
        else { throw .badValue(String(year), field: "year", wanted: "2026") }
        (number, self.from, self.until) = (year, from, until)
    }

    /// The day on which seats and training are looked at: the last of the year, or today while it runs. Refuses a year
    /// that has not begun.
    package func lastDay(by today: CivilDate) throws(Refusal) -> CivilDate {
        if from > today { throw Refusal(.inTheFuture, field: "year", [from.description]) }
        return min(today, until.adding(days: -1))
    }
}

/// The meetings of a year, summed up.
package struct MeetingYear: Hashable, Sendable {
    package let held: Int
    package let cancelled: Int
    /// Members' places at the held meetings, and those of them at which somebody sat.
    package let places: Int
    package let filled: Int
    /// Times that a substitute sat.
    package let substitutes: Int

    package init(_ meetings: [AttendedMeeting]) {
        let held = meetings.filter(\.isHeld)
        self.held = held.count
        cancelled = meetings.count { $0.course.state == .cancelled }
        places = held.reduce(0) { $0 + $1.members }
        filled = held.reduce(0) { $0 + $1.filledPlaces }
        substitutes = held.reduce(0) { $0 + $1.substitutes }
    }
}

extension AttendedMeeting {
    /// The members, by the minutes where they are approved.
    package var members: Int { minutes?.members ?? attendance.members }

    /// What was decided; told once the minutes are approved, because only then do the words stand still.
    package var decisions: [Minutes.Item] { minutes?.items.filter { $0.state == .decided } ?? [] }
}

/// How many young people were reached in one way, and how often.
package struct InputCount: Hashable, Sendable {
    package let channel: YouthInput.Channel
    package let times: Int
    package let reach: Int
    /// Of which nobody has said what became of them.
    package let open: Int

    package init(channel: YouthInput.Channel, times: Int, reach: Int, open: Int) {
        (self.channel, self.times, self.reach, self.open) = (channel, times, reach, open)
    }
}

/// Hearings that asked a council in a year, and what became of its statements.
package struct HearingYear: Hashable, Sendable {
    package let asked: Int
    package let answered: Int
    /// Statements of the year, in cases of its own and in answer to hearings.
    package let statements: Int
    package let heeds: [HearingReport.Heed: Int]

    package init(asked: Int, answered: Int, statements: Int, heeds: [HearingReport.Heed: Int]) {
        (self.asked, self.answered, self.statements, self.heeds) = (asked, answered, statements, heeds)
    }
}

/// What the decisions of a year asked somebody to do.
package struct FollowUpYear: Hashable, Sendable {
    package let made: Int
    package let done: Int
    package let overdue: Int

    package var open: Int { made - done }

    package init(made: Int, done: Int, overdue: Int) {
        (self.made, self.done, self.overdue) = (made, done, overdue)
    }
}
