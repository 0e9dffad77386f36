import Foundation
import Testing
import UMTDomain

@Suite struct CoordinatorTests {
    @Test func `a post is read, ended once, and not ended again later`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let list = await town.umt(["coordinator", "list", "--json"], token: token)
        let posts = try #require(list.json["coordinators"] as? [[String: Any]])
        let id = try #require(posts.first { $0["municipality"] as? String == "senja" }?["id"] as? String)
        let ended = await town.umt(
            ["koordinator", "avslutt", id, "--until", "2026-12-01", "--json"], token: token)
        #expect(ended.status == 0)
        #expect(ended.json["version"] as? Int == 2)
        #expect(
            await town.umt(["coordinator", "end", id, "--until", "2027-12-01"], token: token).status == 5)
        let other = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        #expect(await town.umt(["call", "readCoordinator", "id=\(id)"], token: other).status == 3)
    }

    @Test func `the three kinds of post are recorded, filtered, changed and ended`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ line: [String]) async -> Town.Run { await town.umt(line, token: token) }
        func percentages(_ line: [String]) async -> [String] {
            let list =
                await umt(["coordinator", "list", "--json"] + line).json["coordinators"] as? [[String: Any]]
            return (list ?? []).filter { $0["person"] as? String == "MT-040" }.map {
                "\($0["percentage"] ?? "")"
            }
        }
        for (kind, place) in [
            ("assembly", []), ("municipal", ["--municipality", "dyrøy"]), ("agreement", []),
        ] {
            let added = await umt(
                [
                    "coordinator", "add", kind, "MT-040", "--percentage", "20", "--from", "2026-01-01",
                    "--json",
                ]
                    + place)
            let id = try #require(added.json["id"] as? String, "\(added.remarks)")
            let changed = await umt([
                "koordinator", "endre", id, "--percentage", "30", "--from", "2026-08-01", "--json",
            ])
            #expect(changed.status == 0, "\(changed.remarks)")
            let next = try #require(changed.json["id"] as? String)
            #expect(next != id)
            #expect(await percentages(["--kind", kind, "--as-of", "2026-07-31"]) == ["20"])
            #expect(await percentages(["--kind", kind] + place) == ["30"])
            #expect(
                await umt(["coordinator", "change", next, "--percentage", "30", "--from", "2026-09-01"])
                    .status == 5)
            #expect(
                await umt(["coordinator", "change", id, "--percentage", "50", "--from", "2026-09-01"]).status
                    == 5)
            #expect(await umt(["coordinator", "end", next, "--until", "2026-10-01"]).status == 0)
            #expect(await percentages(["--kind", kind]) == [])
        }
        #expect(await percentages(["--municipality", "senja"]) == [])
    }

    @Test func `the coordinators' body shows who is in post, and meetings are recorded for it`() async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let members = await town.umt(["organ", "medlemmer", "koordinatorene", "--json"], token: token)
        let list = try #require(members.json["members"] as? [[String: Any]])
        #expect(list.count == 9)
        let shown = await town.umt(["body", "show", "koordinatorene"], token: token)
        #expect(shown.output.contains("members-from\tcoordinators"))
        #expect(shown.output.contains("UMT-koordinator\t\tMT-090\tHuldra Heimskog\t40 %"))
        let council = await town.umt(
            ["body", "members", "ungdomsrad-senja", "--as-of", "2024-01-01"], token: token)
        #expect(council.output.contains("ungdomsrad-senja-1\tsenja\tMT-001"))
        let open = await town.umt(["body", "show", "koordinatorene", "--region", "midt-troms"])
        #expect(open.status == 0)
        #expect(!open.output.contains("Huldra"))
        let met = await town.umt(
            ["møte", "før", "koordinatorene", "2026-10-14", "--title", "Samling"], token: token)
        #expect(met.status == 0)
        #expect(
            await town.umt(["meeting", "list", "--body", "koordinatorene"], token: token).output.contains(
                "Samling"))
        let neighbour = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        let seen = await town.umt(["body", "members", "koordinatorene"], token: neighbour)
        #expect(seen.output.contains("MT-093") && !seen.output.contains("MT-090"))
        #expect(seen.remarks.contains("uten navn"))
    }
}
