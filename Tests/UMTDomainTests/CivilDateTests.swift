import Foundation
import Testing
import UMTDomain

@Suite struct CivilDateTests {
    @Test func `every day of two centuries follows the day before it`() throws {
        // Counted by hand from Monday 1 January 1900, without the arithmetic under test.
        var (year, month, day, weekday, ordinal) = (1900, 1, 1, 1, -25_567)
        var strays: [String] = []
        while year <= 2100 {
            let date = try #require(CivilDate(year: year, month: month, day: day))
            let written = [pad(year, 4), pad(month, 2), pad(day, 2)].joined(separator: "-")
            let isRight =
                date.ordinal == ordinal && date.description == written && date.weekday == weekday
                && (date.year, date.month, date.day) == (year, month, day)
                && CivilDate(ordinal: ordinal) == date && CivilDate(written) == date
            if !isRight { strays.append(written) }
            (ordinal, weekday, day) = (ordinal + 1, weekday % 7 + 1, day + 1)
            if day > lastDay(of: month, in: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(strays == [])
        #expect(ordinal == 47_847)
    }

    @Test func `the first of every month is the day that Foundation counts`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for year in 1900...2100 {
            for month in 1...12 {
                let parts = DateComponents(year: year, month: month, day: 1)
                let seconds = try #require(calendar.date(from: parts)).timeIntervalSince1970
                #expect(CivilDate(year: year, month: month, day: 1)?.ordinal == Int(seconds) / 86_400)
            }
        }
    }

    @Test(arguments: [
        "2026-02-30", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
        "2026-01-00", "2026-01-32", "1899-12-31", "2101-01-01", "0000-00-00", "26-01-01", "2026-1-1",
        "2026-01-1", "2026/01/01", "20260101", "2026-01-01T00:00", " 2026-01-01", "2026-01-01 ", "",
        "2026-01-0a", "+026-01-01", "2026-01--1", "２０２６-01-01", "2026−01−01", "١٩٩٠-٠١-٠١",
    ])
    func `a text that names no day of the calendar is refused and never moved`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: ["2000-02-29", "2024-02-29", "1900-01-01", "2100-12-31"])
    func `leap days and the ends of the calendar are days`(text: String) {
        #expect(CivilDate(text)?.description == text)
    }

    @Test func `adding days goes both ways and stops at the ends of the calendar`() throws {
        let day = try #require(CivilDate("2024-02-28"))
        #expect(day.adding(days: 2) == CivilDate("2024-03-01"))
        #expect(day.adding(days: -59) == CivilDate("2023-12-31"))
        #expect(day.adding(days: .max) == CivilDate("2100-12-31"))
        #expect(day.adding(days: .min) == CivilDate("1900-01-01"))
        #expect(CivilDate("2024-03-01")?.days(since: day) == 2)
        #expect(CivilDate(ordinal: 47_847) == nil)
        #expect(CivilDate(ordinal: -25_568) == nil)
    }

    @Test func `days sort as they pass`() throws {
        let days = ["2024-12-31", "2024-02-29", "2025-01-01", "1999-01-01"].compactMap { CivilDate($0) }
        #expect(days.sorted().map(\.description) == days.map(\.description).sorted())
    }

    @Test func `in JSON a day is its text, and another text is refused by its field`() throws {
        struct Ask: Codable, Equatable { var from: CivilDate }
        let ask = Ask(from: try #require(CivilDate("2026-04-01")))
        let written = try JSONEncoder().encode(ask)
        #expect(String(decoding: written, as: UTF8.self) == #"{"from":"2026-04-01"}"#)
        #expect(try JSONDecoder().decode(Ask.self, from: written) == ask)
        #expect(throws: Refusal.badDate("2026-02-30", field: "from")) {
            try JSONDecoder().decode(Ask.self, from: Data(#"{"from":"2026-02-30"}"#.utf8))
        }
    }

    private func lastDay(of month: Int, in year: Int) -> Int {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private func pad(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: width - text.count) + text
    }
}
