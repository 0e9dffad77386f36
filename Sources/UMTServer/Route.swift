import Foundation
import HTTPTypes
package import UMTAPI
package import UMTApplication
import UMTDomain

/// An endpoint and the use case that serves it; wrong types do not compile.
package struct Route: Sendable {
    package let row: EndpointRow
    let serve: @Sendable (_ input: InputReader.Input, _ call: Call) async throws -> Served

    /// What a use case answered, as bytes, and what its ETag is made of.
    struct Served: Sendable {
        let body: Data
        /// The file that the body is, where it is one.
        let document: Document?
        let edition: Int?
        let runsWithTheClock: Bool
    }

    /// A change: it waits for its commit.
    package init<Input, Output>(
        _ endpoint: Endpoint<Input, Output>, _ use: @escaping @Sendable (Input, Call) async throws -> Output
    ) {
        row = endpoint.row
        let row = endpoint.row
        serve = { input, call in try Served(await use(try InputReader.decode(Input.self, input, row), call)) }
    }

    /// A short read: it stays on the calling thread.
    package init<Input, Output>(
        reading endpoint: Endpoint<Input, Output>, _ use: @escaping @Sendable (Input, Call) throws -> Output
    ) {
        row = endpoint.row
        let row = endpoint.row
        serve = { input, call in try Served(try use(try InputReader.decode(Input.self, input, row), call)) }
    }
}

extension Route.Served {
    init(_ output: some Wire) throws {
        document = output as? Document
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        body = try document?.bytes ?? encoder.encode(output)
        edition = (output as? any Versioned)?.edition
        runsWithTheClock = (output as? any Versioned)?.runsWithTheClock ?? false
    }
}
