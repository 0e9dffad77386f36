import Foundation
import Testing
import UMTDomain

@Suite struct ProcessVerbTests {
    @Test func `a case is sent on, shown as a tree, withdrawn and reopened, verb by verb`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let officer = try await town.token(.caseOfficer, "kommune-senja")
        let raised = await town.umt(
            ["case", "raise", "Lys i akebakken", "--council", "ungdomsrad-senja", "--json"], token: token)
        let number = try #require(raised.json["number"] as? String)
        _ = await town.umt(["case", "send", number, "kommune-senja"], token: token)
        let forwarded = await town.umt(
            [
                "sak", "videresend", number, "kommunestyre-senja", "fylkestinget", "--sentence",
                "De bestemmer over pengene.",
            ], token: officer)
        #expect(
            forwarded.output == """
                \(number)  Lys i akebakken · venter på svar
                  2026-11-21  Senja kommune sendte saken videre til Senja kommunestyre og Fylkestinget i Troms: De bestemmer over pengene.

                """)
        let shown = await town.umt(["case", "show", number], token: token).output
        #expect(
            shown.contains(
                """
                Sendt til
                  Senja kommune – sendt videre 2026-11-21
                    → Senja kommunestyre – ingen avtalt frist
                    → Fylkestinget i Troms – ingen avtalt frist
                """))
        #expect(
            shown.contains(
                "Dette kan du gjøre nå\n  rette, legge ved en fil, gi uttalelse, endre synlighet, sende, sende videre"
            ))
        let late = await town.umt(
            ["case", "answer", number, "--from", "kommune-senja", "--outcome", "noted", "--reason", "x"],
            token: officer)
        #expect(late.status == 5)
        #expect(late.remarks.contains("sendt videre 2026-11-21"))

        #expect(await town.umt(["case", "withdraw", number], token: token).status == 64)
        let withdrawn = await town.umt(["sak", "trekk", number, "--sentence", "Vi fikk lys."], token: token)
        #expect(withdrawn.output.contains("· trukket\n"))
        let reopened = await town.umt(
            ["sak", "gjenåpne", number, "--sentence", "Lyset gikk.", "--to", "fylkestinget"], token: token)
        #expect(reopened.status == 0)
        #expect(
            await town.umt(["case", "show", number], token: token).output
                .contains("    → Fylkestinget i Troms (2. gang) – ingen avtalt frist"))
    }

    @Test func `two cases become one, and the one that stays shows the other's asks`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        for title in ["Buss på fredag", "Buss hele helga"] {
            _ = await town.umt(
                ["case", "raise", title, "--council", "ungdomsrad-senja", "--ask", "\(title)!"], token: token)
        }
        let merged = await town.umt(
            ["sak", "slå-sammen", "MT-2026-5", "MT-2026-6", "--sentence", "Samme buss."], token: token)
        #expect(merged.status == 0)
        let gone = await town.umt(["case", "show", "MT-2026-5"], token: token).output
        #expect(gone.contains("Går videre som del av MT-2026-6.") && gone.contains("1  Buss på fredag!"))
        let host = await town.umt(["case", "show", "MT-2026-6"], token: token).output
        #expect(
            host.contains(
                """
                Saker som er slått sammen med denne
                  MT-2026-5  Buss på fredag
                    1  Buss på fredag!
                """))
    }

    @Test func `the process is shown to anybody`() async throws {
        let town = try await Town(demo: false)
        let shown = await town.umt(["case", "process", "--lang", "en"])
        #expect(shown.status == 0)
        let rows = shown.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(rows.count == CaseStep.allCases.count + 1)
        let withdraw = try #require(rows.first { $0.first == "withdraw" })
        #expect(withdraw[2] == "withdrawn")
        #expect(withdraw.last == "… withdrew the case: …")
    }
}
