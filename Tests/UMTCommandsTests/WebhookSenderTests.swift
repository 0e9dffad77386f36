import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing
import UMTClient
import UMTDomain

/// Sending over a real socket, to a receiver on loopback.
@Suite struct WebhookSenderTests {
    /// A receiver that answers with these statuses, one after the other, and keeps what it got.
    private final class Receiver: Sendable {
        struct Got {
            let path: String
            let host: String?
            let id: String?
            let body: String
        }
        let statuses: Mutex<[Int]>
        let got = Mutex<[Got]>([])

        init(_ statuses: [Int]) { self.statuses = Mutex(statuses) }

        @Sendable func take(_ request: Request) async throws -> Response {
            let body = try await request.body.collect(upTo: 1 << 20)
            let name = HTTPField.Name("webhook-id")
            let one = Got(
                path: request.uri.string, host: request.head.authority,
                id: name.flatMap { request.headers[$0] }, body: String(buffer: body))
            got.withLock { $0.append(one) }
            let status = statuses.withLock { $0.isEmpty ? 204 : $0.removeFirst() }
            if status == 0 { try await Task.sleep(for: .seconds(30)) }
            var headers = HTTPFields()
            if status / 100 == 3 { headers[.location] = "/elsewhere" }
            let long = ByteBuffer(repeating: 120, count: status == 200 ? 4 << 20 : 0)
            return Response(
                status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: long))
        }
    }

    private func serving(
        _ statuses: Int..., test: @Sendable (Receiver, Int) async throws -> Void
    ) async throws {
        let receiver = Receiver(statuses)
        let router = Router()
        router.on("**", method: .post) { request, _ in try await receiver.take(request) }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = Hummingbird.Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try? await application.run() }
            for await port in ports {
                try await test(receiver, port)
                break
            }
            group.cancelAll()
        }
    }

    private func post(_ url: String) throws -> WebhookPost {
        WebhookPost(
            address: try #require(WebhookAddress(url)), headers: [("webhook-id", "1")],
            body: Array(#"{"å":1}"#.utf8))
    }

    private func expect(
        _ wanted: WebhookReply, of sender: WebhookSender, at url: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let reply = await sender.send(try post(url))
        #expect(reply == wanted, sourceLocation: sourceLocation)
    }

    @Test func `what is answered is the outcome, and no redirect is followed`() async throws {
        try await serving(200, 500, 410, 302, 307, 204) { receiver, port in
            let sender = WebhookSender(allowsPrivate: true)
            for status in [200, 500, 410, 302, 307, 204] {
                try await expect(.status(status), of: sender, at: "http://127.0.0.1:\(port)/a?b=c")
            }
            let got = receiver.got.withLock { $0 }
            #expect(got.map(\.path) == Array(repeating: "/a?b=c", count: 6))
            #expect(got.allSatisfy { $0.body == #"{"å":1}"# && $0.id == "1" })
        }
    }

    @Test func `nothing reaches a private address unless that is allowed`() async throws {
        try await serving { receiver, port in
            let sender = WebhookSender(allowsPrivate: false)
            for host in ["127.0.0.1", "[::1]", "localhost", "[::ffff:127.0.0.1]"] {
                for scheme in ["http", "https"] {
                    let reply = try await sender.send(post("\(scheme)://\(host):\(port)/"))
                    #expect(reply == .fault(.privateAddress), "\(scheme) \(host)")
                }
            }
            #expect(receiver.got.withLock { $0.isEmpty })
        }
    }

    @Test func `one private address among public ones is one too many`() async throws {
        let names = ["1.1.1.1", "10.0.0.1"].compactMap { NetworkAddress($0) }
        let sender = WebhookSender(allowsPrivate: false) { _ in names }
        try await expect(.fault(.privateAddress), of: sender, at: "https://two-faced.example/")
    }

    @Test func `the connection goes to the address that was checked, under the name that was asked for`()
        async throws
    {
        try await serving { receiver, port in
            let asked = Mutex(0)
            // The second answer would lead elsewhere; nobody asks for it.
            let sender = WebhookSender(allowsPrivate: true) { _ in
                asked.withLock { $0 += 1 }
                let isFirst = asked.withLock { $0 == 1 }
                return [NetworkAddress(isFirst ? "127.0.0.1" : "192.0.2.1")].compactMap(\.self)
            }
            try await expect(.status(204), of: sender, at: "http://Receiver.example:\(port)/x")
            #expect(receiver.got.withLock { $0.first?.host } == "receiver.example:\(port)")
            #expect(asked.withLock { $0 } == 1)
        }
    }

    @Test func `a receiver that is not there, has no name or does not answer is said to be so`() async throws
    {
        try await serving(0) { _, port in
            let slow = WebhookSender(allowsPrivate: true, seconds: 1)
            try await expect(.fault(.timeout), of: slow, at: "http://127.0.0.1:\(port)/x")
            let sender = WebhookSender(allowsPrivate: true) { name in
                name == "none.example" ? [] : ["127.0.0.1"].compactMap { NetworkAddress($0) }
            }
            try await expect(.fault(.unresolved), of: sender, at: "http://none.example/")
            try await expect(.fault(.unreachable), of: sender, at: "http://127.0.0.1:1/")
            try await expect(.fault(.tls), of: sender, at: "https://127.0.0.1:\(port)/")
        }
    }

    @Test func `an address that is not reached gives way to the next of the name`() async throws {
        try await serving { receiver, port in
            let places = ["127.0.0.9", "127.0.0.1"].compactMap { NetworkAddress($0) }
            let sender = WebhookSender(allowsPrivate: true) { _ in places }
            try await expect(.status(204), of: sender, at: "http://two.example:\(port)/x")
            #expect(receiver.got.withLock { $0.count } == 1)
        }
    }

    @Test func `the machine finds its own name`() async {
        let found = await Resolver.addresses(of: "localhost")
        #expect(!found.isEmpty && found.allSatisfy { !$0.isPublic })
        #expect(await Resolver.addresses(of: "no-such-name.invalid").isEmpty)
    }
}
