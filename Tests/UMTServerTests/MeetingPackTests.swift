import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer
import UMTStore
import UMTWeb

/// A meeting's papers in one numbered document, for those within reach and for everybody.
@Suite struct MeetingPackTests {
    private static let name = "umt-2026-12-05"
    private static let pack = "\(Hall.home)/meetings/\(name)/pack"

    @Test func `chapters are numbered through, and attachments by their chapter`() async throws {
        let hall = try await called()
        let pack = await hall.get(Self.pack, as: "regional-coordinator")
        let chapters = pack["chapters"]?.list ?? []
        #expect(chapters.compactMap { $0.fields?["number"]?.number } == Array(1...chapters.count))
        #expect(
            chapters.compactMap { $0.fields?["kind"]?.text } == ["notice", "agenda", "case", "case", "case"])
        #expect(chapters[2].fields?["title"]?.text == "Sak 1/26: Intern tittel <b>")
        let page = text(await hall.get(Self.pack + "/document", as: "regional-coordinator"))
        #expect(page.contains("Vedlegg 3.1: Kart &amp; rute (PDF"), "\(page)")
        #expect(page.contains("id=\"kapittel-5\"") && page.contains("Intern tittel &lt;b&gt;"))
        #expect(page.contains("for lukkede dører (kommuneloven § 11-5)") && page.contains("Navnløs"))
        #expect(page.contains("@page") && !page.contains("<script"))
        let again = text(await hall.get(Self.pack + "/document", as: "regional-coordinator"))
        #expect(page == again)
        let plain = text(await hall.get(Self.pack + "/document?format=text", as: "regional-coordinator"))
        #expect(
            plain.contains("3  SAK 1/26: INTERN TITTEL <B>\n====")
                && plain.contains("Vedlegg 3.1: Kart & rute"))
    }

    @Test(arguments: [nil, "mayor", "regional-coordinator"])
    func `everybody else gets what is published, and of closed items number and ground alone`(who: String?)
        async throws
    {
        let hall = try await called()
        let answer = await hall.get(Self.pack + "/document?public=true", as: who)
        let page = text(answer)
        #expect(answer.status == 200)
        #expect(page.contains("Sak 1/26: Offentlig tittel") && page.contains("Vi vil ha lys"))
        #expect(page.contains("Sak 2/26: Sak som ikke er publisert"))
        #expect(page.contains("Sak 3/26: Sak som ikke er publisert") && page.contains("§ 11-5"))
        for word in ["Intern", "Hemmelig", "Navnløs", "MT-2026-2", "MT-2026-3", "Sommer"] {
            #expect(!page.contains(word), "\(word)")
        }
        let json = await hall.get(Self.pack + "?public=true", as: who)
        #expect(json["isPublic"]?.truth == true && json["driving"] == nil)
        #expect(json["cases"]?.list?.count == 1 && json["notice"]?.fields?["places"]?.list?.isEmpty == true)
    }

    @Test func `a member of the body sees it all, a stranger to it what is public`() async throws {
        let hall = try await called()
        let member = try await hall.application.createToken(
            role: .youthMember, region: "midt-troms", body: "umt", label: "m", days: 9,
            by: Call(caller: .operator, now: Hall.now))
        #expect(await hall.get(Self.pack, as: member)["isPublic"]?.truth == false)
        #expect(await hall.get(Self.pack, as: "youth-member")["isPublic"]?.truth == true)
        #expect(await hall.get(Self.pack, as: "stranger")["isPublic"]?.truth == true)
    }

    @Test func `an agenda is public once the notice is out, and bodies without open minutes stay closed`()
        async throws
    {
        let hall = try await Hall()
        try await hall.make("/bodies/umt/meetings", #"{"days":["2026-12-05"]}"#)
        try await hall.make("/meetings/\(Self.name)/items", #"{"title":"Budsjettet"}"#)
        #expect(!text(await hall.get(Self.pack + "/document")).contains("Budsjettet"))
        #expect(
            text(await hall.get(Self.pack + "/document", as: "regional-coordinator")).contains("Budsjettet"))
        try await hall.make("/meetings/\(Self.name)/notice", #"{"starts":"10:00","digital":true}"#)
        #expect(text(await hall.get(Self.pack + "/document")).contains("Budsjettet"))
        try await hall.make("/bodies/administrativt-rad/meetings", #"{"days":["2026-12-05"]}"#)
        #expect(await hall.get("\(Hall.home)/meetings/administrativt-rad-2026-12-05/pack").status == 404)
        #expect(
            await hall.get(
                "\(Hall.home)/meetings/administrativt-rad-2026-12-05/pack", as: "regional-coordinator"
            ).status
                == 200)
    }

    @Test func `the papers of a case are the same, whether it is gathered alone or with others`() async throws
    {
        let hall = try await Hall.shared()
        try hall.application.store.read { house in
            let shelf = house.shelf(of: try house.region("midt-troms"))
            let lines = try shelf.cases(
                CaseFilter(), within: .region, drafts: true, on: Hall.now.day, after: nil, limit: 500)
            let cases = lines.map(\.youthCase)
            let together = try shelf.trails(of: cases.map(\.id))
            #expect(cases.count > 5 && together.count == cases.count)
            for youthCase in cases {
                let alone = try shelf.trail(of: youthCase)
                let found = try #require(together[youthCase.id])
                for isPublic in [true, false] {
                    #expect(try written(alone, isPublic) == written(found, isPublic), "\(youthCase.name)")
                }
            }
        }
    }

    private func written(_ trail: Trail, _ isPublic: Bool) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(
            PackCaseView(trail, chapter: 3, isPublic: isPublic, on: Hall.now.day, in: .nb))
    }

    @Test func `the page of a meeting is the public pack, and its calendar entry leads there`() async throws {
        let hall = try await called()
        let desk = try Desk(hall.application, site: .pages(of: hall.application))
        let path = "/midt-troms/moter/\(Self.name)"
        let request = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
        let (head, bytes) = await desk.answer(request, [])
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(head.status == .ok && page.contains("Sak 1/26: Offentlig tittel"))
        #expect(!page.contains("Intern") && !page.contains("Hemmelig"))
        func get(_ path: String) async -> String {
            let ask = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
            return String(decoding: await desk.answer(ask, []).1, as: UTF8.self)
        }
        // The way there: from the cases to the meetings, and from them to the papers; not to those of closed bodies.
        #expect(await get("/midt-troms/saker").contains("<a href=\"/midt-troms/moter\">"))
        _ = try await hall.make("/bodies/umt/meetings", #"{"days":["2027-05-01"]}"#)
        _ = try await hall.make("/meetings", #"{"body":"administrativt-rad","day":"2026-11-02"}"#)
        let list = await get("/midt-troms/moter")
        #expect(list.contains("<a href=\"\(path)\">Ungdommens Midt-Tromsting</a>"))
        #expect(list.contains("<li>Ungdommens Midt-Tromsting <span") && !list.contains("Administrativt"))
        let event = CalendarEvent(await hall.get("\(Hall.home)/meetings/\(Self.name)/calendar"))
        #expect(event["URL"] == "http://localhost:8090" + path)
    }

    /// Three cases on the agenda of a called meeting: one published with a file, one internal, one behind closed doors.
    private func called() async throws -> Hall {
        let hall = try await Hall()
        var numbers: [String] = []
        for (title, text) in [
            ("Intern tittel <b>", "Fordi"), ("Hemmelig", "Navnløs sak"), ("Hemmelig to", "Fordi"),
        ] {
            let raised = try await hall.make(
                "/cases", #"{"council":"umt","title":"\#(title)","text":"\#(text)","asks":["Lys"]}"#)
            numbers.append(try #require(raised["number"]?.text))
        }
        let file = await hall.ask(
            .post, "\(Hall.home)/cases/\(numbers[0])/attachments?title=Kart%20%26%20rute",
            as: "regional-coordinator", "%PDF-1.5\nstartxref\n%%EOF", ["Content-Type": "application/pdf"])
        try #require(file.status == 201, "\(String(decoding: file.bytes, as: UTF8.self))")
        for number in [numbers[0], numbers[2]] {
            try await hall.make(
                "/cases/\(number)/visibility",
                #"{"visibility":"published","publicTitle":"Offentlig tittel","publicText":"Vi vil ha lys"}"#)
        }
        try await hall.make("/bodies/umt/meetings", #"{"days":["2026-12-05"]}"#)
        for number in numbers {
            try await hall.make("/meetings/\(Self.name)/items", #"{"case":"\#(number)"}"#)
        }
        try await hall.make("/meetings/\(Self.name)/notice", #"{"starts":"10:00","place":"Finnsnes"}"#)
        try await hall.make(
            "/meetings/\(Self.name)/items/3/doors", #"{"ground":"kommuneloven § 11-5"}"#)
        return hall
    }

    private func text(_ answer: Hall.Answer) -> String { String(decoding: answer.bytes, as: UTF8.self) }
}
