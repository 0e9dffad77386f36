import Testing
import UMTDomain

@testable import UMTCommands

/// The plan of a year, beside what the rules say.
@Suite struct MeetingYearTests {
    @Test func `each body shows how many it is to have, and those that it has`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> [String] {
            await town.umt(arguments, token: token).output.split(separator: "\n").map(String.init)
        }
        func line(_ body: String, _ year: String) async -> String? {
            await umt("møte", "årsplan", "--year", year).first { $0.hasPrefix(body + "\t") }
        }
        #expect(await line("umt", "2027") == "umt\t4 (S4)\t0\t0\t0\t")
        #expect(await line("kommune-senja", "2027") == nil)
        _ = await umt("meeting", "plan", "umt", "2027-02-06", "2027-05-08", "2026-12-31")
        _ = await umt("meeting", "cancel", "umt-2027-05-08", "--reason", "Uvær")
        _ = await umt("meeting", "plan", "kommune-senja", "2027-01-01")
        #expect(await line("umt", "2027") == "umt\t4 (S4)\t0\t1\t1\t2027-02-06")
        #expect(await line("kommune-senja", "2027") == "kommune-senja\t\t0\t1\t0\t2027-01-01")
        _ = await umt("meeting", "add", "umt", "2026-11-20")
        #expect(await line("umt", "2026") == "umt\t4 (S4)\t1\t1\t0\t2026-11-20 2026-12-31")
        #expect(await town.umt(["meeting", "year", "--year", "0"], token: token).status == 6)
    }
}
