import Foundation
import Testing
import UMTDomain

@Suite struct BriefingTests {
    @Test func `the briefing counts from the last joint meeting and gives overdue answers their age`()
        async throws
    {
        let town = try await Town()
        let run = await town.umt(
            ["briefing", "--json"], token: try await town.token(.mayor, "kommune-senja"))
        #expect(run.json["since"] as? String == "2026-06-04")
        #expect(run.json["start"] as? String == "joint-meeting")
        let senja = try part("senja", run)
        let overdue = try #require((senja["overdue"] as? [[String: Any]])?.first)
        #expect(overdue["number"] as? String == "MT-2026-3")
        #expect(overdue["daysLate"] as? Int == 51)
        #expect((try part("malselv", run)["newCases"] as? [[String: Any]])?.count == 1)
        #expect(
            ((try part("sorreisa", run))["overdue"] as? [[String: Any]])?.first?["daysLate"] as? Int == 143)
    }

    @Test func `a briefing for an earlier day tells what was known then`() async throws {
        let town = try await Town()
        let token = try await town.token(.reader)
        let then = await town.umt(["briefing", "--as-of", "2026-06-03", "--json"], token: token)
        #expect(then.json["since"] as? String == "2025-11-20")
        let bardu = try #require((try part("bardu", then)["promises"] as? [[String: Any]])?.first)
        #expect(bardu["state"] as? String == "broken")
        let before = await town.umt(["briefing", "--as-of", "2026-05-15", "--json"], token: token)
        let same = try #require((try part("bardu", before)["promises"] as? [[String: Any]])?.first)
        #expect(same["state"] as? String != "broken")
        #expect((try part("sorreisa", then)["overdue"] as? [Any])?.isEmpty == true)
    }

    @Test func `vacant seats follow the register`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let before = try part("dyroy", await town.umt(["briefing", "--json"], token: token))
        let csv = try Data(contentsOf: Town.root.appendingPathComponent("examples/members.csv"))
        #expect(
            await town.umt(["member", "import", "m.csv"], token: token, files: ["m.csv": csv]).status == 0)
        let after = try part("dyroy", await town.umt(["briefing", "--json"], token: token))
        #expect((before["vacantSeats"] as? Int ?? 0) - (after["vacantSeats"] as? Int ?? 0) == 4)
        #expect((after["trainingGaps"] as? Int ?? 0) - (before["trainingGaps"] as? Int ?? 0) == 4 * 4)
    }

    @Test func `a few members are told as fewer than five`() async throws {
        let town = try await Town()
        let run = await town.umt(["briefing", "--json"], token: try await town.token(.mayor))
        let shown = try ["members", "trained"].flatMap { field in
            try #require(run.json["parts"] as? [[String: Any]]).compactMap { $0[field] as? String }
        }
        #expect(shown.contains("<5") && shown.contains("–"))
        #expect(!shown.contains { ["1", "2", "3", "4"].contains($0) })
    }

    @Test func `the briefing names no person`() async throws {
        let town = try await Town()
        let run = await town.umt(["briefing", "--json"], token: try await town.token(.mayor))
        let people = await town.umt(["member", "list"], token: try await town.token(.regionalCoordinator))
        let names = people.output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[1] }
        #expect(names.count > 20)
        for name in names { #expect(!run.output.contains(name)) }
    }

    private func part(_ key: String, _ run: Town.Run) throws -> [String: Any] {
        let parts = try #require(run.json["parts"] as? [[String: Any]])
        return try #require(parts.first { $0["municipality"] as? String == key })
    }
}
