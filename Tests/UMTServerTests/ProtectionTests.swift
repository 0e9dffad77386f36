import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTDomain

/// What nobody may find out: that somebody sits where no name is shown, and anything of a person under protection.
@Suite struct ProtectionTests {
    /// Everything that an answer tells: its status, its headers in order, its bytes.
    private struct Told: Equatable {
        let status: Int
        let fields: [String]
        let bytes: Data

        init(_ answer: Hall.Answer) {
            status = answer.status
            fields = answer.fields.map { "\($0.name): \($0.value)" }
            bytes = answer.bytes
        }
    }

    private static let seat =
        #"{"seat":"umt-senja-boy","person":"MT-399","from":"2026-01-01","basis":"2/26"}"#
    private static let council = """
        {"seat":"ungdomsrad-senja-1","person":"MT-399","from":"2026-01-01","basis":"2/26"}
        """

    /// A world that has a person in its register who holds nothing yet.
    private func world() async throws -> World {
        let world = try await World()
        try await world.hall.make(
            "/bodies/ungdomsrad-senja/seats", #"{"count":3,"from":"2026-01-01"}"#)
        try await world.hall.make(
            "/people",
            #"{"number":"MT-399","name":"Skjerma Skogstjerne","birthYear":2009,"municipality":"senja"}"#)
        return world
    }

    private func reads(_ world: World, as asker: Asker) async throws -> [String: Told] {
        var answers: [String: Told] = [:]
        for row in API.rows where row.isRead {
            let aim = try #require(Aim.all[row.name])
            answers[row.name] = Told(await world.ask(row, aim, as: asker))
            let wide = Aim(aim.deed)
            answers[row.name + " as of"] = Told(
                await world.hall.get(
                    world.path(of: row, aim) + "?asOf=2026-06-01", as: asker.token))
            if row.pathFields == ["region"] {
                answers[row.name + " wide"] = Told(await world.ask(row, wide, as: asker))
            }
        }
        return answers
    }

    @Test func `nobody without the deed sees that a person under protection holds a seat`() async throws {
        let world = try await world()
        let hall = world.hall
        let hidden = Asker.all.filter { asker in
            asker.isStranger || asker.isNeighbour
                || Permissions.reach(of: asker.role, for: .readProtected) == .none
        }
        #expect(hidden.count >= 9)
        var before: [String: [String: Told]] = [:]
        for asker in hidden { before[asker.name] = try await reads(world, as: asker) }
        let seesBefore = await hall.get(Hall.home + "/seats", as: "municipal-coordinator")

        try await hall.make("/people/MT-399/protection", "{}")
        for body in [Self.seat, Self.council] { try await hall.make("/mandates", body) }
        try await hall.make(
            "/coordinators",
            #"{"kind":"assembly","person":"MT-399","percentage":20,"from":"2026-01-01"}"#)
        try await hall.make(
            "/training", #"{"module":"chairing-meetings","person":"MT-399","day":"2026-11-01"}"#)
        // Consent and protection at once: protection wins.
        try await hall.make(
            "/people/MT-399/consents", #"{"purpose":"named","by":"self","how":"digital"}"#)

        for asker in hidden {
            let after = try await reads(world, as: asker)
            for (name, told) in before[asker.name] ?? [:] {
                #expect(after[name] == told, "\(asker.name) \(name)")
            }
        }
        for who in ["municipal-coordinator", "regional-coordinator"] {
            let sees = await hall.get(Hall.home + "/seats", as: who)
            #expect(sees["filled"]?.number == (seesBefore["filled"]?.number ?? 0) + 2)
            let sits = await hall.get(Hall.home + "/mandates?body=umt", as: who)
            #expect(String(decoding: sits.bytes, as: UTF8.self).contains("MT-399"))
        }
    }

    @Test func `a protection covers the past while it stands, and ends`() async throws {
        let world = try await world()
        let hall = world.hall
        try await hall.make("/mandates", Self.seat)
        func filled(_ day: String) async -> Int? {
            await hall.get(Hall.home + "/seats?body=umt&asOf=\(day)", as: "mayor")["filled"]?.number
        }
        #expect(await filled("2026-06-01") == 2)
        try await hall.make("/people/MT-399/protection", "{}")
        #expect(await filled("2026-06-01") == 1)
        #expect(await filled("2026-11-21") == 1)
        let again = await hall.post(
            Hall.home + "/people/MT-399/protection", as: "municipal-coordinator", "{}")
        #expect(again.code == "alreadyExists")
        let ends = Hall.home + "/people/MT-399/protection/ends"
        #expect(await hall.post(ends, as: "municipal-coordinator", "{}").status == 200)
        #expect(await filled("2026-06-01") == 2)
        #expect(await hall.post(ends, as: "municipal-coordinator", "{}").code == "notProtected")
    }

    @Test func `the public page says the same of an empty seat and of one whose holder is not published`()
        async throws
    {
        let world = try await world()
        let hall = world.hall
        func page(_ fields: [String: String] = [:]) async -> Told {
            Told(await hall.get(Hall.home + "/public/seats", as: nil, fields))
        }
        let empty = await page()
        #expect(empty.status == 200)
        try await hall.make("/mandates", Self.seat)
        try await hall.make("/mandates", Self.council)
        #expect(await page() == empty)
        for purpose in ["pictures", "mail"] {
            try await hall.make(
                "/people/MT-399/consents", #"{"purpose":"\#(purpose)","by":"self","how":"digital"}"#)
        }
        try await hall.make("/people/MT-399/published-names", #"{"form":"full"}"#)
        #expect(await page() == empty)
        try await hall.make("/people/MT-399/consents", #"{"purpose":"named","by":"self","how":"digital"}"#)
        let named = await page()
        #expect(
            String(decoding: named.bytes, as: UTF8.self).components(separatedBy: "Skjerma Skogstjerne").count
                == 3)
        try await hall.make("/people/MT-399/protection", "{}")
        #expect(await page() == empty)
        _ = await hall.post(Hall.home + "/people/MT-399/protection/ends", as: "regional-coordinator", "{}")
        #expect(await page() == named)
        try await hall.make("/people/MT-399/published-names", #"{"form":"none"}"#)
        #expect(await page() == empty)
        try await hall.make("/people/MT-399/published-names", #"{"form":"first-name"}"#)
        #expect(await page() != empty)
        _ = await hall.post(
            Hall.home + "/people/MT-399/consents/withdrawals", as: "regional-coordinator",
            #"{"purpose":"named"}"#)
        #expect(await page() == empty)
    }
}
