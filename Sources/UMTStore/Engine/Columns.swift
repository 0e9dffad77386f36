import Foundation
import GRDB
import GRDBSQLite
import UMTDomain

/// The row that a statement stands on, read by position. Valid only inside the closure that it is given to.
struct Columns {
    let statement: SQLiteStatement

    subscript(_ place: Int) -> Int64 { sqlite3_column_int64(statement, CInt(place)) }
    subscript(_ place: Int) -> Int { Int(sqlite3_column_int64(statement, CInt(place))) }
    subscript(_ place: Int) -> Bool { sqlite3_column_int64(statement, CInt(place)) != 0 }

    subscript(_ place: Int) -> String {
        guard let bytes = sqlite3_column_text(statement, CInt(place)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, CInt(place)))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    subscript(_ place: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, CInt(place)) else { return [] }
        return [UInt8](
            UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, CInt(place)))))
    }

    subscript<Of>(_ place: Int) -> Identifier<Of> { Identifier(raw: self[place]) }
    subscript(_ place: Int) -> Moment { Moment(milliseconds: self[place]) }

    func isNull(_ place: Int) -> Bool { sqlite3_column_type(statement, CInt(place)) == SQLITE_NULL }
    func text(_ place: Int) -> String? { isNull(place) ? nil : self[place] }
    func integer(_ place: Int) -> Int? { isNull(place) ? nil : self[place] }
    func id<Of>(_ place: Int) -> Identifier<Of>? { isNull(place) ? nil : self[place] }
    func moment(_ place: Int) -> Moment? { isNull(place) ? nil : self[place] }
    func optionalDay(_ place: Int) -> CivilDate? { isNull(place) ? nil : CivilDate(self[place] as String) }

    /// A day that its table never leaves empty.
    func day(_ place: Int) throws -> CivilDate {
        guard let day = optionalDay(place) else { throw StoreFault.damaged("no day in column \(place)") }
        return day
    }

    /// A word from a closed list, which the table checks.
    func word<Word: RawRepresentable>(_ place: Int) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: self[place]) else {
            throw StoreFault.damaged("odd word in column \(place)")
        }
        return word
    }

    /// The four columns of a period from that place on.
    func period(_ place: Int) throws -> Period {
        let from = Bound(earliest: optionalDay(place), latest: optionalDay(place + 1))
        let open = isNull(place + 2) && isNull(place + 3)
        let until = open ? nil : Bound(earliest: optionalDay(place + 2), latest: optionalDay(place + 3))
        return try Period(from: from, until: until)
    }
}

/// The store itself failed; the caller gets one calm sentence and an id, the log the cause.
enum StoreFault: Error {
    case damaged(String)
    case sqlite(code: Int32, message: String)
}
