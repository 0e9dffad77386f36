import Foundation
import Testing
import UMTApplication
import UMTDomain

/// Webhooks verb by verb, in both languages.
@Suite struct WebhookVerbTests {
    @Test func `a coordinator sets one up, tries it, changes its secret and ends it`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let added = await town.umt(
            [
                "systemvarsel", "ny", "https://sak.senja.example/umt", "--municipality", "senja", "--label",
                "Sakssystemet på Finnsnes",
            ],
            token: token)
        #expect(added.status == 0 && added.output.hasPrefix("whsec_"))
        #expect(added.remarks.contains("vises bare denne gangen"))
        let id = String(try #require(added.remarks.split(separator: " ").dropFirst().first).prefix(13))
        let list = await town.umt(["webhook", "list"], token: token)
        #expect(list.status == 0 && !list.output.contains("whsec_"))
        #expect(list.output.contains("i bruk\t\tkommunens saker\tsenja\t0\t\tSakssystemet på Finnsnes"))

        let trial = await town.umt(["webhook", "prøv", id], token: token)
        #expect(trial.status == 0 && trial.output.contains("webhook.test"))
        try await Courier(town.application) { _ in .status(503) }.round()
        let log = await town.umt(["webhook", "deliveries", id, "--lang", "en"], token: token)
        #expect(log.status == 0 && log.output.contains("\t1\t503\trefused"))
        let delivery = String(log.output.split(separator: "\n")[1].prefix(13))
        let shown = await town.umt(["webhook", "levering", delivery], token: token)
        #expect(shown.output.contains("\t503\tavvist") && shown.remarks.contains(#""type":"webhook.test""#))
        #expect(await town.umt(["webhook", "retry", delivery], token: token).status == 0)
        try await Courier(town.application) { _ in .status(410) }.round()
        let gone = await town.umt(["webhook", "list"], token: token)
        #expect(gone.status == 8 && gone.output.contains("mottakeren finnes ikke lenger (410)"))
        #expect(await town.umt(["webhook", "deliveries", id], token: token).status == 8)
    }

    @Test func `secrets are shown once, and what is refused says why`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let added = await town.umt(["webhook", "add", "https://sak.senja.example"], token: token)
        let id = String(try #require(added.remarks.split(separator: " ").dropFirst().first).prefix(13))
        let new = await town.umt(["webhook", "ny-hemmelighet", id, "--now"], token: token)
        #expect(new.output.hasPrefix("whsec_") && new.output != added.output)
        #expect(new.remarks.contains("signerer ikke mer"))
        for verb in ["pause", "resume", "show", "end"] {
            let run = await town.umt(["webhook", verb, id], token: token)
            #expect(run.status == 0 && !run.output.contains("whsec_"), "\(verb)")
        }
        let ended = await town.umt(["webhook", "pause", id], token: token)
        #expect(ended.status == 5 && ended.remarks.contains("Webhooken er avsluttet (2026-11-21)"))
        let inside = await town.umt(["webhook", "add", "https://10.0.0.1/"], token: token)
        #expect(inside.status == 6 && inside.remarks.contains("--webhooks-to-private-addresses"))
        let odd = await town.umt(["webhook", "add", "https://målselv.example"], token: token)
        #expect(odd.status == 6 && odd.remarks.hasPrefix("url: Adressen kan ikke brukes: bare bokstavene"))
        #expect(await town.umt(["webhook", "show", "0S9YD8TE59VQM"], token: token).status == 3)
        let member = try await town.token(.youthMember, "ungdomsrad-senja")
        #expect(await town.umt(["webhook", "list"], token: member).status == 4)
        #expect(await town.umt(["webhook", "list"]).status == 4)
    }
}
