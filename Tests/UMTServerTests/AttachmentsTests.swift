import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer
import UMTStore
import UMTWeb

/// Files on cases, through the desk.
@Suite struct AttachmentsTests {
    static let pdf = "%PDF-1.4\n%@\nstartxref\n0\n%%EOF\n"
    private let hall: Hall
    private let home: String
    private let open: String

    init() async throws {
        hall = try await Hall()
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Nattbuss"}"#)
        let number = try #require(raised["number"]?.text)
        home = "\(Hall.home)/cases/\(number)"
        open = "\(Hall.home)/public/cases/\(number)"
    }

    private func attach(
        _ text: String, _ title: String = "Kart", to path: String? = nil, as who: String = "youth-member",
        type: String = "application/pdf"
    ) async -> Hall.Answer {
        let name = title.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return await hall.post(
            "\(path ?? home)/attachments?title=\(name)", as: who, text, ["Content-Type": type])
    }

    private func publish() async throws {
        let path = home.dropFirst(Hall.home.count) + "/visibility"
        try await hall.make(String(path), #"{"visibility":"published","publicTitle":"Buss"}"#)
    }

    @Test func `a file comes back to the byte, as a download under its own tag`() async throws {
        let attached = await attach(Self.pdf, "Kart på Åsen: nå/da")
        #expect(attached.status == 201)
        #expect(attached["attachments"]?.list?.first?["size"]?.number == Self.pdf.utf8.count)
        #expect(attached["journey"]?.list?.last?["sentence"]?.text?.contains("la ved vedlegg 1") == true)
        let file = await hall.get(home + "/attachments/1", as: "reader")
        #expect(file.status == 200)
        #expect(file.bytes == Data(Self.pdf.utf8))
        #expect(file.fields[.contentType] == "application/pdf")
        #expect(file.fields[.xContentTypeOptions] == "nosniff")
        let disposition = try #require(file.fields[.contentDisposition])
        #expect(disposition.hasPrefix("attachment; ") && disposition.hasSuffix(".pdf"))
        #expect(!disposition.contains("%2F") && disposition.contains("%C3%85sen"))
        let hash = attached["attachments"]?.list?.first?["hash"]?.text ?? ""
        #expect(file.tag == "\"\(hash)\"")
        let again = await hall.get(home + "/attachments/1", as: "reader", ["If-None-Match": "\"\(hash)\""])
        #expect(again.status == 304 && again.bytes.isEmpty)
    }

    @Test func `the bytes say what it is, and neither the name nor the header does`() async throws {
        #expect(await attach(Self.pdf, "bilde.png", type: "image/png").status == 201)
        #expect(
            (await hall.get(home + "/attachments", as: "mayor"))["attachments"]?.list?.first?["kind"]?.text
                == "pdf")
        for text in ["<html><script>alert(1)</script>", "<svg/>", "PK\u{3}\u{4}", ""] {
            let refused = await attach(text)
            #expect(refused.status == 422 && refused.code == "otherFileKind", "\(text)")
        }
        #expect(await attach("%PDF-1.4 halv").code == "brokenFile")
        for type in ["text/html", "application/octet-stream", "application/json"] {
            let refused = await attach(Self.pdf, type: type)
            #expect(refused.status == 415)
            #expect(refused["detail"]?.text?.contains("image/jpeg") == true)
        }
        #expect(await attach(Self.pdf + " ", "").code == "textEmpty")
    }

