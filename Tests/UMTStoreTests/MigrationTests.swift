import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct MigrationTests {
    /// A released step is never edited: what changes comes as a new step, with a fingerprint of its own here.
    private static let fingerprints: [Int: String] = [
        1: "248c842df7e16afb", 2: "90720acb2bf700c9", 3: "69064e614bcec3", 4: "70bfb1ea3f893e15",
        5: "f7703ff8a2a5dbe2", 6: "f46f136ccf9a5611", 7: "da455bd755246bfc", 8: "33c42b5b3db45fda",
        9: "5169033eb551bf47", 10: "9b424f0d0071b1c5", 11: "c9e9d501b4e83b65", 12: "530241f4dfcd2b35",
        13: "342b7b63291ff8df", 14: "29cf80a03e70ed6b",
        15: "6b3ef11601c84fe4", 16: "bfe6754b02cb08e1", 17: "2c079fdb5f0eee51",
        18: "d217d5d868997a2d", 19: "fbd9b93079d41269", 20: "183926a0a9947eaa",
        21: "67a4c67746c6e57", 22: "451b3e326d44f29a", 23: "20cc65aebec57cf1",
        24: "79e36113c569389b", 25: "5dfee47bb050fbe8",
    ]

    @Test func `a released migration keeps its text to the letter`() {
        for migration in Migration.all {
            #expect(Self.fingerprints[migration.number] == fingerprint(migration.sql), "\(migration.number)")
        }
    }

    @Test func `migrations are numbered one after the other`() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    @Test func `each step is taken once and leaves its number`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { (database) throws in
            #expect(try Migration.version(of: database) == 0)
            #expect(try Migration.run(on: database) == Migration.all.map(\.number))
            #expect(try Migration.version(of: database) == Migration.newest)
            #expect(try Migration.run(on: database) == [])
        }
    }

    @Test func `mandates that were there keep their days and get their place in the tree of days`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { (database) throws in
            try database.execute(sql: Migration.first.sql)
            try database.execute(sql: Self.oldRegister)
            try database.execute(sql: Migration.mandates.sql)
            let rows = try Row.fetchAll(
                database, sql: "SELECT basis, body_id, first_day, last_day, node FROM mandate ORDER BY id")
            let wanted = [
                DayTree(try Period(from: .on(.epoch), until: .on(CivilDate.epoch.adding(days: 400)))),
                DayTree(try Period(from: Bound(earliest: nil, latest: .epoch))),
            ]
            for (row, days) in zip(rows, wanted) {
                #expect(row[1] == 3 && row[2] == days.first && row[3] == days.last && row[4] == days.node)
            }
            #expect(rows.map { $0[0] as String? } == ["Sak 1/70", nil])
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
        }
    }

    private static let oldRegister = """
        INSERT INTO region VALUES (1, 'midt-troms', 'MT', 'Midt-Troms', 'midt-troms', 'S4');
        INSERT INTO municipality VALUES (2, 'senja');
        INSERT INTO body VALUES (3, 1, 'umt', 'assembly', 'UMT', 'UMT', 'umt', NULL, 1);
        INSERT INTO person VALUES (4, 1, 'MT-1', 'Nordlys', 'nordlys', 2000, 2, 1, 1);
        INSERT INTO seat VALUES (5, 1, 3, 'umt-1', 'open', 1, NULL, '1970-01-01', '1970-01-01', NULL, NULL);
        INSERT INTO mandate VALUES
            (6, 1, 5, 4, 'Sak 1/70', NULL, 1, '1970-01-01', '1970-01-01', '1971-02-05', '1971-02-05'),
            (7, 1, 5, 4, 'Import 2026-11-21', NULL, 1, NULL, '1970-01-01', NULL, NULL);
        """

    @Test func `completions that were there are kept, and the old table is gone`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { (database) throws in
            try database.execute(sql: Migration.first.sql + Self.oldRegister + Self.oldTraining)
            try database.execute(sql: Migration.mandates.sql)
            try database.execute(sql: Migration.training.sql)
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT id, region_id, person_id, module_id, day, session_id FROM training_attendance")
            #expect(rows.count == 1)
            let kept = rows.first.map { [$0[0], $0[1], $0[2], $0[3]] as [Int] }
            #expect(kept == [9, 1, 4, 8] && rows.first?["day"] == "2026-03-01")
            #expect(rows.first?["session_id"] as Int? == nil)
            let module = try Row.fetchOne(
                database, sql: "SELECT audience, from_day, version FROM training_module")
            #expect(module?[0] == "member" && module?[1] as String? == nil && module?[2] == 1)
            #expect(try database.tableExists("training_completion") == false)
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
        }
    }

    private static let oldTraining = """
        INSERT INTO training_module VALUES (8, 1, 'chairing-meetings', 'Å lede', 'Leading', 1, 'S4');
        INSERT INTO training_completion VALUES (9, 1, 8, 4, '2026-03-01');
        """

    @Test func `clocks that were there keep their deadline, as the first one too`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { (database) throws in
            for migration in Migration.all where migration.number < Migration.clocks.number {
                try database.execute(sql: migration.sql)
            }
            try database.execute(
                sql: """
                    INSERT INTO region VALUES (1, 'midt-troms', 'MT', 'Midt-Troms', 'midt-troms', 'S4');
                    INSERT INTO body VALUES (3, 1, 'umt', 'assembly', 'UMT', 'UMT', 'umt', NULL, 1);
                    INSERT INTO youth_case (id, region_id, council_id, number, title, text, raised_at, raised_on, visibility,
                        version) VALUES (4, 1, 3, 'MT-2026-1', 'Lys', '', 0, '2026-04-01', 'internal', 1);
                    INSERT INTO sending (id, region_id, case_id, body_id, sent_at, received_on, due)
                        VALUES (5, 1, 4, 3, 0, '2026-04-01', '2026-05-05');
                    """)
            try database.execute(sql: Migration.clocks.sql)
            let row = try #require(
                try Row.fetchOne(
                    database, sql: "SELECT due, first_due, paused_on, calendar_change FROM sending"))
            let days = [row["due"], row["first_due"], row["paused_on"]] as [String?]
            #expect(days == ["2026-05-05", "2026-05-05", nil])
            #expect(row["calendar_change"] as Int == 0)
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
        }
    }

    @Test func `a table that others refer to is built anew with every row, and the guard stands again`()
        throws
    {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { (database) throws in
            for migration in Migration.all where migration.number < Migration.process.number {
                try database.execute(sql: migration.sql)
                try database.execute(sql: "PRAGMA user_version = \(migration.number)")
            }
            try database.execute(sql: Self.oldCases)
            _ = try Migration.run(on: database)
            let rows = try Row.fetchAll(
                database, sql: "SELECT due, ending, ended_on, round, first_due FROM sending ORDER BY id")
            #expect(rows.map { $0["ending"] as String? } == ["answered", nil])
            #expect(rows.map { $0["ended_on"] as String? } == ["2026-04-09", nil])
            #expect(rows.map { $0["due"] as String? } == ["2026-05-05", "2026-05-06"])
            #expect(rows.map { $0["round"] as Int } == [1, 1])
            #expect(try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM body") == 3)
            #expect(try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM promise") == 1)
            #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
            #expect(throws: DatabaseError.self) {
                try database.execute(sql: "UPDATE sending SET body_id = 99 WHERE id = 8")
            }
            #expect(throws: DatabaseError.self) {
                try database.execute(
                    sql: "UPDATE sending SET ending = 'answered', ended_on = '2026-05-01' WHERE id = 8")
            }
        }
    }

    private static let oldCases = """
        INSERT INTO region VALUES (1, 'midt-troms', 'MT', 'Midt-Troms', 'midt-troms', 'S4');
        INSERT INTO body VALUES (3, 1, 'umt', 'assembly', 'UMT', 'UMT', 'umt', NULL, 1),
            (4, 1, 'kommune-senja', 'municipality', 'Senja', 'Senja', 'senja', NULL, 1),
            (5, 1, 'kommune-bardu', 'municipality', 'Bardu', 'Bardu', 'bardu', NULL, 1);
        INSERT INTO youth_case (id, region_id, council_id, number, title, text, raised_at, raised_on, visibility,
            version) VALUES (6, 1, 3, 'MT-2026-1', 'Lys', '', 0, '2026-04-01', 'internal', 1);
        INSERT INTO sending (id, region_id, case_id, body_id, sent_at, received_on, due, first_due, answered_at,
            answered_on) VALUES (7, 1, 6, 4, 0, '2026-04-01', '2026-05-05', '2026-05-05', 1, '2026-04-09'),
            (8, 1, 6, 5, 0, '2026-04-01', '2026-05-06', '2026-05-06', NULL, NULL);
        INSERT INTO promise (id, region_id, case_id, sending_id, place, text, due, promised_at, promised_on)
            VALUES (9, 1, 6, 7, 1, 'Lys', '2027-01-01', 1, '2026-04-09');
        """

    @Test func `a step that fails leaves the database as it was`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { (database) throws in
            try database.execute(sql: "CREATE TABLE promise (id INTEGER)")
            #expect(throws: DatabaseError.self) { try Migration.run(on: database) }
            #expect(try Migration.version(of: database) == 0)
            #expect(try database.tableExists("municipality") == false)
        }
    }

    /// FNV-1a with 64 bits: enough to notice an edit, and in need of no library.
    private func fingerprint(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
