import Foundation
import Testing
import UMTDomain

@Suite struct TrainingTests {
    @Test func `a course day from the plan to the passport, in either language`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let planned = await town.umt(
            [
                "opplæring", "kurs", "ny", "--module", "chairing-meetings", "--module", "democratic-rules",
                "--day", "2026-12-01", "--place", "Finnsnes", "--led-by", "MT-090", "--json",
            ], token: token)
        #expect(planned.status == 0, "\(planned.remarks)")
        #expect(planned.json["planned"] as? Bool == true)
        let gaps = await town.umt(["training", "gaps", "--before", "2026-12-02"], token: token)
        #expect(gaps.status == 0)
        #expect(gaps.remarks.contains("Kurs 2026-12-01, Finnsnes: chairing-meetings, democratic-rules"))
        let none = await town.umt(["training", "gaps", "--before", "2026-12-01"], token: token)
        #expect(none.remarks.contains("Ingen kurs er planlagt før 2026-12-01."))
        let held = await town.umt(
            [
                "training", "session", "add", "--module", "chairing-meetings", "--day", "2026-11-20",
                "--place", "Sjøvegan", "--leader", "Fylket", "--person", "MT-001", "--person", "MT-002",
            ], token: token)
        #expect(held.status == 0)
        #expect(held.remarks.contains("Deltakere:\nMT-00"))
        let passport = await town.umt(["opplæring", "pass", "MT-001", "--lang", "en"], token: token)
        #expect(passport.output.contains("2026-11-20"))
        let wrong = await town.umt(["training", "session", "show", "æøå"], token: token)
        #expect(wrong.status == 3)
        #expect(wrong.remarks == "id: Finner ikke kurs «æøå».\n")
    }

    @Test func `modules are added, changed and retired, and the four founding ones stay for ever`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let added = await town.umt(
            [
                "training", "module", "add", "budget-cases", "--title", "Budsjettsaker på ungdommens språk",
                "--audience", "both", "--months", "24", "--from", "2026-01-01", "--source", "UMT 4/26",
            ], token: token)
        #expect(added.status == 0, "\(added.remarks)")
        let rule = await town.umt(
            ["opplæring", "modul", "rett", "budget-cases", "--months", "12", "--from", "2027-01-01"],
            token: token)
        #expect(rule.status == 0)
        let done = await town.umt(
            ["training", "complete", "budget-cases", "MT-001", "--day", "2026-02-28"], token: token)
        #expect(done.output.split(separator: "\n").last == "MT-001\tbudget-cases\t2026-02-28\t2028-02-27")
        let retired = await town.umt(
            ["training", "module", "retire", "budget-cases", "--from", "2026-06-01"], token: token)
        #expect(retired.output.contains("2026-05-31"))
        let list = await town.umt(["training", "modules"], token: token)
        #expect(list.output.components(separatedBy: "for alltid").count == 6)
        for (key, status) in [("Budsjett", Int32(6)), ("chairing-meetings", 5), ("", 6)] {
            let odd = await town.umt(
                ["training", "module", "add", key, "--title", "X", "--source", "S"], token: token)
            #expect(odd.status == status, "\(key) \(odd.remarks)")
        }
        let other = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        let refused = await town.umt(
            ["training", "module", "retire", "chairing-meetings", "--from", "2027-01-01"], token: other)
        #expect(refused.status == 4)
    }

    @Test func `coverage is one line a council, one for all and one for the coordinators`() async throws {
        let town = try await Town()
        let run = await town.umt(
            ["training", "coverage"], token: try await town.token(.municipalCoordinator, "ungdomsrad-senja"))
        let rows = run.output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(rows.first?.map(String.init) == ["organ", "medlemmer", "har alt", "mangler", "moduler"])
        #expect(rows.dropFirst().map { String($0[0]) }.suffix(2) == ["alle medlemmer", "koordinatorer"])
        #expect(
            rows.contains { $0[0] == "ungdomsrad-senja" } && !rows.contains { $0[0] == "ungdomsrad-bardu" })
        #expect(run.output.contains("participation-for-adults 0/"))
    }

    @Test func `a member asks for their own and is told when the token has no person`() async throws {
        let town = try await Town()
        let linked = try await town.token(.youthMember, "ungdomsrad-senja", person: "MT-001")
        let mine = await town.umt(["training", "mine"], token: linked)
        #expect(mine.status == 0 && mine.remarks.contains("MT-001"))
        #expect(await town.umt(["opplæring", "min"], token: linked).output == mine.output)
        #expect(await town.umt(["whoami"], token: linked).remarks.contains("MT-001"))
        let other = await town.umt(
            ["training", "mine"], token: try await town.token(.youthMember, "ungdomsrad-senja"))
        #expect(other.status == 5 && other.remarks.contains("--person"))
        #expect(await town.umt(["training", "mine"]).status == 4)
    }

    @Test func `a mistake is removed by its day`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let deed = ["democratic-rules", "MT-001", "--day", "2026-11-20"]
        #expect(await town.umt(["training", "complete"] + deed, token: token).status == 0)
        #expect(await town.umt(["training", "complete"] + deed, token: token).status == 5)
        let removal = ["opplæring", "fjern"] + deed + ["--reason", "Ført på feil person"]
        #expect(await town.umt(removal, token: token).status == 0)
        let again = await town.umt(removal, token: token)
        #expect(again.status == 3)
        #expect(again.remarks == "day: Finner ikke gjennomføring «democratic-rules 2026-11-20».\n")
    }

    @Test func `a certificate goes into a file, or into a pipe`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let file = await town.umt(
            ["opplæring", "kursbevis", "MT-001", "--out", "bevis.html"], token: token)
        #expect(file.status == 0, "\(file.remarks)")
        let page = try #require(file.written["bevis.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("<html lang=\"nb\">"))
        let own = await town.umt(
            ["training", "certificate"],
            token: try await town.token(.youthMember, "ungdomsrad-senja", person: "MT-001"))
        #expect(own.status == 0 && own.bytes == page)
        #expect(await town.umt(["training", "certificate", "MT-9"], token: token).status == 3)
    }
}
