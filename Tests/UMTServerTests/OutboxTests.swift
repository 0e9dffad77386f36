import Foundation
import HTTPTypes
import Logging
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// The record told outward by mail: who is told of what, once, and until they say stop.
@Suite struct OutboxTests {
    @Test func `the council's side is told of every step, and the addressee of what arrives`() async throws {
        let hall = try await Hall()
        for (who, topic) in [
            ("young", "council\":\"ungdomsrad-senja"), ("place", "municipality\":\"senja"),
            ("inbox", "inbox\":\"kommune-senja"), ("other", "council\":\"ungdomsrad-bardu"),
        ] {
            try await hall.make("/subscriptions", #"{"address":"\#(who)@x.example","\#(topic)"}"#)
        }
        let (number, sending) = try await raised("Nattbuss", in: hall)
        #expect(
            try await told(in: hall) == [
                "inbox: \(number): sendt til Senja kommune",
                "place: \(number): Ungdomsrådet i Senja reiste saken",
                "place: \(number): sendt til Senja kommune",
                "young: \(number): Ungdomsrådet i Senja reiste saken",
                "young: \(number): sendt til Senja kommune",
            ])
        try await hall.make("/sendings/\(sending)/pauses", #"{"sentence":"Hvilke kvelder?"}"#)
        try await hall.make("/sendings/\(sending)/clarifications", #"{"sentence":"Lørdag"}"#)
        let replied = "\(number): Ungdomsrådet i Senja svarte på spørsmålet"
        #expect(
            try await told(in: hall) == [
                "inbox: \(replied)", "place: \(number): Senja kommune spør rådet", "place: \(replied)",
                "young: \(number): Senja kommune spør rådet", "young: \(replied)",
            ])
        try await hall.make("/sendings/\(sending)/answers", #"{"outcome":"granted","reason":"Ja"}"#)
        #expect(try await told(in: hall).contains("young: \(number): Senja kommune har svart"))
    }

    @Test func `nothing that somebody typed leaves the house before the case is published`() async throws {
        let hall = try await Hall()
        try await hall.make("/subscriptions", #"{"address":"a@x.example","council":"ungdomsrad-senja"}"#)
        let (number, sending) = try await raised("Hemmelig tittel", in: hall)
        try await hall.make("/sendings/\(sending)/pauses", #"{"sentence":"Hvem er Kari?"}"#)
        for letter in try await hall.application.outgoing() {
            let text = letter.letter.subject + letter.letter.text
            #expect(!text.contains("Hemmelig") && !text.contains("Kari"))
        }
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"Åpen tittel"}"#)
        let letters = try await hall.application.outgoing()
        #expect(letters.contains { $0.letter.text.contains("Åpen tittel") })
        #expect(
            letters.allSatisfy {
                !$0.letter.subject.contains("tittel") && !$0.letter.text.contains("Hemmelig")
            })
    }

    @Test func `a draft is nobody's news, and an address hears of a step once`() async throws {
        let hall = try await Hall()
        for topic in [#""council":"ungdomsrad-senja","pace":"weekly""#, #""municipality":"senja""#] {
            try await hall.make("/subscriptions", #"{"address":"a@x.example",\#(topic)}"#)
        }
        let again = await hall.post(
            Hall.home + "/subscriptions", as: "regional-coordinator",
            #"{"address":"a@x.example","municipality":"senja"}"#)
        #expect(again.status == 409)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Utkast","draft":true}"#)
        #expect(try await told(in: hall).isEmpty)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Sak"}"#)
        #expect(try await told(in: hall).count == 1)
    }

    @Test func `a digest gathers until it is handed over, and then another begins`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/subscriptions",
            #"{"address":"a@x.example","council":"ungdomsrad-senja","pace":"daily","language":"en"}"#)
        _ = try await raised("En", in: hall)
        #expect(try await hall.application.outgoing().isEmpty)
        let morning = hall.later(days: 1)
        let letters = try await morning.outgoing()
        #expect(letters.map(\.letter.subject) == ["2 steps in the cases that you follow"])
        #expect(letters.first?.letter.text.contains("MT-2026-1\n2026-11-21: sent to") == true)
        // Handed over, but nobody knows yet whether it arrived: what comes now is not put into it.
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"To"}"#)
        let again = try await morning.outgoing()
        #expect(again.count == 2 && again.first?.letter.id == letters.first?.letter.id)
        #expect(again.first?.letter.text.contains("MT-2026-2") == false)
        #expect(again.last?.letter.text.contains("MT-2026-2") == true)
    }

    @Test func `a message that is not taken is tried again later, and given up in the open`() async throws {
        let hall = try await Hall()
        try await hall.make("/subscriptions", #"{"address":"a@x.example","council":"ungdomsrad-senja"}"#)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Sak"}"#)
        let first = try #require(try await hall.application.outgoing().first)
        try await hall.application.failed(first, "status 75")
        #expect(try await hall.application.outgoing().isEmpty)
        var tries = 1
        while let letter = try await hall.later(days: tries).outgoing().first {
            #expect(letter.letter.id == first.letter.id && letter.fileName == first.fileName)
            try await hall.later(days: tries).failed(letter, "status 75")
            tries += 1
        }
        #expect(tries == 8)
        let list = await hall.get(Hall.home + "/outbox?state=given-up", as: "regional-coordinator")
        let given = try #require(list["notices"]?.list?.first?.fields)
        #expect(given["fault"]?.text == "status 75" && given["tries"]?.number == 8)
        try await hall.make("/outbox/\(given["id"]?.text ?? "")/retry", "{}")
        let letter = try #require(try await hall.application.outgoing().first)
        try await hall.application.sent(letter)
        let sent = await hall.post(
            "\(Hall.home)/outbox/\(given["id"]?.text ?? "")/retry", as: "regional-coordinator", "{}")
        #expect(sent.status == 409)
    }

    @Test func `the token of any message ends it, by one POST that may be repeated`() async throws {
        let hall = try await Hall()
        let made = try await hall.make(
            "/subscriptions", #"{"address":"a@x.example","council":"ungdomsrad-senja"}"#)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Sak"}"#)
        let links = try await [hall.application.outgoing(), hall.application.outgoing()].map {
            String(try #require($0.first).letter.unsubscribe.dropFirst("http://localhost:8090".count))
        }
        #expect(links[0] != links[1])
        for _ in 1...2 { #expect(await hall.get(links[0])["about"]?.text == "ungdomsrad-senja") }
        #expect(try await hall.count("subscriptions") == 1)
        for type in ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded"] {
            let ended = await hall.ask(
                .post, links[0], as: nil, "List-Unsubscribe=One-Click", ["Content-Type": type])
            #expect(ended.status == 200 && ended["ended"]?.truth == true)
        }
        #expect(await hall.get(links[1]).status == 404)
        #expect(try await hall.count("subscriptions") == 0)
        #expect(try await hall.application.outgoing().isEmpty)
        #expect(made["id"] != nil)
    }

    @Test func `only the regional coordinator sees the addresses of others`() async throws {
        let hall = try await Hall()
        try await hall.make("/subscriptions", #"{"address":"a@x.example","municipality":"senja"}"#)
        let own = await hall.post(
            Hall.home + "/subscriptions", as: "mayor", #"{"address":"b@x.example","municipality":"senja"}"#)
        for who in ["reader", "case-officer", "youth-member", "municipal-coordinator", "bardu-coordinator"] {
            #expect(try await hall.count("subscriptions", as: who) == 0)
            let end = await hall.post(
                "\(Hall.home)/subscriptions/\(own["id"]?.text ?? "")/end", as: who, "{}")
            #expect(end.status == 404)
        }
        #expect(try await hall.count("subscriptions", as: "mayor") == 1)
        #expect(try await hall.count("subscriptions") == 2)
        let foreign = await hall.post(
            Hall.home + "/subscriptions", as: "youth-member",
            #"{"address":"c@x.example","council":"ungdomsrad-bardu"}"#)
        #expect(foreign.status == 404)
    }

    @Test func `a rung is told once for each deadline, also after days on which nobody served`() async throws
    {
        let hall = try await Hall()
        for (who, topic) in [("young", "council\":\"ungdomsrad-senja"), ("inbox", "inbox\":\"kommune-senja")]
        {
            try await hall.make("/subscriptions", #"{"address":"\#(who)@x.example","\#(topic)"}"#)
        }
        let (number, sending) = try await raised("Nattbuss", in: hall)
        _ = try await told(in: hall)
        for _ in 1...2 { try await hall.application.remind() }
        #expect(try await told(in: hall).isEmpty)
        // Due on 18 December: five working days before it, on 11 December, the case officer is reminded.
        let before = hall.later(days: 21)
        for _ in 1...3 { try await before.remind() }
        #expect(
            try await told(in: hall, before) == ["inbox: \(number): Senja kommune har svarfrist 2026-12-18"])
        let long = hall.later(days: 32)
        for _ in 1...3 { try await long.remind() }
        #expect(try await told(in: hall, long).count == 2)
        let page = await hall.get("\(Hall.home)/cases/\(number)", as: "regional-coordinator")
        let steps = try #require(page["journey"]?.list)
        #expect(steps.count { $0.fields?["deed"]?.text == "remind" } == 2)
        try await hall.make("/sendings/\(sending)/answers", #"{"outcome":"noted","reason":"Ja"}"#)
        try await hall.later(days: 60).remind()
        let after = await hall.get("\(Hall.home)/cases/\(number)", as: "regional-coordinator")
        #expect(after["journey"]?.list?.count == steps.count + 1)
    }

    @Test func `what was sent is forgotten after thirty days, and what is too old is not sent`() async throws
    {
        let hall = try await Hall()
        try await hall.make("/subscriptions", #"{"address":"a@x.example","council":"ungdomsrad-senja"}"#)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Sak"}"#)
        #expect(try await hall.later(days: 20).outgoing().isEmpty)
        let list = await hall.get(Hall.home + "/outbox", as: "regional-coordinator")
        #expect(list["notices"]?.list?.first?.fields?["fault"]?.text == "too old")
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Sak"}"#)
        try await hall.application.sent(try #require(try await hall.application.outgoing().first))
        try await hall.later(days: 40).remind()
        let kept = await hall.get(Hall.home + "/outbox?state=sent", as: "regional-coordinator")
        #expect(kept["notices"]?.list?.isEmpty == true)
    }

    private func raised(_ title: String, in hall: Hall) async throws -> (number: String, sending: String) {
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
        let number = try #require(raised["number"]?.text)
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        return (number, try #require(sent["sendings"]?.list?.first?["id"]?.text))
    }

    /// What goes out now, as `whom: subject`; it is taken.
    private func told(in hall: Hall, _ application: Application? = nil) async throws -> [String] {
        let application = application ?? hall.application
        let letters = try await application.outgoing()
        for letter in letters { try await application.sent(letter) }
        return letters.map { "\($0.letter.to.prefix { $0 != "@" }): \($0.letter.subject)" }.sorted()
    }
}

extension Hall {
    /// The same house, so many days later.
    func later(days: Int) -> Application {
        let log = Logger(label: "later") { _ in SwiftLogNoOpLogHandler() }
        return Application(store: application.store, log: log) { Hall.now.adding(seconds: days * 86_400) }
    }
}
