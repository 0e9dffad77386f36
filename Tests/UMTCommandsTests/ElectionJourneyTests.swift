import Foundation
import Testing
import UMTDomain

/// A council is elected, appointed and led; the platform is told verb by verb.
@Suite struct ElectionJourneyTests {
    @Test func `an election goes from the notice to appointed mandates and a chosen leader`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        func umt(_ line: [String]) async -> Town.Run { await town.umt(line, token: token) }

        let announced = await umt([
            "valg", "kunngjør", "ungdomsrad-senja", "--on", "2026-09-01", "--notice",
            "Oppslag på alle skolene",
            "--nominations-until", "2026-10-01", "--from", "2027-08-01", "--until", "2029-08-01", "--json",
        ])
        #expect(announced.json["state"] as? String == "nominations-closed")
        let id = try #require(announced.json["id"] as? String)
        let again = await umt([
            "election", "announce", "ungdomsrad-senja", "--on", "2026-09-01", "--notice", "x", "--from",
            "2027-08-01",
        ])
        #expect(again.status == 5)

        for (person, by) in [
            ("MT-001", "Elevrådet ved Øyvær skole"), ("MT-005", "Skytterlaget"), ("MT-006", "Elevrådet"),
            ("MT-001", "Speiderne"),
        ] {
            let run = await umt(["valg", "nominer", id, person, "--by", by, "--on", "2026-09-20"])
            #expect(run.status == 0, "\(run.remarks)")
        }
        let late = await umt([
            "election", "nominate", id, "MT-003", "--by", "Elevrådet", "--on", "2026-10-01",
        ])
        #expect(late.status == 5)
        #expect(late.remarks == "day: Fristen for å nominere gikk ut 2026-09-30.\n")
        #expect(await umt(["valg", "trekk", id, "MT-006", "--on", "2026-10-05"]).status == 0)

        let votes = ["MT-001=120", "MT-005=91"]
        let tooMany = await umt(["valg", "tell", id] + votes + ["--cast", "210", "--on", "2026-10-20"])
        #expect(tooMany.status == 6)
        #expect(tooMany.remarks.contains("211") && tooMany.remarks.contains("210"))
        let more = await umt(
            ["valg", "tell", id] + votes + ["--cast", "211", "--eligible", "200", "--on", "2026-10-20"])
        #expect(more.remarks.contains("211") && more.remarks.contains("200"))
        let early = await umt([
            "valg", "oppnevn", id, "MT-001", "--by", "kommunestyret i Senja", "--reference", "Sak 81/26",
        ])
        #expect(early.status == 5)
        let counted = await umt(
            ["valg", "tell", id] + votes + ["--cast", "211", "--eligible", "320", "--on", "2026-10-20"])
        #expect(counted.status == 0)
        #expect(counted.output.contains("MT-001  Nordlys Sommerfugl · 120 stemmer"))
        #expect(counted.output.contains("211 avgitt · 320 med stemmerett"))

        let given = await umt([
            "valg", "oppnevn", id, "MT-001", "MT-005=ungdomsrad-senja-3", "--by", "kommunestyret i Senja",
            "--on",
            "2026-11-12", "--reference", "Sak 81/26",
        ])
        #expect(given.status == 0, "\(given.remarks)")
        #expect(
            given.output == """
                \(id)  ungdomsrad-senja · oppnevnt
                Kunngjort 2026-09-01: Oppslag på alle skolene
                Nominasjoner til og med 2026-09-30
                Velges for 2027-08-01 – 2029-07-31

                Kandidater
                  MT-001  Nordlys Sommerfugl · 120 stemmer · fikk ungdomsrad-senja-1 · nominert av Elevrådet ved Øyvær skole (2026-09-20) · nominert av Speiderne (2026-09-20)
                  MT-005  Isbjørn Istapp · 91 stemmer · fikk ungdomsrad-senja-3 · nominert av Skytterlaget (2026-09-20)
                  MT-006  Myrull Morgendugg · trakk seg 2026-10-05 · nominert av Elevrådet (2026-09-20)

                Opptelling kunngjort 2026-10-20: avstemning
                  211 avgitt · 320 med stemmerett
                Oppnevnt 2026-11-12 av kommunestyret i Senja: Sak 81/26

                """)
        let sitting = await umt([
            "mandate", "list", "--body", "ungdomsrad-senja", "--as-of", "2027-09-01", "--json",
        ])
        let mandates = try #require(sitting.json["mandates"] as? [[String: Any]])
        #expect(mandates.compactMap { $0["basis"] as? String } == ["Sak 81/26", "Sak 81/26"])

        let led = await umt([
            "funksjon", "gi", "ungdomsrad-senja", "leader", "MT-001", "--from", "2027-09-15", "--json",
        ])
        #expect(led.status == 0, "\(led.remarks)")
        #expect((led.json["until"] as? [String: Any])?["latest"] as? String == "2029-08-01")
        let listed = await umt(["function", "list", "--body", "ungdomsrad-senja", "--as-of", "2027-10-01"])
        #expect(listed.output.contains("leder\tMT-001\tNordlys Sommerfugl\t2026-11-21\tungdomsrad-senja"))
        let list = await umt(["election", "list"])
        #expect(
            list.output.contains("\(id)\tungdomsrad-senja\t2026-09-01\toppnevnt\t2\t2027-08-01\t2029-07-31"))
        let neighbour = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        #expect(await town.umt(["election", "show", id], token: neighbour).status == 3)
        #expect(await umt(["election", "show", "tull"]).status == 3)
    }
}
