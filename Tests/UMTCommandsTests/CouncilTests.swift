import Foundation
import Testing
import UMTDomain

@Suite struct CouncilTests {
    @Test func `a function and a right are given, listed and ended`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        func umt(_ line: [String]) async -> Town.Run { await town.umt(line, token: token) }
        let given = await umt([
            "right", "give", "ungdomsrad-senja", "speak", "--role", "ordfører", "--source", "Reglementet § 4",
            "--from", "2026-01-01", "--json",
        ])
        let right = try #require(given.json["id"] as? String)
        #expect(
            await umt([
                "rett", "gi", "ungdomsrad-senja", "speak", "--role", "Ordfører", "--source", "x", "--from",
                "2026-05-01",
            ]).status == 5)
        #expect(await umt(["right", "list"]).output.contains("talerett\tordfører\tReglementet § 4"))
        #expect(await umt(["right", "end", right, "--until", "2026-11-01"]).status == 0)
        #expect(await umt(["right", "list"]).output.contains("ordfører") == false)
        #expect(await umt(["right", "list", "--as-of", "2026-10-31"]).output.contains("ordfører"))

        let observer = await umt([
            "function", "give", "ungdomsrad-senja", "observer", "MT-001", "--chosen-on", "2026-02-01",
            "--chosen-by", "kommunestyret", "--json",
        ])
        let id = try #require(observer.json["id"] as? String)
        #expect(
            await umt(["function", "end", id, "--until", "2026-10-01", "--json"]).json["version"] as? Int == 2
        )
        #expect(await umt(["function", "end", id, "--until", "2026-12-01"]).status == 5)
    }

    @Test func `a grant of money is recorded, and what it was used for later`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        func umt(_ line: [String]) async -> Town.Run { await town.umt(line, token: token) }
        let added = await umt([
            "tilskudd", "ny", "ungdomsrad-senja", "25000", "--from", "Troms fylkeskommune", "--purpose",
            "Ungdomskonferanse", "--day", "2026-03-01", "--json",
        ])
        let id = try #require(added.json["id"] as? String)
        #expect(await umt(["grant", "use", id, "Buss og mat"]).status == 0)
        let list = await umt(["grant", "list"])
        #expect(
            list.output.contains(
                "2026-03-01\tungdomsrad-senja\t25000\tTroms fylkeskommune\tUngdomskonferanse\tBuss og mat"))
        let none = await umt([
            "grant", "add", "ungdomsrad-senja", "0", "--from", "Fylket", "--purpose", "Leir", "--day",
            "2026-03-01",
        ])
        #expect(none.status == 6)
        #expect(none.remarks == "amount: 0 er ikke et beløp i hele kroner fra 1 til 1000000000.\n")
    }
}
