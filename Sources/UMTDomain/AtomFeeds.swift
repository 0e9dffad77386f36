/// A list of what happened, for feed readers (RFC 4287): the same bytes until something new happens.
package struct AtomFeed: Sendable {
    /// The newest so many steps.
    package static let limit = 100

    package struct Entry: Sendable {
        let id: String, title: String, text: String, link: String
        let updated: Moment

        package init(id: String, title: String, text: String, link: String, updated: Moment) {
            (self.id, self.title, self.text, self.link, self.updated) = (id, title, text, link, updated)
        }
    }

    let id: String, title: String, author: String
    let language: Language
    /// Its own address, and that of the page it belongs to.
    let own: String, page: String
    let entries: [Entry]

    package init(
        id: String, title: String, author: String, language: Language, own: String, page: String,
        entries: [Entry]
    ) {
        (self.id, self.title, self.author, self.language) = (id, title, author, language)
        (self.own, self.page, self.entries) = (own, page, entries)
    }

    package var text: String {
        let updated = entries.map(\.updated).max() ?? Moment(milliseconds: 0)
        let lines =
            [
                #"<?xml version="1.0" encoding="utf-8"?>"#,
                #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(language.rawValue)">"#,
                "<id>\(Self.escaped(id))</id>", "<title>\(Self.escaped(title))</title>",
                "<updated>\(updated)</updated>", "<author><name>\(Self.escaped(author))</name></author>",
                #"<link rel="self" type="application/atom+xml" href="\#(Self.escaped(own))"/>"#,
                #"<link rel="alternate" type="text/html" href="\#(Self.escaped(page))"/>"#,
            ] + entries.map(Self.lines) + ["</feed>"]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of entry: Entry) -> String {
        [
            "<entry>", "<id>\(escaped(entry.id))</id>", "<title>\(escaped(entry.title))</title>",
            "<updated>\(entry.updated)</updated>",
            #"<link rel="alternate" type="text/html" href="\#(escaped(entry.link))"/>"#,
            #"<content type="text">\#(escaped(entry.text))</content>"#, "</entry>",
        ].joined(separator: "\n")
    }

    /// Scalar by scalar, because a mark after a quote makes one character of both; what XML has no room for is left out.
    static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "\t", "\n": safe.unicodeScalars.append(scalar)
            default:
                let isOut = scalar.value < 32 || (0xFFFE...0xFFFF).contains(scalar.value)
                if !isOut { safe.unicodeScalars.append(scalar) }
            }
        }
        return safe
    }
}
