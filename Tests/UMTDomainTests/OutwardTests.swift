import Foundation
import Testing

@testable import UMTDomain

/// What goes outward: when, to whom, and in which form.
@Suite struct OutwardTests {
    @Test func `a digest goes at seven in Oslo, in summer and in winter`() throws {
        let rows = [
            ("2026-11-21T10:00:00.000Z", "2026-11-22T06:00:00.000Z", "2026-11-23T06:00:00.000Z"),
            ("2026-11-23T05:59:59.000Z", "2026-11-23T06:00:00.000Z", "2026-11-23T06:00:00.000Z"),
            ("2026-11-23T06:00:00.000Z", "2026-11-24T06:00:00.000Z", "2026-11-30T06:00:00.000Z"),
            ("2026-06-30T22:30:00.000Z", "2026-07-01T05:00:00.000Z", "2026-07-06T05:00:00.000Z"),
            ("2026-03-28T12:00:00.000Z", "2026-03-29T05:00:00.000Z", "2026-03-30T05:00:00.000Z"),
        ]
        for (now, daily, weekly) in rows {
            let moment = try #require(Moment(now))
            #expect(Subscription.Pace.atOnce.due(after: moment) == moment)
            #expect(Subscription.Pace.daily.due(after: moment).description == daily)
            #expect(Subscription.Pace.weekly.due(after: moment).description == weekly)
        }
    }

    @Test(arguments: [
        "-oQ/tmp@x.example", "a b@x.example", "a@b.example,c@d.example", "a@b", "å@x.example",
        "a@b.example\nBcc: c@d.example", "<a@b.example>", "",
    ])
    func `no address is one that a program could take for something else`(address: String) {
        #expect(throws: Refusal.self) { try Subscription.checked(address: address) }
    }

    @Test func `a step that nobody thought of is told to the young`() {
        #expect(Telling.sides(of: .makePromise, nil) == [.young])
        #expect(Telling.sides(of: .answerCase, "something-new") == [.young])
        #expect(Telling.sides(of: .raiseCase, "draft") == [])
        #expect(Telling.sides(of: .remind, "case-officer") == [.body])
        #expect(Telling.sides(of: .remind, "mayor") == [.young, .body])
        for row in Telling.table { #expect(Set(row.sides).count == row.sides.count) }
        let keys = Telling.table.map { "\($0.deed) \($0.how ?? "")" }
        #expect(Set(keys).count == keys.count)
    }

    @Test func `a message is tried seven times more, ever later, and then given up`() {
        let pauses = (1...8).map { Notice.pause(after: $0) }
        #expect(pauses.dropLast().allSatisfy { $0 != nil } && pauses.last == .some(nil))
        #expect(pauses.compactMap(\.self) == pauses.compactMap(\.self).sorted())
    }

    @Test func `a calendar's lines have 75 octets at most and are read back whole`() {
        let title = String(repeating: "Fellesmøte, åpent; nå\\\n", count: 9)
        let event = CalendarFile.Event(
            id: "06P7@umt.example", time: .day(CivilDate("2026-12-31") ?? .epoch), title: title, revision: 3,
            changedAt: Moment("2026-11-21T10:05:09.250Z") ?? Moment(milliseconds: 0))
        let text = CalendarFile(name: "Møter", events: [event]).text
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let whole = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(whole.contains("DTSTAMP:20261121T100509Z"))
        #expect(whole.contains("DTSTART;VALUE=DATE:20261231") && whole.contains("DTEND;VALUE=DATE:20270101"))
        let summary = whole.first { $0.hasPrefix("SUMMARY:") }?.dropFirst(8)
        #expect(summary.map(String.init) == String(repeating: #"Fellesmøte\, åpent\; nå\\\n"#, count: 9))
    }

    @Test(arguments: [
        ("2026-07-04", "20260704T080000Z"), ("2026-12-05", "20261205T090000Z"),
        ("2026-03-29", "20260329T080000Z"), ("2026-10-25", "20261025T090000Z"),
    ])
    func `a meeting begins when the clocks of Oslo say so, summer and winter`(day: String, wanted: String) {
        let course = MeetingCourse(state: .called, starts: "10:00", version: 4)
        let event = CalendarFile.Event(
            id: "x", time: course.time(on: CivilDate(day) ?? .epoch), status: .confirmed, title: "UMT",
            revision: 3, changedAt: Moment(milliseconds: 0))
        let text = CalendarFile(events: [event]).text
        #expect(text.contains("DTSTART:\(wanted)\r\n") && !text.contains("DTEND"))
        #expect(!text.contains("X-WR-CALNAME") && !text.contains("LOCATION"))
    }

    @Test func `a feed holds any letters, and nothing that XML has no room for`() throws {
        let odd = "<script>\"&'\u{1}\u{301}\"\u{301} æøå"
        let entry = AtomFeed.Entry(
            id: "tag:x", title: odd, text: odd, link: "https://x/?a=1&b=2", updated: .now())
        let feed = AtomFeed(
            id: "tag:x", title: odd, author: odd, language: .nb, own: "https://x/", page: "https://x/",
            entries: [entry])
        #expect(!feed.text.contains("<script>") && !feed.text.unicodeScalars.contains("\u{1}"))
        #expect(feed.text.contains("&lt;script&gt;&quot;&amp;"))
    }
}
