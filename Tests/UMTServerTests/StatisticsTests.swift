import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTDomain

/// The figures of a region, and its open data.
@Suite struct StatisticsTests {
    private static let path = Hall.home + "/statistics"

    @Test func `the figures are those of the lists`() async throws {
        let hall = try await Hall.shared()
        let statistics = await hall.get(Self.path)
        let cases = try #require(
            await hall.get(Hall.home + "/cases", as: "regional-coordinator")["cases"]?.list)
        let total = try #require(statistics["total"])
        #expect(total["raised"]?.number == cases.count)
        let states = cases.compactMap { $0["state"]?.text }
        let impacts = try #require(total["impacts"]?.list)
        func count(_ impact: String) -> Int? {
            impacts.first { $0["impact"]?.text == impact }?["cases"]?.number
        }
        #expect(count("fulfilled") == states.count { $0 == "confirmed" })
        #expect(count("broken") == states.count { $0 == "broken" })
        #expect(
            count("unanswered")
                == states.count { ["waiting", "overdue", "long-overdue", "paused"].contains($0) })
        #expect(total["open"]?.number.map { $0 + (total["closed"]?.number ?? 0) } == cases.count)
    }

    @Test(arguments: ["municipality", "term"])
    func `groups add up to the whole, and stand in no order of figures`(by: String) async throws {
        let hall = try await Hall.shared()
        let statistics = await hall.get(Self.path + "?by=\(by)")
        let groups = try #require(statistics["groups"]?.list)
        for field in ["raised", "open", "closed", "sendings", "answered", "unanswered", "late"] {
            let sum = groups.compactMap { $0[field]?.number }.reduce(0, +)
            #expect(sum == statistics["total"]?[field]?.number, "\(field)")
        }
    }

    @Test func `a case with two themes stands under both, and one without under none`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/cases",
            #"{"council":"ungdomsrad-senja","title":"A","planItems":["tromsvekstavtalen-1.1.3","tromsvekstavtalen-1.2.4"]}"#
        )
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"B"}"#)
        let groups = try #require(await hall.get(Self.path + "?by=theme")["groups"]?.list)
        #expect(groups.map { $0["key"]?.text } == ["tromsvekstavtalen-1.1", "tromsvekstavtalen-1.2", nil])
        #expect(groups.map { $0["raised"]?.number } == [1, 1, 1])
    }

    @Test func `the period takes cases by the day that they were raised`() async throws {
        let hall = try await Hall.shared()
        let cut = await hall.get(Self.path + "?from=2025-01-01&until=2026-01-01")
        let cases = try #require(
            await hall.get(Hall.home + "/cases", as: "regional-coordinator")["cases"]?.list)
        let within = cases.count { $0["raisedOn"]?.text?.hasPrefix("2025") == true }
        #expect(cut["total"]?["raised"]?.number == within)
        let wrong = await hall.get(Self.path + "?from=2026-01-01&until=2026-01-01")
        #expect(wrong.status == 422)
        #expect(wrong["field"]?.text == "until")
    }

    @Test func `open data hold the published cases, and no word that somebody wrote`() async throws {
        let hall = try await Hall()
        let raised = try await hall.make(
            "/cases", #"{"council":"ungdomsrad-senja","title":"Hemmelig tittel","text":"Hemmelig tekst"}"#)
        let number = try #require(raised["number"]?.text)
        #expect(await hall.get(Hall.home + "/open-data?format=json")["cases"]?.list?.isEmpty == true)
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"Hemmelig og åpen"}"#)
        let json = await hall.get(Hall.home + "/open-data?format=json")
        let row = try #require(json["cases"]?.list?.first)
        #expect(row["case"]?.text == number)
        #expect(row["municipality"]?.text == "senja")
        #expect(row["impact"]?.text == "not-sent")
        let meant = Set(try #require(json["definitions"]?.list).compactMap { $0["word"]?.text })
        #expect(meant.isSuperset(of: Set(row.fields?.keys.map(\.self) ?? [])))
        let csv = await hall.get(Hall.home + "/open-data")
        #expect(csv.fields[.contentType] == "text/csv; charset=utf-8")
        for answer in [json, csv] {
            let text = String(decoding: answer.bytes, as: UTF8.self)
            #expect(text.contains(number))
            #expect(!text.contains("Hemmelig"))
            let again = await hall.get(
                Hall.home + "/open-data" + (answer.bytes == csv.bytes ? "" : "?format=json"))
            #expect(again.bytes == answer.bytes)
        }
    }
}
