import Foundation
import Testing
import UMTAPI
import UMTDomain

/// What waits for whom.
@Suite struct InboxTests {
    @Test func `an addressee sees what waits for its answer, what is overdue first`() async throws {
        let hall = try await Hall.shared()
        let inbox = await hall.get(Hall.home + "/inbox", as: "case-officer")
        let first = try #require(inbox["waiting"]?.list?.first)
        #expect(first["case"]?.text == "MT-2026-3")
        #expect(first["kind"]?.text == "answer")
        #expect(first["clock"]?.text == "long-overdue")
        #expect(first["daysLeft"]?.number == -51)
        #expect(first["rung"]?.text == "joint-meeting")
        #expect(inbox["overdue"]?.number == 1)
        #expect(inbox["waiting"]?.list?.count == 1)
        let neighbour = await hall.get(Hall.home + "/inbox", as: "bardu-officer")
        #expect(neighbour["waiting"]?.list?.map { $0["kind"]?.text } == ["delivery"])
        #expect(await hall.get(Hall.home + "/inbox", as: "reader")["waiting"]?.list?.isEmpty == true)
    }

    @Test func `a council sees its questions, deliveries and drafts, and no one else's`() async throws {
        let hall = try await Hall(demo: true)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Utkast","draft":true}"#)
        let sending = try await firstSending(of: "MT-2026-3", in: hall)
        try await hall.make("/sendings/\(sending)/pauses", #"{"sentence":"Hvor mange jobber?"}"#)
        let own = await hall.get(Hall.home + "/inbox", as: "youth-member")
        let kinds = try #require(own["waiting"]?.list).compactMap { $0["kind"]?.text }
        #expect(kinds.sorted() == ["draft", "question"])
        #expect(own["waiting"]?.list?.contains { $0["text"]?.text == "Hvor mange jobber?" } == true)
        let other = await hall.get(Hall.home + "/inbox", as: "bardu-member")
        #expect(other["waiting"]?.list?.isEmpty == true)
        let coordinator = await hall.get(Hall.home + "/inbox", as: "municipal-coordinator")
        #expect(
            coordinator["waiting"]?.list?.compactMap { $0["kind"]?.text }.sorted() == [
                "answer", "draft", "question",
            ])
    }

    @Test func `an inbox is read page by page, and nothing is left out or met twice`() async throws {
        let hall = try await Hall(demo: true)
        for number in 1...9 {
            let draft = number % 3 == 0
            let raised = try await hall.make(
                "/cases", #"{"council":"ungdomsrad-senja","title":"Sak \#(number)","draft":\#(draft)}"#)
            if draft { continue }
            let name = raised["number"]?.text ?? ""
            let sent = try await hall.make("/cases/\(name)/sendings", #"{"to":"kommune-bardu"}"#)
            if number % 2 == 0 {
                let id = sent["sendings"]?.list?.first?["id"]?.text ?? ""
                try await hall.make("/sendings/\(id)/pauses", #"{"sentence":"Hva mener dere?"}"#)
            }
            if number == 7 {
                try await hall.make("/cases/\(name)/sendings", #"{"to":"administrativt-rad"}"#)
            }
        }
        let whole = try await names(of: hall.get(Hall.home + "/inbox", as: "regional-coordinator"))
        #expect(whole.count == Set(whole).count)
        #expect(whole.count >= 12)
        for size in [1, 2, 5] {
            var (read, mark): ([String], String?) = ([], nil)
            repeat {
                let after = mark.map { "&after=\($0)" } ?? ""
                let page = await hall.get(
                    "\(Hall.home)/inbox?limit=\(size)\(after)", as: "regional-coordinator")
                read += try names(of: page)
                mark = page["next"]?.text
            } while mark != nil && read.count < 60
            #expect(read == whole)
        }
        #expect(await hall.get(Hall.home + "/inbox?after=x", as: "mayor").code == "badPageMark")
    }

    @Test func `cases are found by their clock, and by no other word`() async throws {
        let hall = try await Hall(demo: true)
        let path = Hall.home + "/cases?clock="
        func found(_ clock: String) async -> [String] {
            (await hall.get(path + clock, as: "regional-coordinator"))["cases"]?.list?
                .compactMap { $0["number"]?.text } ?? []
        }
        #expect(await found("overdue").sorted() == ["MT-2026-2", "MT-2026-3"])
        #expect(await found("long-overdue").sorted() == ["MT-2026-2", "MT-2026-3"])
        #expect(await found("paused") == [])
        let sending = try await firstSending(of: "MT-2026-3", in: hall)
        try await hall.make(
            "/sendings/\(sending)/postponements", #"{"due":"2026-12-15","reason":"Budsjettet først."}"#)
        #expect(await found("postponed") == ["MT-2026-3"])
        #expect(await found("overdue") == ["MT-2026-2"])
        #expect(await hall.get(path + "answered", as: "regional-coordinator").code == "badValue")
    }

    private func firstSending(of number: String, in hall: Hall) async throws -> String {
        let page = await hall.get("\(Hall.home)/cases/\(number)", as: "regional-coordinator")
        return try #require(page["sendings"]?.list?.first?["id"]?.text)
    }

    private func names(of page: Hall.Answer) throws -> [String] {
        try #require(page["waiting"]?.list).map {
            [$0["kind"], $0["case"], $0["body"]].map { $0?.text ?? "" }.joined(separator: " ")
        }
    }
}
