import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import UMTAPI
import UMTApplication
import UMTDomain

/// What stands in front of the desk: host, size and time. Nothing is done before the whole body is here.
struct Door: HTTPResponder {
    let desk: Desk
    let hosts: Set<String>
    let limits: Limits

    /// How much and how long a request may take.
    struct Limits: Sendable {
        var bodyBytes = 1 << 20
        var formBytes = 1 << 18
        var bodySeconds = 10
        var headerBytes = 16 * 1024
        var connections = 2_000
        var idleSeconds = 60
    }

    func respond(to request: Request, context: DoorContext) async -> Response {
        let visit = Visit(request.head, now: desk.application.clock())
        do {
            try checkHost(request.head)
            try checkHeaders(request.head)
            switch try desk.admit(visit) {
            case .fixed(let answer):
                try checkLength(request, limits.bodyBytes)
                return response(answer, to: request)
            case .route(let admission):
                let limit = admission.route.row.upload?.limit ?? limits.bodyBytes
                try checkLength(request, limit)
                let body = try await body(of: request, limit)
                return response(
                    await served(visit) { try await desk.serve(admission, visit, body) }, to: request)
            case .page(let admission):
                try checkLength(request, limits.formBytes)
                let body = try await body(of: request, limits.formBytes)
                return response(
                    await served(visit) { try await desk.serve(admission, visit, body) }, to: request)
            }
        } catch {
            return refuse(error, request, visit, context)
        }
    }

    private func served(
        _ visit: Visit, _ serve: () async throws -> (HTTPResponse, Data)
    ) async -> (HTTPResponse, Data) {
        do {
            return try await serve()
        } catch {
            return desk.refuse(error, visit)
        }
    }

    // One Host, and one of ours: a page elsewhere cannot point its own name at this server.
    private func checkHost(_ head: HTTPRequest) throws(Refusal) {
        let extra = HTTPField.Name("Host").map { head.headerFields[values: $0] } ?? []
        guard let host = head.authority, extra.isEmpty, let name = Self.hostName(host) else {
            throw Refusal(.badHost, field: "Host")
        }
        if !hosts.contains(name) { throw Refusal(.misdirected, field: "Host") }
    }

    private func checkHeaders(_ head: HTTPRequest) throws(Refusal) {
        let bytes = head.headerFields.reduce(head.path?.utf8.count ?? 0) {
            $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4
        }
        if bytes > limits.headerBytes { throw Refusal(.headersTooLarge, [String(limits.headerBytes)]) }
    }

    private func checkLength(_ request: Request, _ limit: Int) throws(Refusal) {
        if let length = request.headers[.contentLength], Int(length) ?? .max > limit {
            throw Refusal(.bodyTooLarge, [String(limit)])
        }
    }

    // A file may take as much longer as it may be larger, up to a minute.
    private func body(of request: Request, _ limit: Int) async throws -> [UInt8] {
        let seconds = min(60, limits.bodySeconds * max(1, limit / limits.bodyBytes))
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                do {
                    for try await part in request.body {
                        bytes.append(contentsOf: part.readableBytesView)
                        if bytes.count > limit { throw Refusal(.bodyTooLarge, [String(limit)]) }
                    }
                } catch let refusal as Refusal {
                    throw refusal
                } catch {
                    throw Refusal(.badBody)
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw Refusal(.bodyTooSlow)
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    // Whoever is refused before the body was read is sent away: the rest of the body is not drained.
    private func refuse(_ error: any Error, _ request: Request, _ visit: Visit, _ context: DoorContext)
        -> Response
    {
        var response = response(desk.refuse(error, visit), to: request)
        let hasBody =
            request.headers[.contentLength].map { $0 != "0" } ?? (request.headers[.transferEncoding] != nil)
        guard hasBody else { return response }
        response.headers[.connection] = "close"
        context.channel.eventLoop.scheduleTask(in: .milliseconds(250)) { [channel = context.channel] in
            channel.close(promise: nil)
        }
        return response
    }

    private func response(_ answer: (HTTPResponse, Data), to request: Request) -> Response {
        let (head, bytes) = answer
        // The answer to HEAD keeps its Content-Length and loses its body.
        let isBare = request.method == .head || head.status == .notModified
        let body =
            isBare
            ? ResponseBody(contentLength: nil) { try await $0.finish(nil) }
            : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        return Response(status: head.status, headers: head.headerFields, body: body)
    }

    /// The name in a Host field without its port; `nil` when it is no such thing.
    static func hostName(_ authority: String) -> String? {
        let bytes = authority.utf8
        guard !bytes.isEmpty, bytes.allSatisfy({ (33...126).contains($0) }), !authority.contains("@") else {
            return nil
        }
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            return authority[...end].lowercased()
        }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let name = parts.first, !name.isEmpty else { return nil }
        if parts.count == 2, UInt16(parts[1]) == nil { return nil }
        return name.lowercased()
    }
}

/// Keeps the channel, because only closing it ends a client that goes on sending.
struct DoorContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}
