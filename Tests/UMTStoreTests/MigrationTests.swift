import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct MigrationTests {
    /// A released step is never edited: what changes comes as a new step, with a fingerprint of its own here.
    private static let fingerprints: [Int: String] = [1: "248c842df7e16afb"]

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
