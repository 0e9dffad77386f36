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

    /// The key of the day off that this day is; `nil` for every other day.
    package static func key(on day: CivilDate) -> String? {
        let (month, date) = (day.month, day.day)
        if let rule = fixed.first(where: { $0.month == month && $0.day == date }) { return rule.key }
        guard let easter = easter(in: day.year) else { return nil }
        let offset = day.days(since: easter)
        return aroundEaster.first { $0.offset == offset }?.key
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
