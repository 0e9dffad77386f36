import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
package import UMTDomain

extension Client {
    /// A client of the server at that address, `http://127.0.0.1:8090`.
    package static func network(_ address: String, token: String?, language: Language) throws(Refusal)
        -> Client
    {
        guard let url = URL(string: address), let scheme = url.scheme, ["http", "https"].contains(scheme),
            let host = url.host, url.path.isEmpty || url.path == "/"
        else { throw .badValue(address, field: "server", wanted: "http://127.0.0.1:8090") }
        let authority = url.port.map { "\(host):\($0)" } ?? host
        return Client(scheme: scheme, authority: authority, token: token, language: language) {
            request, body in
            try await send(request, body, to: "\(scheme)://\(authority)")
        }
    }

    // A server that is not there is said to be so at once, instead of being tried again for a minute.
    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    private static func send(_ head: HTTPRequest, _ body: Data, to base: String) async throws -> (
        HTTPResponse, Data
    ) {
        var request = HTTPClientRequest(url: base + (head.path ?? "/"))
        request.method = .RAW(value: head.method.rawValue)
        for field in head.headerFields { request.headers.add(name: field.name.rawName, value: field.value) }
        if !body.isEmpty { request.body = .bytes(ByteBuffer(data: body)) }
        do {
            let answer = try await http.execute(request, timeout: .seconds(60))
            var fields = HTTPFields()
            for (name, value) in answer.headers {
                if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
            }
            let bytes = try await answer.body.collect(upTo: 64 << 20)
            return (
                HTTPResponse(status: .init(code: Int(answer.status.code)), headerFields: fields),
                Data(buffer: bytes)
            )
        } catch {
            throw Refusal(.unreachable, [base])
        }
    }
}
