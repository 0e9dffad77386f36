import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// The answer clock at the desk: what moves it, what stops it, and what cannot.
@Suite struct ClockTests {
    @Test func `a day off moves the clocks that run, each with a step, and no clock that has passed`()
        async throws
    {
        let hall = try await Hall()
        let running = try await sent("Nattbuss", receivedOn: nil, in: hall)
        let overdue = try await sent("Lys", receivedOn: "2026-09-01", in: hall)
        let elsewhere = try await sent("Bad", receivedOn: nil, to: "kommune-bardu", in: hall)
        #expect(running.due == "2026-12-18")
        let added = try await hall.make(
            "/holidays",
            #"{"day":"2026-12-01","name":"Planleggingsdag","source":"Sak 4/26","municipality":"senja"}"#)
        #expect(added["moved"]?.number == 1)
        #expect(added["calendar"]?.text == "NO-2+1")
        let moved = try await shown(running.number, in: hall)
        #expect(moved["sendings"]?.list?.first?["due"]?.text == "2026-12-21")
        #expect(moved["sendings"]?.list?.first?["firstDue"]?.text == "2026-12-18")
        #expect(moved["version"]?.number == 3)
        let step = moved["journey"]?.list?.last?["sentence"]?.text
        #expect(
            step
                == "Svarfristen for Senja kommune ble flyttet fra 2026-12-18 til 2026-12-21, fordi 2026-12-01 (Planleggingsdag) er en fridag."
        )
        for other in [overdue, elsewhere] {
            let page = try await shown(other.number, in: hall)
            #expect(page["sendings"]?.list?.first?["due"]?.text == other.due)
            #expect(page["version"]?.number == 2)
        }
        let id = added["holiday"]?["id"]?.text ?? ""
        let removed = try await hall.make("/holidays/\(id)/removal", "{}")
        #expect(removed["moved"]?.number == 1)
        let back = try await shown(running.number, in: hall)
        #expect(back["sendings"]?.list?.first?["due"]?.text == "2026-12-18")
        #expect(back["journey"]?.list?.last?["sentence"]?.text?.contains("ikke er en fridag lenger") == true)
    }

