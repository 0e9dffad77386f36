import Foundation
import Testing
import UMTAPI
import UMTDomain

/// What is followed beside the promises, links, roll-up and evaluation, through the desk.
@Suite struct LedgerTests {
    private static let ledger = Hall.home + "/ledger"
    private static let lamps =
        #"{"key":"lys","kind":"measure","title":"Lys på Årstun","source":"Sak 3/26","owner":"kommune-senja"}"#

    @Test func `an entry is there for its own people until somebody publishes it`() async throws {
        let hall = try await Hall()
        let made = try await hall.make("/ledger", Self.lamps)
        #expect(made["entry"]?["state"]?.text == "unreported" && made["entry"]?["percent"] == nil)
        #expect(made["note"]?.text?.contains("binder ingen") == true)
        let one = Self.ledger + "/lys"
        #expect(await hall.get(one).status == 404)
        #expect(await hall.get(one, as: "bardu-officer").status == 404)
        #expect(await hall.get(one, as: "case-officer").status == 200)
        #expect(await hall.get(one, as: "mayor").status == 200)
        #expect(await hall.patch(one, as: "regional-coordinator", #"{"published":true}"#).status == 428)
        let shown = await hall.patch(
            one, as: "regional-coordinator", #"{"published":true,"day":"2026-11-20"}"#,
            ["If-Match": try #require(made.tag)])
        #expect(shown.status == 200 && shown["entry"]?["version"]?.number == 2)
        #expect(await hall.get(one)["entry"]?["state"]?.text == "delayed")
        let delayed = await hall.get(Self.ledger + "?delayed=true")
        #expect(delayed["entries"]?.list?.compactMap { $0["key"]?.text } == ["lys"])
    }

    @Test func `the owner reports, others cannot, and an end is an end`() async throws {
        let hall = try await Hall()
        try await hall.make("/ledger", Self.lamps)
        let one = Self.ledger + "/lys"
        let report = #"{"percent":40,"sentence":"Fem lamper henger."}"#
        #expect(await hall.post(one + "/reports", as: "bardu-officer", report).status == 404)
        #expect(await hall.post(one + "/reports", as: "youth-member", report).status == 403)
        let told = await hall.post(one + "/reports", as: "case-officer", report)
        #expect(told.status == 201 && told["entry"]?["percent"]?.number == 40)
        #expect(told["reports"]?.list?.first?["sentence"]?.text == "Fem lamper henger.")
        let end = #"{"how":"cancelled","reason":"Det kom ingen penger."}"#
        #expect(await hall.post(one + "/ending", as: "mayor", end).status == 403)
        let ended = await hall.post(one + "/ending", as: "municipal-coordinator", end)
        #expect(ended.status == 200 && ended["reason"]?.text == "Det kom ingen penger.")
        #expect(await hall.post(one + "/reports", as: "case-officer", report).code == "entryEnded")
        #expect(await hall.post(one + "/ending", as: "regional-coordinator", end).code == "entryEnded")
    }

    @Test(arguments: [
        (#"{"key":"Lys","kind":"measure","title":"A","source":"B"}"#, "badValue", "key"),
        (#"{"key":"utenforskap","kind":"measure","title":"A","source":"B"}"#, "alreadyExists", "key"),
        (#"{"key":"a","kind":"project","title":"A","source":"B"}"#, "missingField", "owner"),
        (
            #"{"key":"a","kind":"statement","title":"A","source":"B","owner":"umt","day":"2026-11-22"}"#,
            "inTheFuture", "day"
        ),
        (#"{"key":"a","kind":"measure","title":" ","source":"B"}"#, "textEmpty", "title"),
        (
            #"{"key":"a","kind":"measure","title":"A","source":"B","actionPlan":"x"}"#, "notFound",
            "actionPlan"
        ),
        (
            #"{"key":"a","kind":"measure","title":"A","source":"B","holders":[{"part":"leader"}]}"#,
            "eitherOr", "holders.0"
        ),
        (
            #"{"key":"a","kind":"measure","title":"A","source":"B","holders":[{"part":"leader","person":"MT-9"}]}"#,
            "notFound", "holders.0.person"
        ),
    ])
    func `what is wrong with an entry is told by field`(body: String, code: String, field: String)
        async throws
    {
        let hall = try await Hall.shared()
        let answer = await hall.post(Self.ledger, as: "regional-coordinator", body)
        #expect(answer.code == code && answer["field"]?.text == field)
    }

    @Test func `who leads is told to those who may know, and the public learns of no person`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/people", #"{"number":"MT-301","name":"Åse Kråkmo","birthYear":1990,"municipality":"senja"}"#)
        try await hall.make(
            "/ledger",
            #"""
            {"key":"lys","kind":"project","title":"Lys","source":"3/26","owner":"kommune-senja","published":true,
            "holders":[{"part":"leader","person":"MT-301"},{"part":"steering","body":"umt"}]}
            """#)
        func leader(_ who: String?) async -> JSONValue? {
            await hall.get(Self.ledger + "/lys", as: who)["holders"]?.list?.first {
                $0["part"]?.text == "leader"
            }
        }
        #expect(await leader("regional-coordinator")?["person"]?.text == "MT-301")
        #expect(await leader("municipal-coordinator")?["person"]?.text == "MT-301")
        #expect(await leader("bardu-coordinator") != nil)
        #expect(await leader("bardu-coordinator")?["person"] == nil)
        #expect(await leader("mayor")?["person"] == nil)
        #expect(await leader(nil) == nil)
        try await hall.make("/people/MT-301/erasure", #"{"confirmed":true}"#)
        #expect(await leader("regional-coordinator") == nil)
    }

    @Test func `links move the progress of a plan, and nothing yet is not 0 percent`() async throws {
        let hall = try await Hall()
        try await hall.make("/ledger", Self.lamps)
        let item = "/plan-items/tromsvekstavtalen-1.1.2"
        func shown(_ number: String, as who: String?) async -> JSONValue? {
            await hall.get(Hall.home + "/plans/tromsvekstavtalen/progress", as: who)["items"]?.list?.first {
                $0["number"]?.text == number
            }
        }
        #expect(await shown("1.1.2", as: "mayor")?["percent"] == nil)
        try await hall.make(item + "/links", #"{"entry":"lys","weight":300}"#)
        #expect(await shown("1.1.2", as: "mayor")?["percent"]?.number == 0)
        try await hall.make("/ledger/lys/reports", #"{"percent":60,"sentence":"Mange lamper."}"#)
        #expect(await shown("1.1.2", as: "mayor")?["percent"]?.number == 60)
        #expect(await shown("1", as: "mayor")?["percent"]?.number == 60)
        #expect(await shown("1", as: nil)?["percent"] == nil)
        try await hall.make("/plan-items/tromsvekstavtalen-1.1.3/links", #"{"entry":"utenforskap"}"#)
        try await hall.make(item + "/weight", #"{"weight":300}"#)
        #expect(await shown("1.1", as: "mayor")?["percent"]?.number == 45)
        let gone = Hall.home + item + "/links/removal"
        #expect(await hall.post(gone, as: "regional-coordinator", #"{"entry":"lys"}"#).status == 200)
        #expect(await hall.post(gone, as: "regional-coordinator", #"{"entry":"lys"}"#).code == "notLinked")
        #expect(await shown("1.1.2", as: "mayor")?["percent"] == nil)
        for (body, code) in [
            ("{}", "eitherOr"), (#"{"entry":"lys","case":"MT-1"}"#, "eitherOr"),
            (#"{"entry":"lys","weight":0}"#, "weightOutside"), (#"{"entry":"x"}"#, "notFound"),
        ] {
            let answer = await hall.post(Hall.home + item + "/links", as: "regional-coordinator", body)
            #expect(answer.code == code, "\(body)")
        }
    }

    @Test func `a case that is linked later gets a new edition, and shows its link`() async throws {
        let hall = try await Hall()
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Nattbuss"}"#)
        let number = try #require(raised["number"]?.text)
        try await hall.make("/plan-items/tromsvekstavtalen-1.1.3/links", #"{"case":"\#(number)"}"#)
        let read = await hall.get(Hall.home + "/cases/\(number)", as: "regional-coordinator")
        #expect(read["planItems"]?.list?.compactMap(\.text) == ["tromsvekstavtalen-1.1.3"])
        #expect(read["version"]?.number == 2 && read.tag != raised.tag)
    }

    @Test func `the evaluation adds up and is the same bytes each time`() async throws {
        let hall = try await Hall.shared()
        let path = Hall.home + "/plans/tromsvekstavtalen/evaluations/midterm?asOf=2026-11-21"
        let (one, other) = (await hall.get(path, as: "reader"), await hall.get(path, as: "reader"))
        #expect(one.bytes == other.bytes && one["until"]?.text == "2027-01-01")
        let rows = try #require(one["rows"]?.list)
        for field in ["raised", "answered", "waiting", "notSent", "granted", "promises", "kept", "broken"] {
            let sum = rows.compactMap { $0["counts"]?[field]?.number }.reduce(0, +)
            #expect(one["total"]?[field]?.number == sum, "\(field)")
        }
        #expect(one["total"]?["raised"]?.number == 7)
        let csv = await hall.get(
            Hall.home + "/plans/tromsvekstavtalen/evaluations/midterm/table?asOf=2026-11-21", as: "reader")
        let lines = String(decoding: csv.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == rows.count + 2)
        #expect(await hall.get(path, as: "case-officer").status == 403)
    }
}
