import Foundation
import Testing
import UMTDomain

/// Subscriptions, the outbox, feeds and watching, verb by verb.
@Suite struct OutwardVerbTests {
    @Test func `a coordinator sets up an address, sees what is to go out, and ends it`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let added = await town.umt(
            ["abonnement", "ny", "radet@senja.example", "--council", "ungdomsrad-senja", "--pace", "daily"],
            token: token)
        #expect(
            added.status == 0
                && added.output.contains("radet@senja.example\trådets saker\tungdomsrad-senja\thver dag"))
        _ = await town.umt(["case", "raise", "Lys", "--council", "ungdomsrad-senja"], token: token)
        let list = await town.umt(["utboks", "liste"], token: token)
        #expect(list.status == 0)
        let notice = String(list.output.split(separator: "\n")[1].prefix(13))
        let shown = await town.umt(["outbox", "show", notice], token: token)
        #expect(shown.output.contains("MT-2026-5: Ungdomsrådet i Senja reiste saken"))
        #expect(await town.umt(["outbox", "retry", notice], token: token).status == 0)
        let id = String(added.output.split(separator: "\n")[1].prefix(13))
        let ended = await town.umt(["subscription", "remove", id], token: token)
        #expect(ended.status == 0 && ended.remarks == "Avsluttet. Adressen er slettet.\n")
        #expect(await town.umt(["subscription", "remove", id], token: token).status == 3)
        #expect(
            await town.umt(["subscription", "add", "x", "--inbox", "kommune-senja"], token: token).status == 6
        )
        #expect(await town.umt(["subscription", "list"]).status == 4)
    }

    @Test func `feeds and calendars go into a pipe or a file`() async throws {
        let town = try await Town()
        let feed = await town.umt([
            "strøm", "--region", "midt-troms", "--municipality", "senja", "--out", "senja.atom",
        ])
        #expect(feed.status == 0)
        #expect(
            feed.written["senja.atom"].map { String(decoding: $0, as: UTF8.self) }?.hasPrefix("<?xml") == true
        )
        let token = try await town.token(.regionalCoordinator)
        let link = await town.umt(["kalender", "lenke", "MT-003"], token: token)
        #expect(link.output.contains("/kalender/kal_") && link.remarks.contains("bare nå"))
        let links = await town.umt(["calendar", "links", "MT-003", "--json"], token: token)
        let id = (links.json["links"] as? [[String: Any]])?.first?["id"] as? String ?? ""
        #expect(await town.umt(["calendar", "unlink", id], token: token).status == 0)
        #expect(await town.umt(["calendar", "unlink", id], token: token).status != 0)
        let calendar = await town.umt(["calendar", "--region", "midt-troms"])
        #expect(String(decoding: calendar.bytes, as: UTF8.self).hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(await town.umt(["feed", "MT-2026-99", "--region", "midt-troms"]).status == 3)
    }

    @Test func `looking once tells what is new, and whether anything is`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let quiet = await town.umt(["case", "watch", "MT-2026-1", "--once"], token: token)
        #expect(quiet.status == 8 && quiet.output.isEmpty)
        let whole = await town.umt(
            ["case", "watch", "MT-2026-1", "--once", "--since", "2020-01-01"], token: token)
        #expect(whole.status == 0 && whole.output.contains("reiste saken."))
        _ = await town.umt(["case", "raise", "Lys", "--council", "ungdomsrad-senja"], token: token)
        let news = await town.umt(["sak", "følg", "--once"], token: token)
        #expect(
            news.status == 0
                && news.output.contains("2026-11-21  MT-2026-5  Ungdomsrådet i Senja reiste saken."))
        #expect(await town.umt(["case", "watch", "--every", "0"], token: token).status == 6)
    }

    @Test func `a case that is followed shows each new step as it comes, and no other`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        _ = await town.umt(["case", "raise", "Lys", "--council", "ungdomsrad-senja"], token: token)
        let watch = Task { await town.umt(["case", "watch", "MT-2026-5", "--every", "1"], token: token) }
        try await Task.sleep(for: .milliseconds(500))
        _ = await town.umt(["case", "send", "MT-2026-5", "kommune-senja"], token: token)
        try await Task.sleep(for: .milliseconds(2_000))
        watch.cancel()
        let run = await watch.value
        #expect(run.status == 2)
        #expect(
            run.output == "2026-11-21  Saken ble sendt til Senja kommune. Avtalt svarfrist: 2026-12-18.\n")
    }
}
