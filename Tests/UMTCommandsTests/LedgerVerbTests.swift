import Foundation
import Testing
import UMTDomain

@Suite struct LedgerVerbTests {
    private static let home = ["--region", "midt-troms"]

    @Test func `the ledger of promises tells what is overdue, and by its status`() async throws {
        let town = try await Town()
        let mayor = try await town.token(.mayor, "kommune-senja")
        let all = await town.umt(["promise", "list"], token: mayor)
        #expect(all.status == 0 && all.output.contains("kommune-bardu"))
        #expect(all.remarks.contains("4 løfter:") && all.remarks.contains("Over fristen: 2."))
        let late = await town.umt(["løfte", "liste", "--overdue"], token: mayor)
        #expect(
            late.status == 8 && late.output.contains("brutt") && !late.output.contains("troms-fylkeskommune"))
        let none = await town.umt(
            ["promise", "list", "--overdue", "--by", "troms-fylkeskommune"], token: mayor)
        #expect(none.status == 0)
        let below = await town.umt(
            ["promise", "list", "--plan-item", "tromsvekstavtalen-1.3", "--json"], token: mayor)
        #expect((below.json["promises"] as? [Any])?.count == 1)
        let page = await town.umt(["promise", "list", "--limit", "3", "--json"], token: mayor)
        let next = try #require(page.json["next"] as? String)
        let rest = await town.umt(["promise", "list", "--after", next, "--json"], token: mayor)
        #expect((rest.json["promises"] as? [Any])?.count == 1 && rest.json["totals"] == nil)
        #expect(await town.umt(["promise", "list", "--public"] + Self.home).status == 0)
        #expect(await town.umt(["promise", "list"] + Self.home).status == 4)
    }

    @Test func `a project is followed from its start until it is called off`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let add = await town.umt(
            [
                "ledger", "add", "project", "ung-i-arbeid", "Ung i arbeid på Årnes", "--owner",
                "midt-tromsradet",
                "--source", "Sak 12/26", "--steering", "body:umt", "--responsible",
                "kommunedirektøren i Senja",
            ], token: token)
        #expect(add.status == 0 && add.output.contains("styringsgruppe: umt"))
        #expect(add.remarks.contains("binder ingen"))
        #expect(await town.umt(["ledger", "show", "ung-i-arbeid"] + Self.home).status == 3)
        let edit = await town.umt(
            ["ledger", "edit", "ung-i-arbeid", "--publish", "--day", "2026-11-20"], token: token)
        #expect(edit.status == 0)
        let late = await town.umt(["ledger", "list", "--delayed"] + Self.home)
        #expect(late.status == 8 && late.output.contains("forsinket"))
        let old = await town.umt(
            ["ledger", "edit", "ung-i-arbeid", "--title", "Nytt", "--if-match", "\"1-x\""], token: token)
        #expect(old.status == 5 || old.status == 6)
        let report = await town.umt(
            ["ledger", "report", "ung-i-arbeid", "--percent", "60", "--sentence", "Seks av ti er i gang."],
            token: token)
        #expect(report.status == 0 && report.output.contains("60 %  Seks av ti"))
        let end = await town.umt(
            ["oppfølging", "avlys", "ung-i-arbeid", "--reason", "Det kom ingen penger."], token: token)
        #expect(end.status == 0 && end.output.contains("avlyst"))
        #expect(await town.umt(["ledger", "list", "--delayed"] + Self.home).status == 0)
    }

    @Test func `progress reads nothing yet where nothing is linked`() async throws {
        let town = try await Town()
        let run = await town.umt(["plan", "progress", "tromsvekstavtalen"] + Self.home)
        let lines = run.output.split(separator: "\n")
        #expect(
            lines.contains { $0.hasPrefix("1.1.2\t40 %") }
                && lines.contains { $0.hasPrefix("1.2.4\tingenting ennå") })
        #expect(lines.contains { $0.hasPrefix("2.1.2\t99 %") } && lines.contains { $0.hasPrefix("1.3\t0 %") })
        #expect(run.remarks.contains("av de 5 av 22 strategiene"))
    }

    @Test func `the evaluation is a table, a file, and the same file again`() async throws {
        let town = try await Town()
        let token = try await town.token(.reader)
        let table = await town.umt(["plan", "evaluation", "midterm"], token: token)
        #expect(
            table.status == 0 && table.output.contains("til sammen\t7\t4\t2\t1\t0\t7/3/0/0\t4\t1\t0\t1\t2"))
        let words = ["plan", "evaluering", "midtveis", "--as-of", "2026-11-21", "--out"]
        let one = await town.umt(words + ["a.csv"], token: token).written["a.csv"]
        let other = await town.umt(words + ["b.csv"], token: token).written["b.csv"]
        #expect(one != nil && one == other)
        let early = await town.umt(
            ["plan", "evaluation", "final", "--as-of", "2025-12-31", "--json"], token: token)
        #expect((early.json["total"] as? [String: Any])?["raised"] as? Int == 3)
        #expect(await town.umt(["plan", "evaluation", "midterm", "nope"], token: token).status == 3)
    }
}
