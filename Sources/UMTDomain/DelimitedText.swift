import Foundation

/// A table as a spreadsheet saves it (CSV, RFC 4180), read whole or refused; nothing is dropped or guessed.
///
/// A refusal is `unreadableFile` with the physical line, the number of the cell in it (both from 1), and a
/// key: `empty`, `brokenUTF16`, `nul`, `tooLarge`, `emptyHeader`, `duplicateHeader`, `tooFewFields`, `tooManyFields`,
/// `unterminatedQuote` or `textAfterQuote`.
package struct DelimitedText: Hashable, Sendable {
    package enum Encoding: String, CaseIterable, Sendable {
        case utf8 = "UTF-8"
        case utf8Marked = "UTF-8 BOM"
        case windows1252 = "Windows-1252"
        case utf16Little = "UTF-16 LE"
        case utf16Big = "UTF-16 BE"
    }

    package struct Row: Hashable, Sendable {
        /// The physical line, from 1, on which the row starts.
        package let line: Int
        /// As many as the header has; NFC.
        package let cells: [String]
    }

    /// More rows than this are `tooLarge`.
    package static let rowLimit = 200_000

    package let encoding: Encoding
    package let separator: Character
    /// NFC, without spaces at the ends; each once, none empty.
    package let header: [String]
    package let rows: [Row]

    /// Reads UTF-8, UTF-16 that begins with its mark, or else Windows-1252. The separator is the one that a first line
    /// `sep=;` names, or the one that the header uses most of `;`, `,` and tab. Lines without a byte are skipped.
    package init(_ file: [UInt8]) throws(Refusal) {
        encoding = Self.encoding(of: file)
        let bytes = try Self.plain(file, encoding)
        let start = encoding == .utf8Marked ? 3 : 0
        let named = Self.namedSeparator(in: bytes[start...])
        let mark = named?.mark ?? Self.separator(in: bytes[start...])
        separator = Character(Unicode.Scalar(mark))
        var reader = RecordReader(bytes: bytes, separator: mark, position: start + (named?.length ?? 0))
        guard let first = try reader.next() else { throw unreadable(1, 1, .empty) }
        header = try Self.texts(first.cells, line: first.line, encoding).map(Names.tidy)
        try Self.check(header, line: first.line)
        rows = try Self.rows(from: &reader, width: header.count, encoding)
    }

    private static func check(_ header: [String], line: Int) throws(Refusal) {
        var seen: Set<String> = []
        for (index, title) in header.enumerated() {
            if title.isEmpty { throw unreadable(line, index + 1, .emptyHeader) }
            if !seen.insert(title).inserted { throw unreadable(line, index + 1, .duplicateHeader) }
        }
    }

    private static func rows(
        from reader: inout RecordReader, width: Int, _ encoding: Encoding
    ) throws(Refusal) -> [Row] {
        var rows: [Row] = []
        while let record = try reader.next() {
            if rows.count == rowLimit { throw unreadable(record.line, 1, .tooLarge) }
            let count = record.cells.count
            if count < width { throw unreadable(record.line, count + 1, .tooFewFields) }
            if count > width { throw unreadable(record.line, width + 1, .tooManyFields) }
            rows.append(Row(line: record.line, cells: try texts(record.cells, line: record.line, encoding)))
        }
        return rows
    }

    private static func texts(_ cells: [[UInt8]], line: Int, _ encoding: Encoding) throws(Refusal) -> [String]
    {
        let texts = cells.map(encoding.text)
        if let place = texts.firstIndex(where: Names.hasRunOfMarks) {
            throw unreadable(line, place + 1, .runOfMarks)
        }
        return texts
    }
}

