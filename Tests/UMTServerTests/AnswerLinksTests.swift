import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer
import UMTStore

/// Answers by people without an account, and what an answer says happens next.
@Suite struct AnswerLinksTests {
    private static let answer =
        #"{"outcomes":[{"ask":1,"outcome":"partly","reason":"Fredager først"}],"next":\#(next)}"#
    private static let next =
        #"{"text":"Saken går til formannskapet","on":"2027-01-20","responsible":"Oppvekstsjefen"}"#

    private struct Sent {
        let hall: Hall
        let number: String
        let sending: String

        init() async throws {
            hall = try await Hall()
            let raised = try await hall.make(
                "/cases", #"{"council":"ungdomsrad-senja","title":"Nattbuss til Måsvær"}"#)
            number = try #require(raised["number"]?.text)
            let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
            sending = try #require(sent["sendings"]?.list?.first?["id"]?.text)
        }

        func link(_ fields: String = "") async throws -> (token: String, id: String) {
            let made = try await hall.make(
                "/sendings/\(sending)/answer-links", #"{"holder":"Rådhuset"\#(fields)}"#)
            return (try #require(made["token"]?.text), try #require(made["id"]?.text))
        }

        func path(_ token: String) -> String { "/api/v1/answer-links/\(token)" }
    }

    @Test func `a link shows the case as often as it is opened, and answers it once`() async throws {
        let sent = try await Sent()
        let (token, _) = try await sent.link()
        for _ in 1...3 {
            let form = await sent.hall.get(sent.path(token))
            #expect(form["title"]?.text == "Nattbuss til Måsvær")
            #expect(form["sending"]?["answeredOn"]?.text == nil)
        }
        let answered = await sent.hall.post(sent.path(token) + "/answers", Self.answer)
        #expect(answered.status == 201)
        #expect(answered["sending"]?["next"]?["responsible"]?.text == "Oppvekstsjefen")
        let again = await sent.hall.post(sent.path(token) + "/answers", Self.answer)
        #expect(again.status == 409)
        #expect(again.code == "alreadyAnswered")
        #expect(await sent.hall.get(sent.path(token))["sending"]?["clock"]?.text == "answered")
        let links = await sent.hall.get(
            Hall.home + "/sendings/\(sent.sending)/answer-links", as: "municipal-coordinator")
        #expect(links["links"]?.list?.map { $0["state"]?.text } == ["used"])
        let view = await sent.hall.get(Hall.home + "/cases/\(sent.number)", as: "youth-member")
        #expect(view["sendings"]?.list?.first?["next"]?["on"]?.text == "2027-01-20")
    }

    @Test func `twenty who send the same link at once leave one answer`() async throws {
        let sent = try await Sent()
        let (token, _) = try await sent.link()
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 1...20 {
                group.addTask { await sent.hall.post(sent.path(token) + "/answers", Self.answer).status }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 201 }.count == 1)
        #expect(statuses.filter { $0 == 409 }.count == 19)
    }

    @Test func `a link ends by itself, or when a coordinator ends it`() async throws {
        let sent = try await Sent()
        let (token, id) = try await sent.link(#","days":2"#)
        let store = sent.hall.application.store
        let later = Application(store: store, log: sent.hall.application.log) {
            Hall.now.adding(seconds: 2 * 86_400)
        }
        let ask = ReadAnswerForm(token: token)
        #expect(throws: Refusal(.linkOver)) {
            try later.readAnswerForm(ask, Call(caller: .visitor, now: later.clock()))
        }
        let end = Hall.home + "/answer-links/\(id)/end"
        #expect(await sent.hall.post(end, as: "bardu-coordinator", "{}").status == 404)
        #expect(await sent.hall.post(end, as: "municipal-coordinator", "{}").status == 200)
        #expect(await sent.hall.post(end, as: "municipal-coordinator", "{}").status == 410)
        #expect(await sent.hall.get(sent.path(token)).status == 410)
        #expect(await sent.hall.post(sent.path(token) + "/answers", Self.answer).status == 410)
        let other = await sent.hall.get(sent.path("svar_" + String(repeating: "0", count: 64)))
        #expect(other.status == 404)
        #expect(other.code == "noSuchLink")
    }

    @Test func `the secret of a link is nowhere in the database`() async throws {
        let sent = try await Sent()
        let (token, _) = try await sent.link()
        for file in try FileManager.default.contentsOfDirectory(atPath: sent.hall.folder.path) {
            let bytes = try Data(contentsOf: sent.hall.folder.appendingPathComponent(file))
            #expect(bytes.range(of: Data(token.utf8)) == nil, "\(file)")
        }
    }

    @Test(arguments: [
        (#"{"outcome":"noted","reason":"Ja","next":{"text":"Møte","on":"2027-01-01"}}"#, "next.responsible"),
        (
            #"{"outcome":"noted","reason":"Ja","next":{"text":" ","on":"2027-01-01","responsible":"K"}}"#,
            "next.text"
        ),
        (
            #"{"outcome":"noted","reason":"Ja","next":{"text":"M","on":"2026-11-20","responsible":"K"}}"#,
            "next.on"
        ),
        (#"{"outcome":"noted","reason":" "}"#, "reason"), (#"{"outcome":"noted"}"#, "reason"),
    ])
    func `an answer that lacks something is refused by the field's name`(body: String, field: String)
        async throws
    {
        let sent = try await Sent()
        let (token, _) = try await sent.link()
        let answer = await sent.hall.post(sent.path(token) + "/answers", body)
        #expect((400...422).contains(answer.status))
        #expect(answer["field"]?.text == field)
        #expect(await sent.hall.get(sent.path(token))["sending"]?["answeredOn"]?.text == nil)
    }

    @Test func `a link lives for a day at least and ninety at most`() async throws {
        let sent = try await Sent()
        for days in [0, 91, -1] {
            let answer = await sent.hall.post(
                Hall.home + "/sendings/\(sent.sending)/answer-links", as: "municipal-coordinator",
                #"{"holder":"Rådhuset","days":\#(days)}"#)
            #expect(answer.status == 400)
            #expect(answer["field"]?.text == "days")
        }
    }
}
