import GRDB
import GRDBSQLite
import UMTDomain

private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Database {
    /// Every row of the answer, in the statement's order.
    func rows<Row>(_ query: Query, _ arguments: [any Bindable] = [], _ read: (Columns) throws -> Row) throws
        -> [Row]
    {
        var rows: [Row] = []
        try each(query, arguments) { rows.append(try read($0)) }
        return rows
    }

    /// The first row, if any.
    func row<Row>(_ query: Query, _ arguments: [any Bindable] = [], _ read: (Columns) throws -> Row) throws
        -> Row?
    {
        var found: Row?
        try each(query, arguments, limit: 1) { found = try read($0) }
        return found
    }

    /// Runs a change; answers with the number of rows that it touched.
    @discardableResult
    func run(_ query: Query, _ arguments: [any Bindable] = []) throws -> Int {
        // SQLite may have ended the transaction by itself; a change after that would stand alone.
        guard isInsideTransaction else { throw Refusal(.storageFull) }
        try each(query, arguments) { _ in }
        return changesCount
    }

    private func each(
        _ query: Query, _ arguments: [any Bindable], limit: Int = .max, _ visit: (Columns) throws -> Void
    ) throws {
        let statement = try cachedStatement(sql: query.sql).sqliteStatement
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, place) in query.places.enumerated() {
            bind(arguments[place].stored, at: CInt(index + 1), in: statement)
        }
        var count = 0
        while count < limit {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try visit(Columns(statement: statement))
            case SQLITE_DONE: return
            case let code: throw fault(code)
            }
            count += 1
        }
    }

    private func bind(_ value: Stored, at place: CInt, in statement: SQLiteStatement) {
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .text(let text): sqlite3_bind_text(statement, place, text, CInt(text.utf8.count), transient)
        case .bytes(let bytes): sqlite3_bind_blob(statement, place, bytes, CInt(bytes.count), transient)
        }
    }

    private func fault(_ code: Int32) -> any Error {
        let message = sqlite3_errmsg(sqliteConnection).map { String(cString: $0) } ?? ""
        return Refusal.storage(code) ?? StoreFault.sqlite(code: code, message: message)
    }
}

extension Refusal {
    /// What SQLite says when the machine, not the caller, is at its limit; `nil` for every other code.
    static func storage(_ code: Int32) -> Refusal? {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: Refusal(.busy)
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY: Refusal(.storageFull)
        default: nil
        }
    }
}
