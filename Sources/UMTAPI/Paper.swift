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
            \(lines.map { $0.markup() })
            </main>
            </body>
            </html>

            """
        return page.html
    }

    package func text() -> String { lines.map(\.plain).joined(separator: "\n") + "\n" }

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
