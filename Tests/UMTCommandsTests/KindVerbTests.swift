import Foundation
import Testing
import UMTDomain

/// Attachments, statements, hearings and input, verb by verb.
@Suite struct KindVerbTests {
    private static let pdf = Data("%PDF-1.4\nstartxref\n0\n%%EOF\n".utf8)

    @Test func `a file is attached, fetched and taken away from the command line`() async throws {
        let town = try await Town()
        let member = try await town.token(.youthMember, "ungdomsrad-senja")
        let files = ["kart.png": Self.pdf, "side.pdf": Data("<html>".utf8)]
        let attached = await town.umt(
            ["sak", "legg-ved", "MT-2026-3", "kart.png", "--title", "Kart på Åsen"], token: member,
            files: files)
        #expect(attached.status == 0)
        #expect(attached.output.contains("la ved vedlegg 1."))
        let list = await town.umt(["sak", "vedlegg", "MT-2026-3"], token: member)
        #expect(list.output.contains("1\tPDF\t27 B\t2026-11-21\t\tKart på Åsen"))
        let got = await town.umt(
            ["case", "attachment", "get", "MT-2026-3", "1", "--out", "ut.pdf"], token: member)
        #expect(got.status == 0 && got.written["ut.pdf"] == Self.pdf)
        let called = await town.umt(
            ["call", "attachFile", "case=MT-2026-3", "title=Mer", "file=b.pdf"], token: member,
            files: ["b.pdf": Self.pdf + Data("\n".utf8)])
        #expect(called.status == 0)
        #expect(
            await town.umt(
                ["call", "readAttachment", "case=MT-2026-3", "place=2", "--out", "b"], token: member
            ).written["b"]?.count == 28)
        let odd = await town.umt(
            ["case", "attach", "MT-2026-3", "side.pdf", "--title", "Side"], token: member, files: files)
        #expect(odd.status == 6 && odd.remarks.contains("file: innholdet er verken PDF"))
        let gone = await town.umt(
            ["case", "attachment", "remove", "MT-2026-3", "1", "--reason", "Feil kart."], token: member)
        #expect(gone.status == 0 && gone.output.contains("Feil kart."))
        #expect(await town.umt(["case", "attachment", "get", "MT-2026-3", "1"], token: member).status == 3)
        let shown = await town.umt(["case", "show", "MT-2026-3"], token: member).output
        #expect(shown.contains("Vedlegg\n  2  Mer (PDF, 28 B)"))
    }

    @Test func `a hearing is asked, answered and reported back on`() async throws {
        let town = try await Town(demo: false)
        let officer = try await town.token(.caseOfficer, "kommune-malselv")
        let member = try await town.token(.youthMember, "ungdomsrad-malselv")
        let open = [
            "høring", "åpne", "Ny ungdomsskole", "--from", "kommune-malselv", "--council",
            "ungdomsrad-malselv",
            "--text", "Hvor skal den ligge?", "--theme", "school", "--stage", "idea", "--due", "2026-12-21",
            "--report-by", "2027-03-01",
        ]
        let opened = await town.umt(open, token: officer)
        #expect(opened.status == 0)
        #expect(opened.output.contains("MT-2026-H1  Ny ungdomsskole"))
        #expect(opened.output.contains("frist 2026-12-21, 30 dager igjen"))
        #expect(await town.umt(["innboks"], token: member).output.contains("MT-2026-H1\thøring"))
        let stated = await town.umt(
            ["hearing", "state", "MT-2026-H1", "--text", "Ved Øverbygd.", "--reference", "4/26"],
            token: member)
        #expect(stated.output.contains("Ungdomsrådet i Målselv, vedtatt 2026-11-21 (4/26): Ved Øverbygd."))
        let moved = await town.umt(
            ["hearing", "move", "MT-2026-H1", "study", "--sentence", "Tomta undersøkes."], token: officer)
        #expect(moved.output.contains("saken utredes nå. Tomta undersøkes."))
        let told = await town.umt(
            ["hearing", "report", "MT-2026-H1", "not-followed", "--reason", "Det blir for langt."],
            token: officer)
        #expect(told.output.contains("ikke fulgt – Det blir for langt. (2026-11-21)"))
        #expect(await town.umt(["hearing", "publish", "MT-2026-H1"], token: officer).status == 0)
        let listed = await town.umt(["hearing", "list"], token: officer)
        #expect(
            listed.remarks.contains(
                "Spurt ved idé: 1, utredning: 0, høring: 0, vedtak: 0. Færrest dager gitt: 30."))
        let seen = await town.umt(["hearing", "public", "MT-2026-H1", "--region", "midt-troms"])
        #expect(seen.status == 0 && seen.output.contains("Ved Øverbygd."))
        #expect(
            await town.umt(["hearing", "public", "--region", "midt-troms"]).output.contains("MT-2026-H1"))
        #expect(await town.umt(["hearing", "show", "MT-2026-H2"], token: officer).status == 3)
    }

    @Test func `input is recorded and becomes a case`() async throws {
        let town = try await Town(demo: false)
        let member = try await town.token(.youthMember, "ungdomsrad-bardu")
        let made = await town.umt(
            [
                "innspill", "før", "Det er mørkt ved skolen.", "--council", "ungdomsrad-bardu", "--channel",
                "school-visit", "--place", "Setermoen ungdomsskole", "--reach", "61", "--json",
            ], token: member)
        let id = try #require(made.json["id"] as? String)
        let listed = await town.umt(["input", "list", "--open"], token: member)
        #expect(listed.output.contains("skolebesøk\tSetermoen ungdomsskole\t61\tåpen"))
        #expect(listed.remarks.contains("1 innspill er uten utfall."))
        _ = await town.umt(["case", "raise", "Lys", "--council", "ungdomsrad-bardu"], token: member)
        let settled = await town.umt(["input", "settle", id, "--case", "MT-2026-1"], token: member)
        #expect(settled.output.contains("reist (MT-2026-1)"))
        #expect(
            await town.umt(["case", "show", "MT-2026-1"], token: member).output.contains(
                "skolebesøk 2026-11-21"))
        #expect(await town.umt(["input", "settle", id, "--sentence", "X"], token: member).status == 5)
        #expect(await town.umt(["input", "show", "feil"], token: member).status == 3)
    }

    @Test func `the demo has a hearing that was answered, and input that became a case`() async throws {
        let town = try await Town()
        let coordinator = try await town.token(.regionalCoordinator)
        let hearings = await town.umt(["hearing", "list", "--json"], token: coordinator)
        let first = try #require((hearings.json["hearings"] as? [[String: Any]])?.first)
        #expect(first["state"] as? String == "reported")
        let inputs = await town.umt(["input", "list", "--json"], token: coordinator)
        let input = try #require((inputs.json["inputs"] as? [[String: Any]])?.first)
        #expect(input["state"] as? String == "raised" && input["case"] as? String != nil)
    }
}
