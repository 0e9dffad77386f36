import Foundation
import Testing
import UMTDomain

@Suite struct ClockVerbTests {
    @Test func `a question stops the clock and the reply starts it, verb by verb`() async throws {
        let town = try await Town()
        let coordinator = try await town.token(.regionalCoordinator)
        let officer = try await town.token(.caseOfficer, "kommune-senja")
        let member = try await town.token(.youthMember, "ungdomsrad-senja")
        _ = await town.umt(["case", "raise", "Lys", "--council", "ungdomsrad-senja"], token: coordinator)
        _ = await town.umt(["case", "send", "MT-2026-5", "kommune-senja"], token: coordinator)
        let asked = await town.umt(
            ["sak", "spør-rådet", "MT-2026-5", "--sentence", "Hvor?"], token: officer)
        #expect(
            asked.output
                == "MT-2026-5  Lys · venter på de unge\n  2026-11-21  Senja kommune spør rådet: Hvor? Klokka står stille til rådet svarer.\n"
        )
        #expect(
            await town.umt(["case", "clarify", "MT-2026-5", "--sentence", "x"], token: officer).status == 4)
        let inbox = await town.umt(["innboks"], token: member)
        #expect(inbox.status == 0)
        #expect(inbox.output.contains("MT-2026-5\tspørsmål til rådet"))
        let stopped = await town.umt(["case", "explain-deadline", "MT-2026-5"], token: officer)
        #expect(stopped.output.contains("2026-11-21\t\tmottatt, dag 0"))
        #expect(stopped.remarks.hasPrefix("Klokka står stille"))
        let replied = await town.umt(
            ["sak", "oppklar", "MT-2026-5", "--sentence", "Ved skolen."], token: member)
        #expect(replied.status == 0)
        #expect(replied.output.contains("Ungdomsrådet i Senja svarer på spørsmålet: Ved skolen."))
        let again = await town.umt(["case", "clarify", "MT-2026-5", "--sentence", "x"], token: member)
        #expect(again.status == 5)
    }

    @Test func `a deadline is explained day by day, and counted for any day`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let run = await town.umt(["case", "explain-deadline", "MT-2026-3"], token: token)
        let lines = run.output.split(separator: "\n")
        #expect(lines.first == "dag\tnummer\tgrunn")
        #expect(lines.last == "2026-10-01\t20\tteller")
        #expect(lines.contains("2026-09-05\t\tlørdag"))
        #expect(
            run.remarks.hasPrefix("2026-10-01 er siste dag å svare i tide (20 virkedager etter 2026-09-03)."))
        let region = ["--region", "midt-troms"]
        let plain = await town.umt(["svarfrist", "2026-04-01", "--working-days", "15"] + region)
        #expect(plain.output == "2026-04-27 er siste dag å svare i tide (15 virkedager etter 2026-04-01).\n")
        let shown = await town.umt(
            ["deadline", "2026-04-01", "--calendar-days", "30", "--explain"] + region)
        #expect(shown.output.contains("2026-05-01\t30\tteller\n2026-05-02\t\tlørdag"))
        #expect(shown.output.hasSuffix("2026-05-04\t\tflyttet til neste virkedag\n"))
        #expect(await town.umt(["deadline", "2026-04-01"] + region).status == 6)
        #expect(await town.umt(["deadline", "2026-04-01", "--working-days", "1001"] + region).status == 6)
        let both = ["deadline", "2026-04-01", "--working-days", "5", "--calendar-days", "5"]
        #expect(await town.umt(both + region).status == 6)
    }

    @Test func `days off are listed by anybody, added and removed by coordinators`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        let added = await town.umt(
            [
                "fridag", "legg-til", "2026-12-23", "Planleggingsdag", "--source", "Sak 4/26",
                "--municipality", "senja",
            ],
            token: token)
        #expect(added.status == 0)
        #expect(added.remarks == "0 svarfrister ble flyttet. Kalender NO-2+1.\n")
        let list = await town.umt(["holiday", "list", "--year", "2026", "--region", "midt-troms"])
        #expect(list.output.split(separator: "\n").count == 14)
        #expect(list.output.contains("2026-04-02\tskjærtorsdag\t\tNO-2\t"))
        #expect(list.output.contains("2026-12-23\tPlanleggingsdag\tsenja\tSak 4/26\t"))
        let bardu = await town.umt(["holiday", "list", "--municipality", "bardu", "--region", "midt-troms"])
        #expect(!bardu.output.contains("Planleggingsdag"))
        let id = String(added.output.prefix(13))
        #expect(await town.umt(["holiday", "remove", id], token: token).status == 0)
        #expect(await town.umt(["holiday", "remove", id], token: token).status == 3)
        #expect(await town.umt(["holiday", "list", "--year", "1800", "--region", "midt-troms"]).status == 6)
    }

    @Test func `an inbox with something overdue ends with status 8, and tells whose it is`() async throws {
        let town = try await Town()
        let run = await town.umt(["inbox"], token: try await town.token(.mayor, "kommune-senja"))
        #expect(run.status == 8)
        #expect(
            run.output.contains("MT-2026-3\tskal besvares\tlenge over fristen\t2026-10-01\t-51\tfellesmøte\t")
        )
        let quiet = await town.umt(["inbox"], token: try await town.token(.mayor, "kommune-dyroy"))
        #expect(quiet.status == 0)
        #expect(await town.umt(["inbox", "--region", "midt-troms"]).status == 4)
        let list = await town.umt(["case", "list", "--overdue"], token: try await town.token(.reader))
        #expect(
            list.output.contains("MT-2026-3\t2026-09-01\tlenge over fristen\t2026-10-01\t51\tfellesmøte\t"))
    }

    @Test func `a deadline is postponed for a reason that everybody reads`() async throws {
        let town = try await Town()
        let officer = try await town.token(.caseOfficer, "kommune-senja")
        let verb = ["case", "postpone", "MT-2026-3", "--reason", "Budsjettet først."]
        #expect(await town.umt(verb + ["--until", "2026-11-20"], token: officer).status == 6)
        #expect(await town.umt(verb + ["--until", "2026-12-13"], token: officer).status == 6)
        let done = await town.umt(verb + ["--until", "2026-12-14"], token: officer)
        #expect(
            done.output.contains(
                "Senja kommune utsatte svarfristen til 2026-12-14, etter at den gikk ut 2026-10-01: Budsjettet først."
            ))
        let shown = await town.umt(["case", "public", "MT-2026-3", "--region", "midt-troms"])
        #expect(
            shown.output.contains(
                "utsatt til 2026-12-14, 51 dager etter at fristen 2026-10-01 gikk ut: Budsjettet først."))
        #expect(
            await town.umt(["case", "list", "--clock", "postponed"], token: officer).output.contains(
                "MT-2026-3"))
    }
}
