import Foundation
import Testing
import UMTAPI
import UMTDomain

/// The real server on a real port: what stands in front of the desk.
@Suite struct DoorTests {
    private static let meetings = "/api/v1/regions/midt-troms/meetings"
    private static let meeting = #"{"body":"fellesmote","day":"2026-11-20"}"#

    private func head(_ method: String, _ path: String, _ fields: [String], in plug: Plug) -> String {
        let token = plug.hall.tokens["regional-coordinator"] ?? ""
        return
            ([
                "\(method) \(path) HTTP/1.1", "Host: localhost", "Authorization: Bearer \(token)",
                "Content-Type: application/json",
            ] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    }

    @Test func `one host is named, and one of ours`() async throws {
        try await Plug.open { plug in
            let rest = "Connection: close\r\n\r\n"
            for (fields, status, code) in [
                ("", 400, "badHost"), ("Host:\r\n", 400, "badHost"),
                ("Host: localhost\r\nHost: localhost\r\n", 400, "badHost"),
                ("Host: localhost\r\nHost: example.org\r\n", 400, "badHost"),
                ("Host: a b\r\n", 400, "badHost"), ("Host: root@localhost\r\n", 400, "badHost"),
                ("Host: localhost:x\r\n", 400, "badHost"), ("Host: example.org\r\n", 421, "misdirected"),
                ("Host: localhost.example.org\r\n", 421, "misdirected"),
                ("Host: [::2]\r\n", 421, "misdirected"),
            ] {
                let reply = await plug.send("GET /health HTTP/1.1\r\n" + fields + rest)
                #expect(reply.status == status, "\(fields)")
                #expect(reply.field("Content-Type") == "application/problem+json", "\(fields)")
                #expect(reply.body.contains(#""code":"\#(code)""#), "\(fields)")
            }
            for host in ["localhost", "LOCALHOST:80", "127.0.0.1:\(plug.port)", "[::1]"] {
                let reply = await plug.send("GET /health HTTP/1.1\r\nHost: \(host)\r\n" + rest)
                #expect(reply.status == 200, "\(host)")
                #expect(reply.body == #"{"status":"ok"}"#)
            }
        }
    }

    @Test func `a body that is too large is not waited for`() async throws {
        try await Plug.open { plug in
            let declared = await plug.send(
                head("POST", Self.meetings, ["Content-Length: 1048577"], in: plug) + "{")
            let huge = await plug.send(
                head("POST", Self.meetings, ["Content-Length: 99999999999999999999"], in: plug))
            let chunk = "10000\r\n" + String(repeating: " ", count: 0x10000) + "\r\n"
            let streamed = await plug.send(
                head("POST", Self.meetings, ["Transfer-Encoding: chunked"], in: plug)
                    + String(repeating: chunk, count: 40))
            for reply in [declared, streamed] {
                #expect(reply.status == 413)
                #expect(reply.body.contains(#""code":"bodyTooLarge""#))
            }
            #expect([400, 413].contains(huge.status))
            for reply in [declared, huge, streamed] { #expect(reply.isClosed) }
            let stored = try await plug.hall.count("meetings")
            #expect(stored == 0)
        }
    }

    @Test func `a body of exactly the limit is read`() async throws {
        try await Plug.open { plug in
            let body = Self.meeting + String(repeating: " ", count: 1_048_576 - Self.meeting.utf8.count)
            let fields = ["Content-Length: 1048576", "Connection: close"]
            let reply = await plug.send(head("POST", Self.meetings, fields, in: plug) + body)
            #expect(reply.status == 201)
        }
    }

    @Test func `headers that are too large are refused in words`() async throws {
        try await Plug.open { plug in
            let reply = await plug.send(
                head(
                    "GET", "/health",
                    ["X-Long: " + String(repeating: "a", count: 20_000), "Connection: close"], in: plug))
            #expect(reply.status == 431)
            #expect(reply.body.contains(#""code":"headersTooLarge""#))
        }
    }

    @Test func `HEAD has the length of the body and no body`() async throws {
        try await Plug.open { plug in
            for path in ["/health", "/api/v1/regions", "/openapi.json", "/nowhere"] {
                let get = await plug.send(head("GET", path, ["Connection: close"], in: plug))
                let bare = await plug.send(head("HEAD", path, ["Connection: close"], in: plug))
                #expect(bare.status == get.status)
                #expect(bare.field("Content-Length") == "\(get.body.utf8.count)")
                #expect(bare.body == "")
            }
        }
    }

    @Test func `chunks that are none are refused, and nothing is stored`() async throws {
        let (size, fields) = (String(Self.meeting.utf8.count, radix: 16), ["Transfer-Encoding: chunked"])
        try await Plug.open { plug in
            for chunks in [
                "ZZ\r\n\r\n", "-5\r\nhello\r\n0\r\n\r\n", "5\r\nhelloworld\r\n0\r\n\r\n", "\r\n\r\n",
                "\(size)\r\n\(Self.meeting)XX0\r\n\r\n", "\(size)\r\n\(Self.meeting)\r\nnonsense\r\n\r\n",
                "ffffffffffffffffff\r\n{}",
            ] {
                let reply = await plug.send(head("POST", Self.meetings, fields, in: plug) + chunks)
                #expect(reply.status == 400, "\(chunks)")
            }
            let stored = try await plug.hall.count("meetings")
            #expect(stored == 0)
        }
    }

    @Test func `whole chunks are one body`() async throws {
        try await Plug.open { plug in
            let half = Self.meeting.utf8.count / 2
            let parts = [Self.meeting.prefix(half), Self.meeting.dropFirst(half)]
            let chunks =
                parts.map { "\(String($0.utf8.count, radix: 16))\r\n\($0)\r\n" }.joined() + "0\r\n\r\n"
            let fields = ["Transfer-Encoding: chunked", "Connection: close"]
            let reply = await plug.send(head("POST", Self.meetings, fields, in: plug) + chunks)
            #expect(reply.status == 201)
            let stored = try await plug.hall.count("meetings")
            #expect(stored == 1)
        }
    }

    @Test func `a head that can be read in two ways is refused`() async throws {
        try await Plug.open { plug in
            for field in [
                "Content-Length: 5\r\nContent-Length: 6", "Content-Length: 40\r\nTransfer-Encoding: chunked",
                "Content-Length: -1", "Content-Length: x", "Transfer-Encoding: gzip", "Bad Field: 1",
                "X-Large: \(String(repeating: "x", count: 20_000))",
            ] {
                let reply = await plug.send(head("POST", Self.meetings, [field], in: plug) + Self.meeting)
                #expect((400...499).contains(reply.status ?? 0), "\(field.prefix(40))")
                #expect(reply.isClosed, "\(field.prefix(40))")
            }
            let stored = try await plug.hall.count("meetings")
            #expect(stored == 0)
        }
    }

    @Test func `who may not ask is told before the body is read`() async throws {
        try await Plug.open { plug in
            let reply = await plug.send(
                "POST \(Self.meetings) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n")
            #expect(reply.status == 401)
            #expect(reply.isClosed)
        }
    }

    @Test func `a connection serves one request after the other`() async throws {
        try await Plug.open { plug in
            let first = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
            let reply = await plug.send(
                first + first.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n"))
            #expect(reply.text.components(separatedBy: "HTTP/1.1 200").count == 3)
            #expect(reply.isClosed)
        }
    }
}
