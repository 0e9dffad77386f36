import Testing
import UMTDomain

@Suite struct LocalHolidaysTests {
    private let senja = MunicipalityID(raw: 1)
    private let bardu = MunicipalityID(raw: 2)

    @Test func `a municipality's day off is off there and nowhere else, a region's everywhere`() throws {
        let book = try self.book([("2026-11-16", nil), ("2026-11-17", senja)])
        #expect(!book.calendar(for: senja).isWorkingDay(day("2026-11-16")))
        #expect(!book.calendar(for: bardu).isWorkingDay(day("2026-11-16")))
        #expect(!book.calendar(for: senja).isWorkingDay(day("2026-11-17")))
        #expect(book.calendar(for: bardu).isWorkingDay(day("2026-11-17")))
        #expect(book.calendar(for: nil).isWorkingDay(day("2026-11-17")))
        #expect(book.calendar(for: senja).dayOff(day("2026-11-17")) == .local("Planleggingsdag"))
    }

    @Test func `the calendar of an earlier change is the calendar that was`() throws {
        let first = try book([("2026-12-16", senja)])
        let id = try #require(first.current.first?.id)
        let (second, taken) = try first.removing(id, on: day("2026-12-16"), change: 2)
        #expect(taken.removed == 2)
        #expect(second.calendar(for: senja).isWorkingDay(day("2026-12-16")))
        #expect(!second.calendar(for: senja, asOf: 1).isWorkingDay(day("2026-12-16")))
        #expect(second.calendar(for: senja, asOf: 0) == .national)
        #expect(
            [0, 1, 2].map { second.calendar(for: senja, asOf: $0).version } == ["NO-2", "NO-2+1", "NO-2+2"])
    }

    @Test(arguments: ["2026-12-25", "2026-12-26", "2026-12-27", "2026-12-16"])
    func `a day that is off already is refused`(text: String) throws {
        let book = try book([("2026-12-16", nil)])
        expect(.alreadyDayOff) {
            _ = try book.adding(
                day(text), for: senja, name: "x", source: "x", as: HolidayID(raw: 9), change: 2)
        }
    }

    @Test func `a day that has been stays, and one that is not there is not found`() throws {
        let book = try book([("2026-12-16", nil)])
        let id = try #require(book.current.first?.id)
        expect(.dayHasBeen) { _ = try book.removing(id, on: day("2026-12-17"), change: 2) }
        let removed = try book.removing(id, on: day("2026-12-16"), change: 2).book
        expect(.notFound) { _ = try removed.removing(id, on: day("2026-12-16"), change: 3) }
    }

    @Test func `working days are counted backwards too`() {
        let calendar = WorkCalendar.national
        #expect(calendar.moving(day("2026-04-07"), by: -1, .working) == day("2026-04-01"))
        #expect(calendar.moving(day("2026-04-07"), by: -1, .calendar) == day("2026-04-06"))
        #expect(calendar.moving(day("2026-04-01"), by: 2, .working) == day("2026-04-08"))
        #expect(calendar.moving(day("2026-04-05"), by: 0, .working) == day("2026-04-05"))
        #expect(calendar.moving(day("1900-01-02"), by: -9, .working) == day("1900-01-01"))
    }

    private func book(_ days: [(String, MunicipalityID?)]) throws -> HolidayBook {
        try days.enumerated().reduce(HolidayBook([])) { book, entry in
            try book.adding(
                day(entry.element.0), for: entry.element.1, name: "Planleggingsdag", source: "Sak 1/26",
                as: HolidayID(raw: Int64(entry.offset + 1)), change: entry.offset + 1
            ).book
        }
    }
}
