import Foundation
import Testing
import UMTAPI
import UMTDomain

/// What ends a case, sends it on, or takes it up again, at the desk.
@Suite struct ProcessTests {
    private static let umt = "regional-coordinator"

    @Test func `a case goes on to several, each with its own clock, and is answered when all have`()
        async throws
    {
        let hall = try await Hall()
        let (number, first) = try await sent("Nattbuss", to: "umt", in: hall)
        let spread = try await hall.make(
            "/sendings/\(first)/forwardings",
            #"{"to":["kommune-senja","fellesmote"],"sentence":"Bussen går i Senja."}"#)
        let tree = try #require(spread["sendings"]?.list)
        #expect(tree.map { $0["to"]?.text ?? "" } == ["umt", "kommune-senja", "fellesmote"])
        #expect(tree.map { $0["depth"]?.number ?? -1 } == [0, 1, 1])
        #expect(tree.map { $0["clock"]?.text ?? "" } == ["forwarded", "running", "running"])
        #expect(tree[1]["due"]?.text == "2026-12-18" && tree[1]["parent"]?.text == first)
        #expect(spread["state"]?.text == "waiting")
        #expect(
            spread["journey"]?.list?.last?["sentence"]?.text
                == "Ungdommens Midt-Tromsting sendte saken videre til Senja kommune og Fellesmøtet mellom UMT og ordførerne: Bussen går i Senja."
        )
        let municipality = tree[1]["id"]?.text ?? ""
        let officer = await hall.post(
            "\(Hall.home)/sendings/\(municipality)/forwardings", as: "case-officer",
            #"{"to":["kommunestyre-senja"],"sentence":"Kommunestyret bestemmer over pengene."}"#)
        #expect(officer.status == 201)
        let deep = try #require(officer["sendings"]?.list)
        #expect(deep.map { $0["depth"]?.number ?? -1 } == [0, 1, 2, 1])
        #expect(deep[2]["clock"]?.text == "not-running")
        for key in ["kommunestyre-senja", "fellesmote"] {
            let id = deep.first { $0["to"]?.text == key }?["id"]?.text ?? ""
            let answered = try await hall.make(
                "/sendings/\(id)/answers", #"{"outcome":"noted","reason":"Ja"}"#)
            #expect(answered["state"]?.text == (key == "fellesmote" ? "answered" : "waiting"))
        }
        #expect(try await states(of: number, in: hall) == ["answered", "answered"])
    }

    @Test func `nobody gets a case that it has, and a loop is refused by name`() async throws {
        let hall = try await Hall()
        let (_, first) = try await sent("Nattbuss", to: "umt", in: hall)
        let spread = try await hall.make(
            "/sendings/\(first)/forwardings", #"{"to":["kommune-senja"],"sentence":"Videre."}"#)
        let child = spread["sendings"]?.list?.last?["id"]?.text ?? ""
        for (key, code) in [
            ("umt", "alreadySent"), ("kommune-senja", "alreadySent"),
            ("ungdomsrad-senja", "bodyDoesNotReceive"), ("finnes-ikke", "notFound"),
        ] {
            let refused = await hall.post(
                "\(Hall.home)/sendings/\(child)/forwardings", as: Self.umt,
                #"{"to":["kommune-bardu","\#(key)"],"sentence":"Videre."}"#)
            #expect(refused.code == code && refused["field"]?.text == "to")
            if code != "bodyDoesNotReceive" { #expect(refused["detail"]?.text?.contains(key) == true) }
        }
        let twice = await hall.post(
            "\(Hall.home)/sendings/\(first)/forwardings", as: Self.umt,
            #"{"to":["kommune-bardu"],"sentence":"Videre."}"#)
        #expect(twice.code == "sendingEnded" && twice.status == 409)
        let none = await hall.post(
            "\(Hall.home)/sendings/\(child)/forwardings", as: Self.umt, #"{"to":[],"sentence":"Videre."}"#)
        #expect(none.code == "missingField")
    }

    @Test func `a neighbour's officer and a council cannot send a case on, its coordinator can`() async throws
    {
        let hall = try await Hall()
        let (_, first) = try await sent("Nattbuss", to: "troms-fylkeskommune", in: hall)
        let path = "\(Hall.home)/sendings/\(first)/forwardings"
        let body = #"{"to":["fylkestinget"],"sentence":"Videre."}"#
        // Senja's officer answers for Senja's municipality, not for the county.
        for (who, status) in [
            ("case-officer", 404), ("bardu-officer", 404), ("bardu-coordinator", 404), ("youth-member", 403),
            ("stranger", 404), ("municipal-coordinator", 201),
        ] {
            #expect(await hall.post(path, as: who, body).status == status, "\(who)")
        }
    }

    @Test func `a sentence is asked for by every step that ends a case or sends it on`() async throws {
        let hall = try await Hall()
        let (number, first) = try await sent("Nattbuss", to: "kommune-senja", in: hall)
        let other = try await sent("Buss", to: "kommune-senja", in: hall).number
        for (path, rest) in [
            ("cases/\(number)/withdrawal", ""), ("cases/\(number)/merger", #","into":"\#(other)""#),
            ("sendings/\(first)/forwardings", #","to":["fellesmote"]"#), ("cases/\(number)/reopening", ""),
        ] {
            let address = "\(Hall.home)/\(path)"
            let fields = #"{"sentence":"  "\#(rest)}"#
            let empty = await hall.post(address, as: Self.umt, fields)
            #expect(empty.code == "textEmpty" && empty["field"]?.text == "sentence", "\(path)")
            let missing = await hall.post(
                address, as: Self.umt,
                fields.replacing(#""sentence":"  ","#, with: "")
                    .replacing(#""sentence":"  ""#, with: ""))
            #expect(missing.code == "missingField" && missing["field"]?.text == "sentence", "\(path)")
        }
    }

    @Test func `a withdrawn case is overdue nowhere and in nobody's inbox, and comes back with a new clock`()
        async throws
    {
        let hall = try await Hall(demo: true)
        let number = "MT-2026-3"
        let briefed = try await overdue(in: hall)
        let withdrawn = await hall.post(
            "\(Hall.home)/cases/\(number)/withdrawal", as: "youth-member",
            #"{"sentence":"Vi fikk hjelp et annet sted, på Silsand."}"#)
        #expect(withdrawn["state"]?.text == "withdrawn")
        #expect(
            withdrawn["journey"]?.list?.last?["sentence"]?.text
                == "Ungdomsrådet i Senja trakk saken: Vi fikk hjelp et annet sted, på Silsand.")
        #expect(withdrawn["sendings"]?.list?.first?["clock"]?.text == "withdrawn")
        #expect(withdrawn["sendings"]?.list?.first?["daysLate"]?.number == 51)
        #expect(withdrawn["steps"]?.list?.compactMap(\.text) == ["edit", "reopen"])
        #expect(try await states(of: number, in: hall) == ["withdrawn", "withdrawn"])
        #expect(await hall.get(Hall.home + "/inbox", as: "case-officer")["waiting"]?.list?.isEmpty == true)
        #expect(try await overdue(in: hall) == briefed.filter { $0 != number })
        let late = await hall.get(Hall.home + "/cases?overdue=true", as: Self.umt)
        #expect(late["cases"]?.list?.contains { $0["number"]?.text == number } == false)
        let again = await hall.post(
            "\(Hall.home)/cases/\(number)/withdrawal", as: Self.umt, #"{"sentence":"En gang til"}"#)
        #expect(again.code == "stepNotOpen" && again.status == 409)
        #expect(
            again["detail"]?.text
                == "Steget «trekke» kan ikke tas nå: saken er «trukket». Steg som finnes herfra: rette, endre synlighet, arkivføre, ta opp igjen."
        )
        let back = try await hall.make("/cases/\(number)/reopening", #"{"sentence":"Hjelpen kom ikke."}"#)
        #expect(back["state"]?.text == "waiting")
        let rounds = try #require(back["sendings"]?.list)
        #expect(rounds.map { $0["round"]?.number ?? 0 } == [1, 2])
        #expect(rounds.map { $0["clock"]?.text ?? "" } == ["withdrawn", "running"])
        #expect(rounds[1]["due"]?.text == "2026-12-18")
        #expect(try await states(of: number, in: hall) == ["waiting", "waiting"])
    }

    @Test func `an answer that did not help stays readable, and its receiver gets a new clock`() async throws
    {
        let hall = try await Hall()
        let (number, first) = try await sent("Nattbuss", to: "kommune-senja", in: hall)
        try await hall.make("/cases/\(number)/sendings", #"{"to":"fellesmote"}"#)
        let early = await hall.post(
            "\(Hall.home)/cases/\(number)/reopening", as: Self.umt, #"{"sentence":"Nå"}"#)
        #expect(early.code == "stepNotOpen")
        var page = try await hall.make(
            "/sendings/\(first)/answers", #"{"outcome":"declined","reason":"Nei"}"#)
        let second = page["sendings"]?.list?.last?["id"]?.text ?? ""
        page = try await hall.make("/sendings/\(second)/answers", #"{"outcome":"granted","reason":"Ja"}"#)
        #expect(page["state"]?.text == "answered")
        let path = "\(Hall.home)/cases/\(number)/reopening"
        let which = await hall.post(path, as: Self.umt, #"{"sentence":"Hjalp ikke"}"#)
        #expect(which.code == "chooseReceivers")
        #expect(which["detail"]?.text?.contains("fellesmote, kommune-senja") == true)
        let never = await hall.post(path, as: Self.umt, #"{"to":["umt"],"sentence":"Hjalp ikke"}"#)
        #expect(never.code == "neverSentThere")
        page = try await hall.make(
            "/cases/\(number)/reopening", #"{"to":["kommune-senja"],"sentence":"Det var en annen buss."}"#)
        #expect(page["state"]?.text == "waiting")
        let sendings = try #require(page["sendings"]?.list)
        let own = sendings.filter { $0["to"]?.text == "kommune-senja" }
        #expect(own.map { $0["clock"]?.text ?? "" } == ["answered", "running"])
        #expect(own[0]["outcomes"]?.list?.first?["reason"]?.text == "Nei")
        let again = try await hall.make(
            "/sendings/\(own[1]["id"]?.text ?? "")/answers", #"{"outcome":"granted","reason":"Ja likevel"}"#)
        #expect(again["state"]?.text == "answered")
    }

    @Test func `a merged case is on both pages, stops its clocks, and can be taken out again`() async throws {
        let hall = try await Hall()
        let (number, _) = try await sent("Buss på fredag", to: "kommune-senja", in: hall)
        let (host, _) = try await sent("Buss hele helga", to: "kommune-senja", in: hall)
        let merged = try await hall.make(
            "/cases/\(number)/merger", #"{"into":"\#(host)","sentence":"Det er samme buss."}"#)
        #expect(merged["state"]?.text == "merged" && merged["mergedInto"]?.text == host)
        #expect(merged["sendings"]?.list?.first?["clock"]?.text == "merged")
        #expect(merged["asks"]?.list?.first?["text"]?.text == "Buss på fredag")
        var page = await hall.get("\(Hall.home)/cases/\(host)", as: "case-officer")
        #expect(page["merged"]?.list?.first?["number"]?.text == number)
        #expect(page["merged"]?.list?.first?["asks"]?.list?.first?["text"]?.text == "Buss på fredag")
        #expect(page["version"]?.number == 3)
        #expect(page["journey"]?.list?.last?["sentence"]?.text?.hasSuffix("Det er samme buss.") == true)
        for (name, into, code) in [
            (host, host, "sameCase"), (host, number, "caseTakesNone"), (number, host, "stepNotOpen"),
            (host, "MT-2026-99", "notFound"),
        ] {
            let refused = await hall.post(
                "\(Hall.home)/cases/\(name)/merger", as: Self.umt, #"{"into":"\#(into)","sentence":"Ja"}"#)
            #expect(refused.code == code)
        }
        let back = try await hall.make("/cases/\(number)/reopening", #"{"sentence":"Feil sak."}"#)
        #expect(back["state"]?.text == "waiting" && back["mergedInto"] == nil)
        page = await hall.get("\(Hall.home)/cases/\(host)", as: Self.umt)
        #expect(page["merged"]?.list?.isEmpty == true)
        #expect(page["journey"]?.list?.last?["sentence"]?.text?.contains("tatt ut igjen") == true)
    }

    @Test func `the public sees the sentences, and of other cases only what is published`() async throws {
        let hall = try await Hall()
        let (number, _) = try await sent("HEMMELIG", to: "kommune-senja", in: hall)
        let (host, _) = try await sent("Buss", to: "kommune-senja", in: hall)
        try await hall.make("/cases/\(number)/merger", #"{"into":"\#(host)","sentence":"Samme buss."}"#)
        let publish = #"{"visibility":"published","publicTitle":"Buss"}"#
        try await hall.make("/cases/\(host)/visibility", publish)
        let path = "\(Hall.home)/public/cases/"
        var page = await hall.get(path + host)
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.contains("Samme buss.") && !text.contains(number) && !text.contains("HEMMELIG"))
        #expect(page["merged"]?.list?.isEmpty == true)
        try await hall.make("/cases/\(number)/visibility", publish)
        page = await hall.get(path + host)
        #expect(page["merged"]?.list?.first?["number"]?.text == number)
        #expect(!String(decoding: page.bytes, as: UTF8.self).contains("HEMMELIG"))
        #expect(await hall.get(path + number)["mergedInto"]?.text == host)
        try await hall.make("/cases/\(host)/visibility", #"{"visibility":"internal"}"#)
        #expect(await hall.get(path + number)["mergedInto"] == nil)
    }

    @Test func `what is promised keeps a case from being withdrawn or merged`() async throws {
        let hall = try await Hall()
        let (number, first) = try await sent("Nattbuss", to: "kommune-senja", in: hall)
        try await hall.make("/cases/\(number)/sendings", #"{"to":"fellesmote"}"#)
        try await hall.make("/sendings/\(first)/answers", #"{"outcome":"granted","reason":"Ja"}"#)
        try await hall.make("/sendings/\(first)/promises", #"{"text":"En buss","due":"2027-01-01"}"#)
        let host = try await sent("Buss", to: "kommune-senja", in: hall).number
        for (path, rest) in [("withdrawal", ""), ("merger", #","into":"\#(host)""#)] {
            let refused = await hall.post(
                "\(Hall.home)/cases/\(number)/\(path)", as: Self.umt, #"{"sentence":"Nei"\#(rest)}"#)
            #expect(refused.code == "promisesOpen")
        }
        let page = await hall.get("\(Hall.home)/cases/\(number)", as: Self.umt)
        #expect(page["steps"]?.list?.contains { $0.text == "withdraw" } == false)
    }

    @Test func `the receiver's own archive number stands on the page, and the last one holds`() async throws {
        let hall = try await Hall()
        let (number, first) = try await sent("Nattbuss", to: "kommune-senja", in: hall)
        let path = "\(Hall.home)/sendings/\(first)/archive-reference"
        for reference in ["26/1233", "26/1234"] {
            let filed = await hall.post(path, as: "case-officer", #"{"archiveReference":"\#(reference)"}"#)
            #expect(filed["sendings"]?.list?.first?["archiveReference"]?.text == reference)
        }
        let page = await hall.get("\(Hall.home)/cases/\(number)", as: Self.umt)
        #expect(
            page["journey"]?.list?.last?["sentence"]?.text
                == "Senja kommune førte saken i arkivet sitt som 26/1234.")
        let empty = await hall.post(path, as: "case-officer", #"{"archiveReference":" "}"#)
        #expect(empty.code == "textEmpty" && empty["field"]?.text == "archiveReference")
    }

    @Test func `a personal link shows that the case went on, and takes no answer any more`() async throws {
        let hall = try await Hall()
        let (_, first) = try await sent("Nattbuss", to: "kommune-senja", in: hall)
        let link = try await hall.make("/sendings/\(first)/answer-links", #"{"holder":"Oppvekst"}"#)
        let path = "/api/v1/answer-links/\(link["token"]?.text ?? "")"
        try await hall.make(
            "/sendings/\(first)/forwardings", #"{"to":["fellesmote"],"sentence":"Videre."}"#)
        let form = await hall.get(path)
        #expect(form["sending"]?["clock"]?.text == "forwarded")
        let answer = await hall.post(path + "/answers", #"{"outcome":"noted","reason":"Ja"}"#)
        #expect(answer.code == "sendingEnded")
        let second = await hall.post(
            "\(Hall.home)/sendings/\(first)/answer-links", as: Self.umt, #"{"holder":"Oppvekst"}"#)
        #expect(second.code == "sendingEnded")
    }

    @Test func `a raised case waits in its coordinator's inbox until somebody has it`() async throws {
        let hall = try await Hall()
        func unsent(_ who: String) async -> [String] {
            await hall.get(Hall.home + "/inbox", as: who)["waiting"]?.list?
                .filter { $0["kind"]?.text == "unsent" }.compactMap { $0["case"]?.text } ?? []
        }
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Lys"}"#)
        let number = raised["number"]?.text ?? ""
        #expect(await unsent("municipal-coordinator") == [number])
        #expect(await unsent(Self.umt) == [number])
        for who in ["youth-member", "bardu-coordinator", "case-officer"] { #expect(await unsent(who) == []) }
        try await hall.make("/cases/\(number)/withdrawal", #"{"sentence":"Vi venter."}"#)
        #expect(await unsent(Self.umt) == [])
        try await hall.make("/cases/\(number)/reopening", #"{"sentence":"Vi vil likevel."}"#)
        #expect(await unsent(Self.umt) == [number])
        try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        #expect(await unsent(Self.umt) == [])
    }

    @Test func `a question ends with the case that it was about`() async throws {
        let hall = try await Hall()
        let (number, first) = try await sent("Nattbuss", to: "kommune-senja", in: hall)
        try await hall.make("/sendings/\(first)/pauses", #"{"sentence":"Hvilke kvelder?"}"#)
        try await hall.make("/cases/\(number)/withdrawal", #"{"sentence":"Vi venter."}"#)
        #expect(await hall.get(Hall.home + "/inbox", as: "youth-member")["waiting"]?.list?.isEmpty == true)
        let reply = await hall.post(
            "\(Hall.home)/sendings/\(first)/clarifications", as: "youth-member", #"{"sentence":"Fredag"}"#)
        #expect(reply.status == 409)
    }

    @Test func `steps go once by their key, and from the edition that they were decided on`() async throws {
        let hall = try await Hall()
        let number = try await sent("Nattbuss", to: "kommune-senja", in: hall).number
        let path = "\(Hall.home)/cases/\(number)/withdrawal"
        let body = #"{"sentence":"Vi venter."}"#
        let read = await hall.get("\(Hall.home)/cases/\(number)", as: Self.umt)
        try await hall.make("/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"B"}"#)
        let stale = await hall.post(path, as: Self.umt, body, ["If-Match": read.tag ?? ""])
        #expect(stale.code == "stale")
        let key = ["Idempotency-Key": "trekk-1"]
        let first = await hall.post(path, as: Self.umt, body, key)
        let second = await hall.post(path, as: Self.umt, body, key)
        #expect(first.status == 201 && first.bytes == second.bytes)
    }

    @Test func `the process is read by anybody, and each caller sees the steps that are theirs`() async throws
    {
        let hall = try await Hall()
        let process = await hall.get("/api/v1/process")
        #expect(process["steps"]?.list?.count == CaseStep.allCases.count)
        #expect(process["states"]?.list?.count == CaseState.allCases.count)
        let number = try await sent("Nattbuss", to: "kommune-senja", in: hall).number
        func steps(_ who: String) async -> [String] {
            await hall.get("\(Hall.home)/cases/\(number)", as: who)["steps"]?.list?.compactMap(\.text) ?? []
        }
        #expect(await steps("case-officer") == ["forward", "ask-council", "postpone", "file", "answer"])
        #expect(await steps("youth-member") == ["edit", "attach", "give-statement", "withdraw"])
        #expect(
            await steps("municipal-coordinator") == [
                "edit", "attach", "give-statement", "publish", "send", "forward", "withdraw", "merge",
            ])
        #expect(await steps("reader").isEmpty)
    }

    private func sent(_ title: String, to body: String, in hall: Hall) async throws -> (
        number: String, sending: String
    ) {
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
        let number = try #require(raised["number"]?.text)
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"\#(body)"}"#)
        return (number, try #require(sent["sendings"]?.list?.first?["id"]?.text))
    }

    // By the page, and by the list.
    private func states(of number: String, in hall: Hall) async throws -> [String] {
        let page = await hall.get("\(Hall.home)/cases/\(number)", as: Self.umt)
        let list = await hall.get("\(Hall.home)/cases", as: Self.umt)
        let line = try #require(list["cases"]?.list).first { $0["number"]?.text == number }
        return [page["state"]?.text ?? "", line?["state"]?.text ?? ""]
    }

    private func overdue(in hall: Hall) async throws -> [String] {
        let briefing = await hall.get(Hall.home + "/briefing", as: Self.umt)
        return try #require(briefing["parts"]?.list).flatMap { $0["overdueAsks"]?.list ?? [] }
            .compactMap { $0["number"]?.text }
    }
}
