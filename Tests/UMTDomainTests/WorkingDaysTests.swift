import Testing
import UMTDomain

@Suite struct WorkingDaysTests {
    @Test(arguments: [
        "2024-02-22 2024-03-14 2024-03-21 2024-03-25",
        "2024-03-21 2024-04-16 2024-04-23 2024-04-22",
        "2024-04-30 2024-05-27 2024-06-03 2024-05-30",
        "2024-05-10 2024-06-04 2024-06-11 2024-06-10",
        "2024-12-20 2025-01-15 2025-01-22 2025-01-20",
        "2025-04-11 2025-05-08 2025-05-15 2025-05-12",
        "2026-04-01 2026-04-27 2026-05-05 2026-05-04",
        "2026-05-13 2026-06-05 2026-06-12 2026-06-12",
    ])
    func `the due day is as counted by hand on the wall calendar`(row: String) throws {
        let days = row.split(separator: " ").compactMap { CivilDate(String($0)) }
        try #require(days.count == 4)
        #expect(AnswerRule(days: 15, kind: .working).due(after: days[0]) == days[1])
        #expect(AnswerRule(days: 20, kind: .working).due(after: days[0]) == days[2])
        #expect(AnswerRule(days: 30, kind: .calendar).due(after: days[0]) == days[3])
    }

    @Test func `a year has twelve days off, in order`() throws {
        let keys = Holidays.of(2026).map { "\($0.day) \($0.key)" }
        #expect(
            keys == [
                "2026-01-01 newYear", "2026-04-02 maundyThursday", "2026-04-03 goodFriday",
                "2026-04-05 easterSunday", "2026-04-06 easterMonday", "2026-05-01 labourDay",
                "2026-05-14 ascension", "2026-05-17 constitutionDay", "2026-05-24 whitSunday",
                "2026-05-25 whitMonday", "2026-12-25 christmasDay", "2026-12-26 boxingDay",
            ])
        #expect((1900...2100).allSatisfy { Holidays.of($0).count == 12 })
    }

    @Test func `a day is off by its key exactly when the year's list has it`() {
        for year in 1900...2100 {
            let listed = Dictionary(grouping: Holidays.of(year), by: \.day).mapValues { $0.map(\.key) }
            for day in allDays(of: year) {
                let key = Holidays.key(on: day)
                #expect((listed[day] ?? []).contains { $0 == key } || (key == nil && listed[day] == nil))
            }
        }
    }

    @Test func `two feasts may share a day`() {
        let first = Holidays.of(2008).filter { $0.day == CivilDate("2008-05-01") }
        #expect(first.map(\.key) == ["ascension", "labourDay"])
    }

    @Test(arguments: [Int.min, -1, 0, 1899, 2101, Int.max])
    func `a year outside the calendar has no days off`(year: Int) {
        #expect(Holidays.of(year).isEmpty)
    }

    @Test func `Easter is where Gauss puts it`() {
        for year in 1900...2100 { #expect(Holidays.easter(in: year) == gaussEaster(year)) }
    }

    @Test func `a holiday is never a working day`() {
        for year in 1900...2100 {
            #expect(Holidays.of(year).allSatisfy { !WorkCalendar.national.isWorkingDay($0.day) })
        }
    }

    @Test(arguments: ["2026-12-24", "2026-12-31", "2024-02-29"])
    func `the eves are working days`(day: String) throws {
        #expect(WorkCalendar.national.isWorkingDay(try #require(CivilDate(day))))
    }

    @Test func `Saturday is not a working day`() throws {
        let saturday = try #require(CivilDate("2026-06-06"))
        #expect(!WorkCalendar.national.isWorkingDay(saturday))
        #expect(WorkCalendar.national.next(onOrAfter: saturday) == CivilDate("2026-06-08"))
    }

    @Test func `the due day agrees with crossing off day by day`() throws {
        let open = (2023...2027).flatMap(openDays)
        for received in (2023...2026).flatMap(allDays) {
            let later = open.drop { $0 <= received }
            for days in [1, 2, 15, 20, 30] {
                let working = AnswerRule(days: days, kind: .working).due(after: received)
                let calendar = AnswerRule(days: days, kind: .calendar).due(after: received)
                #expect(working == later.dropFirst(days - 1).first)
                #expect(calendar == later.first { $0.days(since: received) >= days })
            }
        }
    }

    @Test(arguments: AnswerRule.Kind.allCases)
    func `the count stops where the calendar ends`(kind: AnswerRule.Kind) throws {
        let late = try #require(CivilDate("2100-12-01"))
        #expect(AnswerRule(days: .max, kind: kind).due(after: late) == CivilDate("2100-12-31"))
    }

    private func allDays(of year: Int) -> [CivilDate] {
        (1...12).flatMap { month in
            (1...31).compactMap { CivilDate(year: year, month: month, day: $0) }
        }
    }

    private func openDays(of year: Int) -> [CivilDate] {
        let easter = gaussEaster(year)
        let closed = ["01-01", "05-01", "05-17", "12-25", "12-26"].compactMap { CivilDate("\(year)-\($0)") }
        let moving = [-3, -2, 1, 39, 50].compactMap { easter?.adding(days: $0) }
        return allDays(of: year).filter { $0.weekday < 6 && !closed.contains($0) && !moving.contains($0) }
    }

    private func gaussEaster(_ year: Int) -> CivilDate? {
        let century = year / 100
        let moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30
        let sun = (4 + century - century / 4) % 7
        let full = (19 * (year % 19) + moon) % 30
        let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7
        let exception = full == 29 && sunday == 6 || full == 28 && sunday == 6 && (11 * moon + 11) % 30 < 19
        return CivilDate(year: year, month: 3, day: 22)?.adding(days: full + sunday - (exception ? 7 : 0))
    }
}
