/// A table on its way out of the register: one row of headings, and cells that know what they are.
package struct Sheet: Hashable, Sendable {
    package enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Int)
        case day(CivilDate)

        package init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
        package init(_ day: CivilDate?) { self = day.map { .day($0) } ?? .empty }
    }

    /// What a tab of a spreadsheet shows; also the first part of the file's name.
    package let name: String
    package let headings: [String]
    package private(set) var rows: [[Cell]]

    /// Every row has a cell for each heading.
    package init(_ name: String, _ headings: [String], _ rows: [[Cell]]) {
        precondition(
            rows.allSatisfy { $0.count == headings.count }, "a row of another width than the headings")
        (self.name, self.headings, self.rows) = (name, headings, rows)
    }

    /// As Excel in Norway opens it: UTF-8 with its mark, cells parted by `;`, lines that end in CRLF, days as
    /// `yyyy-MM-dd`.
    ///
    /// A text that a spreadsheet would take for a formula begins with an apostrophe instead (`guarded`).
    package func csv() -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in [headings.map { Cell.text($0) }] + rows {
            for (place, cell) in row.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ";")) }
                Self.append(cell, to: &bytes)
            }
            // A row of one empty cell would be a blank line.
            if row == [.empty] { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
            bytes += [13, 10]
        }
        return bytes
    }

    private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .empty: return
        case .number(let number): bytes += String(number).utf8
        case .day(let day): bytes += day.description.utf8
        case .text(let text): append(Array(guarded(text).utf8), to: &bytes)
        }
    }

    private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        // Spaces at the ends are quoted too, because programs differ in what they make of them.
        let needsQuotes =
            text.isEmpty || text.first == 32 || text.last == 32
            || text.contains { $0 == quote || $0 == UInt8(ascii: ";") || $0 == 10 || $0 == 13 || $0 == 9 }
        guard needsQuotes else {
            bytes += text
            return
        }
        bytes.append(quote)
        for byte in text { bytes += byte == quote ? [quote, quote] : [byte] }
        bytes.append(quote)
    }
}

extension Sheet {
    /// The text with an apostrophe before it if a spreadsheet would run it: one that begins with `=`, `+`, `-`, `@`, a
    /// tab or a line end, also behind apostrophes, so that `unguarded` gives back exactly what went in.
    package static func guarded(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    package static func unguarded(_ text: String) -> String {
        text.utf8.first == apostrophe && isFormula(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != apostrophe }) else { return false }
        return "=+-@\t\r\n".utf8.contains(first)
    }
}