    @Test func `a passed deadline is explained by the days off that were known when it was counted`()
        async throws
    {
        let hall = try await Hall()
        let overdue = try await sent("Lys", receivedOn: "2026-09-01", in: hall)
        try await hall.make("/holidays", #"{"day":"2026-09-15","name":"Skogsdag","source":"Sak 4/26"}"#)
        let explained = await hall.get(
            "\(Hall.home)/sendings/\(overdue.id)/deadline", as: "regional-coordinator")
        #expect(explained["due"]?.text == overdue.due)
        #expect(explained["calendar"]?.text == "NO-2")
        let days = try #require(explained["counted"]?.list)
        #expect(days.last?["day"]?.text == overdue.due)
        #expect(!String(decoding: explained.bytes, as: UTF8.self).contains("Skogsdag"))
    }

    @Test func `clocks that stand still or were moved by hand are left alone by a day off`() async throws {
        let hall = try await Hall()
        let paused = try await sent("Nattbuss", receivedOn: nil, in: hall)
        let moved = try await sent("Bad", receivedOn: nil, in: hall)
        try await hall.make("/sendings/\(paused.id)/pauses", #"{"sentence":"Hvilke kvelder?"}"#)
        try await hall.make(
            "/sendings/\(moved.id)/postponements", #"{"due":"2027-01-15","reason":"Budsjettet først."}"#)
        let added = try await hall.make(
            "/holidays", #"{"day":"2026-12-01","name":"Planleggingsdag","source":"Sak 4/26"}"#)
        #expect(added["moved"]?.number == 0)
        let page = try await shown(moved.number, in: hall)
        #expect(page["sendings"]?.list?.first?["due"]?.text == "2027-01-15")
        // The reply counts with the day that became one meanwhile, and without the day of question and reply.
        let replied = try await hall.make(
            "/sendings/\(paused.id)/clarifications", #"{"sentence":"Fredager."}"#)
        #expect(replied["sendings"]?.list?.first?["due"]?.text == "2026-12-21")
    }

    @Test func `a thousand clocks are moved in batches, each once`() async throws {
        let hall = try await Hall()
        let first = try await sent("Nattbuss", receivedOn: nil, in: hall)
        try await Self.copy(first, 1_100, in: hall)
        let added = try await hall.make(
            "/holidays",
            #"{"day":"2026-12-01","name":"Planleggingsdag","source":"Sak 4/26","municipality":"senja"}"#)
        #expect(added["moved"]?.number == 1_101)
        let steps = try hall.application.store.read { house in
            let shelf = house.shelf(of: try house.region("midt-troms"))
            return try shelf.events(after: 0, limit: 10_000).filter { $0.event.words["how"] == "moved" }
        }
        #expect(steps.count == 1_101)
        #expect(Set(steps.map(\.event.subject.id)).count == 1_101)
    }

    @Test func `a retry of a change that was done finds nothing more to move`() async throws {
        let hall = try await Hall()
        _ = try await sent("Nattbuss", receivedOn: nil, in: hall)
        let body = #"{"day":"2026-12-01","name":"Planleggingsdag","source":"Sak 4/26"}"#
        for _ in 1...2 {
            let answer = await hall.post(
                Hall.home + "/holidays", as: "regional-coordinator", body, ["Idempotency-Key": "fridag-1-12"])
            #expect(answer.status == 201)
            #expect(answer["moved"]?.number == 1)
        }
        let again = await hall.post(Hall.home + "/holidays", as: "regional-coordinator", body)
        #expect(again.status == 409)
        #expect(again.code == "alreadyDayOff")
    }

    @Test func `a municipal coordinator keeps the days of the own municipality only`() async throws {
        let hall = try await Hall()
        let day = #""day":"2026-12-01","name":"Planleggingsdag","source":"Sak 4/26""#
        let who = "municipal-coordinator"
        #expect(await hall.post(Hall.home + "/holidays", as: who, "{\(day)}").status == 403)
        #expect(
            await hall.post(Hall.home + "/holidays", as: who, #"{\#(day),"municipality":"bardu"}"#).status
                == 404)
        let own = await hall.post(Hall.home + "/holidays", as: who, #"{\#(day),"municipality":"senja"}"#)
        #expect(own.status == 201)
        let path = "\(Hall.home)/holidays/\(own["holiday"]?["id"]?.text ?? "")/removal"
        #expect(await hall.post(path, as: "bardu-coordinator", "{}").status == 404)
        #expect(await hall.post(path, as: who, "{}").status == 200)
        #expect(await hall.post(path, as: who, "{}").status == 404)
    }

    @Test func `two questions at once: one stops the clock, the other is told`() async throws {
        let hall = try await Hall()
        let sending = try await sent("Nattbuss", receivedOn: nil, in: hall)
        let path = "\(Hall.home)/sendings/\(sending.id)/pauses"
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 1...8 {
                group.addTask {
                    await hall.post(path, as: "mayor", #"{"sentence":"Hvilke kvelder?"}"#).status
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [201] + [Int](repeating: 409, count: 7))
    }

    @Test func `a question and its reply are read by everybody where the case is published`() async throws {
        let hall = try await Hall()
        let sending = try await sent("Nattbuss", receivedOn: nil, in: hall)
        try await hall.make(
            "/cases/\(sending.number)/visibility", #"{"visibility":"published","publicTitle":"Nattbuss"}"#)
        let asked = await hall.post(
            "\(Hall.home)/sendings/\(sending.id)/pauses", as: "case-officer",
            #"{"sentence":"Hvilke kvelder mener dere?"}"#)
        #expect(asked["state"]?.text == "paused")
        let page = await hall.get("\(Hall.home)/public/cases/\(sending.number)")
        let line = try #require(page["sendings"]?.list?.first)
        #expect(line["clock"]?.text == "paused")
        #expect(line["question"]?["sentence"]?.text == "Hvilke kvelder mener dere?")
        #expect(line["due"] == nil)
        let replied = await hall.post(
            "\(Hall.home)/sendings/\(sending.id)/clarifications", as: "youth-member",
            #"{"sentence":"Fredager."}"#)
        #expect(replied["sendings"]?.list?.first?["due"]?.text == "2026-12-18")
        #expect(
            replied["journey"]?.list?.last?["sentence"]?.text
                == "Ungdomsrådet i Senja svarer på spørsmålet: Fredager.")
    }

    @Test func `a reply days later tells the old deadline and the new one`() async throws {
        let hall = try await Hall()
        let sending = try await sent("Lys", receivedOn: "2026-11-02", in: hall)
        let early = Call(caller: .operator, now: Moment(noonOf: CivilDate("2026-11-10") ?? .epoch))
        let id = try #require(SendingID(sending.id))
        _ = try await hall.application.askCouncil(
            AskCouncil(region: "midt-troms", id: id, sentence: "Hvilke kvelder?"), early)
        let replied = try await hall.make(
            "/sendings/\(sending.id)/clarifications", #"{"sentence":"Fredager."}"#)
        #expect(
            replied["journey"]?.list?.last?["sentence"]?.text
                == "Ungdomsrådet i Senja svarer på spørsmålet: Fredager. Avtalt svarfrist flyttes fra 2026-11-30 til 2026-12-11."
        )
    }

    @Test func `a postponed overdue case shows what it was, here and in the briefing of an earlier day`()
        async throws
    {
        let hall = try await Hall()
        let late = try await sent("Lys", receivedOn: "2026-09-01", in: hall)
        let before = await hall.get("\(Hall.home)/briefing?asOf=2026-11-20", as: "mayor")
        let moved = try await hall.make(
            "/sendings/\(late.id)/postponements",
            #"{"due":"2026-12-15","reason":"Vi mangler et svar fra veivesenet."}"#)
        let line = try #require(moved["sendings"]?.list?.first)
        #expect(line["clock"]?.text == "postponed")
        #expect(line["firstDue"]?.text == late.due)
        #expect(line["daysLate"]?.number == 53)
        #expect(moved["state"]?.text == "waiting")
        #expect(
            moved["journey"]?.list?.last?["sentence"]?.text?.contains("etter at den gikk ut 2026-09-29")
                == true)
        let after = await hall.get("\(Hall.home)/briefing?asOf=2026-11-20", as: "mayor")
        #expect(after.bytes == before.bytes)
        let answered = try await hall.make(
            "/sendings/\(late.id)/answers", #"{"outcome":"granted","reason":"Ja"}"#)
        #expect(answered["sendings"]?.list?.first?["clock"]?.text == "answered-late")
        #expect(answered["sendings"]?.list?.first?["daysLate"]?.number == 53)
    }

    @Test(arguments: [
        ("days=0", "badValue"), ("days=1001", "badValue"), ("days=x", "wrongType"), ("", "missingField"),
        ("days=5&kind=weeks", "wrongType"), ("days=5&municipality=oslo", "notFound"),
    ])
    func `a deadline that cannot be counted is refused by its field`(query: String, code: String) async throws
    {
        let answer = try await Hall.shared().get("\(Hall.home)/deadlines/2026-04-01?\(query)")
        #expect(answer.code == code)
    }

    @Test func `everybody can count a deadline`() async throws {
        let hall = try await Hall.shared()
        let answer = await hall.get("\(Hall.home)/deadlines/2026-04-01?days=15&explain=true")
        #expect(answer["due"]?.text == "2026-04-27")
        #expect(answer["counted"]?.list?.count == 27)
        #expect(answer["counted"]?.list?[1]["reason"]?.text == "skjærtorsdag")
        let calendar = await hall.get("\(Hall.home)/deadlines/2026-04-01?days=30&kind=calendar")
        #expect(calendar["due"]?.text == "2026-05-04")
        #expect(calendar["counted"]?.list?.isEmpty == true)
    }

    private func sent(
        _ title: String, receivedOn: String?, to body: String = "kommune-senja", in hall: Hall
    ) async throws -> (number: String, id: String, due: String) {
        let raisedOn = receivedOn.flatMap { CivilDate($0) }
        let number: String
        if let raisedOn {
            let call = Call(caller: .operator, now: Moment(noonOf: raisedOn))
            let raised = RaiseCase(region: "midt-troms", council: "ungdomsrad-senja", title: title)
            number = try #require(try await hall.application.raiseCase(raised, call).number)
        } else {
            let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
            number = try #require(raised["number"]?.text)
        }
        let received = receivedOn.map { #","receivedOn":"\#($0)""# } ?? ""
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"\#(body)"\#(received)}"#)
        let line = try #require(sent["sendings"]?.list?.first)
        return (number, try #require(line["id"]?.text), try #require(line["due"]?.text))
    }

    private func shown(_ number: String, in hall: Hall) async throws -> Hall.Answer {
        await hall.get("\(Hall.home)/cases/\(number)", as: "regional-coordinator")
    }

    /// As many cases more, each sent like the first.
    private static func copy(
        _ first: (number: String, id: String, due: String), _ count: Int, in hall: Hall
    ) async throws {
        let ids = IdentifierSource()
        let id = try #require(SendingID(first.id))
        try await hall.application.store.write { house in
            let shelf = house.shelf(of: try house.region("midt-troms"))
            let sending = try shelf.sending(id)
            let model = try shelf.youthCase(sending.youthCase)
            let body = try shelf.body(sending.body)
            for place in 1...count {
                let youthCase = YouthCase(
                    id: ids.mint(), council: model.council, number: "MT-2026-\(9_000 + place)", title: "Sak",
                    text: "", raisedAt: model.raisedAt, visibility: .internal)
                try shelf.keep(youthCase)
                let copy = try Sending(
                    id: ids.mint(), of: youthCase, to: body, rule: sending.rule,
                    receivedOn: sending.receivedOn, at: model.raisedAt)
                try shelf.keep(copy, to: body)
            }
        }
    }
}
