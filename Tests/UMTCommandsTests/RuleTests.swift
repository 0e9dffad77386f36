import Testing
import UMTDomain

@testable import UMTCommands

@Suite struct RuleTests {
    @Test func `a region sets its own rule, and the check follows it from that day`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        func inNameOnly() async -> Int {
            await umt("check", "--rule", "coordinator-in-name-only").output.split(separator: "\n").count - 1
        }
        let rule = "coordinator-percentage-min"
        let before = await inNameOnly()
        let changed = await umt(
            "body", "rule", "umt", rule, "100", "--from", "2026-11-01", "--source", "UMT 7/26")
        #expect(changed.status == 0 && changed.output.contains("2026-10-31"))
        #expect(await inNameOnly() > before)
        #expect(
            await umt("body", "rule", "umt", rule, "101", "--from", "2026-11-02", "--source", "x").status == 6
        )
        #expect(await umt("body", "rule", "umt", rule, "--from", "2026-11-02", "--source", "x").status == 6)
        #expect(
            await umt("body", "rule", "umt", rule, "20", "--from", "2026-10-01", "--source", "x").status == 5)
        #expect(
            await umt("body", "rule", "umt", rule, "--end", "--from", "2026-11-02", "--source", "x").status
                == 0)
        #expect(await inNameOnly() == 0)
    }

    @Test func `only the region's coordinator changes rules`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        let run = await town.umt(
            ["body", "rule", "umt", "members-min", "1", "--from", "2026-11-01", "--source", "x"], token: token
        )
        #expect(run.status != 0 && run.remarks.contains("endre reglene"))
    }
}
