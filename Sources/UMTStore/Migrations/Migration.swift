import GRDB
import UMTDomain

/// One step of the schema. A released step is never edited; a test holds its fingerprint.
struct Migration {
    let number: Int
    let sql: String
    /// Whether tables that others refer to are built anew under their own name, which is done without the guard of
    /// foreign keys; each is looked at before the step is kept.
    let rebuilds: Bool

    init(_ number: Int, _ sql: String, rebuilds: Bool = false) {
        self.number = number
        self.sql = sql
        self.rebuilds = rebuilds
    }

    static let all = [
        first, mandates, training, contacts, councils, elections, dispensations, imports, privacy, clocks,
        search, answers, process, outbox, ledger, kinds, inbox,
        driving, meetings, briefings, speakers, webhooks, annualReports, calendars, guests,
    ]
    static var newest: Int { all.last?.number ?? 0 }

    /// The last step that this database has taken; 0 for an empty file.
    static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    /// Takes every step that is missing, each in a transaction of its own; answers with their numbers.
    static func run(on database: Database) throws -> [Int] {
        let before = try version(of: database)
        if before > newest { throw Refusal(.databaseNewer, [String(before), String(newest)]) }
        let missing = all.filter { $0.number > before }
        for migration in missing {
            try migration.run(on: database)
        }
        return missing.map(\.number)
    }

    private func run(on database: Database) throws {
        // Inside a transaction the guard cannot be changed.
        if rebuilds { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer { if rebuilds { try? database.execute(sql: "PRAGMA foreign_keys = ON") } }
        try database.inTransaction(.immediate) {
            try database.execute(sql: sql)
            if rebuilds { try database.checkForeignKeys() }
            try database.execute(sql: "PRAGMA user_version = \(number)")
            return .commit
        }
    }
}
