/// The days off that Norwegian law names, by the rules of today for every year of the calendar.
///
/// Sundays are left out unless they are feasts; Christmas Eve and New Year's Eve are ordinary days in law.
package enum Holidays {
    /// The name of this set of days (`calendarVersion`); another when the law adds or drops one.
    package static let version = "NO-2"

    /// The year's days off, earliest first; empty outside 1900…2100.
    ///
    /// Two may share a day: in 2008 Ascension was also 1 May.
    package static func of(_ year: Int) -> [(day: CivilDate, key: String)] {
        guard let easter = easter(in: year) else { return [] }
        let still = fixed.compactMap { rule in
            CivilDate(year: year, month: rule.month, day: rule.day).map { (day: $0, key: rule.key) }
        }
        let moving = aroundEaster.map { (day: easter.adding(days: $0.offset), key: $0.key) }
        return (still + moving).sorted { ($0.day, $0.key) < ($1.day, $1.key) }
    }

    /// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher); `nil` outside 1900…2100.
    package static func easter(in year: Int) -> CivilDate? {
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let moonShift = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * toSunday) / 451
        let (month, day) = (epact + toSunday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
        return CivilDate(year: year, month: month, day: day + 1)
    }

    private static let fixed = [
        (month: 1, day: 1, key: "newYear"),
        (month: 5, day: 1, key: "labourDay"),
        (month: 5, day: 17, key: "constitutionDay"),
        (month: 12, day: 25, key: "christmasDay"),
        (month: 12, day: 26, key: "boxingDay"),
    ]

    private static let aroundEaster = [
        (offset: -3, key: "maundyThursday"),
        (offset: -2, key: "goodFriday"),
        (offset: 0, key: "easterSunday"),
        (offset: 1, key: "easterMonday"),
        (offset: 39, key: "ascension"),
        (offset: 49, key: "whitSunday"),
        (offset: 50, key: "whitMonday"),
    ]
}

/// Monday to Friday, save the days off: the days on which an answer can be expected.
package enum WorkingDays {
    package static func isWorkingDay(_ day: CivilDate) -> Bool {
        day.weekday <= 5 && !Holidays.of(day.year).contains { $0.day == day }
    }

    /// The day itself when it is a working day, else the first one after it.
    package static func next(onOrAfter day: CivilDate) -> CivilDate {
        var day = day
        // The calendar ends on a working day (Friday 2100-12-31), so the search always ends.
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The working day that many after `day`, which is not itself counted; stops at the end of the calendar.
    static func adding(_ count: Int, to day: CivilDate) -> CivilDate {
        var day = day
        var left = count
        while left > 0 {
            let following = day.adding(days: 1)
            if following == day { break }
            day = following
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}

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

    /// The last day to answer in time; always a working day. The day of receipt is day 0.
    package func due(after received: CivilDate) -> CivilDate {
        switch kind {
        case .working: WorkingDays.next(onOrAfter: WorkingDays.adding(days, to: received))
        case .calendar: WorkingDays.next(onOrAfter: received.adding(days: days))
        }
    }
}
