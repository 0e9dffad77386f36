/// How long a body has to answer: a number of days, and whether all of them count or working days only.
package struct AnswerRule: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case working, calendar
    }

    package let days: Int
    package let kind: Kind

    package init(days: Int, kind: Kind) {
        self.days = days
        self.kind = kind
    }

    /// The last day to answer in time; always a working day outside every pause. The day of receipt is day 0.
    ///
    /// The one way of counting: days in a pause never count, days off only where all days count, and a count that
    /// ends on a day off or in a pause moves to the next working day.
    package func due(
        after received: CivilDate, on calendar: WorkCalendar = .national, pauses: [Pause] = []
    ) -> CivilDate {
        walk(after: received, on: calendar, pauses, through: nil) { _ in }
    }

    /// Every day of the count with what it was, the due day last; not further than `last`, when it is given.
    package func counted(
        after received: CivilDate, on calendar: WorkCalendar = .national, pauses: [Pause] = [],
        through last: CivilDate? = nil
    ) -> [CountedDay] {
        var days: [CountedDay] = []
        _ = walk(after: received, on: calendar, pauses, through: last) { days.append($0) }
        return days
    }

    private func walk(
        after received: CivilDate, on calendar: WorkCalendar, _ pauses: [Pause], through last: CivilDate?,
        _ visit: (CountedDay) -> Void
    ) -> CivilDate {
        var day = received
        var number = 0
        while true {
            let following = day.adding(days: 1)
            if following == day || last.map({ following > $0 }) == true { return day }
            day = following
            let dayOff = calendar.dayOff(day)
            if pauses.contains(where: { $0.covers(day) }) {
                visit(CountedDay(day, .paused))
            } else if number < days, kind == .calendar || dayOff == nil {
                number += 1
                visit(CountedDay(day, .counted, number: number))
                if number == days, dayOff == nil { return day }
            } else if let dayOff {
                visit(CountedDay(day, off: dayOff))
            } else {
                visit(CountedDay(day, .moved))
                return day
            }
        }
    }
}

/// A day on the way to a deadline: its number where it counted, else why it did not.
package struct CountedDay: Hashable, Sendable {
    package enum Mark: String, CaseIterable, Sendable, Codable {
        /// Day 0.
        case received = "day-of-receipt"
        case counted = "counts"
        case saturday, sunday, holiday
        case local = "local-day"
        case paused
        /// The count had ended on a day on which nobody answers.
        case moved = "next-working-day"
        case postponed
    }

    package let day: CivilDate
    package let mark: Mark
    package let number: Int?
    /// The key of a national day off, the name of a local one, or the reason of a postponement.
    package let name: String?

    package init(_ day: CivilDate, _ mark: Mark, number: Int? = nil, name: String? = nil) {
        self.day = day
        self.mark = mark
        self.number = number
        self.name = name
    }

    init(_ day: CivilDate, off dayOff: DayOff) {
        switch dayOff {
        case .saturday: self.init(day, .saturday)
        case .sunday: self.init(day, .sunday)
        case .holiday(let key): self.init(day, .holiday, name: key)
        case .local(let name): self.init(day, .local, name: name)
        }
    }
}
