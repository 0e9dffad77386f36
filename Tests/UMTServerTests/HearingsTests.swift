import Foundation
import Testing
import UMTAPI
import UMTDomain

/// The young are asked, answer, and are told what became of it.
@Suite struct HearingTests {
    private let hall: Hall

    init() async throws { hall = try await Hall() }

    private func opened(
        _ fields: String = "", councils: String = #"["ungdomsrad-senja"]"#, as who: String = "case-officer"
    ) async -> Hall.Answer {
        await hall.post(
            Hall.home + "/hearings", as: who,
            """
            {"from":"kommune-senja","councils":\(councils),"title":"Budsjett 2027","text":"Hva skal ikke kuttes?",
            "theme":"budget","stage":"study","due":"2026-12-11","reportBy":"2027-02-01"\(fields)}
            """)
    }

    private func post(_ path: String, as who: String, _ body: String) async -> Hall.Answer {
        await hall.post(Hall.home + "/hearings/" + path, as: who, body)
    }

    private func inbox(_ who: String) async -> [String] {
        (await hall.get(Hall.home + "/inbox", as: who))["waiting"]?.list?.map {
            [$0["kind"], $0["case"], $0["clock"]].map { $0?.text ?? "" }.joined(separator: " ")
        } ?? []
    }

    @Test func `a hearing goes from the question to the report, and stands in the inbox of whose turn it is`()
        async throws
    {
        let asked = await opened()
        #expect(asked.status == 201)
        #expect(asked["hearing"]?["number"]?.text == "MT-2026-H1")
        #expect(asked["hearing"]?["state"]?.text == "open" && asked["hearing"]?["daysLeft"]?.number == 20)
        #expect(await inbox("youth-member") == ["hearing MT-2026-H1 running"])
        #expect(await inbox("case-officer") == [])
        #expect(await inbox("bardu-member") == [])

        let early = await post(
            "MT-2026-H1/reports", as: "case-officer", #"{"heed":"followed","reason":"Ja."}"#)
        #expect(early.code == "notAnswered")
        let stated = await post(
            "MT-2026-H1/statements", as: "youth-member", #"{"text":"Ikke biblioteket.","reference":"9/26"}"#)
        #expect(stated.status == 201)
        #expect(
            await post("MT-2026-H1/statements", as: "youth-member", #"{"text":"Mer"}"#).code
                == "alreadyAnswered")
        #expect(await inbox("youth-member") == [])
        #expect(await inbox("mayor") == ["report MT-2026-H1 running"])
        let seen = await hall.get(Hall.home + "/hearings/MT-2026-H1", as: "case-officer")
        #expect(seen["statements"]?.list?.first?["text"]?.text == "Ikke biblioteket.")

        let moved = await post(
            "MT-2026-H1/stage", as: "mayor", #"{"stage":"decision","sentence":"Vedtas torsdag."}"#)
        #expect(moved["hearing"]?["stage"]?.text == "decision")
        #expect(moved["hearing"]?["askedStage"]?.text == "study")
        #expect(moved["journey"]?.list?.last?["sentence"]?.text?.hasSuffix("Vedtas torsdag.") == true)
        #expect(
            await post("MT-2026-H1/stage", as: "mayor", #"{"stage":"hearing","sentence":"X"}"#).code
                == "stageNotLater")
        let told = await post(
            "MT-2026-H1/reports", as: "case-officer", #"{"heed":"partly","reason":"Åpent lørdager."}"#)
        #expect(told["hearing"]?["state"]?.text == "reported")
        #expect(told["statements"]?.list?.first?["heed"]?.text == "partly")
        #expect(
            await post("MT-2026-H1/reports", as: "mayor", #"{"heed":"followed","reason":"Ja."}"#).code
                == "alreadyReported")
        #expect(await inbox("mayor") == [])
    }

    @Test func `what is late is overdue in the inbox, for the young and for whoever asked`() async throws {
        #expect(
            await opened(councils: #"["ungdomsrad-senja","ungdomsrad-bardu"]"#, as: "regional-coordinator")
                .status == 201)
        let member = await post("MT-2026-H1/statements", as: "youth-member", #"{"text":"Nei."}"#)
        #expect(member.status == 201)
        let late = try hall.daysOn(80)
        let waiting = try #require(
            (await late.get(Hall.home + "/inbox", as: "regional-coordinator"))["waiting"]?.list)
        let rows = waiting.map { [$0["kind"], $0["body"], $0["clock"]].map { $0?.text ?? "" } }
        #expect(
            rows == [
                ["hearing", "ungdomsrad-bardu", "overdue"], ["report", "kommune-senja", "overdue"],
            ])
        for size in [1, 2] {
            var (read, mark): ([String], String?) = ([], nil)
            repeat {
                let after = mark.map { "&after=\($0)" } ?? ""
                let page = await late.get(
                    "\(Hall.home)/inbox?limit=\(size)\(after)", as: "regional-coordinator")
                read += page["waiting"]?.list?.compactMap { $0["kind"]?.text } ?? []
                mark = page["next"]?.text
            } while mark != nil && read.count < 9
            #expect(read == ["hearing", "report"])
        }
        let list = await late.get(Hall.home + "/hearings", as: "mayor")
        #expect(list["hearings"]?.list?.first?["state"]?.text == "report-overdue")
        #expect(list["hearings"]?.list?.first?["daysLeft"]?.number == -60)
        let answered = await late.post(
            Hall.home + "/hearings/MT-2026-H1/statements", as: "bardu-member", #"{"text":"Sent."}"#)
        #expect(answered["journey"]?.list?.last?["sentence"]?.text?.contains("etter fristen") == true)
    }

    @Test func `lists count at which stage the young were asked, of all that they are narrowed to`()
        async throws
    {
        for (stage, due) in [
            ("idea", "2026-12-21"), ("study", "2026-12-01"), ("study", "2026-11-24"),
            ("decision", "2026-11-22"),
        ] {
            #expect(await opened(#","stage":"\#(stage)","due":"\#(due)""#).code == "duplicateField")
            let body = """
                {"from":"kommune-senja","councils":["ungdomsrad-senja"],"title":"Plan","text":"Hva?","theme":"plan",
                "stage":"\(stage)","due":"\(due)","reportBy":"2027-02-01"}
                """
            #expect(await hall.post(Hall.home + "/hearings", as: "mayor", body).status == 201)
        }
        let list = await hall.get(Hall.home + "/hearings?limit=1", as: "youth-member")
        let stages = ["idea", "study", "hearing", "decision", "fewestDays"]
        #expect(stages.map { list["askedAt"]?[$0]?.number } == [1, 2, 0, 1, 1])
        #expect(list["next"]?.text == "MT-2026-H4")
        let next = await hall.get(Hall.home + "/hearings?limit=1&after=MT-2026-H4", as: "youth-member")
        #expect(next["hearings"]?.list?.first?["number"]?.text == "MT-2026-H3")
        #expect(
            (await hall.get(Hall.home + "/hearings", as: "bardu-member"))["hearings"]?.list?.isEmpty == true)
        #expect(
            (await hall.get(Hall.home + "/hearings", as: "bardu-member"))["askedAt"]?["study"]?.number == 0)
        #expect(
            await hall.get(Hall.home + "/hearings?after=MT-2026-H1", as: "bardu-member").code == "badPageMark"
        )
        #expect(
            (await hall.get(Hall.home + "/hearings?stage=idea", as: "mayor"))["hearings"]?.list?.count == 1)
        #expect(
            (await hall.get(Hall.home + "/hearings?council=umt", as: "mayor"))["hearings"]?.list?.isEmpty
                == true)
    }

    @Test func `nobody asks for another body, and nobody speaks for another council`() async throws {
        #expect(await opened(as: "bardu-officer").status == 404)
        #expect(await opened(as: "youth-member").status == 403)
        #expect(await opened(as: "municipal-coordinator").status == 201)
        #expect(await opened(councils: #"["kommune-bardu"]"#).code == "notACouncil")
        #expect(await opened(councils: "[]").code == "missingField")
        let body = #"{"text":"Vi også."}"#
        #expect(await post("MT-2026-H1/statements", as: "bardu-member", body).status == 404)
        #expect(await post("MT-2026-H1/statements", as: "mayor", body).status == 403)
        #expect(await post("MT-2026-H9/statements", as: "youth-member", body).status == 404)
        let report = #"{"heed":"followed","reason":"Ja."}"#
        #expect(await post("MT-2026-H1/reports", as: "bardu-officer", report).status == 404)
    }

    @Test func `a hearing is public when it is published, with its statements`() async throws {
        _ = await opened()
        _ = await post("MT-2026-H1/statements", as: "youth-member", #"{"text":"Ikke biblioteket."}"#)
        let open = Hall.home + "/public/hearings"
        #expect(await hall.get(open + "/MT-2026-H1").status == 404)
        #expect((await hall.get(open))["hearings"]?.list?.isEmpty == true)
        #expect(
            await post("MT-2026-H1/visibility", as: "mayor", #"{"visibility":"published"}"#).status == 201)
        let read = await hall.get(open + "/mt-2026-h1")
        #expect(read["statements"]?.list?.first?["text"]?.text == "Ikke biblioteket.")
        #expect(read.tag != nil)
        #expect((await hall.get(open))["hearings"]?.list?.count == 1)
        #expect(
            await post("MT-2026-H1/visibility", as: "mayor", #"{"visibility":"withheld"}"#).code
                == "groundRequired")
        #expect(
            await post("MT-2026-H1/visibility", as: "mayor", #"{"visibility":"draft"}"#).code == "notADraft")
        #expect(
            await post(
                "MT-2026-H1/visibility", as: "mayor", #"{"visibility":"withheld","ground":"offl. § 13"}"#
            )
            .status == 201)
        // The ground outlives the next step.
        #expect(
            await post("MT-2026-H1/stage", as: "mayor", #"{"stage":"hearing","sentence":"Videre."}"#)[
                "ground"]?
                .text == "offl. § 13")
        #expect(await hall.get(open + "/MT-2026-H1").status == 404)
        #expect(await hall.get(open + "?after=MT-2026-H1").code == "badPageMark")
    }

    @Test func `a change from an old edition is refused`() async throws {
        let asked = await opened()
        let tag = try #require(asked["version"]?.number).description
        _ = await post("MT-2026-H1/stage", as: "mayor", #"{"stage":"hearing","sentence":"Videre."}"#)
        let stale = await hall.post(
            Hall.home + "/hearings/MT-2026-H1/stage", as: "mayor",
            #"{"stage":"decision","sentence":"Videre."}"#, ["If-Match": "\"\(tag)-mayor\""])
        #expect(stale.status == 412)
    }
}
