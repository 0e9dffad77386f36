import Foundation
import Testing
import UMTDomain

@Suite struct CaseJourneyTests {
    @Test func `a case goes from a council to the council's own confirmation, verb by verb`() async throws {
        let town = try await Town()
        let coordinator = try await town.token(.regionalCoordinator)
        let officer = try await town.token(.caseOfficer, "kommune-senja")
        let member = try await town.token(.youthMember, "ungdomsrad-senja")

        let raised = await town.umt(
            [
                "sak", "reis", "Lys i akebakken", "--council", "ungdomsrad-senja", "--ask", "Tre master",
                "--ask", "Før jul", "--json",
            ],
            token: coordinator)
        let number = try #require(raised.json["number"] as? String)
        #expect(number == "MT-2026-5")
        #expect(raised.json["state"] as? String == "raised")

        let sent = await town.umt(["case", "send", number, "kommune-senja", "--json"], token: coordinator)
        let sending = try #require((sent.json["sendings"] as? [[String: Any]])?.first)
        #expect(sending["due"] as? String == "2026-12-18")
        #expect(sending["clock"] as? String == "running")

        let half = await town.umt(["case", "answer", number, "--ask", "1=granted:Ja"], token: officer)
        #expect(half.status == 6)
        let answered = await town.umt(
            [
                "case", "answer", number, "--ask", "1=granted:Ja", "--outcome", "declined", "--reason",
                "Ikke i år",
            ],
            token: officer)
        #expect(answered.status == 0)
        #expect(
            answered.output == "MT-2026-5  Lys i akebakken · besvart\n  2026-11-21  Senja kommune svarte.\n")
        let shown = await town.umt(["case", "show", number], token: coordinator).output
        #expect(shown.contains("innvilget: Ja"))
        #expect(shown.contains("avslått: Ikke i år"))
        let again = await town.umt(
            ["case", "answer", number, "--outcome", "noted", "--reason", "x"], token: officer)
        #expect(again.status == 5)

        let promised = await town.umt(
            ["case", "promise", number, "Tre master lyser.", "--due", "2027-11-01"], token: officer)
        #expect(promised.status == 0)
        let early = await town.umt(["case", "confirm", number, "--sentence", "Ja"], token: member)
        #expect(early.status == 5)
        #expect(
            await town.umt(["case", "deliver", number, "--sentence", "De lyser."], token: officer).status == 0
        )
        for other in [coordinator, officer] {
            #expect(
                await town.umt(["case", "confirm", number, "--sentence", "Ja"], token: other).status == 4)
        }
        let confirmed = await town.umt(
            ["sak", "bekreft", number, "--sentence", "Vi aket der i går."], token: member)
        #expect(confirmed.status == 0)
        #expect(confirmed.output.contains("bekreftet av rådet"))
        #expect(confirmed.output.contains("Ungdomsrådet i Senja bekrefter: Vi aket der i går."))
    }

    @Test func `nothing is public before it is published, and the case's own words never are`() async throws {
        let town = try await Town(demo: false)
        let token = try await town.token(.regionalCoordinator)
        _ = await town.umt(
            [
                "case", "raise", "HEMMELIG TITTEL", "--text", "HEMMELIG TEKST", "--council",
                "ungdomsrad-bardu", "--ask", "Lys",
            ],
            token: token)
        let public1 = ["case", "public", "--region", "midt-troms"]
        #expect(await town.umt(public1 + ["MT-2026-1"]).status == 3)
        #expect(await town.umt(["case", "publish", "MT-2026-1"], token: token).status == 6)
        #expect(await town.umt(["case", "publish", "MT-2026-1", "--title", "Lys"], token: token).status == 0)
        let shown = await town.umt(public1 + ["MT-2026-1", "--json"])
        #expect(shown.status == 0)
        #expect(!shown.output.contains("HEMMELIG"))
        let listed = await town.umt(public1)
        #expect(listed.output.contains("MT-2026-1\t2026-11-21\tLys"))
        _ = await town.umt(
            ["case", "raise", "HEMMELIG ØNSKE", "--council", "ungdomsrad-bardu"], token: token)
        #expect(await town.umt(["case", "publish", "MT-2026-2", "--title", "Bad"], token: token).status == 0)
        #expect(!(await town.umt(public1 + ["MT-2026-2", "--json"])).output.contains("HEMMELIG"))
        #expect(
            await town.umt(["case", "withhold", "MT-2026-1", "--ground", "offl. § 13"], token: token).status
                == 0)
        #expect(await town.umt(public1 + ["MT-2026-1"]).status == 3)
    }

    @Test func `a draft is the council's own until it is handed in`() async throws {
        let town = try await Town(demo: false)
        let member = try await town.token(.youthMember, "ungdomsrad-senja")
        let mayor = try await town.token(.mayor, "kommune-senja")
        let draft = await town.umt(
            ["case", "raise", "Utkast", "--council", "ungdomsrad-senja", "--draft", "--json"], token: member)
        let id = try #require(draft.json["id"] as? String)
        #expect(draft.json["number"] == nil)
        #expect(await town.umt(["case", "show", id], token: mayor).status == 3)
        #expect(await town.umt(["case", "list"], token: mayor).output.contains("Utkast") == false)
        #expect(await town.umt(["case", "list"], token: member).output.contains("Utkast"))
        let submitted = await town.umt(["case", "submit", id, "--json"], token: member)
        #expect(submitted.json["number"] as? String == "MT-2026-1")
        #expect(await town.umt(["case", "show", "MT-2026-1"], token: mayor).status == 0)
    }

    @Test
    func `a member cannot raise for another council, and an officer sees only what was sent to the own body`()
        async throws
    {
        let town = try await Town()
        let member = try await town.token(.youthMember, "ungdomsrad-senja")
        #expect(
            await town.umt(["case", "raise", "X", "--council", "ungdomsrad-bardu"], token: member).status == 3
        )
        let officer = try await town.token(.caseOfficer, "kommune-senja")
        let list = await town.umt(["case", "list", "--json"], token: officer)
        let cases = try #require(list.json["cases"] as? [[String: Any]])
        #expect(cases.compactMap { $0["number"] as? String } == ["MT-2026-3", "MT-2026-1"])
        #expect(await town.umt(["case", "show", "MT-2026-2"], token: officer).status == 3)
        for mark in ["MT-2026-2", "MT-2026-999"] {
            let page = await town.umt(["case", "list", "--after", mark], token: officer)
            #expect(page.status == 6)
            #expect(page.remarks.contains("Sidemerket"))
        }
    }

    @Test func `overdue cases are listed with status 8`() async throws {
        let town = try await Town()
        let token = try await town.token(.mayor, "kommune-senja")
        let run = await town.umt(["case", "list", "--overdue"], token: token)
        #expect(run.status == 8)
        #expect(run.output.contains("MT-2026-2") && run.output.contains("MT-2026-3"))
        #expect(!run.output.contains("MT-2026-4"))
    }

    @Test func `two editors of one edition: the second is told`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let tag = "\"1-regional-coordinator-nb\""
        let first = await town.umt(
            ["case", "edit", "MT-2026-4", "--title", "Først", "--if-match", tag], token: token)
        let second = await town.umt(
            ["case", "edit", "MT-2026-4", "--title", "Sist", "--if-match", tag], token: token)
        #expect(first.status == 0)
        #expect(second.status == 5)
        #expect(await town.umt(["case", "show", "MT-2026-4"], token: token).output.contains("Først"))
    }
}
