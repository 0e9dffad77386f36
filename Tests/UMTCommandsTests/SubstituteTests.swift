import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// A member goes abroad: leave, the substitute in order, and back again; then the next term.
@Suite struct SubstituteTests {
    @Test func `a substitute is called in order, sits for the member, and goes when the member is back`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let sitting = await umt("mandate", "list", "--body", "umt", "--json").json
        let mandates = try #require(sitting["mandates"] as? [[String: Any]])
        let mandate = try #require(mandates.first)
        let (id, seat) = (try #require(mandate["id"] as? String), try #require(mandate["seat"] as? String))

        #expect(await umt("mandate", "replace", id, "--from", "2026-12-01", "--reason", "Reise").status == 6)
        #expect(
            await umt("seat", "add", "umt", "--for", seat, "--count", "2", "--from", "2026-01-01").status == 0
        )
        for (number, name) in [("MT-901", "Åsel Vårflom"), ("MT-902", "Ørjan Vårflom")] {
            _ = await umt(
                "member", "add", name, "--born", "2010", "--municipality", "senja", "--number", number)
        }
        for (place, number) in [(1, "MT-901"), (2, "MT-902")] {
            let given = await umt(
                "mandate", "give", "\(seat)-vara-\(place)", number, "--from", "2026-01-01", "--basis", "12/25"
            )
            #expect(given.status == 0, "\(given.remarks)")
        }
        let order = await umt("mandate", "substitutes", id, "--as-of", "2026-12-01")
        #expect(order.output.range(of: "MT-901")!.lowerBound < order.output.range(of: "MT-902")!.lowerBound)

        let leave = await umt(
            "mandate", "leave", id, "--from", "2026-12-01", "--until", "2027-02-01", "--reason", "Utveksling")
        #expect(leave.status == 0)
        let replaced = await umt(
            "mandate", "replace", id, "--from", "2026-12-08", "--until", "2027-02-01", "--reason",
            "Utveksling")
        #expect(replaced.output.contains("MT-901"))
        let second = await umt(
            "mandate", "replace", id, "--from", "2027-01-01", "--until", "2027-01-02", "--reason", "x")
        #expect(second.status == 5)

        let away = await umt("mandate", "list", "--body", "umt", "--as-of", "2026-12-08")
        #expect(away.output.contains("permisjon") && away.output.contains("Åsel Vårflom (MT-901)"))
        let before = await umt("mandate", "list", "--body", "umt", "--as-of", "2026-12-07")
        #expect(before.output.contains("permisjon") && !before.output.contains("(MT-901)"))
        let back = await umt("mandate", "list", "--body", "umt", "--as-of", "2027-02-01")
        #expect(!back.output.contains("permisjon") && !back.output.contains("(MT-901)"))
    }

    @Test func `the next term begins when the last ends, keeps the seats, and hands the open cases over`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let council = "ungdomsrad-senja"
        _ = await umt("term", "add", council, "--from", "2025-08-01", "--until", "2027-08-01")
        let before = await umt("term", "list", "--body", council).output

        let rehearsed = await umt("term", "next", council, "--until", "2029-08-01", "--dry-run")
        #expect(rehearsed.status == 0 && rehearsed.remarks.contains("ingenting er lagret"))
        #expect(await umt("term", "list", "--body", council).output == before)

        let begun = await umt("term", "next", council, "--until", "2029-08-01")
        #expect(begun.status == 0 && begun.output.contains("2027-08-01"))
        #expect(await umt("term", "list", "--body", council).output.contains("2029-07-31"))
        let package = await umt("term", "handover", council)
        #expect(package.output.contains("Åpne saker") && package.output.contains("Hvem kan spørres"))
        let early = await umt("term", "next", council, "--until", "2029-08-01")
        #expect(early.status == 6)
    }
}
