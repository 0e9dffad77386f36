import Foundation
import Glibc
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import UMTServer

/// A hall behind its real door, on a port of the loopback address, spoken to byte by byte.
struct Plug: Sendable {
    let hall: Hall
    let port: UInt16
    private let service: Task<Void, any Error>

    /// Opens the door, hands it over, and closes it again; behind it stand these routes, or those of the contract.
    static func open(_ routes: [Route]? = nil, _ use: (Plug) async throws -> Void) async throws {
        let hall = try await Hall()
        let desk = try routes.map { try Desk(hall.application, routes: $0) } ?? hall.desk
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        let log = Logger(label: "plug") { _ in SwiftLogNoOpLogHandler() }
        let server = Server(desk: desk, host: "127.0.0.1", port: 0)
        let listener = server.service(log: log) { told.yield($0) }
        let service = Task { try await listener.run() }
        defer { service.cancel() }
        var first = ports.makeAsyncIterator()
        let port = try #require(await first.next())
        try await use(Plug(hall: hall, port: UInt16(port), service: service))
    }

    /// What came back until the other side closed, or fell silent for twenty seconds.
    struct Reply: Sendable {
        let text: String
        let isClosed: Bool

        var status: Int? { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
        var head: String {
            String(text.prefix(upTo: text.range(of: "\r\n\r\n")?.lowerBound ?? text.endIndex))
        }
        var body: String {
            String(text.suffix(from: text.range(of: "\r\n\r\n")?.upperBound ?? text.endIndex))
        }

        func field(_ name: String) -> String? {
            let line = head.components(separatedBy: "\r\n").first {
                $0.lowercased().hasPrefix(name.lowercased() + ":")
            }
            return line.map { String($0.dropFirst(name.count + 1)).trimmingCharacters(in: .whitespaces) }
        }
    }

    /// Sends the bytes as they are, on a connection of their own.
    func send(_ text: String) async -> Reply {
        await withCheckedContinuation { continuation in
            // Waiting on a socket would hold up one of the few threads that answer.
            Thread.detachNewThread { continuation.resume(returning: exchange(Array(text.utf8))) }
        }
    }

    private func exchange(_ bytes: [UInt8]) -> Reply {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard connected == 0 else { return Reply(text: "", isClosed: true) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { break }
            sent += count
        }
        return reply(from: socket)
    }

    private func reply(from socket: Int32) -> Reply {
        var all: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &part, part.count, 0)
            if count > 0 { all += part[..<count] }
            if count <= 0 {
                let isSilent = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
                return Reply(text: String(decoding: all, as: UTF8.self), isClosed: !isSilent)
            }
        }
    }
}