extension DelimitedText {
    private static func encoding(of bytes: [UInt8]) -> Encoding {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16Little }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16Big }
        if String(validating: bytes, as: UTF8.self) == nil { return .windows1252 }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8Marked : .utf8
    }

    // UTF-16 becomes UTF-8, so that one reader reads all.
    private static func plain(_ bytes: [UInt8], _ encoding: Encoding) throws(Refusal) -> [UInt8] {
        guard encoding == .utf16Little || encoding == .utf16Big else { return bytes }
        let low = encoding == .utf16Little ? 0 : 1
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
            UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8
        }
        guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
            throw unreadable(1, 1, .brokenUTF16)
        }
        return Array(text.utf8)
    }

    // `sep=;` before the header is a word of Excel's, and no row.
    private static func namedSeparator(in bytes: ArraySlice<UInt8>) -> (mark: UInt8, length: Int)? {
        let line = bytes.prefix { !isLineEnd($0) }.filter { $0 != quote }
        guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
            let mark = line.last, ";,\t|".utf8.contains(mark)
        else { return nil }
        return (mark, bytes.prefix { !isLineEnd($0) }.count)
    }

    /// The mark that the header holds most of outside quotes; `;` when it holds none.
    private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
        let marks = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var opens = true
        var quoted = false
        for byte in bytes.drop(while: isLineEnd) {
            if quoted || (opens && byte == quote) {
                quoted = !(quoted && byte == quote)
                // A quote that follows the closing one is half of a doubled quote.
                opens = !quoted
                continue
            }
            if isLineEnd(byte) { break }
            let index = marks.firstIndex(of: byte)
            if let index { counts[index] += 1 }
            opens = index != nil
        }
        return zip(marks, counts).reduce((marks[0], 0)) { $1.1 > $0.1 ? $1 : $0 }.0
    }
}

extension DelimitedText.Encoding {
    fileprivate func text(_ bytes: [UInt8]) -> String {
        guard self == .windows1252 else {
            return Names.composed(String(decoding: bytes, as: UTF8.self))
        }
        var text = ""
        for byte in bytes { text.unicodeScalars.append(Self.scalar(byte)) }
        return Names.composed(text)
    }

    // The five bytes without a letter stay the control characters of ISO 8859-1, as browsers read them.
    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    private static let upper = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

private enum Fault: String {
    case empty, brokenUTF16, nul, tooLarge, emptyHeader, duplicateHeader, tooFewFields, tooManyFields
    case unterminatedQuote, textAfterQuote, runOfMarks
}

private func unreadable(_ line: Int, _ column: Int, _ fault: Fault) -> Refusal {
    Refusal(.unreadableFile, [String(line), String(column), fault.rawValue])
}

private let quote = UInt8(ascii: "\"")

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

/// Walks the bytes record by record; line ends within quotes belong to the cell.
private struct RecordReader {
    let bytes: [UInt8]
    let separator: UInt8
    var position: Int
    var line = 1
    var column = 1

    init(bytes: [UInt8], separator: UInt8, position: Int) {
        self.bytes = bytes
        self.separator = separator
        self.position = position
    }

    mutating func next() throws(Refusal) -> (line: Int, cells: [[UInt8]])? {
        while let byte = peek, isLineEnd(byte) { step() }
        guard peek != nil else { return nil }
        let start = line
        column = 1
        var cells = [try cell()]
        while peek == separator {
            step()
            column += 1
            cells.append(try cell())
        }
        return (start, cells)
    }

    private mutating func cell() throws(Refusal) -> [UInt8] {
        if peek == quote { return try quotedCell() }
        let start = position
        while let byte = peek, byte != separator, !isLineEnd(byte) { try take(byte) }
        return Array(bytes[start..<position])
    }

    private mutating func quotedCell() throws(Refusal) -> [UInt8] {
        let opened = line
        var cell: [UInt8] = []
        step()
        while let byte = peek {
            try take(byte)
            if byte == quote {
                guard peek == quote else {
                    try checkCellEnd()
                    return cell
                }
                step()
            }
            cell.append(byte)
        }
        throw unreadable(opened, column, .unterminatedQuote)
    }

    private func checkCellEnd() throws(Refusal) {
        guard let byte = peek, byte != separator, !isLineEnd(byte) else { return }
        throw unreadable(line, column, .textAfterQuote)
    }

    private mutating func take(_ byte: UInt8) throws(Refusal) {
        if byte == 0 { throw unreadable(line, column, .nul) }
        step()
    }

    // CRLF is one line end: its CR does not count.
    private mutating func step() {
        let byte = peek
        position += 1
        if byte == 10 || (byte == 13 && peek != 10) { line += 1 }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
}
