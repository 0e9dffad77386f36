import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

@Suite struct ErasureTests {
    private static let who = "regional-coordinator"
    /// An invented name whose letters have two forms, and every form that the database could keep it in.
    private static let name = "Ågot Blåfjellstjerne"
    private static var planted: [String] {
        [
            name.precomposedStringWithCanonicalMapping, name.decomposedStringWithCanonicalMapping,
            Names.sortKey(name),
            Names.folded(name), "Blåfjellstjerne", "fjellstjerne", "MT-77", "Vedtak om Ågot", "Sykdom",
        ]
    }

    /// A hall in which somebody has left traces everywhere: a person with mandates, training, consents and events.
    private func hall() async throws -> Hall {
        let hall = try await Hall(demo: true)
        try await hall.make(
            "/people",
            #"{"number":"MT-77","name":"\#(Self.name.decomposedStringWithCanonicalMapping)","birthYear":2001,"municipality":"bardu"}"#
        )
        let seats = try await hall.make("/bodies/ungdomsrad-bardu/seats", #"{"count":1,"from":"2020-01-01"}"#)
        let seat = try #require(seats["seats"]?.list?.last?["key"]?.text)
        let mandate = try await hall.make(
            "/mandates",
            #"{"seat":"\#(seat)","person":"MT-77","from":"2020-01-01","until":"2026-12-31","basis":"Vedtak om Ågot"}"#
        )
        _ = await hall.patch(
            Hall.home + "/mandates/\(mandate["id"]?.text ?? "")", as: Self.who,
            #"{"until":"2026-12-01","reason":"Sykdom"}"#, ["If-Match": "\"1-x\""])
        try await hall.make(
            "/coordinators", #"{"kind":"agreement","person":"MT-77","percentage":5,"from":"2026-01-01"}"#)
        try await hall.make(
            "/training", #"{"module":"chairing-meetings","person":"MT-77","day":"2026-11-01"}"#)
        try await hall.make("/people/MT-77/consents", #"{"purpose":"named","by":"self","how":"paper"}"#)
        try await hall.make("/people/MT-77/published-names", #"{"form":"full"}"#)
        _ = await hall.post(
            Hall.home + "/people/MT-77/published-names", as: Self.who, #"{"form":"full"}"#,
            ["Idempotency-Key": "kept-answer"])
        _ = try await hall.application.createToken(
            role: .reader, region: "midt-troms", body: nil, label: "PC til \(Self.name)", days: 30,
            by: Call(caller: .operator, now: Hall.now))
        return hall
    }

    private func erase(_ hall: Hall, _ number: String = "MT-77") async -> Hall.Answer {
        await hall.post(Hall.home + "/people/\(number)/erasure", as: Self.who, #"{"confirmed":true}"#)
    }

    @Test func `an export holds every trace`() async throws {
        let hall = try await hall()
        let export = await hall.get(Hall.home + "/people/MT-77/export", as: Self.who)
        let parts = try #require(export["parts"]?.list)
        let full = parts.filter { $0["rows"]?.list?.isEmpty == false }.compactMap { $0["table"]?.text }
        #expect(
            Set(full).isSuperset(of: [
                "person", "mandate", "coordinator_post", "training_attendance", "consent", "published_name",
                "event_text",
            ]))
        let text = String(decoding: export.bytes, as: UTF8.self)
        for word in [Self.name, "Vedtak om Ågot", "Sykdom", "chairing-meetings", "MT-77"] {
            #expect(text.contains(word), "\(word)")
        }
        #expect(await hall.get(Hall.home + "/people/MT-77/export", as: "municipal-coordinator").status == 404)
    }

    @Test func `a preview changes nothing, and an erasure wants to be confirmed`() async throws {
        let hall = try await hall()
        let path = Hall.home + "/people/MT-77/erasure"
        let before = await hall.get(Hall.home + "/people/MT-77/export", as: Self.who).bytes
        let preview = await hall.get(path, as: Self.who)
        #expect(preview["erased"]?.truth == false && preview["unarchived"]?.number == 2)
        #expect(await hall.post(path, as: Self.who, #"{"confirmed":false}"#).code == "notConfirmed")
        #expect(await hall.get(Hall.home + "/people/MT-77/export", as: Self.who).bytes == before)
        #expect(await hall.get(path, as: "municipal-coordinator").status == 403)
    }

    @Test func `an erased name is in no file of the folder`() async throws {
        let hall = try await hall()
        let found = try Self.planted.filter {
            try !IdentityNumberTests.files(holding: $0, in: hall.folder).isEmpty
        }
        #expect(found.count >= 6, "planted: \(found)")
        let answer = await erase(hall)
        #expect(answer.status == 200 && answer["erased"]?.truth == true)
        for text in Self.planted {
            #expect(try IdentityNumberTests.files(holding: text, in: hall.folder) == [], "\(text)")
        }
        let bytes = String(decoding: answer.bytes, as: UTF8.self)
        #expect(!bytes.contains("MT-77"))
    }

    @Test func `nobody finds who was erased, and the record still holds`() async throws {
        let hall = try await hall()
        let count = try await hall.count("people")
        _ = await erase(hall)
        #expect(try await hall.count("people") == count - 1)
        for path in ["", "/export", "/consents", "/erasure"] {
            #expect(await hall.get(Hall.home + "/people/MT-77" + path, as: Self.who).status == 404)
        }
        #expect(await erase(hall).status == 404)
        for chain in try await hall.application.verify() { #expect(chain.broken == nil) }
        let record = await hall.get(Hall.home + "/events?limit=500", as: Self.who)
        #expect(record["events"]?.list?.last?["deed"]?.text == "erasePerson")
    }

    @Test func `statistics are the same before and after`() async throws {
        let hall = try await hall()
        func figures() async -> [Data] {
            var answers: [Data] = []
            for path in ["/seats", "/seats?asOf=2024-03-01", "/briefing", "/briefing?asOf=2026-06-03"] {
                answers.append(await hall.get(Hall.home + path, as: "mayor").bytes)
            }
            let mandates = await hall.get(Hall.home + "/mandates", as: Self.who)
            answers.append(Data("\(mandates["mandates"]?.list?.count ?? -1)".utf8))
            return answers
        }
        let before = await figures()
        _ = await erase(hall)
        _ = await erase(hall, "MT-001")
        #expect(await figures() == before)
    }

    @Test func `a number is erased as a whole, not as a part of another`() async throws {
        let hall = try await hall()
        try await hall.make(
            "/people", #"{"number":"MT-770","name":"Bo Bekk","birthYear":2001,"municipality":"bardu"}"#)
        _ = await erase(hall)
        let other = await hall.get(Hall.home + "/people/MT-770/export", as: Self.who)
        #expect(String(decoding: other.bytes, as: UTF8.self).contains("\\\"added\\\":\\\"MT-770\\\""))
    }

    @Test func `a backup that is restored loses the erased again`() async throws {
        let hall = try await hall()
        let folder = hall.folder.appendingPathComponent("elsewhere")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let copy = folder.appendingPathComponent("copy.sqlite").path
        try hall.application.store.backUp(to: copy)
        _ = await erase(hall)
        #expect(try !IdentityNumberTests.files(holding: Self.name, in: folder).isEmpty)

        let place = hall.application.store.path
        #expect(throws: Refusal(.databaseExists, [place])) {
            try Restoration(of: copy, to: place, force: false)
        }
        #expect(throws: Refusal(.databaseInUse, [place])) {
            try Restoration(of: copy, to: place, force: true)
        }
        try hall.application.store.close()
        let restoration = try Restoration(of: copy, to: place, force: true)
        #expect(restoration.erasures.count >= 1)
        let store = try restoration.open()
        let again = Application(store: store, log: hall.application.log) { Hall.now }
        let call = Call(caller: .operator, now: Hall.now)
        #expect(try await again.repeatErasures(restoration.erasures, by: call) == 1)
        try store.close()
        #expect(try restoration.finish(at: Hall.now) != nil)
        try FileManager.default.removeItem(at: folder)
        for text in Self.planted {
            #expect(try IdentityNumberTests.files(holding: text, in: hall.folder) == [], "\(text)")
        }
        let restored = Application(store: try .open(place), log: hall.application.log) { Hall.now }
        for chain in try await restored.verify() { #expect(chain.broken == nil) }
        #expect(try restored.store.read { try $0.erasures() }.count == 1)
        try restored.store.close()
    }

    @Test func `a backup that is damaged touches nothing`() async throws {
        let hall = try await Hall()
        let copy = hall.folder.appendingPathComponent("copy.sqlite").path
        try Data("not a database at all, only words".utf8).write(to: URL(fileURLWithPath: copy))
        let place = hall.folder.appendingPathComponent("new.sqlite").path
        #expect(throws: Refusal(.damagedBackup, [copy])) {
            try Restoration(of: copy, to: place, force: false)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: hall.folder.path).filter {
                $0.hasPrefix("new")
            } == [])
    }

    @Test func `a damaged line of the ledger is named`() async throws {
        let hall = try await hall()
        _ = await erase(hall)
        let ledger = hall.application.store.ledger
        let text = try String(contentsOfFile: ledger.path, encoding: .utf8)
        #expect(text.split(separator: "\n").count == 1)
        #expect(try ledger.read().count == 1)
        try text.replacing("2026-11-21", with: "2026-11-20").write(
            toFile: ledger.path, atomically: true, encoding: .utf8)
        #expect(throws: Refusal(.damagedLedger, [ledger.path, "1"])) { try ledger.read() }
    }
}
