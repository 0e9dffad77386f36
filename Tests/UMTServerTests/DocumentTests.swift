import Foundation
import HTTPTypes
import Testing
import UMTDomain

@testable import UMTAPI
@testable import UMTServer

/// Files that come in as a body and go out as an answer, through a desk with one endpoint of each kind.
@Suite struct DocumentTests {
    private static let file = Endpoint<Sending, Document>(
        "readFile", .get, "/regions/{region}/file", .open, "A file", media: ["text/csv", "image/png"])
    private static let upload = Endpoint<Sending, Echo>(
        "sendFile", .post, "/regions/{region}/file", .open, "Send a file",
        upload: Upload.Rule("file", ["text/csv"], limit: 3 << 20))
    private static let name = "Åses «liste»; \"én\"\r\n%.csv"

    private static let routes = [
        Route(reading: file) { ask, _ in
            Document(
                Data([0xEF, 0xBB, 0xBF, 0, 0xFF]), mediaType: "text/csv; charset=utf-8",
                name: ask.label ?? "a")
        },
        Route(upload) { ask, _ in
            Echo(
                label: ask.label, sum: ask.file.bytes.reduce(0) { $0 + Int($1) }, count: ask.file.bytes.count)
        },
    ]

    private func send(
        _ body: [UInt8], _ query: String = "", type: String? = "text/csv", key: String? = nil
    ) async throws -> Hall.Answer {
        let desk = try Desk(try await Hall.shared().application, routes: Self.routes)
        var request = HTTPRequest(
            method: .post, scheme: "http", authority: "localhost", path: Hall.home + "/file" + query)
        request.headerFields[.contentType] = type
        request.headerFields[.idempotencyKey] = key
        let (head, bytes) = await desk.answer(request, body)
        return Hall.Answer(status: head.status.code, fields: head.headerFields, bytes: bytes)
    }

    @Test func `a document goes out as its own bytes, type and name`() async throws {
        let desk = try Desk(try await Hall.shared().application, routes: Self.routes)
        var path = Hall.home + "/file"
        let ask = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
        let (plain, bytes) = await desk.answer(ask, [])
        #expect(plain.status == .ok)
        #expect(bytes == Data([0xEF, 0xBB, 0xBF, 0, 0xFF]))
        #expect(plain.headerFields[.contentType] == "text/csv; charset=utf-8")
        #expect(plain.headerFields[.contentLength] == "5")
        #expect(plain.headerFields[.contentDisposition] == "attachment; filename*=UTF-8''a")
        #expect(plain.headerFields[.xContentTypeOptions] == "nosniff")
        path += "?label=" + (Self.name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        let odd = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
        let disposition = try #require(await desk.answer(odd, []).0.headerFields[.contentDisposition])
        #expect(disposition.utf8.allSatisfy { (32...126).contains($0) && $0 != UInt8(ascii: "\"") })
        #expect(Document.name(in: disposition) == Self.name)
    }

    @Test func `a refusal of such an endpoint is a problem as any other`() async throws {
        let desk = try Desk(try await Hall.shared().application, routes: Self.routes)
        let ask = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost", path: Hall.home + "/file?lable=x")
        let (head, bytes) = await desk.answer(ask, [])
        #expect(head.status == .badRequest)
        #expect(head.headerFields[.contentType] == "application/problem+json")
        #expect(head.headerFields[.contentDisposition] == nil)
        #expect(String(decoding: bytes, as: UTF8.self).contains("label?"))
    }

    @Test func `an upload is the body to the byte, and what is beside it stands in the query`() async throws {
        let all = (0...255).map { UInt8($0) }
        let answer = try await send(all, "?label=%C3%A5")
        #expect(answer.status == 201)
        #expect(answer["label"]?.text == "å")
        #expect(answer["count"]?.number == 256)
        #expect(answer["sum"]?.number == 32_640)
        #expect(try await send([])["count"]?.number == 0)
        for (query, code) in [("?lable=x", "unknownField"), ("?file=x", "unknownField")] {
            #expect(try await send(all, query).code == code, "\(query)")
        }
    }

    @Test(arguments: ["application/json", "text/plain", "text/csvx", nil])
    func `an upload of another type is refused with the one that is wanted`(type: String?) async throws {
        let answer = try await send([97], type: type)
        #expect(answer.status == 415)
        #expect(answer["detail"]?.text?.contains("text/csv") == true)
        #expect(try await send([97], type: "Text/CSV; charset=windows-1252").status == 201)
    }

    @Test func `the door lets an upload be as large as its row says, and others no larger than before`()
        async throws
    {
        try await Plug.open(Self.routes) { plug in
            let head = "POST \(Hall.home)/file HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
            let full = String(repeating: "a", count: 3 << 20)
            let whole = await plug.send(
                head + "Connection: close\r\nContent-Length: \(3 << 20)\r\n\r\n" + full)
            #expect(whole.status == 201)
            #expect(whole.body.contains("\"count\":\(3 << 20)"))
            let declared = await plug.send(head + "Content-Length: \((3 << 20) + 1)\r\n\r\n")
            let chunk = "100000\r\n" + String(repeating: "a", count: 0x100000) + "\r\n"
            let streamed = await plug.send(
                head + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk + chunk)
            for reply in [declared, streamed] {
                #expect(reply.status == 413)
                #expect(reply.body.contains("\(3 << 20)"))
                #expect(reply.isClosed)
            }
            // A body of the wrong kind is not waited for.
            let json = head.replacing("text/csv", with: "application/json")
            let other = await plug.send(json + "Content-Length: 1000\r\n\r\n")
            #expect(other.status == 415)
            #expect(other.isClosed)
        }
    }

    /// What is sent: a label, and a file where the endpoint takes one.
    private struct Sending: Wire {
        let region: String
        let label: String?
        let file: Upload

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            region = try fields.decode(String.self, forKey: .region)
            label = try fields.decodeIfPresent(String.self, forKey: .label)
            file = try fields.decodeIfPresent(Upload.self, forKey: .file) ?? Upload([])
        }

        init(label: String) { (region, self.label, file) = ("midt-troms", label, Upload([1, 2])) }
        static var example: Sending { Sending(label: "a") }
    }

    private struct Echo: Wire {
        let label: String?
        let sum: Int
        let count: Int
        static var example: Echo { Echo(label: "a", sum: 1, count: 1) }
    }
}
