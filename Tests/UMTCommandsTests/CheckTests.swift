import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// The check of the demo region on 21 November 2026, as coordinators meet it.
@Suite struct CheckTests {
    @Test func `what is wrong today is told with its age and its remedy, and ends with status 8`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let run = await town.umt(["check", "--municipality", "dyroy", "--lang", "nb"], token: token)
        #expect(run.status == 8)
        // The boy's seat of Dyrøy has been vacant since 1 March 2025.
        let line = try #require(
            run.output.split(separator: "\n").first { $0.contains("umt-dyroy-boy") })
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        #expect(cells[0] == "ledig plass" && cells[5] == "2025-03-01" && cells[7] == "630")
        #expect(cells.last == "Utnevn noen til plassen, eller avslutt den.")
        #expect(!run.output.contains("senja"))
        #expect(run.remarks.contains("ledig plass: "))
    }

    @Test func `a dispensation silences, and what it silences is still there to see`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let narrow = ["check", "--municipality", "dyroy", "--rule", "vacancy", "--body", "umt"]
        #expect(await town.umt(narrow, token: token).status == 8)

        let given = await umt(
            "dispensasjon", "gi", "vacancy", "umt", "--seat", "umt-dyroy-boy", "--from", "2026-11-01",
            "--reason",
            "Ingen stilte til valg", "--basis", "Sak 3/26", "--json")
        #expect(given.status == 0, "\(given.remarks)")
        let id = try #require(given.json["id"] as? String)
        let silent = await town.umt(narrow, token: token)
        #expect(silent.status == 0 && !silent.output.contains("umt-dyroy-boy"))
        #expect(silent.remarks.contains("--all") && silent.remarks.contains("Alt er som reglene sier"))
        let all = await town.umt(narrow + ["--all"], token: token)
        #expect(all.status == 0 && all.output.contains("dispensasjon"))
        // The days before it stand, and keep their first day.
        let before = await town.umt(narrow + ["--as-of", "2026-10-31", "--json"], token: token)
        let finding = try #require((before.json["findings"] as? [[String: Any]])?.first)
        #expect(finding["from"] as? String == "2025-03-01" && finding["until"] as? String == "2026-11-01")

        #expect(await umt("dispensation", "list").output.contains("Ingen stilte til valg"))
        #expect(await umt("dispensation", "end", id, "--until", "2026-11-21").status == 0)
        #expect(await town.umt(narrow, token: token).status == 8)
        #expect(await umt("dispensation", "end", id, "--until", "2026-11-25").status == 5)
    }

    @Test func `a correction of history becomes a finding, and is found in a period too`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let given = await town.umt(
            [
                "mandate", "give", "umt-senja-girl", "MT-006", "--from", "2026-01-10", "--until",
                "2026-01-20",
                "--correction",
            ], token: token)
        #expect(given.status == 0, "\(given.remarks)")
        let now = await town.umt(["check", "--rule", "two-holders"], token: token)
        #expect(now.status == 0)
        let then = await town.umt(
            ["check", "--rule", "two-holders", "--from", "2026-01-01", "--until", "2027-01-01"], token: token)
        #expect(then.status == 8)
        #expect(then.output.contains("Tiril Havblikk (MT-003)") && then.output.contains("2026-01-19"))
        let decision = await town.umt(
            ["check", "--rule", "no-decision", "--as-of", "2026-01-15"], token: token)
        #expect(decision.output.contains("MT-006"))
    }

    @Test func `proof of age is recorded without the proof, and settles the doubtful year`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        _ = await umt(
            "member", "add", "Vårin Vindkast", "--born", "2007", "--municipality", "senja", "--number",
            "MT-950")
        let given = await umt(
            "mandate", "give", "ungdomsrad-senja-5", "MT-950", "--from", "2026-08-01", "--until",
            "2027-08-01",
            "--elected-on", "2026-06-15", "--basis", "Sak 9/26")
        #expect(given.status == 0, "\(given.remarks)")
        #expect(await umt("check", "--rule", "age-not-attested").status == 8)
        let attested = await umt(
            "medlem", "bekreft-alder", "MT-950", "--age", "19", "--turned", "nei", "--on", "2026-06-15")
        #expect(attested.status == 0 && attested.output.contains("nei"))
        #expect(await umt("check", "--rule", "age-not-attested").status == 0)
        #expect(await umt("member", "attestations", "MT-950").output.contains("2026-06-15"))
        let odd = await umt(
            "member", "attest", "MT-950", "--age", "19", "--turned", "yes", "--on", "2026-06-01")
        #expect(odd.status == 5 && odd.remarks.contains("2026-06-15"))
        let settled = await umt(
            "member", "attest", "MT-950", "--age", "19", "--turned", "no", "--on", "2025-06-01")
        #expect(settled.status == 6 && settled.remarks.contains("2026"))
    }

    @Test func `a municipal coordinator sees and dispenses what is the municipality's own`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-dyroy")
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let own = await umt("check")
        #expect(own.status == 8 && own.output.contains("umt-dyroy-boy"))
        for other in ["senja", "bardu", "malselv", "salangen", "sorreisa"] {
            #expect(!own.output.contains(other))
        }
        #expect(await umt("check", "--municipality", "senja").status == 3)
        let days = ["--from", "2026-01-01", "--reason", "Ingen", "--basis", "Sak 1/26"]
        func give(_ words: String...) async -> Int32 {
            await town.umt(["dispensation", "give"] + words + days, token: token).status
        }
        #expect(await give("vacancy", "umt", "--seat", "umt-dyroy-boy") == 0)
        #expect(await give("vacancy", "umt", "--seat", "umt-senja-boy") == 3)
        #expect(await give("vacancy", "umt") == 3)
        #expect(await give("vacancy", "ungdomsrad-dyroy", "--seat", "umt-dyroy-boy") == 3)
        #expect(await give("vacancy", "ungdomsrad-senja") == 3)
        #expect(await umt("dispensation", "list").output.contains("umt-dyroy-boy"))
        let mayor = try await town.token(.mayor, "kommune-dyroy")
        #expect(await town.umt(["check"], token: mayor).status == 4)
    }

    @Test func `days that cannot be are refused by their field`() async throws {
        let town = try await Town(demo: false)
        let token = try await town.token(.regionalCoordinator)
        let both = await town.umt(["check", "--as-of", "2026-01-01", "--from", "2026-01-01"], token: token)
        #expect(both.status == 6 && both.remarks.hasPrefix("asOf"))
        let backwards = await town.umt(
            ["check", "--from", "2026-02-01", "--until", "2026-02-01"], token: token)
        #expect(backwards.status == 6 && backwards.remarks.hasPrefix("until"))
        #expect(await town.umt(["check", "--rule", "vacansy"], token: token).status == 64)
        let mark = await town.umt(["check", "--after", "x"], token: token)
        #expect(mark.status == 6 && mark.remarks.hasPrefix("after"))
    }

    @Test func `a long list comes in pages, with totals that count all of it`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func page(_ after: String?) async -> [String: Any] {
            await town.umt(
                ["check", "--json", "--limit", "2"] + (after.map { ["--after", $0] } ?? []), token: token
            )
            .json
        }
        let whole = await town.umt(["check", "--json"], token: token).json
        let wanted = try #require(whole["findings"] as? [[String: Any]]).count
        var (seen, mark) = (0, nil as String?)
        repeat {
            let part = await page(mark)
            seen += (part["findings"] as? [Any])?.count ?? 0
            #expect((part["totals"] as? [String: Any])?["standing"] as? Int == wanted)
            mark = part["next"] as? String
        } while mark != nil
        #expect(seen == wanted && wanted > 4)
    }
}
