import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

/// The registry of traces misses nothing: it is compared with the schema itself.
@Suite struct TraceTests {
    /// Tables that refer to a person and need no trace, each with its reason.
    private static let excused = [
        "training_session_module": "says what a course taught, whoever led it",
        "notice": "goes with its subscription, which has the address",
        "notice_step": "says what a message told, and goes with it",
        "unsubscribe_token": "the hash of a token, which goes with its subscription",
    ]

    @Test func `every table that refers to a person has a trace`() throws {
        let traced = Set(Trace.all.map(\.table))
        let referring = try Set(tablesWithPeople())
        #expect(referring.count >= 7)
        #expect(referring.subtracting(traced).subtracting(Self.excused.keys).sorted() == [])
        for name in Self.excused.keys {
            #expect(referring.contains(name) && !traced.contains(name), "\(name)")
        }
    }

    @Test func `a table that refers to a person is seen under any name of the column`() throws {
        let seen = try tablesWithPeople(
            beside: """
                CREATE TABLE a (person_id INTEGER) STRICT;
                CREATE TABLE b (nominee INTEGER REFERENCES person (id)) STRICT;
                CREATE TABLE c (region_id INTEGER, holder INTEGER,
                    FOREIGN KEY (region_id, holder) REFERENCES person (region_id, id)) STRICT;
                CREATE TABLE d (stand_in_person_id INTEGER) STRICT;
                CREATE TABLE f (of_a INTEGER REFERENCES c (holder)) STRICT;
                CREATE TABLE e (personal INTEGER) STRICT;
                """)
        #expect(Set(seen).isSuperset(of: ["a", "b", "c", "d", "f"]) && !seen.contains("e"))
    }

    @Test func `every trace is of a table that is there, and once`() throws {
        let tables = try schema {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
        let names = Trace.all.map(\.table)
        #expect(Set(names).count == names.count)
        #expect(Set(names).subtracting(tables) == [])
    }

    @Test func `what is removed or anonymised has a statement that does it`() {
        for trace in Trace.all {
            #expect(trace.erase.isEmpty == (trace.fate == .kept), "\(trace.table)")
            let deletes = trace.erase.contains { $0.sql.hasPrefix("DELETE") }
            #expect(deletes == (trace.fate == .removed), "\(trace.table)")
        }
    }

    @Test func `a trace finds what the table holds of the person`() async throws {
        let archive = try await Archive()
        let home = archive.home
        let consent = Consent(
            id: ConsentID(raw: 50), person: home.person.id, purpose: .mail, giver: .guardian, way: .paper,
            given: .epoch)
        try await archive.write { shelf in
            try shelf.keep(consent)
            try shelf.keep(.initials, of: home.person.id, from: .epoch)
            try shelf.keep(
                Protection(
                    id: ProtectionID(raw: 51), person: home.person.id, from: .epoch, actor: ActorID(raw: 7)))
        }
        let traces = try archive.read { try $0.traces(of: home.person.id) }
        let rows = Dictionary(uniqueKeysWithValues: traces.map { ($0.trace.table, $0.rows) })
        #expect(rows["person"]?.first?.values.first { $0.name == "name" }?.value == home.person.name)
        #expect(rows["consent"]?.first?.values.map(\.value) == ["mail", "guardian", "paper", "1970-01-01"])
        #expect(rows["published_name"]?.count == 1 && rows["protection"]?.count == 1)
        #expect(rows["mandate"]?.isEmpty == true)
        let others = try archive.read(in: archive.away.region) { try $0.traces(of: home.person.id) }
        #expect(others.allSatisfy { $0.rows.isEmpty })
    }

    private func schema<Answer>(beside sql: String = "", _ look: (Database) throws -> Answer) throws -> Answer
    {
        let database = try DatabaseQueue()
        return try database.writeWithoutTransaction { database in
            _ = try Migration.run(on: database)
            try database.execute(sql: sql)
            return try look(database)
        }
    }

    /// Tables that refer to a person, and those that hang on them: a leave is its mandate's holder's.
    private func tablesWithPeople(beside sql: String = "") throws -> [String] {
        try schema(beside: sql) { database in
            let tables = try String.fetchAll(
                database,
                sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            var parents: [String: Set<String>] = [:]
            var found: Set<String> = ["person"]
            for table in tables {
                let columns = try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))").map {
                    $0["name"] as String
                }
                if columns.contains(where: { $0.hasSuffix("person_id") || $0 == "person" }) {
                    found.insert(table)
                }
                parents[table] = try Set(
                    Row.fetchAll(database, sql: "PRAGMA foreign_key_list(\(table))").map {
                        $0["table"] as String
                    })
            }
            while let next = tables.first(where: { table in
                !found.contains(table) && !found.isDisjoint(with: parents[table] ?? [])
            }) {
                found.insert(next)
            }
            return found.sorted()
        }
    }
}
