package import Foundation

/// An answer that is a file: its bytes go to the reader as they are, under a media type and a name of their own.
package struct Document: Wire, Hashable {
    package let bytes: Data
    package let mediaType: String
    /// What the reader's machine saves it as; any letters, no folders.
    package let name: String
    /// What its ETag is made of, where its bytes never change under it.
    package let tag: String?

    package init(_ bytes: Data, mediaType: String, name: String, tag: String? = nil) {
        (self.bytes, self.mediaType, self.name, self.tag) = (bytes, mediaType, name, tag)
    }

    /// Whether the bytes can be shown where text is shown.
    package var isText: Bool { mediaType.hasPrefix("text/") }

    package static var example: Document {
        Document(
            Data("navn\r\n".utf8), mediaType: "text/csv; charset=utf-8", name: "medlemmer.csv", tag: "3f")
    }
}

extension Document {
    /// `attachment`, with the name in the form that carries every letter (RFC 6266, RFC 8187).
    package var disposition: String { "attachment; filename*=UTF-8''\(name.percentEncoded)" }

    /// The name in a `Content-Disposition` of this form; `nil` when there is none.
    package static func name(in disposition: String) -> String? {
        guard let start = disposition.range(of: "filename*=UTF-8''")?.upperBound else { return nil }
        return disposition[start...].prefix { $0 != ";" }.removingPercentEncoding
    }
}

extension String {
    /// With every byte but letters, digits and `-._~` in the notation of RFC 3986: safe in a path, a query and a header.
    package var percentEncoded: String {
        utf8.reduce(into: "") { text, byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isPlain || [45, 46, 95, 126].contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
