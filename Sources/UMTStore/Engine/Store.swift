import Dispatch
import Foundation
import GRDB
import UMTDomain

/// What the assembly remembers: one SQLite file, read from any thread, written by one writer.
///
/// Reads are synchronous and stay on the calling thread. Writes share commits (see `Writer`).
package struct Store: Sendable {
    package let path: String
    private let pool: DatabasePool
    private let writer: Writer

    /// Opens a database that `Store.create` made, and refuses one that is missing, older or newer than this program.
    package static func open(_ path: String) throws -> Store {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal(.databaseMissing, [path]) }
        let store = try Store(path: path)
        try store.checkVersion()
        return store
    }

    /// Makes a new database of this program's version; refuses to touch a file that is there.
    package static func create(_ path: String) throws -> Store {
        guard !FileManager.default.fileExists(atPath: path) else { throw Refusal(.databaseExists, [path]) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Nobody but the owner reads the register; the journal files take over the mode of this one.
        guard
            FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw Refusal(.storageFull) }
        let store = try Store(path: path)
        _ = try store.migrate()
        return store
    }

    /// Opens a database of any version up to this program's and brings it up to date; says which migrations ran.
    package static func migrate(_ path: String) throws -> [Int] {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal(.databaseMissing, [path]) }
        return try Store(path: path).migrate()
    }

    private init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 16
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA journal_size_limit = 67108864;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        self.path = path
        pool = try DatabasePool(path: path, configuration: configuration)
        writer = Writer(pool: pool)
        try makeDurable()
    }

    /// Reads on the calling thread; one snapshot for the whole closure.
    package func read<Answer>(_ look: (Installation) throws -> Answer) throws -> Answer {
        try pool.read { try look(Installation(database: $0)) }
    }

    /// Reads on a thread of its own: for what takes longer than about 5 ms.
    package func readAside<Answer: Sendable>(
        _ look: @escaping @Sendable (Installation) throws -> Answer
    ) async throws -> Answer {
        try await pool.read { try look(Installation(database: $0)) }
    }

    /// Runs the closure in a savepoint of a shared commit, and answers when the commit is on disk.
    ///
    /// The closure may run more than once, so it has no effects outside the database.
    package func write<Answer: Sendable>(
        _ change: @escaping @Sendable (Installation) throws -> Answer
    ) async throws -> Answer {
        try await writer.perform(change)
    }

    /// Closes the file after the writes under way; later calls fail.
    ///
    /// The journal is brought into the file first, so that the file alone is the whole database.
    package func close() throws {
        try? pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try pool.close()
    }

    /// The ledger of erasures beside the database.
    package var ledger: ErasureLedger { ErasureLedger(of: path) }

    /// Rewrites the file and empties the journal, so that nothing which was deleted is left in either.
    ///
    /// Readers and writers wait meanwhile. Refuses when another program holds on to the journal for too long.
    package func scrub() async throws {
        try await withCheckedThrowingContinuation { continuation in
            // A thread of its own: a task that is cancelled must not interrupt the rewriting.
            DispatchQueue.global().async { continuation.resume(with: Result { try scrubNow() }) }
        }
    }

    private func scrubNow() throws {
        for attempt in 1...20 {
            let isBusy = try pool.barrierWriteWithoutTransaction { database in
                // What other tools have left in the free space goes with the old pages.
                if attempt == 1 { try database.execute(sql: "VACUUM") }
                return try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") != 0
            }
            if !isBusy { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw Refusal(.busy)
    }

    /// Copies the database into a new file while others go on reading and writing; then checks the copy.
    package func backUp(to target: String) throws {
        guard !FileManager.default.fileExists(atPath: target) else {
            throw Refusal(.databaseExists, [target])
        }
        let made = FileManager.default.createFile(
            atPath: target, contents: nil, attributes: [.posixPermissions: 0o600])
        guard made else { throw Refusal(.storageFull) }
        let copy = try DatabaseQueue(path: target)
        try pool.backup(to: copy)
        try copy.writeWithoutTransaction { database in
            // The copy is one file that needs no journal beside it.
            try database.execute(sql: "PRAGMA journal_mode = DELETE")
            guard try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok" else {
                throw StoreFault.damaged("integrity_check of the backup")
            }
        }
        try copy.close()
    }

    private func migrate() throws -> [Int] {
        try pool.writeWithoutTransaction { database in try Migration.run(on: database) }
    }

    private func checkVersion() throws {
        let version = try pool.read { try Migration.version(of: $0) }
        if version > Migration.newest {
            throw Refusal(.databaseNewer, [String(version), String(Migration.newest)])
        }
        if version < Migration.newest {
            throw Refusal(.databaseOlder, [String(version), String(Migration.newest)])
        }
    }

    // GRDB sets NORMAL while opening, so FULL is set afterwards and read back.
    private func makeDurable() throws {
        let level = try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            return try Int.fetchOne(database, sql: "PRAGMA synchronous")
        }
        guard level == 2 else { throw Refusal(.notDurable, [level.map { String($0) } ?? "?"]) }
    }
}
