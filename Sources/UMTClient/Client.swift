package import Foundation
package import HTTPTypes
package import UMTAPI
package import UMTDomain

/// Asks a server through the contract. The transport is one closure: the network, or a desk in the same process.
package struct Client: Sendable {
    package typealias Transport = @Sendable (HTTPRequest, Data) async throws -> (HTTPResponse, Data)

    let authority: String
    let scheme: String
    let token: String?
    let language: Language
    let transport: Transport

    package init(
        scheme: String, authority: String, token: String?, language: Language, transport: @escaping Transport
    ) {
        (self.scheme, self.authority, self.token) = (scheme, authority, token)
        (self.language, self.transport) = (language, transport)
    }

    /// Where the server's pages begin: `https://umt.example.no`.
    package var site: String { "\(scheme)://\(authority)" }

    /// An answer with the ETag that a later change names.
    package struct Answer<Output: Sendable>: Sendable {
        package let value: Output
        /// As the server wrote it.
        package let bytes: Data
        package let tag: String?
    }

    /// Asks and reads the answer. Throws the refusal that the server threw.
    package func ask<Input, Output>(
        _ endpoint: Endpoint<Input, Output>, _ input: Input, from tag: String? = nil, once key: String? = nil
    ) async throws -> Output {
        try await askKeepingTag(endpoint, input, from: tag, once: key).value
    }

    package func askKeepingTag<Input, Output>(
        _ endpoint: Endpoint<Input, Output>, _ input: Input, from tag: String? = nil, once key: String? = nil,
        knowing known: String? = nil
    ) async throws -> Answer<Output> {
        let fields = try JSONDecoder().decode([String: JSONValue].self, from: JSONEncoder().encode(input))
        let reply = try await ask(endpoint.row, fields, from: tag, once: key, knowing: known)
        let value = try reply.document as? Output ?? JSONDecoder().decode(Output.self, from: reply.bytes)
        return Answer(value: value, bytes: reply.bytes, tag: reply.tag)
    }

    /// Asks again what was read before; `nil` when it is still what that tag stands for.
    package func ask<Input, Output>(
        _ endpoint: Endpoint<Input, Output>, _ input: Input, unless tag: String?
    ) async throws -> Answer<Output>? {
        do {
            return try await askKeepingTag(endpoint, input, knowing: tag)
        } catch is Unchanged {
            return nil
        }
    }

    private struct Unchanged: Error {}

    /// What came back, before anybody has read it.
    package struct Reply: Sendable {
        package let bytes: Data
        package let tag: String?
        /// The file that the bytes are, when the endpoint answers with one.
        package let document: Document?
    }

    /// Asks any endpoint of the table with fields as JSON, an upload in base 64; answers with the bytes as they came.
    package func ask(
        _ row: EndpointRow, _ fields: [String: JSONValue], from tag: String? = nil, once key: String? = nil,
        knowing known: String? = nil
    ) async throws -> Reply {
        var (request, body) = try Self.request(row, fields, scheme, authority)
        request.headerFields[.acceptLanguage] = language.rawValue
        request.headerFields[.authorization] = token.map { "Bearer \($0)" }
        request.headerFields[.ifMatch] = tag
        request.headerFields[.ifNoneMatch] = known
        if row.method == .post, let name = HTTPField.Name("Idempotency-Key") {
            request.headerFields[name] = key ?? UUID().uuidString
        }
        let (response, bytes) = try await transport(request, body)
        if response.status == .notModified { throw Unchanged() }
        guard (200..<300).contains(response.status.code) else { throw Self.refusal(response, bytes) }
        return Reply(
            bytes: bytes, tag: response.headerFields[.eTag],
            document: row.isDocument ? Self.document(response.headerFields, bytes) : nil)
    }

    private static func document(_ fields: HTTPFields, _ bytes: Data) -> Document {
        Document(
            bytes, mediaType: fields[.contentType] ?? "application/octet-stream",
            name: fields[.contentDisposition].flatMap(Document.name) ?? "")
    }

    private static func request(
        _ row: EndpointRow, _ fields: [String: JSONValue], _ scheme: String, _ authority: String
    ) throws -> (HTTPRequest, Data) {
        var named: [String: String] = [:]
        for name in row.pathFields {
            guard let value = fields[name]?.asText else { throw Refusal(.missingField, field: name) }
            named[name] = value
        }
        let path = row.address(named)
        let rest = fields.filter { !row.pathFields.contains($0.key) && $0.value != .null }
        var request = HTTPRequest(
            method: .init(row.method.rawValue) ?? .get, scheme: scheme, authority: authority, path: path)
        guard row.isRead || row.upload != nil else {
            request.headerFields[.contentType] = "application/json"
            return (request, try JSONEncoder().encode(rest))
        }
        let query = rest.filter { $0.key != row.upload?.field }.sorted { $0.key < $1.key }.map {
            "\($0.key.percentEncoded)=\(($0.value.asText ?? "").percentEncoded)"
        }
        if !query.isEmpty { request.path = path + "?" + query.joined(separator: "&") }
        guard let upload = row.upload else { return (request, Data()) }
        guard let file = rest[upload.field]?.asText, let bytes = Data(base64Encoded: file) else {
            throw Refusal(.missingField, field: upload.field)
        }
        request.headerFields[.contentType] = upload.mediaType(of: [UInt8](bytes))
        return (request, bytes)
    }

    private static func refusal(_ response: HTTPResponse, _ bytes: Data) -> Refusal {
        if let problem = try? JSONDecoder().decode(Problem.self, from: bytes) { return problem.refusal }
        return Refusal(.badAnswer, [String(response.status.code)])
    }
}

extension JSONValue {
    /// A scalar as it travels in a path or a query.
    fileprivate var asText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .bool(let truth): String(truth)
        case .null, .array, .object: nil
        }
    }
}
