import Foundation
import HTTPTypes
import Testing
import UMTDomain

/// Meetings in calendar programs: one id from the plan to the end, and a higher number for every change.
@Suite struct CalendarTests {
    @Test func `a meeting keeps its id, and every change comes with a higher number`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/bodies/umt/meetings", #"{"days":["2026-12-05"],"title":"UMT, møte 4"}"#)
        let name = "umt-2026-12-05"
        func event() async -> CalendarEvent { CalendarEvent(await hall.get(path(name))) }

        let planned = await event()
        #expect(planned["STATUS"] == "TENTATIVE" && planned["DTSTART;VALUE=DATE"] == "20261205")
        #expect(planned["SEQUENCE"] == "0" && planned["TRANSP"] == "TRANSPARENT")

        try await hall.make("/meetings/\(name)/notice", #"{"starts":"10:00","place":"Brønnsal, Bardu"}"#)
        let called = await event()
        #expect(called["STATUS"] == "CONFIRMED" && called["DTSTART"] == "20261205T090000Z")
        #expect(called["DTEND"] == nil && called["LOCATION"] == #"Brønnsal\, Bardu"#)

        try await hall.make(
            "/meetings/\(name)/notice", #"{"starts":"11:30","ends":"14:00","digital":true}"#)
        let moved = await event()
        #expect(moved["DTSTART"] == "20261205T103000Z" && moved["DTEND"] == "20261205T130000Z")
        #expect(moved["LOCATION"] == nil && moved["DESCRIPTION"]?.contains("nett") == true)

        try await hall.make("/meetings/\(name)/cancellation", #"{"reason":"Storm; stengte veier"}"#)
        let off = await event()
        #expect(off["STATUS"] == "CANCELLED" && off["TRANSP"] == "TRANSPARENT")
        #expect(off["SUMMARY"] == #"Avlyst: UMT\, møte 4 (Ungdommens Midt-Tromsting)"#, "\(off)")
        #expect(off["DESCRIPTION"]?.contains(#"Storm\; stengte veier"#) == true)

        let all = [planned, called, moved, off]
        #expect(Set(all.map { $0["UID"] }).count == 1)
        #expect(all.compactMap { $0["SEQUENCE"].flatMap { Int($0) } } == [0, 1, 2, 3])
        #expect(all.allSatisfy { $0["LAST-MODIFIED"] == $0["DTSTAMP"] })
    }

    @Test func `what was called off stays in the feeds of its body for thirty days`() async throws {
        let hall = try await Hall()
        try await hall.make("/bodies/umt/meetings", #"{"days":["2026-12-05"]}"#)
        try await hall.make("/meetings/umt-2026-12-05/cancellation", #"{"reason":"Storm"}"#)
        let feed = Hall.home + "/public/calendar?council="
        func text(_ days: Int, _ body: String) async throws -> String {
            let answer = await (try hall.daysOn(days)).get(feed + body, as: "reader")
            return String(decoding: answer.bytes, as: UTF8.self)
        }
        #expect(try await text(0, "umt").contains("STATUS:CANCELLED"))
        #expect(try await text(44, "umt").contains("STATUS:CANCELLED"))
        #expect(!(try await text(45, "umt").contains("BEGIN:VEVENT")))
        #expect(!(try await text(0, "fellesmote").contains("BEGIN:VEVENT")))
    }

    @Test(arguments: [
        (#"{"starts":"10:00","ends":"10:00","place":"F"}"#, "ends"),
        (#"{"starts":"10:00","ends":"kl 12","place":"F"}"#, "ends"),
        (#"{"starts":"9:00","place":"F"}"#, "starts"), (#"{"starts":"09:00"}"#, "place"),
    ])
    func `a notice says which of its times is wrong`(notice: String, field: String) async throws {
        let hall = try await Hall()
        try await hall.make("/bodies/umt/meetings", #"{"days":["2026-12-05"]}"#)
        let answer = await hall.post(
            Hall.home + "/meetings/umt-2026-12-05/notice", as: "regional-coordinator", notice)
        #expect(answer.status == 400 || answer.status == 422)
        #expect(
            answer["detail"]?.text?.hasPrefix(field) == true,
            "\(String(decoding: answer.bytes, as: UTF8.self))")
        #expect(CalendarEvent(await hall.get(path("umt-2026-12-05")))["STATUS"] == "TENTATIVE")
    }

    @Test func `called again, a meeting keeps its items, their numbers and the day of its first notice`()
        async throws
    {
        let hall = try await Hall()
        try await hall.make("/bodies/umt/meetings", #"{"days":["2026-12-05"]}"#)
        let name = Hall.home + "/meetings/umt-2026-12-05"
        try await hall.make("/meetings/umt-2026-12-05/items", #"{"title":"Budsjett"}"#)
        _ = await hall.post(
            name + "/notice", as: "regional-coordinator",
            #"{"starts":"10:00","place":"F","calledOn":"2026-11-01"}"#)
        let first = await hall.get(name, as: "regional-coordinator")
        let again = await hall.post(
            name + "/notice", as: "regional-coordinator", #"{"starts":"12:00","place":"F"}"#)
        #expect(again.status == 200 && again["calledOn"]?.text == "2026-11-01")
        #expect(again["items"]?.list?.first?.fields?["number"]?.text == "1/26")
        #expect(again["items"]?.list?.count == first["items"]?.list?.count)
        let late = try await hall.daysOn(15).post(
            name + "/notice", as: "regional-coordinator", #"{"starts":"12:00","place":"F"}"#)
        #expect(late.status == 409)
    }

    private func path(_ meeting: String) -> String { "\(Hall.home)/meetings/\(meeting)/calendar" }
}

/// The properties of the first event of a calendar, by their names as they stand in the file.
struct CalendarEvent: Sendable {
    private let properties: [String: String]

    init(_ answer: Hall.Answer) { self.init(String(decoding: answer.bytes, as: UTF8.self)) }

    init(_ text: String) {
        let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        let inside = lines.drop { $0 != "BEGIN:VEVENT" }.dropFirst().prefix { $0 != "END:VEVENT" }
        properties = Dictionary(
            inside.compactMap { line in
                let parts = line.split(separator: ":", maxSplits: 1)
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            }
        ) { first, _ in first }
    }

    subscript(_ name: String) -> String? { properties[name] }
}
