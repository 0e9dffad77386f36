/// Rows under titles, with two faces: for eyes in a terminal, and for the next program in the pipe.
///
/// A row has one cell per column. Neither face ends with a line end, and neither lets a cell steer the
/// terminal.
package struct Table: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package enum Align: Sendable {
            case left, right
        }

        package let title: String
        package let align: Align
        /// A number or a key that people copy: cut only when nothing else is left to cut.
        package let isKept: Bool

        package init(_ title: String, align: Align = .left, isKept: Bool = false) {
            self.isKept = isKept
            self.title = title
            self.align = align
        }
    }

    package let columns: [Column]
    package let rows: [[String]]

    package init(_ columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// At most `width` cells of the terminal wide, unless every column is down to four.
    ///
    /// The widest left-aligned column gives way first, a cell at a time; right-aligned ones last. What is cut
    /// ends in `…`; control characters and marks that turn the direction of text show as `·`.
    package func fitted(to width: Int) -> String {
        let lines = ([columns.map(\.title)] + rows).map { $0.map(Self.harmless) }
        let widths = fit(naturalWidths(of: lines), to: width)
        var written = lines.map { line($0, widths) }
        let rule = String(repeating: "─", count: widths.reduce(0, +) + gaps)
        written.insert(rule, at: 1)
        return written.joined(separator: "\n")
    }

    /// Tab-separated, titles first. Tabs and line ends within a cell become spaces; other control characters
    /// are dropped.
    package func tsv() -> String {
        ([columns.map(\.title)] + rows)
            .map { $0.map(Self.flat).joined(separator: "\t") }
            .joined(separator: "\n")
    }
}

extension Table {
    private static let gap = "  "
    private static let narrowest = 4

    private var gaps: Int { Self.gap.count * max(0, columns.count - 1) }

    private func naturalWidths(of lines: [[String]]) -> [Int] {
        columns.indices.map { index in
            lines.map { index < $0.count ? DisplayWidth.of($0[index]) : 0 }.max() ?? 0
        }
    }

    private func fit(_ natural: [Int], to width: Int) -> [Int] {
        var widths = natural
        var excess = widths.reduce(0, +) + gaps - max(0, width)
        for group in givingWay {
            while excess > 0, let index = group.max(by: { widths[$0] < widths[$1] }),
                widths[index] > Self.narrowest
            {
                widths[index] -= 1
                excess -= 1
            }
        }
        return widths
    }

    /// The columns in the order in which they are cut: text, then figures, then what people copy.
    private var givingWay: [[Int]] {
        let kept = columns.indices.filter { columns[$0].isKept }
        let rest = columns.indices.filter { !columns[$0].isKept }
        return [
            rest.filter { columns[$0].align == .left }, rest.filter { columns[$0].align == .right }, kept,
        ]
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = columns.indices
            .map { padded($0 < cells.count ? cells[$0] : "", to: widths[$0], columns[$0].align) }
            .joined(separator: Self.gap)
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    private func padded(_ cell: String, to width: Int, _ align: Column.Align) -> String {
        let shown = Self.cut(cell, to: width)
        let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(shown)))
        return align == .left ? shown + space : space + shown
    }

    private static func cut(_ cell: String, to width: Int) -> String {
        guard DisplayWidth.of(cell) > width else { return cell }
        var kept = ""
        var left = width - 1
        for character in cell {
            left -= DisplayWidth.of(String(character))
            if left < 0 { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func harmless(_ cell: String) -> String {
        replacing(cell) { isControl($0) || $0.properties.isBidiControl ? "·" : $0 }
    }

    private static func flat(_ cell: String) -> String {
        let breaks: Set<Unicode.Scalar> = [
            "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
        ]
        // CRLF is one character, and one space.
        return replacing(String(cell.map { $0 == "\r\n" ? "\n" : $0 })) {
            breaks.contains($0) ? " " : isControl($0) ? nil : $0
        }
    }

    private static func replacing(_ cell: String, _ change: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: cell.unicodeScalars.compactMap(change))
        return text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

/// How many cells of a terminal a text takes, scalar by scalar; never less than what terminals draw.
enum DisplayWidth {
    static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
        }
    }

    // East Asian Width W and F (UAX #11) by block; wide symbols are the ones shown as emoji.
    private static func isWide(_ value: UInt32) -> Bool { wide.contains { $0.contains(value) } }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
        0x20000...0x3FFFD,
    ]
}
