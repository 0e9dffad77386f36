import Foundation
import HTTPTypes
import Testing
import UMTDomain

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Feeds, calendars and news: the same bytes until something happens, and nothing that is not theirs to tell.
@Suite struct FeedTests {
    @Test func `a feed is well-formed, keeps its ids and its tag, and tells published cases alone`()
        async throws
    {
        let hall = try await Hall()
        let open = try await raised("Intern <tittel>", in: hall)
        _ = try await raised("Ikke publisert", in: hall)
        let fields = #"{"visibility":"published","publicTitle":"Lys & \"varme\" <nå>"}"#
        try await hall.make("/cases/\(open)/visibility", fields)
        for path in [
            "/public/feed", "/public/feed?council=ungdomsrad-senja", "/public/feed?municipality=senja",
            "/public/cases/\(open)/feed",
        ] {
            let answer = await hall.get(Hall.home + path)
            #expect(answer.status == 200 && answer.fields[.contentType] == "application/atom+xml")
            let text = String(decoding: answer.bytes, as: UTF8.self)
            let feed = Reading(answer.bytes)
            #expect(feed.isWhole && feed.texts("title").last == "\(open) Lys & \"varme\" <nå>")
            #expect(!text.contains("Intern") && !text.contains("Ikke publisert"))
            #expect(feed.texts("id").count == 4 && Set(feed.texts("id")).count == 4)
            #expect(feed.texts("id").allSatisfy { $0.hasPrefix("tag:localhost,2026:midt-troms/") })
            #expect(feed.texts("updated").allSatisfy { Moment($0) != nil })
            let tag = try #require(answer.tag)
            #expect(await hall.get(Hall.home + path, ["If-None-Match": tag]).status == 304)
            #expect(await hall.get(Hall.home + path).bytes == answer.bytes)
        }
        let before = await hall.get(Hall.home + "/public/feed").tag
        try await hall.make("/cases/\(open)/sendings", #"{"to":"troms-fylkeskommune"}"#)
        #expect(await hall.get(Hall.home + "/public/feed").tag != before)
        #expect(await hall.get(Hall.home + "/public/cases/MT-2026-2/feed").status == 404)
        let empty = Reading(await hall.get(Hall.home + "/public/feed?municipality=bardu").bytes)
        #expect(empty.isWhole && empty.texts("updated") == ["1970-01-01T00:00:00.000Z"])
    }

    @Test func `a calendar has the meetings, and the deadlines of published cases`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/meetings", #"{"body":"fellesmote","day":"2026-12-10","title":"Fellesmøte, nr. 4"}"#)
        let open = try await raised("En", in: hall)
        _ = try await raised("To", in: hall)
        try await hall.make("/cases/\(open)/visibility", #"{"visibility":"published","publicTitle":"Lys"}"#)
        let answer = await hall.get(Hall.home + "/public/calendar")
        let text = String(decoding: answer.bytes, as: UTF8.self).replacing("\r\n ", with: "")
        #expect(answer.fields[.contentType] == "text/calendar")
        #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 3)
        #expect(text.contains("SUMMARY:Svarfrist \(open) Lys (Senja kommune)\r\n"))
        #expect(
            text.contains("SUMMARY:Fellesmøte\\, nr. 4 (") && text.contains("DTSTART;VALUE=DATE:20261218"))
        #expect(await hall.get(Hall.home + "/public/calendar").bytes == answer.bytes)
        let bardu = await hall.get(Hall.home + "/public/calendar?municipality=bardu")
        #expect(!String(decoding: bardu.bytes, as: UTF8.self).contains("BEGIN:VEVENT"))
    }

    @Test func `news are the steps of one's own cases, in order and without gaps`() async throws {
        let hall = try await Hall()
        let start = await hall.get(Hall.home + "/news", as: "youth-member")["position"]?.number ?? -1
        let number = try await raised("Nattbuss", in: hall)
        try await hall.make("/cases", #"{"council":"ungdomsrad-bardu","title":"Bad"}"#)
        func news(_ who: String) async -> [String] {
            let list = await hall.get(Hall.home + "/news?after=\(start)", as: who)["news"]?.list ?? []
            return list.map {
                "\($0.fields?["case"]?.text ?? "") \($0.fields?["step"]?.fields?["deed"]?.text ?? "")"
            }
        }
        #expect(await news("youth-member") == ["\(number) raiseCase", "\(number) sendCase"])
        #expect(await news("case-officer") == ["\(number) raiseCase", "\(number) sendCase"])
        #expect(await news("bardu-officer").isEmpty)
        #expect(await news("bardu-member").count == 1)
        #expect(await news("mayor").count == 3)
        let end =
            await hall.get(Hall.home + "/news?after=\(start)", as: "youth-member")["position"]?.number ?? -1
        #expect(end >= start + 2)
        #expect(
            await hall.get(Hall.home + "/news?after=\(end)", as: "youth-member")["news"]?.list?.isEmpty
                == true)
        #expect(await hall.get(Hall.home + "/news?after=-1", as: "youth-member").status == 400)
    }

    private func raised(_ title: String, in hall: Hall) async throws -> String {
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
        let number = try #require(raised["number"]?.text)
        try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        return number
    }
}

/// The texts of a document's elements, by name.
private final class Reading: NSObject, XMLParserDelegate {
    private(set) var isWhole = false
    private var found: [(String, String)] = []
    private var open: [String] = []

    init(_ bytes: Data) {
        super.init()
        let parser = XMLParser(data: bytes)
        parser.delegate = self
        isWhole = parser.parse()
    }

    func texts(_ name: String) -> [String] { found.filter { $0.0 == name }.map(\.1) }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) { open.append("") }

    func parser(_ parser: XMLParser, foundCharacters text: String) { open[open.count - 1] += text }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        found.append((name, open.removeLast()))
    }
}
