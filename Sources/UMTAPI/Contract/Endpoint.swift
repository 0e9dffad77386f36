package import UMTDomain

/// One row of the contract: a name, a way in, and the values that go in and come out.
///
/// A field named in the path travels in the path; every other field in the query of a read and the body of a write.
/// An upload is the body by itself, so the other fields of such a write travel in the query too.
package struct Endpoint<Input: Wire, Output: Wire>: Sendable {
    package let row: EndpointRow

    init(
        _ name: String, _ method: Method, _ path: String, _ access: Access, _ summary: String,
        edition: Edition = .none, makes: Bool = true, upload: Upload.Rule? = nil, media: [String] = []
    ) {
        precondition(media.isEmpty == (Output.self != Document.self), "a document names its media types")
        row = EndpointRow(
            name: name, method: method, path: "/api/v1" + path, access: access, summary: summary,
            edition: edition, makes: makes && method == .post,
            input: Schema.of(Input.self), output: Schema.of(Output.self), upload: upload, media: media)
    }
}

/// The HTTP method of an endpoint.
package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case patch = "PATCH"
}

/// Whether an endpoint needs a token.
package enum Access: String, Sendable {
    case open, signedIn
}

/// Whether a change must name the edition (`If-Match`) that it was made from.
package enum Edition: String, Sendable {
    case none, welcome, required
}

/// A row of the contract without its types: what routes, documents and `umt call` are derived from.
package struct EndpointRow: Sendable {
    package let name: String
    package let method: Method
    package let path: String
    package let access: Access
    package let summary: String
    package let edition: Edition
    /// Whether success leaves something new behind (201).
    package let makes: Bool
    package let input: Schema
    package let output: Schema
    /// What the body is when it is not JSON.
    package let upload: Upload.Rule?
    /// What the answer is when it is a document and not JSON: one of these.
    package let media: [String]
    /// The names in braces, in the order of the path.
    package let pathFields: [String]
    /// The input's fields that do not travel in the path.
    package let otherFields: [Schema.Field]

    /// The path with these in the place of its names, escaped.
    package func address(_ fields: [String: String]) -> String {
        fields.reduce(path) { $0.replacing("{\($1.key)}", with: $1.value.percentEncoded) }
    }

    package var isRead: Bool { method == .get }
    package var isDocument: Bool { !media.isEmpty }
    package var queryFields: [Schema.Field] {
        isRead || upload != nil ? otherFields.filter { $0.name != upload?.field } : []
    }
    package var successStatus: Int { makes ? 201 : 200 }

    init(
        name: String, method: Method, path: String, access: Access, summary: String, edition: Edition,
        makes: Bool,
        input: Schema, output: Schema, upload: Upload.Rule?, media: [String]
    ) {
        (self.name, self.method, self.path, self.access) = (name, method, path, access)
        (self.summary, self.edition, self.makes) = (summary, edition, makes)
        (self.input, self.output) = (input, output)
        (self.upload, self.media) = (upload, media)
        let names = path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().dropLast())
        }
        pathFields = names
        otherFields = input.fields.filter { !names.contains($0.name) }
    }
}

/// A value that travels: it shows itself, so that documents and checks can be derived from it.
package protocol Wire: Codable, Sendable {
    /// A full example with every optional field filled; plainly fictional.
    static var example: Self { get }
}

/// A scalar with a text form of its own.
package protocol WireScalar {
    static var format: String? { get }
    static var pattern: String? { get }
}

extension CivilDate: WireScalar {
    package static var format: String? { "date" }
    package static var pattern: String? { nil }
}

extension PersonCount: WireScalar {
    package static var format: String? { nil }
    package static var pattern: String? { "^([0-9]+|<5|–)$" }
}

extension Moment: WireScalar {
    package static var format: String? { "date-time" }
    package static var pattern: String? { nil }
}

extension Identifier: WireScalar {
    package static var format: String? { nil }
    package static var pattern: String? { "^[0-7][0-9A-HJKMNP-TV-Z]{12}$" }
}
