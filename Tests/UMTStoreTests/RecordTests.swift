import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct RecordTests {
    /// Six events at home and two away, in changes of one to three.
    private func kept() async throws -> Archive {
        let archive = try await Archive()
        for ids: ClosedRange<Int64> in [1...1, 2...4, 5...6] {
            try await archive.write { shelf in for id in ids { try shelf.keep(archive.event(id)) } }
        }
        try await archive.write(in: archive.away.region) { shelf in
            for id: Int64 in 7...8 { try shelf.keep(archive.event(id)) }
        }
        return archive
    }

    private func broken(_ archive: Archive, _ region: Region? = nil) throws -> Int? {
        try archive.read(in: region) { try $0.firstBrokenLink() }
    }

    @Test func `events get their places one after the other, in each region from one`() async throws {
        let archive = try await kept()
        let home = try archive.read { try $0.events(after: 0, limit: 100) }
        #expect(home.map(\.position) == [1, 2, 3, 4, 5, 6])
        #expect(home.map(\.event) == (1...6).map { archive.event($0) })
        #expect(Set(home.map(\.hash)).count == 6)
        #expect(try archive.read { try $0.events(after: 4, limit: 1).map(\.position) } == [5])
        let away = try archive.read(in: archive.away.region) { try $0.events(after: 0, limit: 100) }
        #expect(away.map(\.position) == [1, 2])
        #expect(try broken(archive) == nil)
        #expect(try broken(archive, archive.away.region) == nil)
    }

    @Test func `a refused change leaves no event and no gap`() async throws {
        let archive = try await kept()
        await #expect(throws: Refusal(.busy)) {
            try await archive.write { shelf in
                try shelf.keep(archive.event(9))
                throw Refusal(.busy)
            }
        }
        try await archive.write { try $0.keep(archive.event(10)) }
        #expect(try archive.read { try $0.events(after: 5, limit: 9).map(\.position) } == [6, 7])
        #expect(try broken(archive) == nil)
    }

    @Test func `the same words never have the same digest twice`() async throws {
        let archive = try await kept()
        let digests = try archive.store.read {
            try Data.fetchAll($0.database, sql: "SELECT digest FROM event")
        }
        #expect(Set(digests).count == 8)
    }

    @Test(arguments: [
        "UPDATE event SET deed = 'seed' WHERE id = 3", "UPDATE event SET seq = 9 WHERE id = 3",
        "UPDATE event SET seq = NULL, previous = NULL, hash = NULL WHERE id = 3",
        "UPDATE event SET hash = zeroblob(32) WHERE id = 3", "DELETE FROM event WHERE id = 6",
        "DELETE FROM event_text WHERE event_id = 6; DELETE FROM event WHERE id = 6",
        "UPDATE event_text SET words = '{}' WHERE event_id = 3",
        "UPDATE event_text SET salt = zeroblob(16) WHERE event_id = 3",
        // An event that has no place yet gets one, and nothing else.
        "INSERT INTO event (id, region_id, moment, actor, deed, subject_kind, subject_id, digest) "
            + "VALUES (99, 100, 1, 1, 'seed', 'region', 100, zeroblob(32)); "
            + "UPDATE event SET seq = 7, previous = zeroblob(32), hash = zeroblob(32), digest = randomblob(32) "
            + "WHERE id = 99",
    ])
    func `the record is insert-only`(sql: String) async throws {
        let archive = try await kept()
        let error = #expect(throws: DatabaseError.self) { try archive.tamper(sql) }
        #expect(error?.message == "the record is insert-only")
        #expect(try archive.read { try $0.events(after: 0, limit: 9).count } == 6)
    }

    @Test(arguments: [
        ("UPDATE event SET deed = 'seed' WHERE id = 3", 3),
        ("UPDATE event SET moment = moment + 1 WHERE id = 1", 1),
        ("UPDATE event SET actor = 8 WHERE id = 6", 6),
        ("UPDATE event SET subject_id = 12 WHERE id = 4", 4),
        ("UPDATE event SET subject_kind = 'seat' WHERE id = 4", 4),
        ("UPDATE event SET digest = zeroblob(32) WHERE id = 2", 2),
        ("UPDATE event SET hash = zeroblob(32) WHERE id = 5", 5),
        ("UPDATE event SET previous = zeroblob(32) WHERE id = 5", 5),
        ("UPDATE event_text SET words = '{\"added\":\"MT-002\"}' WHERE event_id = 3", 3),
        ("UPDATE event_text SET salt = zeroblob(16) WHERE event_id = 3", 3),
        // Two that changed places, one gone from the middle, the last gone, all gone.
        (
            "UPDATE event SET seq = 9 WHERE id = 2; UPDATE event SET seq = 2 WHERE id = 3; "
                + "UPDATE event SET seq = 3 WHERE id = 2", 2
        ),
        ("DELETE FROM event_text WHERE event_id = 4; DELETE FROM event WHERE id = 4", 4),
        ("DELETE FROM event_text WHERE event_id = 6; DELETE FROM event WHERE id = 6", 6),
        ("DELETE FROM event_text WHERE event_id < 7; DELETE FROM event WHERE id < 7", 1),
        ("UPDATE region_head SET seq = 5 WHERE region_id = 100", 7),
        ("UPDATE region_head SET hash = zeroblob(32) WHERE region_id = 100", 7),
        ("DELETE FROM region_head WHERE region_id = 100", 1),
        ("UPDATE event SET region_id = 200, seq = 3 WHERE id = 6", 6),
    ])
    func `what was done past the program is found, the first bad place first`(sql: String, place: Int)
        async throws
    {
        let archive = try await kept()
        let triggers = ["event_is_kept", "event_is_sealed_once", "event_text_is_kept"]
        try archive.tamper(triggers.map { "DROP TRIGGER \($0);" }.joined() + sql)
        #expect(try broken(archive) == place)
    }

    @Test func `a row put over another is found too`() async throws {
        let archive = try await kept()
        try archive.tamper(
            """
            INSERT OR REPLACE INTO event SELECT id, region_id, moment, 8, deed, subject_kind, subject_id, digest,
                seq, previous, hash FROM event WHERE id = 3
            """)
        #expect(try broken(archive) == 3)
    }

    @Test func `erased words are gone and the chain still holds`() async throws {
        let archive = try await kept()
        try archive.tamper("DELETE FROM event_text WHERE event_id = 3")
        #expect(try broken(archive) == nil)
        let words = try archive.read { try $0.events(about: 11).map(\.words) }
        #expect(words.map(\.isEmpty) == [false, false, true, false, false, false])
    }

    @Test func `words that came back otherwise are found`() async throws {
        let archive = try await kept()
        try archive.tamper(
            """
            DELETE FROM event_text WHERE event_id = 3;
            INSERT INTO event_text (event_id, salt, words) VALUES (3, zeroblob(16), '{"added":"MT-002"}')
            """)
        #expect(try broken(archive) == 3)
    }
}
