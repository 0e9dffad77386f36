/// Which days are working days for a body: Monday to Friday, save the national and the local days off.
///
/// A value: whoever counts gets it handed in, and `version` says which days it knew.
package struct WorkCalendar: Hashable, Sendable {
    /// The national days off alone.
    package static let national = WorkCalendar([], change: 0)

    /// The region's last change of local days that it knows; 0 when there were none.
    package let change: Int
    private let local: [CivilDate: String]

    package init(_ days: [LocalHoliday], change: Int) {
        self.change = change
        local = Dictionary(days.map { ($0.day, $0.name) }) { first, _ in first }
    }

    /// `NO-2`, or `NO-2+3`: the national set, and the region's local days as of its third change.
    package var version: String { change == 0 ? Holidays.version : "\(Holidays.version)+\(change)" }

    /// Why the day is not a working day; `nil` when it is one.
    package func dayOff(_ day: CivilDate) -> DayOff? {
        if let key = Holidays.key(on: day) { return .holiday(key) }
        if let name = local[day] { return .local(name) }
        return switch day.weekday {
        case 6: .saturday
        case 7: .sunday
        default: nil
        }
    }

    package func isWorkingDay(_ day: CivilDate) -> Bool { dayOff(day) == nil }

    /// The day itself when it is a working day, else the first one after it.
    package func next(onOrAfter day: CivilDate) -> CivilDate {
        var day = day
        while !isWorkingDay(day) {
            let following = day.adding(days: 1)
            if following == day { break }
            day = following
        }
        return day
    }

    /// The day that many days of the kind after `day`, or before it when negative; stops at the calendar's ends.
    package func moving(_ day: CivilDate, by count: Int, _ kind: AnswerRule.Kind) -> CivilDate {
        if kind == .calendar { return day.adding(days: count) }
        var day = day
        var left = count.magnitude
        while left > 0 {
            let following = day.adding(days: count.signum())
            if following == day { break }
            day = following
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}

/// Why a day is not a working day.
package enum DayOff: Hashable, Sendable {
    case saturday, sunday
    /// The key of a national day off.
    case holiday(String)
    /// The name of a local one.
    case local(String)
}
