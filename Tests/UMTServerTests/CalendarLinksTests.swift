import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer
import UMTStore
import UMTWeb

/// Somebody's own calendar under a secret address: what is in it, and when the address opens nothing any more.
@Suite struct CalendarLinksTests {
    @Test func `an address is shown once, opens until it is replaced or ended, and goes with the person`()
        async throws
    {
        let hall = try await peopled()
        let first = try await link("MT-701", in: hall)
        let opened = try await get(first, hall)
        #expect(opened.status == 200 && opened.fields[.contentType] == "text/calendar; charset=utf-8")
        #expect(opened.fields[.cacheControl] == "no-store" && opened.tag == nil)
        #expect(opened.fields[HTTPField.Name("Referrer-Policy")!] == "no-referrer")

        let second = try await link("MT-701", in: hall)
        #expect(try await get(first, hall).status == 410)
        #expect(try await get(second, hall).status == 200)
        let list = await hall.get(Self.links("MT-701"), as: "municipal-coordinator")
        let links = list["links"]?.list ?? []
        #expect(links.count == 2 && links.allSatisfy { $0.fields?["token"] == nil })
        #expect(await hall.get(Self.links("MT-701"), as: "bardu-coordinator").status == 404)
        #expect(await hall.get(Self.links("MT-701"), as: "youth-member").status == 403)

        let id = links.last?.fields?["id"]?.text ?? ""
        try await hall.make("/calendar-links/\(id)/end", "{}")
        #expect(try await get(second, hall).status == 410)
        let again = await hall.post(
            "\(Hall.home)/calendar-links/\(id)/end", as: "regional-coordinator", "{}")
        #expect(again.status == 410)

        let last = try await link("MT-701", in: hall)
        try await hall.make("/people/MT-701/erasure", #"{"confirmed":true}"#)
        #expect(try await get(last, hall).status == 404)
        for odd in ["/kalender/kal_00.ics", "/kalender/kal_00", "/kalender/.ics", "/kalender/kal_%C3%A6.ics"]
        {
            #expect(try await get(odd, hall).status == 404, "\(odd)")
        }
    }

    @Test func `the record and the database know that there is an address, and not which`() async throws {
        let hall = try await peopled()
        let token = String(try await link("MT-701", in: hall).dropFirst("/kalender/".count).dropLast(4))
        let words = try hall.application.store.read { house in
            try house.shelf(of: try house.region("midt-troms")).events(after: 0, limit: 10_000)
        }.map(\.event.words)
        #expect(words.contains(["calendar": "made"]) && !"\(words)".contains(token))
        for name in ["umt.sqlite", "umt.sqlite-wal"] {
            let bytes = try Data(contentsOf: hall.folder.appendingPathComponent(name))
            #expect(bytes.range(of: Data(token.utf8)) == nil)
        }
    }

    @Test func `one's own meetings are those where the sheets of the meetings expect one`() async throws {
        let hall = try await peopled()
        let days = ["2026-12-05", "2027-01-10", "2027-02-06", "2027-03-20"]
        let list = days.map { "\"\($0)\"" }.joined(separator: ",")
        for body in ["ungdomsrad-senja", "umt", "fellesmote"] {
            try await hall.make("/bodies/\(body)/meetings", #"{"days":[\#(list)]}"#)
        }
        // One is away in January with somebody in the place, one in February with nobody, and one sends word.
        let mandates = await hall.get(
            Hall.home + "/mandates?body=ungdomsrad-senja", as: "regional-coordinator")
        let ids = Dictionary(
            (mandates["mandates"]?.list ?? []).map {
                ($0.fields?["person"]?.text ?? "", $0.fields?["id"]?.text ?? "")
            }
        ) { first, _ in first }
        let (a, b) = (try #require(ids["MT-701"]), try #require(ids["MT-702"]))
        try await hall.make(
            "/mandates/\(a)/replacements",
            #"{"person":"MT-704","from":"2027-01-01","until":"2027-02-01","reason":"Reise"}"#)
        try await hall.make(
            "/mandates/\(b)/leaves", #"{"from":"2027-02-01","until":"2027-03-01","reason":"Reise"}"#)
        let march = "ungdomsrad-senja-2027-03-20"
        try await hall.make("/meetings/\(march)/notice", #"{"starts":"10:00","place":"F"}"#)
        try await hall.make("/meetings/\(march)/absences", #"{"person":"MT-701"}"#)
        try await hall.make("/meetings/\(march)/substitutes", #"{"for":"MT-701"}"#)

        var expected: [String: Set<String>] = [:]
        for body in ["ungdomsrad-senja", "umt", "fellesmote"] {
            for day in days {
                let sheet = await hall.get("\(Hall.home)/meetings/\(body)-\(day)", as: "regional-coordinator")
                let id = sheet["meeting"]?.fields?["id"]?.text ?? ""
                for place in sheet["places"]?.list?.compactMap(\.fields) ?? [] {
                    let called = (place["called"]?.list ?? []).compactMap { $0.fields?["number"]?.text }
                    let sits = place["absent"] == nil ? place["sits"]?.fields?["number"]?.text : nil
                    for who in called + [sits].compactMap(\.self) { expected[who, default: []].insert(id) }
                }
            }
        }
        #expect(expected.count >= 4)
        for who in ["MT-701", "MT-702", "MT-703", "MT-704", "MT-705"] {
            let file = text(try await get(try await link(who, in: hall), hall))
            let found = file.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
                .compactMap { $0.dropFirst(4).split(separator: "@").first.map(String.init) }
            #expect(Set(found) == expected[who] ?? [], "\(who) \(file)")
        }
    }

    @Test func `deadlines come without the title of what is not published, driving without a name`()
        async throws
    {
        let hall = try await peopled()
        for (title, isPublic) in [("Intern sak", false), ("Også intern", true)] {
            let raised = try await hall.make(
                "/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
            let number = raised["number"]?.text ?? ""
            try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
            if isPublic {
                try await hall.make(
                    "/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"Lys"}"#)
            }
        }
        try await hall.make(
            "/roads", #"{"from":"senja","to":"bardu","minutes":90,"kilometres":90,"source":"Kjørt"}"#)
        try await hall.make(
            "/driving-plans",
            #"{"to":"bardu","by":"10:00","day":"2026-12-05","riders":["MT-701","MT-702"],"cars":[{"driver":"MT-790","seats":4}]}"#
        )
        let file = text(try await get(try await link("MT-701", in: hall), hall)).replacing("\r\n ", with: "")
        #expect(file.contains("SUMMARY:Svarfrist MT-2026-1 (Senja kommune)\r\n"))
        #expect(file.contains("SUMMARY:Svarfrist MT-2026-2 Lys (Senja kommune)\r\n"))
        #expect(file.contains("DTSTART:20261205T073000Z\r\nDTEND:20261205T090000Z\r\n"))
        #expect(file.contains("08:30 hentes i senja"))
        for word in ["ntern", "Prøve", "MT-7"] { #expect(!file.contains(word), "\(word)") }
        let driver = text(try await get(try await link("MT-790", in: hall), hall))
        #expect(driver.contains("08:30 starter fra senja") && !driver.contains("Svarfrist"))
    }

    @Test func `coordinators have the meetings of those whom they follow, and the last day to call them`()
        async throws
    {
        let hall = try await peopled()
        try await hall.make(
            "/coordinators",
            #"{"kind":"municipal","municipality":"senja","person":"MT-790","percentage":20,"from":"2026-01-01"}"#
        )
        try await hall.make(
            "/bodies/ungdomsrad-senja/rules",
            #"{"rule":"notice-days","value":"14","from":"2026-01-01","source":"1/26"}"#)
        try await hall.make("/bodies/ungdomsrad-senja/meetings", #"{"days":["2026-12-20"]}"#)
        try await hall.make("/bodies/ungdomsrad-bardu/meetings", #"{"days":["2026-12-20"]}"#)
        let path = try await link("MT-790", in: hall)
        let planned = text(try await get(path, hall))
        #expect(planned.components(separatedBy: "BEGIN:VEVENT").count == 3, "\(planned)")
        #expect(planned.contains("UID:innkalling-") && planned.contains("DTSTART;VALUE=DATE:20261206\r\n"))
        try await hall.make(
            "/meetings/ungdomsrad-senja-2026-12-20/notice", #"{"starts":"10:00","place":"F"}"#)
        #expect(!text(try await get(path, hall)).contains("UID:innkalling-"))
        #expect(!text(try await get(try await link("MT-704", in: hall), hall)).contains("BEGIN:VEVENT"))
    }

    /// Three members of the council of Senja and two who are not, of whom one is first substitute, and a driver.
    private func peopled() async throws -> Hall {
        let hall = try await Hall()
        for (number, name, born) in [
            ("MT-701", "Snø Prøve", 2010), ("MT-702", "Is Prøve", 2010), ("MT-703", "Vind Prøve", 2010),
            ("MT-704", "Regn Prøve", 2010), ("MT-705", "Hagl Prøve", 2010), ("MT-790", "Sol Prøve", 1980),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":\#(born),"municipality":"senja"}"#)
        }
        let seats = try await hall.make(
            "/bodies/ungdomsrad-senja/seats", #"{"count":3,"from":"2026-01-01"}"#)
        let spare = try await hall.make(
            "/bodies/ungdomsrad-senja/seats",
            #"{"count":1,"from":"2026-01-01","substitutes":true}"#)
        let plain = Self.keys(seats)
        let all = plain + Self.keys(spare).filter { !plain.contains($0) }
        for (seat, who) in zip(all, ["MT-701", "MT-702", "MT-703", "MT-705"]) {
            try await hall.make(
                "/mandates",
                #"{"seat":"\#(seat)","person":"\#(who)","from":"2026-01-01","basis":"1/26"}"#)
        }
        try await hall.make(
            "/mandates", #"{"seat":"umt-senja-girl","person":"MT-704","from":"2026-01-01","basis":"2/26"}"#)
        return hall
    }

    private static func keys(_ answer: Hall.Answer) -> [String] {
        (answer["seats"]?.list ?? []).compactMap { $0.fields?["key"]?.text }
    }

    private static func links(_ person: String) -> String { "\(Hall.home)/people/\(person)/calendar-links" }

    private func link(_ person: String, in hall: Hall) async throws -> String {
        let made = try await hall.make("/people/\(person)/calendar-links", "{}")
        return PageLink.calendar(try #require(made["token"]?.text))
    }

    private func get(_ path: String, _ hall: Hall) async throws -> Hall.Answer {
        let desk = try Desk(hall.application, site: .pages(of: hall.application))
        let request = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
        let (head, bytes) = await desk.answer(request, [])
        return Hall.Answer(status: head.status.code, fields: head.headerFields, bytes: bytes)
    }

    private func text(_ answer: Hall.Answer) -> String { String(decoding: answer.bytes, as: UTF8.self) }
}
