package import Foundation
import HTTPTypes
package import UMTAPI
package import UMTApplication
package import UMTDomain

/// The pages for people that hang behind the same door as the contract.
package struct Site: Sendable {
    package let pages: [SitePage]
    /// The page that tells what was refused, with the id of a fault where it is one.
    package let refusal: @Sendable (Refusal, _ fault: String?, Language) -> PageAnswer

    package init(
        _ pages: [SitePage], refusal: @escaping @Sendable (Refusal, _ fault: String?, Language) -> PageAnswer
    ) {
        (self.pages, self.refusal) = (pages, refusal)
    }
}

/// A page: its address, how it is asked for, and what makes it.
package struct SitePage: Sendable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    package let method: Method
    package let path: String
    let pattern: PathPattern
    let make: @Sendable (PageAsk) async throws -> PageAnswer

    package init(
        _ method: Method, _ path: String, _ make: @escaping @Sendable (PageAsk) async throws -> PageAnswer
    ) {
        (self.method, self.path, pattern, self.make) = (method, path, PathPattern(path), make)
    }
}

/// What a page is asked for: the names in its path, the query, and the form that was sent.
package struct PageAsk: Sendable {
    package let path: [String: String]
    package let query: [String: String]
    package let form: [String: String]
    /// Everybody is a visitor here; what a personal link may do, its use case decides.
    package let call: Call
}

/// What a page answers with.
package struct PageAnswer: Sendable {
    package var status = 200
    package var mediaType = "text/html; charset=utf-8"
    package let bytes: Data
    /// Where the reader goes on (303).
    package var location: String?
    /// Whether it is for one person's eyes: nothing on the way keeps it.
    package var isPersonal = false

    package init(_ markup: Markup, status: Int = 200, isPersonal: Bool = false) {
        (bytes, self.status, self.isPersonal) = (Data(markup.html.utf8), status, isPersonal)
    }

    package init(_ text: String, mediaType: String) {
        (bytes, self.mediaType) = (Data(text.utf8), mediaType)
    }

    package init(goingOnTo location: String) {
        (bytes, status, self.location, isPersonal) = (Data(), 303, location, true)
    }
}

/// A page that may go on, with what its path named.
struct PageAdmission: Sendable {
    let page: SitePage
    let fields: [String: String]
}

extension Desk {
    func admit(_ visit: Visit, _ segments: ArraySlice<Substring>, to site: Site) throws -> PageAdmission {
        let here = site.pages.compactMap { page in
            page.pattern.match(segments).map { (page: page, fields: $0) }
        }
        guard !here.isEmpty else { throw Refusal(.noSuchPath) }
        let method = visit.method == .head ? "GET" : visit.method.rawValue
        guard let found = here.first(where: { $0.page.method.rawValue == method }) else {
            let methods = here.flatMap { $0.page.method == .get ? ["GET", "HEAD"] : ["POST"] }
            let allowed = methods.joined(separator: ", ")
            throw Refusal(.wrongMethod, [visit.method.rawValue, allowed])
        }
        if found.page.method == .post { try visit.checkForm() }
        return PageAdmission(
            page: found.page, fields: try found.fields.mapValues { try QueryString.decodePath($0) })
    }

    func serve(_ admission: PageAdmission, _ visit: Visit, _ body: [UInt8]) async throws -> (
        HTTPResponse, Data
    ) {
        let query = try QueryString.fields(visit.query ?? "")
        let form = try QueryString.fields(String(decoding: body, as: UTF8.self))
        let language = query["lang"].flatMap(Language.init(rawValue:)) ?? visit.language
        let ask = PageAsk(
            path: admission.fields, query: query, form: form,
            call: Call(caller: .visitor, now: visit.now, language: language))
        return visit.page(try await admission.page.make(ask))
    }
}

extension QueryString {
    fileprivate static func fields(_ text: some StringProtocol) throws(Refusal) -> [String: String] {
        Dictionary(try parse(text).map { ($0.name, $0.value) }) { first, _ in first }
    }
}

extension Visit {
    /// Whether the address is the contract's, whose refusals programs read.
    var isOfContract: Bool { path.hasPrefix("/api/") }

    var readsPages: Bool { fields[.accept]?.contains("text/html") ?? false }

    func checkForm() throws(Refusal) {
        let wanted = "application/x-www-form-urlencoded"
        let type = fields[.contentType]?.split(separator: ";").first?.trimmingCharacters(in: .whitespaces)
        if type?.lowercased() != wanted { throw Refusal(.wrongMediaType, [wanted]) }
    }

    /// A page on the wire; a refused one keeps what the problem beside it said to the client.
    func page(_ answer: PageAnswer, beside problem: HTTPResponse? = nil) -> (HTTPResponse, Data) {
        var fields = problem?.headerFields ?? HTTPFields()
        fields[.contentType] = answer.mediaType
        fields[.contentLength] = String(answer.bytes.count)
        fields[.xContentTypeOptions] = "nosniff"
        fields[.contentSecurityPolicy] = Self.policy
        fields[.referrerPolicy] = "no-referrer"
        fields[.vary] = "Accept-Language"
        fields[.location] = answer.location
        let status = problem?.status ?? .init(code: answer.status)
        let isKept = status == .ok && !answer.isPersonal
        fields[.cacheControl] = isKept ? "no-cache" : "no-store"
        if isKept {
            let tag = Self.tag(of: answer.bytes)
            fields[.eTag] = tag
            if isKnown(tag) {
                fields[.contentLength] = nil
                return (HTTPResponse(status: .notModified, headerFields: fields), Data())
            }
        }
        return (HTTPResponse(status: status, headerFields: fields), answer.bytes)
    }

    // Pages have one style sheet of ours, forms that lead back here, and no script at all.
    private static let policy = """
        default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
        frame-ancestors 'none'
        """
}
