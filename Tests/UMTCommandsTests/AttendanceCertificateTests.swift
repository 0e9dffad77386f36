import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// Papers for the school, from a meeting of the assembly.
@Suite struct AttendanceCertificateTests {
    private static let meeting = "umt-2026-11-14"

    /// A meeting that was held: MT-003 is away, a substitute sits instead, MT-005 leaves after the first item.
    private static func played(in town: Town, _ token: String) async {
        func umt(_ arguments: String...) async { _ = await town.umt(arguments, token: token) }
        await umt("meeting", "plan", "umt", "2026-11-14", "2026-12-05", "2027-02-06")
        await umt("seat", "add", "umt", "--for", "umt-senja-girl", "--count", "1", "--from", "2026-01-01")
        await umt(
            "member", "add", "Åsel Vårflom", "--born", "2010", "--municipality", "senja", "--number", "MT-901"
        )
        await umt(
            "mandate", "give", "umt-senja-girl-vara-1", "MT-901", "--from", "2026-01-01", "--basis", "12/25")
        for title in ["Budsjett", "Buss"] { await umt("meeting", "add-item", meeting, "--title", title) }
        await umt(
            "meeting", "call", meeting, "--starts", "10:00", "--place", "Finnsnes", "--called-on",
            "2026-11-01")
        await umt("meeting", "absent", meeting, "MT-003", "--reason", "Legetime")
        await umt("meeting", "substitute", meeting, "MT-003")
        await umt("meeting", "open", meeting, "--chair", "MT-012")
        await umt("meeting", "present", meeting)
        await umt("meeting", "present", meeting, "MT-005", "--through", "1")
    }

    private func text(_ run: Town.Run) -> String { String(decoding: run.bytes, as: UTF8.self) }

    @Test func `a coordinator certifies who was there, and nobody else`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        await Self.played(in: town, token)
        func paper(_ person: String, _ more: String...) async -> Town.Run {
            await town.umt(
                ["møte", "bekreftelse", Self.meeting, "--person", person] + more, token: token)
        }
        let whole = text(await paper("MT-012"))
        #expect(whole.contains("Bekreftelse på deltakelse i møte") && whole.contains("14. november 2026"))
        #expect(whole.contains("kl. 10:00, Finnsnes\n") && whole.contains("opplæringslova"))
        #expect(whole.contains("Utstedt av koordinatoren for") && !whole.contains("MT-0"))
        #expect(text(await paper("MT-005")).contains("sak 1 til og med 1"))

        let substitute = text(await paper("MT-901"))
        #expect(substitute.contains("Åsel Vårflom") && substitute.contains("som vara"))
        #expect(!substitute.contains("Havblikk"))
        let absent = await paper("MT-003")
        #expect(absent.status == 6 && absent.remarks.contains("MT-003 er ikke ført som til stede"))
        #expect(await paper("MT-777").status == 3)
        #expect(await paper("MT-012", "--from", "2026-01-01").status == 6)

