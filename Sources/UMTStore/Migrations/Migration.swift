import GRDB
import UMTDomain

/// One step of the schema. A released step is never edited; a test holds its fingerprint.
struct Migration {
    let number: Int
    let sql: String

    init(_ number: Int, _ sql: String) {
        self.number = number
        self.sql = sql
    }

    static let all = [
        first, mandates, training, contacts, councils, elections, dispensations, imports, privacy, clocks,
        search, answers,
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
            try database.inTransaction(.immediate) {
                try database.execute(sql: migration.sql)
                try database.execute(sql: "PRAGMA user_version = \(migration.number)")
                return .commit
            }
        }
        return missing.map(\.number)
    }
}
