import GRDBSQLite
import UMTDomain

/// Days read as numbers, without a text in between: where hundreds of thousands of rows are read at once.
extension Columns {
    /// Days since 1970-01-01 of a `yyyy-MM-dd`; `nil` for a missing day.
    func dayNumber(_ place: Int) -> Int32? {
        guard let bytes = sqlite3_column_text(statement, CInt(place)),
            sqlite3_column_bytes(statement, CInt(place)) == 10
        else { return nil }
        func digits(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(bytes[$1]) - 48 }
        }
        return CivilDate(year: digits(0..<4), month: digits(5..<7), day: digits(8..<10))?.number
    }

    /// The four columns of a period from that place on.
    func days(_ place: Int) -> Days {
        let isOpen = isNull(place + 2) && isNull(place + 3)
        return Days(
            certain: Span(
                from: dayNumber(place + 1) ?? Span.end,
                until: dayNumber(place + 2) ?? (isOpen ? Span.end : Span.start)),
            possible: Span(
                from: dayNumber(place) ?? Span.start, until: dayNumber(place + 3) ?? Span.end))
    }
}
