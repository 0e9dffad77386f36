import Foundation
import Testing
import UMTDomain

@Suite struct MomentTests {
    @Test(arguments: [
        // Winter time is an hour before Greenwich.
        ("2026-01-14T22:59:59.999Z", "2026-01-14"), ("2026-01-14T23:00:00.000Z", "2026-01-15"),
        // Summer time begins on 29 March 2026 at 01:00Z and ends on 25 October at 01:00Z.
        ("2026-03-28T22:59:59.999Z", "2026-03-28"), ("2026-03-28T23:00:00.000Z", "2026-03-29"),
        ("2026-03-29T21:59:59.999Z", "2026-03-29"), ("2026-03-29T22:00:00.000Z", "2026-03-30"),
        ("2026-07-01T21:59:59.999Z", "2026-07-01"), ("2026-07-01T22:00:00.000Z", "2026-07-02"),
        ("2026-10-24T21:59:59.999Z", "2026-10-24"), ("2026-10-24T22:00:00.000Z", "2026-10-25"),
        ("2026-10-25T22:59:59.999Z", "2026-10-25"), ("2026-10-25T23:00:00.000Z", "2026-10-26"),
        ("2026-12-31T22:59:59.999Z", "2026-12-31"), ("2026-12-31T23:00:00.000Z", "2027-01-01"),
        ("1969-12-31T22:59:59.999Z", "1969-12-31"), ("1969-12-31T23:00:00.000Z", "1970-01-01"),
    ])
    func `a day begins at midnight in Oslo, summer and winter`(text: String, day: String) throws {
        #expect(try #require(Moment(text)).day.description == day)
    }

    @Test func `noon of a day is in that day, and twelve on the clocks of Oslo`() throws {
        var day = try #require(CivilDate("1900-01-01"))
        let last = try #require(CivilDate("2100-12-31"))
        var strays: [CivilDate] = []
        while day < last {
            if Moment(noonOf: day).day != day { strays.append(day) }
            day = day.adding(days: 1)
        }
        #expect(strays == [])
        #expect(Moment(noonOf: try #require(CivilDate("2026-01-15"))).description.hasSuffix("T11:00:00.000Z"))
        #expect(Moment(noonOf: try #require(CivilDate("2026-07-15"))).description.hasSuffix("T10:00:00.000Z"))
    }

    @Test func `what is written is read back to the millisecond`() {
        var random = SystemRandomNumberGenerator()
        let range: ClosedRange<Int64> = -2_208_988_800_000...4_133_980_799_999
        let some = (0..<2_000).map { _ in Int64.random(in: range, using: &random) }
        for milliseconds in some + [range.lowerBound, -1, 0, 1, range.upperBound] {
            let moment = Moment(milliseconds: milliseconds)
            #expect(Moment(moment.description) == moment, "\(milliseconds)")
        }
    }

    @Test func `the text is the one that ISO 8601 has`() throws {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        for milliseconds: Int64 in [0, 1_774_832_400_123, 951_782_400_000, 1_709_164_799_999] {
            let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
            #expect(Moment(milliseconds: milliseconds).description == formatter.string(from: date))
        }
    }

    @Test(arguments: [
        "2026-04-01T24:00:00.000Z", "2026-04-01T23:60:00.000Z", "2026-04-01T23:59:60.000Z",
        "2026-02-30T12:00:00.000Z", "2026-04-01T12:00:00Z", "2026-04-01T12:00:00.00Z", "2026-04-01",
        "2026-04-01T12:00:00.0000Z", "2026-04-01t12:00:00.000Z", "2026-04-01T12:00:00.000z",
        "2026-04-01T12:00:00.000+", "2026-04-01 12:00:00.000Z", "2026-04-01T12-00-00.000Z",
        "2026-04-01T1a:00:00.000Z", "",
    ])
    func `another text is no moment`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `seconds are added across midnight`() throws {
        let before = try #require(Moment("2026-03-28T22:59:59.500Z"))
        #expect(before.adding(seconds: 1).description == "2026-03-28T23:00:00.500Z")
        #expect(before < before.adding(seconds: 1))
        #expect(before.adding(seconds: -86_400).day.description == "2026-03-27")
    }
}
