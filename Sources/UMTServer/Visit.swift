import Crypto
import Foundation
import HTTPTypes
import UMTAPI
import UMTDomain

/// One request as the desk sees it: its head taken apart, and the shape of answers to it.
struct Visit: Sendable {
    let method: HTTPRequest.Method
    let path: Substring
    let query: Substring?
    let fields: HTTPFields
    let now: Moment
    let language: Language

    init(_ request: HTTPRequest, now: Moment) {
        let target = request.path ?? "/"
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        method = request.method
        path = parts.first ?? "/"
        query = parts.count > 1 ? parts[1] : nil
        fields = request.headerFields
        self.now = now
        language = Self.language(request.headerFields[.acceptLanguage])
    }

    func bearerToken() throws(Refusal) -> String? {
        guard let field = fields[.authorization] else { return nil }
        let parts = field.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw Refusal(.tokenExpired) }
        return String(parts[1])
    }

    func checkMediaType(for row: EndpointRow) throws(Refusal) {
        if row.isRead { return }
        let wanted = row.upload?.mediaTypes ?? ["application/json"]
        let type = fields[.contentType]?.split(separator: ";").first?.trimmingCharacters(in: .whitespaces)
        guard let type, wanted.contains(type.lowercased()) else {
            throw Refusal(.wrongMediaType, [wanted.joined(separator: ", ")])
        }
    }

    func onceKey(for row: EndpointRow) throws(Refusal) -> String? {
        guard row.method == .post else { return nil }
        let keys = fields[values: .idempotencyKey]
        if keys.count > 1 { throw Refusal(.duplicateField, field: "Idempotency-Key") }
        return keys.first
    }

    /// The edition in `If-Match`, which is an ETag that this server gave.
    func edition() throws(Refusal) -> Int? {
        guard let tag = fields[.ifMatch] else { return nil }
        let number = tag.dropFirst().prefix { $0 != "-" && $0 != "\"" }
        guard tag.hasPrefix("\""), tag.hasSuffix("\""), let edition = Int(number) else {
            throw .badValue(tag, field: "If-Match", wanted: "\"3-…\"")
        }
        return edition
    }

    func response(_ served: Route.Served, _ row: EndpointRow, _ caller: Caller) -> (HTTPResponse, Data) {
        var fields = Self.fields(of: served.body, served.document?.mediaType ?? "application/json")
        fields[.contentDisposition] = served.document?.disposition
        fields[.cacheControl] = caller.role == .visitor ? "no-cache" : "private, no-cache"
        fields[.vary] = "Authorization, Accept-Language"
        if let tag = etag(served, caller) {
            fields[.eTag] = tag
            if row.isRead, isKnown(tag) {
                fields[.contentLength] = nil
                return (HTTPResponse(status: .notModified, headerFields: fields), Data())
            }
        }
        return (HTTPResponse(status: .init(code: row.successStatus), headerFields: fields), served.body)
    }

    func plain(_ body: Data) -> (HTTPResponse, Data) {
        (HTTPResponse(status: .ok, headerFields: Self.fields(of: body, "application/json")), body)
    }

    func problem(_ refusal: Refusal, fault: String? = nil) -> (HTTPResponse, Data) {
        let problem = Problem(refusal, in: language, fault: fault)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = (try? encoder.encode(problem)) ?? Data("{}".utf8)
        var fields = Self.fields(of: body, "application/problem+json")
        fields[.cacheControl] = "no-store"
        switch refusal.code {
        case .wrongMethod: fields[.allow] = refusal.arguments.last
        case .signIn, .tokenExpired: fields[.wwwAuthenticate] = "Bearer"
        case .busy, .storageFull: fields[.retryAfter] = "2"
        default: break
        }
        return (HTTPResponse(status: .init(code: problem.status), headerFields: fields), body)
    }

    func isKnown(_ tag: String) -> Bool {
        let known = (fields[.ifNoneMatch] ?? "").split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        return known.contains { $0 == "*" || $0 == tag || $0 == "W/" + tag }
    }

    /// The tag of a page: what its bytes are, whatever made them.
    static func tag(of bytes: Data) -> String {
        "\"\(SHA256.hash(data: bytes).prefix(12).map { String($0, radix: 16) }.joined(separator: "-"))\""
    }

    // Edition, view and language; the day in Oslo where the answer holds a running clock.
    private func etag(_ served: Route.Served, _ caller: Caller) -> String? {
        if let tag = served.document?.tag { return "\"\(tag)\"" }
        if let document = served.document { return "\"\(Self.fingerprint(document.bytes))\"" }
        guard let edition = served.edition else { return nil }
        let own = caller.body.map { "-\($0)" } ?? ""
        let day = served.runsWithTheClock ? "-\(now.day)" : ""
        return "\"\(edition)-\(caller.role.rawValue)\(own)-\(language.rawValue)\(day)\""
    }

    // FNV-1a in 64 bits: tells two states of one file apart, and guards nothing.
    private static func fingerprint(_ bytes: Data) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }

    private static func fields(of body: Data, _ type: String) -> HTTPFields {
        [
            .contentType: type, .contentLength: String(body.count), .xContentTypeOptions: "nosniff",
            .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
        ]
    }

    private static func language(_ field: String?) -> Language {
        let ranked = (field ?? "").split(separator: ",").compactMap { part -> (String, Double)? in
            let pieces = part.split(separator: ";").map {
                $0.trimmingCharacters(in: .whitespaces).lowercased()
            }
            guard let tag = pieces.first else { return nil }
            let weight =
                pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return (String(tag.prefix(2)), weight)
        }
        let known = ranked.filter { ["nb", "no", "nn", "en"].contains($0.0) && $0.1 > 0 }
        let best = known.max { $0.1 < $1.1 }
        return best.flatMap { best in known.first { $0.1 == best.1 } }?.0 == "en" ? .en : .nb
    }
}

extension HTTPField.Name {
    static let idempotencyKey: HTTPField.Name = {
        guard let name = HTTPField.Name("Idempotency-Key") else { preconditionFailure("a token of RFC 9110") }
        return name
    }()
    static let referrerPolicy: HTTPField.Name = {
        guard let name = HTTPField.Name("Referrer-Policy") else { preconditionFailure("a token of RFC 9110") }
        return name
    }()
}
