import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer
import UMTWeb

/// What the mayors read before a joint meeting: no name, the same for all, and frozen when it is said to be.
@Suite struct BriefingTests {
    private static let minor = "Ågot Blåfjellstjerne"
    private static let adult = "Torstein Vargheim"
    private static let shielded = "Signe Rypestad"

    /// A hall in which names are typed into every text that a briefing tells.
    private func hall(naming name: String = Self.minor) async throws -> (hall: Hall, number: String) {
        let hall = try await Hall()
        for (number, name, year) in [
            ("MT-81", Self.minor, 2010), ("MT-82", Self.adult, 1980), ("MT-83", Self.shielded, 1980),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":\#(year),"municipality":"senja"}"#)
        }
        try await hall.make("/people/MT-83/protection", "{}")
        for day in ["2026-06-04", "2026-11-27"] {
            _ = await hall.post(
                Hall.home + "/meetings", as: "regional-coordinator",
                #"{"body":"fellesmote","day":"\#(day)","title":"Fellesmøte hos \#(name)"}"#)
        }
        let raised = try await hall.make(
            "/cases",
            #"{"council":"ungdomsrad-senja","title":"Buss for \#(name)","text":"\#(name) venter. Det gjør \#(name.uppercased()) ofte.","asks":["Buss til \#(name)","Lys"]}"#
        )
        let number = try #require(raised["number"]?.text)
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        let sending = try #require(sent["sendings"]?.list?.first?["id"]?.text)
        try await hall.make(
            "/sendings/\(sending)/answers",
            #"{"outcome":"granted","reason":"Fordi \#(name) spurte"}"#)
        let promised = try await hall.make(
            "/sendings/\(sending)/promises", #"{"text":"Buss for \#(name)","due":"2026-12-01"}"#)
        let promise = try #require(promised["promises"]?.list?.first?["id"]?.text)
        try await hall.make(
            "/promises/\(promise)/deliveries", #"{"percent":100,"sentence":"\#(name) har buss"}"#)
        let other = try await hall.make(
            "/cases", #"{"council":"ungdomsrad-senja","title":"Lys","asks":["Lys hos \#(name)"]}"#)
        let waiting = try #require(other["number"]?.text)
        try await hall.make("/cases/\(waiting)/sendings", #"{"to":"kommune-senja"}"#)
        return (hall, number)
    }

    private func frozen(_ hall: Hall) async throws -> String {
        let made = try await hall.make("/briefings", #"{"meeting":"2026-11-27"}"#)
        return try #require(made["id"]?.text)
    }

    private func texts(_ hall: Hall, _ path: String, as who: String? = "mayor") async -> [String] {
        var texts: [String] = []
        for format in BriefingFormat.allCases {
            for language in ["nb", "en"] {
                let answer = await hall.get(
                    "\(path)?format=\(format.rawValue)", as: who, ["Accept-Language": language])
                #expect(answer.status == 200)
                texts.append(String(decoding: answer.bytes, as: UTF8.self))
            }
        }
        return texts
    }

    private func isTold(_ name: String, in text: String) -> Bool {
        let words = name.split(separator: " ").map { Names.plain(String($0)) }
        let known = Set(NameWord.all(in: text).map(\.key))
        return words.contains { known.contains($0) || known.contains($0 + "s") }
    }

    @Test(arguments: [Self.minor, Self.shielded])
    func `the name of a minor, or of somebody under protection, is in no form of it`(name: String)
        async throws
    {
        let (hall, _) = try await hall(naming: name)
        let live = await hall.get(Hall.home + "/briefing", as: "mayor")
        let id = try await frozen(hall)
        let link = try await hall.make("/briefings/\(id)/links", #"{"holder":"Ordføreren i Senja"}"#)
        let token = try #require(link["token"]?.text)
        var all = [String(decoding: live.bytes, as: UTF8.self)]
        all += await texts(hall, Hall.home + "/briefings/\(id)")
        all += await texts(hall, "/api/v1/briefing-links/\(token)", as: nil)
        all.append(try await page(token, hall))
        for text in all {
            #expect(!isTold(name, in: text))
            #expect(text.contains("[navn]") || text.contains("[name]"))
        }
        #expect(live["cases"]?.list?.first?["title"]?.text == "Buss for [navn]")
    }

    @Test func `an adult may be named, and so may a minor with a consent that stands`() async throws {
        let (grown, _) = try await hall(naming: Self.adult)
        #expect(isTold(Self.adult, in: try await read(grown)))
        let (young, _) = try await hall()
        try await young.make("/people/MT-81/consents", #"{"purpose":"named","by":"guardian","how":"paper"}"#)
        #expect(isTold(Self.minor, in: try await read(young)))
    }

    private func read(_ hall: Hall) async throws -> String {
        String(decoding: await hall.get(Hall.home + "/briefing", as: "mayor").bytes, as: UTF8.self)
    }

    private func page(_ token: String, _ hall: Hall) async throws -> String {
        let site = Site.pages(of: hall.application)
        let desk = try Desk(hall.application, site: site)
        let (head, bytes) = await desk.answer(
            .init(method: .get, scheme: "http", authority: "localhost", path: PageLink.briefing(token)), [])
        #expect(head.status.code == 200)
        #expect(head.headerFields[.cacheControl] == "no-store")
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `it is the same bytes for everybody who may read it, in either language`() async throws {
        let (hall, _) = try await hall()
        let wanted = await hall.get(Hall.home + "/briefing", as: "mayor").bytes
        for who in [
            "reader", "youth-member", "municipal-coordinator", "regional-coordinator", "bardu-member",
        ] {
            for language in ["nb", "en"] {
                let answer = await hall.get(Hall.home + "/briefing", as: who, ["Accept-Language": language])
                #expect(answer.bytes == wanted, "\(who)")
            }
        }
        #expect(await hall.get(Hall.home + "/briefing", as: "case-officer").status == 403)
    }

    @Test func `a frozen briefing reads the same whatever happens, and is frozen once`() async throws {
        let (hall, number) = try await hall()
        let id = try await frozen(hall)
        let before = await texts(hall, Hall.home + "/briefings/\(id)")
        #expect(before == (await texts(hall, Hall.home + "/briefings/\(id)")))
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Noe nytt"}"#)
        _ = await hall.patch(
            Hall.home + "/cases/\(number)", as: "regional-coordinator", #"{"title":"Annet"}"#)
        #expect(before == (await texts(hall, Hall.home + "/briefings/\(id)")))
        let again = await hall.post(
            Hall.home + "/briefings", as: "regional-coordinator", #"{"meeting":"2026-11-27"}"#)
        #expect(again.code == "alreadyExists")
        let none = await hall.post(
            Hall.home + "/briefings", as: "regional-coordinator", #"{"meeting":"2026-12-24"}"#)
        #expect(none.code == "notFound")
        #expect(await hall.post(Hall.home + "/briefings", as: "mayor", "{}").status == 403)
    }

    @Test func `after an erasure there is a new edition, and of the old one the hash alone`() async throws {
        let (hall, _) = try await hall(naming: Self.adult)
        let id = try await frozen(hall)
        #expect((await texts(hall, Hall.home + "/briefings/\(id)")).allSatisfy { isTold(Self.adult, in: $0) })
        _ = await hall.post(
            Hall.home + "/people/MT-82/erasure", as: "regional-coordinator", #"{"confirmed":true}"#)
        for text in await texts(hall, Hall.home + "/briefings/\(id)") {
            #expect(!isTold(Self.adult, in: text))
        }
        let list = await hall.get(Hall.home + "/briefings", as: "mayor")
        let editions = try #require(list["briefings"]?.list?.first?["editions"]?.list)
        #expect(editions.map { $0["cause"]?.text } == ["frozen", "erasure"])
        #expect(editions.map { $0["isKept"]?.truth } == [false, true])
        #expect(Set(editions.compactMap { $0["sha256"]?.text }).count == 2)
        for chain in try await hall.application.verify() { #expect(chain.broken == nil) }
    }

    @Test func `a consent that is withdrawn makes a new edition, and so does a protection`() async throws {
        let (hall, _) = try await hall()
        try await hall.make("/people/MT-81/consents", #"{"purpose":"named","by":"guardian","how":"paper"}"#)
        let id = try await frozen(hall)
        #expect(isTold(Self.minor, in: (await texts(hall, Hall.home + "/briefings/\(id)"))[0]))
        _ = await hall.post(
            Hall.home + "/people/MT-81/consents/withdrawals", as: "regional-coordinator",
            #"{"purpose":"named"}"#)
        let list = await hall.get(Hall.home + "/briefings", as: "mayor")
        let causes = list["briefings"]?.list?.first?["editions"]?.list?.map { $0["cause"]?.text }
        #expect(causes == ["frozen", "consent-withdrawn"])
        #expect(!isTold(Self.minor, in: (await texts(hall, Hall.home + "/briefings/\(id)"))[0]))
    }

    @Test func `a link holds until it is ended, and is listed without its secret`() async throws {
        let (hall, _) = try await hall()
        let id = try await frozen(hall)
        let made = try await hall.make("/briefings/\(id)/links", #"{"holder":"Ordføreren i Senja"}"#)
        let token = try #require(made["token"]?.text)
        let list = await hall.get(Hall.home + "/briefings/\(id)/links", as: "regional-coordinator")
        #expect(list["links"]?.list?.count == 1)
        #expect(!String(decoding: list.bytes, as: UTF8.self).contains(token))
        #expect(await hall.get(Hall.home + "/briefings/\(id)/links", as: "mayor").status == 403)
        let link = try #require(made["id"]?.text)
        try await hall.make("/briefing-links/\(link)/end", "{}")
        #expect(await hall.get("/api/v1/briefing-links/\(token)").code == "linkOver")
        #expect(await hall.get("/api/v1/briefing-links/mote_00").code == "noSuchLink")
        let again = await hall.post(
            Hall.home + "/briefing-links/\(link)/end", as: "regional-coordinator", "{}")
        #expect(again.code == "linkOver")
    }

    @Test func `a withheld case says nothing but its number`() async throws {
        let (hall, number) = try await hall(naming: Self.adult)
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"withheld","ground":"offl. § 13"}"#)
        let view = await hall.get(Hall.home + "/briefing", as: "mayor")
        #expect(view["cases"]?.list?.contains { $0["number"]?.text == number } == false)
        #expect(!String(decoding: view.bytes, as: UTF8.self).contains("Buss"))
    }

    @Test func `the page and the file need no script and no address elsewhere`() async throws {
        let hall = try await Hall.shared()
        let answer = await hall.get(Hall.home + "/briefing", as: "mayor")
        let view = try BriefingView(frozen: [UInt8](answer.bytes))
        for language in Language.allCases {
            let html = String(decoding: view.written(as: .html, in: language), as: UTF8.self)
            #expect(!html.contains("<script") && !html.contains("http") && !html.contains("briefing."))
            #expect(html.contains("<section class=\"sheet\">") && html.contains("@page"))
            #expect(!BriefingMarkup(view, in: language).article.html.contains("style="))
            let text = String(decoding: view.written(as: .text, in: language), as: UTF8.self)
            #expect(!text.contains("briefing.") && !text.contains("word."))
        }
    }
}
