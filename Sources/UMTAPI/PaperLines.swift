extension Paper {
    /// A line of a paper: the same for print and for plain text.
    package enum Line: Sendable {
        case title(String)
        case heading(String)
        /// With its paragraphs, which an empty line parts.
        case text(String)
        case item(String)
        /// Headings, then rows of as many cells; the first cell of a row names it.
        case table([String], [[String]])
    }
}

extension Paper.Line {
    /// With its headings so many levels further down than those of a paper of its own.
    package func markup(below depth: Int = 0) -> Markup {
        switch self {
        case .title(let text): "<h1>\(text)</h1>"
        case .heading(let text): depth == 0 ? "<h2>\(text)</h2>" : "<h3>\(text)</h3>"
        case .text(let text): Markup.paragraphs(text)
        case .item(let text): "<p class=\"line\">\(text)</p>"
        case .table(let headings, let rows): Self.table(headings, rows)
        }
    }

    package var plain: String {
        switch self {
        case .title(let text): text + "\n" + String(repeating: "=", count: text.count) + "\n"
        case .heading(let text): "\n" + text + "\n" + String(repeating: "-", count: text.count)
        case .text(let text): text
        case .item(let text): "  " + text
        case .table(let headings, let rows): Self.aligned([headings] + rows)
        }
    }

    private static func table(_ headings: [String], _ rows: [[String]]) -> Markup {
        let heads = headings.map { heading -> Markup in "<th scope=\"col\">\(heading)</th>" }
        let body = rows.map { row -> Markup in
            let name: Markup = "<th scope=\"row\">\(row.first ?? "")</th>"
            let cells = [name] + row.dropFirst().map { cell -> Markup in "<td>\(cell)</td>" }
            return "<tr>\n\(cells)\n</tr>"
        }
        return "<table>\n<thead><tr>\n\(heads)\n</tr></thead>\n<tbody>\n\(body)\n</tbody>\n</table>"
    }

    // Each column as wide as its widest cell.
    private static func aligned(_ rows: [[String]]) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { place, cell in
                place == row.count - 1
                    ? cell : cell + String(repeating: " ", count: widths[place] - cell.count)
            }
            return "  " + cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
