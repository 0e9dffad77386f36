package import UMTDomain

/// HTML that is safe by its type: a text that is put into it is escaped, other markup is not.
///
/// Only what is written in the program's own source can open a tag.
package struct Markup: Sendable, ExpressibleByStringInterpolation {
    package private(set) var html: String

    package init(stringLiteral value: String) { html = value }
    package init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        package init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }
        package mutating func appendLiteral(_ literal: String) { html += literal }
        package mutating func appendInterpolation(_ text: String) { html += text.escapedForHTML }
        package mutating func appendInterpolation(_ number: Int) { html += String(number) }
        package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
        package mutating func appendInterpolation(_ markup: Markup?) { html += markup?.html ?? "" }

        package mutating func appendInterpolation(_ parts: [Markup]) {
            html += parts.map(\.html).joined(separator: "\n")
        }
    }

    /// Typed text with its paragraphs, which an empty line parts, and its lines.
    package static func paragraphs(_ text: String) -> Markup {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let blocks = lines.split { $0.allSatisfy(\.isWhitespace) }
        return "\(blocks.map { block -> Markup in "<p>\(breaking: block.map(String.init))</p>" })"
    }

    /// A day as people write it, and as programs read it.
    package static func day(_ day: CivilDate, in language: Language) -> Markup {
        "<time datetime=\"\(day.description)\">\(Texts.day(day, in: language))</time>"
    }
}

extension Markup.StringInterpolation {
    fileprivate mutating func appendInterpolation(breaking lines: [String]) {
        html += lines.map(\.escapedForHTML).joined(separator: "<br>\n")
    }
}

extension String {
    /// Safe as text and inside quotes. Scalar by scalar, because a mark can hide the character that it stands on.
    fileprivate var escapedForHTML: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            case "`": text += "&#96;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Texts {
    /// `21. november 2026`, `21 November 2026`.
    package static func day(_ day: CivilDate, in language: Language) -> String {
        let month = say("month.\(day.month)", in: language)
        return language == .en ? "\(day.day) \(month) \(day.year)" : "\(day.day). \(month) \(day.year)"
    }
}
