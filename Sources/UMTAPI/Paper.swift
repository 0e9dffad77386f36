import Foundation
package import UMTDomain

/// What a paper is read as: a page to print when nobody says.
package enum PaperFormat: String, CaseIterable, Sendable, Codable {
    case html, text

    package var mediaType: String {
        self == .html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
    }
    package var ending: String { self == .html ? "html" : "txt" }
}

/// A document of plain lines: the same as a page to print and as text. The same lines give the same bytes.
package struct Paper: Sendable {
    package enum Line: Sendable {
        case title(String)
        case heading(String)
        /// With its paragraphs, which an empty line parts.
        case text(String)
        case item(String)
        /// Headings, then rows of as many cells; the first cell of a row names it.
        case table([String], [[String]])
    }

    private let title: String
    private let lines: [Line]
    private let language: Language

    package init(_ title: String, _ lines: [Line], in language: Language) {
        (self.title, self.lines, self.language) = (title, [.title(title)] + lines, language)
    }

    package func document(as format: PaperFormat, named name: String) -> Document {
        let text = format == .html ? html() : self.text()
        return Document(Data(text.utf8), mediaType: format.mediaType, name: "\(name).\(format.ending)")
    }

    /// One file that needs nothing beside itself; no script, and nothing that is fetched.
    package func html() -> String {
        let page: Markup = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            \(lines.map(markup))
            </main>
            </body>
            </html>

            """
        return page.html
    }

    package func text() -> String {
        let body = lines.map { line in
            switch line {
            case .title(let text): text + "\n" + String(repeating: "=", count: text.count) + "\n"
            case .heading(let text): "\n" + text + "\n" + String(repeating: "-", count: text.count)
            case .text(let text): text
            case .item(let text): "  " + text
            case .table(let headings, let rows): Self.aligned([headings] + rows)
            }
        }
        return body.joined(separator: "\n") + "\n"
    }

    private func markup(_ line: Line) -> Markup {
        switch line {
        case .title(let text): "<h1>\(text)</h1>"
        case .heading(let text): "<h2>\(text)</h2>"
        case .text(let text): Markup.paragraphs(text)
        case .item(let text): "<p class=\"line\">\(text)</p>"
        case .table(let headings, let rows): Self.table(headings, rows)
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

    private static let style: Markup = """
        body { margin: 0; background: #fff; color: #111; font: 16px/1.5 Georgia, "Times New Roman", serif; }
        main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.7rem; } h2 { margin: 1.6rem 0 .3rem; font-size: 1.15rem; break-after: avoid; }
        p { margin: .3rem 0; } .line { padding-left: 1rem; }
        table { margin: .5rem 0; border-collapse: collapse; } tr { break-inside: avoid; }
        th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
        thead th { border-bottom: 1px solid #666; } tbody th { font-weight: normal; }
        @page { size: A4; margin: 2cm; }
        """
}
