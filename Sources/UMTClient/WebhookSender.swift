import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
package import UMTDomain

/// Sends deliveries to the receivers of webhooks, and to no address but a checked one.
///
/// A name is looked up once, every address that it has is checked, and the connection goes to one of those: whoever
/// keeps the name cannot lead it elsewhere in between. No redirect is followed, and what is answered is thrown away.
package struct WebhookSender: Sendable {
    package typealias Resolve = @Sendable (String) async -> [NetworkAddress]

    let allowsPrivate: Bool
    let resolve: Resolve
    let seconds: Int64

    package init(
        allowsPrivate: Bool, seconds: Int64 = 10, resolve: @escaping Resolve = Resolver.addresses(of:)
    ) {
        (self.allowsPrivate, self.seconds, self.resolve) = (allowsPrivate, seconds, resolve)
    }

    /// What came of it, within ten seconds from first to last.
    package func send(_ post: WebhookPost) async -> WebhookReply {
        await withTaskGroup(of: WebhookReply.self) { group in
            group.addTask { await deliver(post) }
            group.addTask {
                try? await Task.sleep(for: .seconds(seconds))
                return .fault(.timeout)
            }
            let reply = await group.next() ?? .fault(.broken)
            group.cancelAll()
            return reply
        }
    }

    private func deliver(_ post: WebhookPost) async -> WebhookReply {
        let address = post.address
        guard address.isEncrypted || allowsPrivate else { return .fault(.privateAddress) }
        let found =
            if let literal = address.literal { [literal] } else { await resolved(address.host) }
        if found.isEmpty { return .fault(.unresolved) }
        guard allowsPrivate || found.allSatisfy(\.isPublic) else { return .fault(.privateAddress) }
        // The next address only where the one before was not reached, so that nothing is sent twice.
        var reply = WebhookReply.fault(.unreachable)
        for place in found.prefix(Self.mostAddresses) where reply == .fault(.unreachable) {
            reply = await post.send(to: place, seconds: seconds)
        }
        return reply
    }

    private static let mostAddresses = 4

    // A name server that does not answer is not waited for longer than a receiver.
    private func resolved(_ host: String) async -> [NetworkAddress] {
        let (answers, answer) = AsyncStream.makeStream(of: [NetworkAddress].self)
        let (resolve, seconds) = (resolve, seconds)
        Task {
            answer.yield(await resolve(host))
            answer.finish()
        }
        Task {
            try? await Task.sleep(for: .seconds(seconds))
            answer.finish()
        }
        for await found in answers { return found }
        return []
    }
}

extension WebhookPost {
    // A client of its own: it knows one name, and where that is.
    fileprivate func send(to place: NetworkAddress, seconds: Int64) async -> WebhookReply {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .milliseconds(seconds * 500), read: .seconds(seconds)),
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.dnsOverride = [address.host: place.description]
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let reply: WebhookReply
        do {
            let answer = try await client.execute(request, timeout: .seconds(seconds))
            reply = .status(Int(answer.status.code))
        } catch {
            reply = .fault(Self.fault(error))
        }
        try? await client.shutdown()
        return reply
    }

    private var request: HTTPClientRequest {
        var request = HTTPClientRequest(url: address.description)
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        request.headers.add(name: "user-agent", value: "umt-webhooks")
        request.headers.add(name: "connection", value: "close")
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(bytes: body))
        return request
    }

    private static func fault(_ error: any Error) -> WebhookDelivery.Fault {
        if let error = error as? HTTPClientError {
            switch error {
            case .connectTimeout: return .unreachable
            case .deadlineExceeded, .readTimeout, .writeTimeout: return .timeout
            case .tlsHandshakeTimeout: return .tls
            default: return .broken
            }
        }
        if let error = error as? IOError {
            return [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH].contains(error.errnoCode)
                ? .unreachable : .broken
        }
        let name = String(describing: type(of: error))
        if name.contains("NIOConnectionError") { return .unreachable }
        return name.contains("SSL") ? .tls : .broken
    }
}
