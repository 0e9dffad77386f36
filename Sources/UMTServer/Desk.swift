package import Foundation
package import HTTPTypes
import Logging
import UMTAPI
package import UMTApplication
import UMTDomain

/// The contract and the pages served: from a request to an answer, without a socket. In front of it is the `Door`.
package struct Desk: Sendable {
    let application: Application
    let routes: [Route]
    let site: Site?
    /// The routes by the number of segments of their paths, taken apart once.
    private let paths: [Int: [(path: PathPattern, route: Route)]]
    private let openAPI: Data

    package init(_ application: Application, site: Site? = nil) throws {
        try self.init(application, routes: Route.all(application), site: site)
    }

    init(_ application: Application, routes: [Route], site: Site? = nil) throws {
        self.application = application
        self.routes = routes
        self.site = site
        paths = Dictionary(grouping: routes.map { (PathPattern($0.row.path), $0) }, by: \.0.segments.count)
        openAPI = try OpenAPI.bytes()
    }

    /// The whole way of a request whose body is at hand.
    package func answer(_ request: HTTPRequest, _ body: [UInt8]) async -> (HTTPResponse, Data) {
        let visit = Visit(request, now: application.clock())
        do {
            switch try admit(visit) {
            case .fixed(let answer): return answer
            case .route(let admission): return try await serve(admission, visit, body)
            case .page(let admission): return try await serve(admission, visit, body)
            }
        } catch {
            return refuse(error, visit)
        }
    }

    /// What can be decided before the body is read: the address, the method, who asks, and the kind of body.
    func admit(_ visit: Visit) throws -> Admitted {
        if let fixed = try fixed(visit) { return .fixed(fixed) }
        let segments = visit.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if let site, !visit.isOfContract { return .page(try admit(visit, segments, to: site)) }
        let here = (paths[segments.count] ?? []).compactMap { path, route in
            path.match(segments).map { (route: route, fields: $0) }
        }
        guard !here.isEmpty else { throw Refusal(.noSuchPath) }
        let method = visit.method == .head ? "GET" : visit.method.rawValue
        guard let found = here.first(where: { $0.route.row.method.rawValue == method }) else {
            throw Refusal(.wrongMethod, [visit.method.rawValue, Self.allowed(here.map(\.route.row.method))])
        }
        let caller = try application.caller(token: try visit.bearerToken(), at: visit.now)
        if found.route.row.access == .signedIn, caller.role == .visitor { throw Refusal(.signIn) }
        try visit.checkMediaType(for: found.route.row)
        let fields = try found.fields.mapValues { try QueryString.decodePath($0) }
        return .route(Admission(route: found.route, fields: fields, caller: caller))
    }

    func serve(_ admission: Admission, _ visit: Visit, _ body: [UInt8]) async throws -> (HTTPResponse, Data) {
        let row = admission.route.row
        let input = try InputReader.gather(row, path: admission.fields, query: visit.query, body: body)
        let once = try visit.onceKey(for: row).map {
            try application.once(
                $0, over: Array("\(row.name)\n".utf8) + InputReader.canonical(input.fields) + input.upload)
        }
        let call = Call(
            caller: admission.caller, now: visit.now, language: visit.language, edition: try visit.edition(),
            once: once)
        let served = try await admission.route.serve(input, call)
        return visit.response(served, row, admission.caller)
    }

    func refuse(_ error: any Error, _ visit: Visit) -> (HTTPResponse, Data) {
        guard let refusal = error as? Refusal, refusal.code.httpStatus != 500 else {
            return fault(error, visit)
        }
        return told(refusal, visit)
    }

    /// As a page where a reader of pages asked for one, else as a problem.
    private func told(_ refusal: Refusal, _ visit: Visit, fault: String? = nil) -> (HTTPResponse, Data) {
        let problem = visit.problem(refusal, fault: fault)
        guard let site, !visit.isOfContract, visit.readsPages else { return problem }
        return visit.page(site.refusal(refusal, fault, visit.language), beside: problem.0)
    }

    // The log gets the cause and an id, the reader the id.
    private func fault(_ error: any Error, _ visit: Visit) -> (HTTPResponse, Data) {
        let id = IdentifierSource().mint(Desk.self).description
        application.log.error(
            "fault", metadata: ["fault": "\(id)", "cause": "\(error)", "method": "\(visit.method)"])
        return told(Refusal(.fault), visit, fault: id)
    }

    private func fixed(_ visit: Visit) throws -> (HTTPResponse, Data)? {
        let body: Data
        switch visit.path {
        case "/health": body = Data(#"{"status":"ok"}"#.utf8)
        case "/openapi.json": body = openAPI
        default: return nil
        }
        guard visit.method == .get || visit.method == .head else {
            throw Refusal(.wrongMethod, [visit.method.rawValue, "GET, HEAD"])
        }
        return visit.plain(body)
    }

    private static func allowed(_ methods: [UMTAPI.Method]) -> String {
        (methods.map(\.rawValue) + (methods.contains(.get) ? ["HEAD"] : [])).joined(separator: ", ")
    }
}

/// A request that may go on: which endpoint, the fields of its path, and who asks.
struct Admission: Sendable {
    let route: Route
    let fields: [String: String]
    let caller: Caller
}

enum Admitted {
    case fixed((HTTPResponse, Data))
    case route(Admission)
    case page(PageAdmission)
}