        let html = await paper("MT-901", "--format", "html", "--lang", "en")
        #expect(
            text(html).contains("<h1>Certificate of attendance</h1>")
                && text(html).contains("as a substitute"))
        #expect(text(await paper("MT-901")) == substitute)

        // The record knows that it was done, and no name.
        let kept = await town.umt(
            ["call", "exportPerson", "person=MT-901", "--region", "midt-troms"], token: token)
        #expect(kept.output.contains(#"{\"how\":\"attendance-certificate\"}"#))
    }

    @Test func `before the meeting it says that one is called, in so many words`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        await Self.played(in: town, token)
        let next = "umt-2026-12-05"
        let ask = ["meeting", "certificate", next, "--person", "MT-012"]
        #expect(await town.umt(ask, token: token).status == 5)
        _ = await town.umt(["meeting", "call", next, "--starts", "09:30", "--digital"], token: token)
        let ahead = text(await town.umt(ask, token: token))
        #expect(ahead.contains("Bekreftelse på innkalling") && ahead.contains("bekrefter ikke deltakelse"))
        #expect(ahead.contains("kl. 09:30, på nett") && !ahead.contains("var til stede"))
        let other = await town.umt(["meeting", "certificate", next, "--person", "MT-901"], token: token)
        #expect(other.status == 6 && other.remarks.contains("har ikke plass"))
    }

    @Test func `one's own coordinator reaches it, the neighbour's does not, and a member gets the own`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        await Self.played(in: town, token)
        let senja = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        let bardu = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        let ask = ["meeting", "certificate", Self.meeting, "--person", "MT-901"]
        #expect(text(await town.umt(ask, token: senja)).contains("Åsel Vårflom"))
        #expect(await town.umt(ask, token: bardu).status == 3)
        let member = try await town.token(.youthMember, "umt", person: "MT-901")
        #expect(await town.umt(ask, token: member).status == 4)
        let own = await town.umt(["meeting", "certificate", Self.meeting], token: member)
        #expect(text(own).contains("Åsel Vårflom"))
        let span = ["meeting", "certificate", "--from", "2026-08-01", "--until", "2027-01-01"]
        #expect(text(await town.umt(span, token: member)).contains("som vara"))
        #expect(await town.umt(["meeting", "certificate"], token: member).status == 6)
        let nobody = try await town.token(.youthMember, "umt")
        #expect(await town.umt(["meeting", "certificate", Self.meeting], token: nobody).status == 5)
        #expect(await town.umt(["meeting", "certificate", Self.meeting]).status == 4)
    }

    @Test func `a half-year is one line for each meeting, and the list of a body counts the same`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        await Self.played(in: town, token)
        let span = ["--from", "2026-08-01", "--until", "2027-01-01"]
        let paper = text(
            await town.umt(["meeting", "certificate", "--person", "MT-901"] + span, token: token))
        #expect(paper.components(separatedBy: "2026: ").count == 2 && paper.contains("som vara"))
        let none = await town.umt(["meeting", "certificate", "--person", "MT-003"] + span, token: token)
        #expect(none.status == 6)
        let list = await town.umt(["meeting", "attendance", "umt"] + span, token: token)
        #expect(list.output.contains("MT-901\tÅsel Vårflom\t0\t0\t1"))
        #expect(list.output.contains("MT-003\tTiril Havblikk\t1\t0\t0"))
        #expect(list.output.contains("MT-005") && list.remarks.contains("1 holdte møter"))
        let backwards = ["--from", "2027-01-01", "--until", "2026-01-01"]
        #expect(await town.umt(["meeting", "attendance", "umt"] + backwards, token: token).status == 6)
        let outside = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        #expect(await town.umt(["meeting", "attendance", "umt"] + span, token: outside).status == 3)
    }

    @Test func `approved minutes are what is certified, whatever becomes of the register`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        await Self.played(in: town, token)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let before = text(await umt("meeting", "certificate", Self.meeting, "--person", "MT-901"))
        #expect(await umt("meeting", "approve", Self.meeting, "--signed-by", "MT-012").status == 0)
        #expect(text(await umt("meeting", "certificate", Self.meeting, "--person", "MT-901")) == before)
        #expect(await umt("meeting", "certificate", Self.meeting, "--person", "MT-003").status == 6)
    }

    @Test func `the joint meeting is certified for the assembly's members`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let meeting = "fellesmote-2026-11-20"
        _ = await umt("meeting", "add", "fellesmote", "2026-11-20")
        _ = await umt("meeting", "absent", meeting, "MT-005")
        _ = await umt("meeting", "present", meeting)
        let paper = text(await umt("meeting", "certificate", meeting, "--person", "MT-003"))
        #expect(paper.contains("Tiril Havblikk") && paper.contains("møter medlemmene av ungdomstinget"))
        #expect(await umt("meeting", "certificate", meeting, "--person", "MT-005").status == 6)
        let year = text(
            await umt(
                "meeting", "certificate", "--person", "MT-003", "--from", "2026-01-01", "--until",
                "2027-01-01"))
        #expect(year.contains("20. november 2026"))
    }
}