    @Test func `the same bytes are kept once, and go with the last case that needs them`() async throws {
        let other = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Lys"}"#)
        let second = "\(Hall.home)/cases/\(other["number"]?.text ?? "")"
        #expect(await attach(Self.pdf).status == 201)
        #expect(await attach(Self.pdf).code == "attachedAlready")
        #expect(await attach(Self.pdf, "Kart", to: second).status == 201)
        for path in [home, second] {
            let removed = await hall.post(
                path + "/attachments/1/removal", as: "youth-member", #"{"reason":"Feil kart."}"#)
            #expect(removed.status == 200)
            #expect(removed["attachments"]?.list?.isEmpty == true)
            #expect(removed["journey"]?.list?.last?["sentence"]?.text?.hasSuffix("Feil kart.") == true)
            #expect(await hall.get(path + "/attachments/1", as: "youth-member").status == 404)
            let left = await hall.get(second + "/attachments/1", as: "youth-member")
            #expect(left.status == (path == home ? 200 : 404))
        }
        let trace = await hall.get(home + "/attachments", as: "youth-member")["attachments"]?.list?.first
        #expect(trace?["title"] == nil && trace?["hash"]?.text?.count == 64)
        #expect(trace?["reason"]?.text == "Feil kart." && trace?["removedOn"]?.text == "2026-11-21")
        #expect(
            await hall.post(home + "/attachments/1/removal", as: "youth-member", #"{"reason":"Igjen."}"#).code
                == "alreadyEnded")
        #expect(await attach(Self.pdf).status == 201)
        #expect(await hall.get(home + "/attachments/2", as: "youth-member").status == 200)
    }

    @Test func `what is taken away is not left in the file`() async throws {
        let secret = Self.pdf.replacing("%@", with: "HEMMELIGKART")
        #expect(await attach(secret, "HEMMELIGTITTEL").status == 201)
        #expect(try !IdentityNumberTests.files(holding: "HEMMELIGKART", in: hall.folder).isEmpty)
        #expect(
            await hall.post(home + "/attachments/1/removal", as: "youth-member", #"{"reason":"Feil."}"#)
                .status == 200)
        try await hall.application.store.scrub()
        #expect(try IdentityNumberTests.files(holding: "HEMMELIGKART", in: hall.folder) == [])
    }

    @Test func `a file is seen as the case is, and by nobody else`() async throws {
        #expect(await attach(Self.pdf).status == 201)
        for who in ["bardu-member", "bardu-coordinator", "case-officer", "stranger"] {
            #expect(await hall.get(home + "/attachments/1", as: who).status == 404, "\(who)")
            #expect(await hall.get(home + "/attachments", as: who).status == 404, "\(who)")
        }
        #expect(await attach(Self.pdf + "\n", as: "bardu-member").status == 404)
        #expect(await attach(Self.pdf + "\n", as: "mayor").status == 403)
        #expect(await hall.get(open + "/attachments/1").status == 404)
        try await publish()
        #expect(await hall.get(open + "/attachments/1").bytes == Data(Self.pdf.utf8))
        #expect((await hall.get(open))["attachments"]?.list?.count == 1)
        try await hall.make(
            String(home.dropFirst(Hall.home.count)) + "/visibility",
            #"{"visibility":"withheld","ground":"offl. § 13"}"#)
        #expect(await hall.get(open + "/attachments/1").status == 404)
    }

    @Test func `a draft's file is the council's own`() async throws {
        let draft = try await hall.make(
            "/cases", #"{"council":"ungdomsrad-senja","title":"Utkast","draft":true}"#)
        let path = "\(Hall.home)/cases/\(draft["id"]?.text ?? "")"
        #expect(await attach(Self.pdf, to: path).status == 201)
        #expect(await hall.get(path + "/attachments/1", as: "youth-member").status == 200)
        #expect(await hall.get(path + "/attachments/1", as: "mayor").status == 404)
    }

    @Test func `a retry attaches nothing twice, and two at once get a number each`() async throws {
        let path = "\(home)/attachments?title=Kart"
        let fields = ["Content-Type": "application/pdf", "Idempotency-Key": "en-gang"]
        let first = await hall.post(path, as: "youth-member", Self.pdf, fields)
        let again = await hall.post(path, as: "youth-member", Self.pdf, fields)
        #expect(first.status == 201 && first.bytes == again.bytes)
        let other = await hall.post(path, as: "youth-member", Self.pdf + "\n", fields)
        #expect(other.code == "keyReused")
        await withTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                group.addTask { await attach(Self.pdf + String(repeating: "\n", count: number + 1)).status }
            }
            for await status in group { #expect(status == 201) }
        }
        let list = await hall.get(home + "/attachments", as: "youth-member")["attachments"]?.list
        #expect(list?.compactMap { $0["place"]?.number } == Array(1...9))
    }

    @Test func `the page of a published case lists its files and what the council has stated`() async throws {
        #expect(await attach(Self.pdf, "<Kart> & ruter").status == 201)
        let path = String(home.dropFirst(Hall.home.count))
        let stated = await hall.post(
            home + "/statements", as: "youth-member",
            #"{"text":"Vi vil ha bussen først.","decidedOn":"2026-11-20","reference":"7/26"}"#)
        #expect(stated.status == 201)
        #expect(stated["journey"]?.list?.last?["sentence"]?.text?.contains("avga en uttalelse") == true)
        try await hall.make(path + "/visibility", #"{"visibility":"published","publicTitle":"Buss"}"#)
        let desk = try Desk(hall.application, site: .pages(of: hall.application))
        let number = String(path.dropFirst("/cases/".count))
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost", path: "/midt-troms/saker/\(number)")
        let page = String(decoding: await desk.answer(request, []).1, as: UTF8.self)
        for words in [
            "&lt;Kart&gt; &amp; ruter", "PDF, \(Self.pdf.utf8.count) B", "Vi vil ha bussen først.", "7/26",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(page.contains("href=\"\(open)/attachments/1\""))
        let early = await hall.post(
            home + "/statements", as: "youth-member", #"{"text":"X","decidedOn":"2027-01-01"}"#)
        #expect(early.code == "inTheFuture")
        #expect(await hall.post(home + "/statements", as: "mayor", #"{"text":"X"}"#).status == 403)
    }
}
