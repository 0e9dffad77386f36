import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// Meetings of the assembly, from the year's plan to approved minutes, verb by verb.
@Suite struct MeetingJourneyTests {
    @Test func `a meeting goes from the plan to minutes that stand still`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let (first, second) = ("umt-2026-10-10", "umt-2026-11-20")

        let planned = await umt("møte", "plan", "umt", "2026-10-10", "2026-11-20", "2027-02-06")
        #expect(planned.status == 0 && planned.output.contains("planlagt"))
        #expect(await umt("meeting", "plan", "umt", "2027-05-08", "2026-11-20").status == 5)
        #expect(!(await umt("meeting", "list").output.contains("2027-05-08")))

        // A case that was sent to the assembly is offered, and two substitutes stand in line.
        let raised = await umt(
            "case", "raise", "Nattbuss hjem", "--council", "ungdomsrad-senja", "--json")
        let number = try #require(raised.json["number"] as? String)
        _ = await umt("case", "send", number, "umt")
        _ = await umt("case", "publish", number, "--title", "Nattbuss")
        _ = await umt("seat", "add", "umt", "--for", "umt-senja-girl", "--count", "2", "--from", "2026-01-01")
        for (place, name) in [(1, "Åsel Vårflom"), (2, "Ørjan Vårflom")] {
            _ = await umt(
                "member", "add", name, "--born", "2010", "--municipality", "senja", "--number",
                "MT-90\(place)")
            _ = await umt(
                "mandate", "give", "umt-senja-girl-vara-\(place)", "MT-90\(place)", "--from", "2026-01-01",
                "--basis", "12/25")
        }
        #expect(await umt("meeting", "agenda", first).output.contains("\(number)  Nattbuss hjem"))
        #expect(
            await umt("meeting", "add-item", first, "--title", "Budsjettet", "--kind", "discussion").status
                == 0)
        #expect(await umt("meeting", "add-item", first, "--case", number).status == 0)
        #expect(await umt("meeting", "add-item", first, "--case", number).status == 5)
        #expect(await umt("meeting", "move-item", first, "2", "--to", "1").status == 0)
        #expect(!(await umt("meeting", "agenda", first).output.contains("venter på organet")))

        _ = await umt(
            "body", "rule", "umt", "notice-days", "14", "--from", "2026-01-01", "--source", "UMT 2/26")
        _ = await umt(
            "body", "rule", "umt", "casting-vote", "chair", "--from", "2026-01-01", "--source", "UMT 2/26")
        #expect(await umt("meeting", "open", first).status == 5)
        let called = await umt(
            "meeting", "call", first, "--starts", "10:00", "--place", "Finnsnes", "--called-on", "2026-10-01")
        #expect(
            called.output.contains("1. 1/26  Nattbuss hjem")
                && called.output.contains("for sent (senest 2026-09-26)"))
        #expect(await umt("meeting", "call", first, "--starts", "10:00", "--digital").status == 5)

        // One sends word, the first substitute is called; one leaves after the first item, one never comes.
        #expect(await umt("meeting", "absent", first, "MT-003", "--reason", "Legetime").status == 0)
        let substitute = await umt("meeting", "substitute", first, "MT-003")
        #expect(substitute.output.contains("vara innkalt: Åsel Vårflom MT-901"))
        #expect(await umt("meeting", "absent", first, "MT-901", "--reason", "Syk").status == 0)
        #expect(await umt("meeting", "substitute", first, "MT-003").output.contains("Ørjan Vårflom MT-902"))
        #expect(await umt("meeting", "open", first).remarks.contains("chair"))
        #expect(await umt("meeting", "open", first, "--chair", "MT-012").status == 0)
        #expect(await umt("meeting", "present", first).status == 0)
        #expect(await umt("meeting", "present", first, "MT-005", "--through", "1").status == 0)
        #expect(await umt("meeting", "absent", first, "MT-052", "--unknown").status == 0)
        #expect(await umt("meeting", "present", first, "MT-020").remarks.contains("MT-020"))

        // Nine take part in the first item; one of them is disqualified.
        let out = await umt(
            "meeting", "disqualify", first, "1", "MT-023", "--ground", "forvaltningsloven § 6")
        #expect(out.status == 0, "\(out.remarks)")
        let decision = "UMT ber fylket om en buss etter klokka elleve."
        let wrong = await umt("meeting", "decide", first, "1", "--decision", decision, "--for", "9")
        #expect(wrong.status == 6 && wrong.remarks.contains("de 8 som deltar"))
        let even = ["meeting", "decide", first, "1", "--decision", decision, "--for", "4", "--against", "4"]
        #expect(await town.umt(even, token: token).remarks.contains("UMT 2/26"))
        #expect(await town.umt(even + ["--casting", "for"], token: token).status == 0)
        #expect(await umt("meeting", "absent", first, "MT-024").status == 5)
        let postponed = await umt(
            "meeting", "decide", first, "2", "--state", "postponed", "--decision", "Tallene kommer senere.")
        #expect(postponed.status == 0)

        // What follows has an owner and a day, and is overdue until somebody says what was done.
        let task = await umt(
            "meeting", "follow-up", first, "1", "Skriv til fylket", "--body", "umt", "--due", "2026-11-01",
            "--json")
        let id = try #require(task.json["id"] as? String)
        #expect(await umt("meeting", "follow-ups").status == 8)
        #expect(await umt("meeting", "done", id, "--sentence", "Brevet er sendt.").status == 0)
        #expect(await umt("meeting", "follow-ups").status == 0)
        #expect(await umt("meeting", "done", id, "--sentence", "Igjen").status == 5)

        // The case has heard of it, in public too.
        #expect(await umt("case", "show", number).output.contains(decision))
        let journey = await town.umt(
            ["call", "readPublicCase", "case=\(number)", "--region", "midt-troms"])
        #expect(journey.output.contains("punkt 1/26"))

        // The next meeting goes on with what was left, and approves.
        let next = await umt(
            "meeting", "call", second, "--starts", "10:00", "--digital", "--called-on", "2026-11-01")
        #expect(next.output.contains("1. 3/26  Budsjettet (← 2/26)"))
        #expect(!(await umt("meeting", "agenda", "umt-2027-02-06").output.contains("Budsjettet")))
        #expect(await umt("meeting", "open", second, "--chair", "MT-012").status == 0)
        _ = await umt("meeting", "present", second, "MT-012", "MT-013")
        let few = await umt("meeting", "decide", second, "1", "--decision", "Nei", "--unanimous")
        #expect(few.status == 5 && few.remarks.contains("minst 5 av 10") && few.remarks.contains("§ 11-9"))

        let draft = await umt("meeting", "minutes", first)
        #expect(draft.status == 0)
        let hidden = await town.umt(["meeting", "minutes", first, "--region", "midt-troms"])
        #expect(hidden.status == 3)
        #expect(await umt("meeting", "approve", first, "--at", "umt-2027-02-06").status == 6)
        let approved = await umt("meeting", "approve", first, "--at", second)
        #expect(approved.status == 0 && approved.output.contains("utgave 1"), "\(approved.remarks)")
        #expect(await umt("meeting", "absent", first, "MT-005").status == 5)

        let minutes = String(decoding: await umt("meeting", "minutes", first).bytes, as: UTF8.self)
        #expect(minutes.contains("Ørjan Vårflom (senja), vara for Tiril Havblikk"))
        #expect(minutes.contains("meldt forfall") && minutes.contains("uten beskjed"))
        #expect(minutes.contains("Vedtatt med 4 mot 4 stemmer") && minutes.contains("avgjorde"))
        #expect(minutes.contains("8 av 10 medlemmer deltok") && !minutes.contains("Legetime"))
        let again = String(decoding: await umt("meeting", "minutes", first).bytes, as: UTF8.self)
        #expect(minutes == again)

        // The public reads no name of those who have not agreed to it.
        let open = String(
            decoding: await town.umt(["meeting", "minutes", first, "--html", "--region", "midt-troms"]).bytes,
            as: UTF8.self)
        #expect(
            open.contains("et medlem (senja), vara for et medlem")
                && open.contains("<h2>Sak 1/26: Nattbuss</h2>"))
        for name in ["Vårflom", "Havblikk", "Ørjan", "MT-9"] { #expect(!open.contains(name), "\(name)") }

        // All of it in one document: the minutes are its last chapter, and in public nobody is named.
        let pack = await umt("møte", "sakspapirer", first)
        let papers = String(decoding: pack.bytes, as: UTF8.self)
        #expect(papers.contains("3  SAK 1/26: NATTBUSS HJEM") && papers.contains("4  PROTOKOLL"))
        #expect(papers.contains("Ørjan Vårflom (senja), vara for Tiril Havblikk"))
        let shown = await town.umt(["meeting", "pack", first, "--format", "html", "--region", "midt-troms"])
        let printed = String(decoding: shown.bytes, as: UTF8.self)
        #expect(printed.contains("<h2>3 Sak 1/26: Nattbuss</h2>") && printed.contains(decision))
        for name in ["Vårflom", "Havblikk", "Ørjan", "MT-9"] { #expect(!printed.contains(name), "\(name)") }
        let same = await umt("meeting", "pack", first, "--public", "--format", "html")
        #expect(same.bytes == shown.bytes)
        #expect(await umt("meeting", "pack", first, "--json").json["isPublic"] as? Bool == false)

        let mended = await umt(
            "meeting", "correct", first, "1", "--decision", "UMT ber om to busser.", "--reason",
            "Et ord falt ut")
        #expect(mended.output.contains("utgave 2"))
        let edition = String(decoding: await umt("meeting", "minutes", first).bytes, as: UTF8.self)
        #expect(edition.contains("to busser") && edition.contains("Utgave 2") && !edition.contains(decision))
    }

    @Test func `members read their own body's meetings, coordinators keep their own council's`() async throws
    {
        let town = try await Town()
        let own = try await town.token(.municipalCoordinator, "ungdomsrad-senja")
        let neighbour = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        let member = try await town.token(.youthMember, "ungdomsrad-senja")
        let plan = ["meeting", "plan", "ungdomsrad-senja", "2026-12-01"]
        #expect(await town.umt(plan, token: neighbour).status == 3)
        #expect(await town.umt(plan, token: member).status == 4)
        #expect(await town.umt(plan, token: own).status == 0)
        #expect(await town.umt(["meeting", "add", "umt", "2026-11-01"], token: own).status == 3)
        let name = "ungdomsrad-senja-2026-12-01"
        #expect(await town.umt(["meeting", "show", name], token: member).status == 0)
        #expect(await town.umt(["meeting", "show", name], token: neighbour).status == 3)
        #expect(await town.umt(["meeting", "cancel", name, "--reason", "Storm"], token: own).status == 0)
        let file = await town.umt(["møte", "kalender", name, "--region", "midt-troms", "--out", "m.ics"])
        let written = String(decoding: try #require(file.written["m.ics"]), as: UTF8.self)
        #expect(written.contains("STATUS:CANCELLED\r\n") && written.contains("SEQUENCE:1\r\n"))
        #expect(await town.umt(["meeting", "list", "--region", "midt-troms"]).output.contains("avlyst"))
        #expect(await town.umt(["meeting", "show", "tull"], token: own).status == 3)
        let late = await town.umt(
            ["meeting", "call", name, "--starts", "25:00", "--digital"], token: own)
        #expect(late.status == 5)
    }

    @Test func `what is private stays with the coordinators, and a withdrawn consent takes the name away`()
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let member = try await town.token(.youthMember, "umt")
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let name = "umt-2026-11-20"
        _ = await umt("meeting", "add", "umt", "2026-11-20")
        _ = await umt("meeting", "present", name)
        _ = await umt("meeting", "absent", name, "MT-005", "--reason", "Begravelse")
        #expect(await umt("meeting", "show", name).output.contains("Begravelse"))
        let seen = await town.umt(["meeting", "show", name], token: member)
        #expect(seen.status == 0 && !seen.output.contains("Begravelse") && !seen.output.contains("MT-0"))

        _ = await umt("consent", "give", "MT-012", "named", "--by", "guardian", "--how", "paper")
        _ = await umt("meeting", "approve", name, "--signed-by", "MT-012")
        let person = await umt("member", "show", "MT-012", "--json").json["name"] as? String ?? "?"
        let first = person.split(separator: " ").first.map(String.init) ?? "?"
        func page() async -> String {
            String(
                decoding: await town.umt(["meeting", "minutes", name, "--region", "midt-troms"]).bytes,
                as: UTF8.self)
        }
        #expect(await page().contains("Signert av: \(first)\n"))
        _ = await umt("consent", "withdraw", "MT-012", "named")
        #expect(await page().contains("Signert av: et medlem"))
    }
}
