import Foundation
import GRDB
package import UMTDomain

/// A backup on its way to become the database: copied beside its place, checked, brought up to date, then moved in.
package struct Restoration: Sendable {
    package let path: String
    /// Whom the ledgers of the place name: the file's, and those of the database that is there.
    package let erasures: [Erasure]
    private let copy: String

    /// Refuses a backup that is not there, is damaged or not ours, and a place that is taken or in use.
    package init(of backup: String, to path: String, force: Bool) throws {
        let files = FileManager.default
        guard files.fileExists(atPath: backup) else { throw Refusal(.databaseMissing, [backup]) }
        let isTaken = files.fileExists(atPath: path)
        if isTaken, !force { throw Refusal(.databaseExists, [path]) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        self.path = path
        copy = path + ".restoring"
        var erasures = try ErasureLedger(of: path).read()
        if isTaken { erasures += try Self.erasures(in: path) }
        self.erasures = erasures
        for end in Self.ends { try? files.removeItem(atPath: copy + end) }
        for end in Self.ends {
            if files.fileExists(atPath: backup + end) {
                try files.copyItem(atPath: backup + end, toPath: copy + end)
            }
        }
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy)
        do {
            try Self.check(copy, named: backup)
        } catch {
            for end in Self.ends { try? files.removeItem(atPath: copy + end) }
            throw error
        }
    }

    /// Whether the place has a ledger; without one nobody knows whom the backup should not have.
    package var hasLedger: Bool { FileManager.default.fileExists(atPath: ErasureLedger(of: path).path) }

    /// The copy, of this program's version.
    package func open() throws -> Store {
        _ = try Store.migrate(copy)
        return try Store.open(copy)
    }

    /// Moves the copy in; answers with the name under which the database that was there is kept.
    package func finish(at now: Moment) throws -> String? {
        let files = FileManager.default
        // Whoever opened the copy wrote its ledger beside it; the place has the one that counts.
        try ErasureLedger(of: path).add(try ErasureLedger(of: copy).read() + erasures)
        try? files.removeItem(atPath: ErasureLedger(of: copy).path)
        let aside = files.fileExists(atPath: path) ? "\(path).before-\(now.milliseconds)" : nil
        for end in Self.ends {
            if let aside, files.fileExists(atPath: path + end) {
                try files.moveItem(atPath: path + end, toPath: aside + end)
            }
            if files.fileExists(atPath: copy + end) {
                try files.moveItem(atPath: copy + end, toPath: path + end)
            }
        }
        return aside
    }

    private static let ends = ["", "-wal", "-shm"]

    private static func check(_ copy: String, named backup: String) throws {
        do {
            let file = try DatabaseQueue(path: copy)
            let (state, version) = try file.writeWithoutTransaction { database in
                (
                    try String.fetchOne(database, sql: "PRAGMA integrity_check") ?? "",
                    try Migration.version(of: database)
                )
            }
            try file.close()
            if version > Migration.newest {
                throw Refusal(.databaseNewer, [String(version), String(Migration.newest)])
            }
            guard state == "ok", version > 0 else { throw Refusal(.damagedBackup, [backup]) }
        } catch is DatabaseError {
            throw Refusal(.damagedBackup, [backup])
        }
    }

    // Only one program at a time holds a database like this, so whoever gets it knows that no server runs on it.
    private static func erasures(in path: String) throws -> [Erasure] {
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        do {
            let file = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? file.close() }
            return try file.writeWithoutTransaction { database in
                var known: [Erasure] = []
                try database.inTransaction(.immediate) {
                    if try database.tableExists("erasure") {
                        known = try Installation(database: database).erasures()
                    }
                    return .rollback
                }
                return known
            }
        } catch let failure as DatabaseError where failure.resultCode == .SQLITE_BUSY {
            throw Refusal(.databaseInUse, [path])
        } catch is DatabaseError {
            // What is damaged is what a restore is for; the file beside it has the ledger.
            return []
        }
    }
}
