import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle
import UMTApplication

/// The desk behind its door, listening on one address.
package struct Server: Sendable {
    package let desk: Desk
    package let host: String
    package let port: Int
    /// Names under which this server answers, beside the address it listens on and loopback.
    package let names: [String]

    package init(desk: Desk, host: String, port: Int, names: [String] = []) {
        self.desk = desk
        self.host = host
        self.port = port
        self.names = names
    }

    /// The listening service; `whenListening` gets the port, which the system chose when it was 0.
    package func service(log: Logger, whenListening: @escaping @Sendable (Int) async -> Void) -> any Service {
        let limits = Door.Limits()
        let own = host.contains(":") ? "[\(host)]" : host
        let known = Set((names + [own, "localhost", "127.0.0.1", "[::1]"]).map { $0.lowercased() })
        return Hummingbird.Application(
            responder: Door(desk: desk, hosts: known, limits: limits),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(Int64(limits.idleSeconds)),
                    // Wider than the door's own limit, which answers in words; beyond this the parser hangs up.
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: limits.headerBytes * 4, maxHeaderListSize: limits.headerBytes * 4,
                        maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
            onServerRunning: { await whenListening($0.localAddress?.port ?? 0) },
            logger: log)
    }
}
