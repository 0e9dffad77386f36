import Foundation
import Testing
import UMTDomain

@Suite struct ContactTests {
    @Test func `contact points are recorded, shown to everybody where public, and ended`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        let added = await town.umt(
            [
                "kontakt", "ny", "email", "ungdomsrådet@senja.example", "--purpose", "Saker", "--body",
                "ungdomsrad-senja", "--public", "--json",
            ], token: token)
        let id = try #require(added.json["id"] as? String, "\(added.remarks)")
        let internalOne = await town.umt(
            [
                "contact", "add", "telephone", "77 00 00 00", "--purpose", "Vakttelefon", "--post",
                "municipal",
                "--municipality", "senja",
            ], token: token)
        #expect(internalOne.status == 0, "\(internalOne.remarks)")
        let everybody = ["contact", "list", "--region", "midt-troms"]
        #expect(
            await town.umt(everybody).output == """
                hvem\tslag\tkontakt\tgjelder
                ungdomsrad-senja\te-post\tungdomsrådet@senja.example\tSaker

                """)
        let signedIn = await town.umt(["contact", "list"], token: token).output
        #expect(
            signedIn.contains("ungdomsrådskoordinator (senja)\ttelefon\t77 00 00 00\tVakttelefon\tinnloggede")
        )
        let odd = await town.umt(
            ["contact", "add", "web", "senja.example", "--purpose", "Side", "--body", "ungdomsrad-senja"],
            token: token)
        #expect(odd.status == 6)
        #expect(odd.remarks.contains("https://"))
        #expect(
            await town.umt(["kontakt", "avslutt", id, "--until", "2026-12-01"], token: token).status == 0)
        #expect(await town.umt(everybody + ["--as-of", "2026-12-01"]).output.contains("Saker") == false)
        let other = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        #expect(await town.umt(["contact", "end", id, "--until", "2026-11-25"], token: other).status == 3)
    }
}
