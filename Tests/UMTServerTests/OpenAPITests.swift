import Foundation
import Testing
import UMTAPI
import UMTDomain

@Suite struct OpenAPITests {
    // Written out and read back once, as a client would.
    private static let document = Result {
        try JSONDecoder().decode(JSONValue.self, from: try OpenAPI.bytes())
    }

    private func document() throws -> JSONValue { try Self.document.get() }

    /// Every operation with its path and method.
    private func operations() throws -> [(path: String, method: String, fields: JSONValue)] {
        let paths = try #require(try document()["paths"]?.fields)
        return paths.flatMap { path, methods in
            (methods.fields ?? [:]).map { (path, $0.key, $0.value) }
        }
    }

    @Test func `the same table gives the same bytes, and the server serves them`() async throws {
        let bytes = try OpenAPI.bytes()
        #expect(try OpenAPI.bytes() == bytes)
        let answer = try await Hall.shared().get("/openapi.json")
        #expect(answer.status == 200)
        #expect(answer.bytes == bytes)
        #expect(answer["openapi"]?.text == "3.1.0")
    }

    @Test func `every endpoint is an operation under its own name`() throws {
        let documented = try operations().map {
            "\($0.fields["operationId"]?.text ?? "") \($0.method) \($0.path)"
        }
        let wanted = API.rows.map { "\($0.name) \($0.method.rawValue.lowercased()) \($0.path)" }
        #expect(documented.sorted() == wanted.sorted())
    }

    @Test func `what needs no token says so, and nothing else does`() throws {
        let open = try operations().filter { $0.fields["security"] == .array([]) }
        #expect(
            Set(open.compactMap { $0.fields["operationId"]?.text })
                == Set(API.rows.filter { $0.access == .open }.map(\.name)))
        #expect(try operations().filter { $0.fields["security"] != nil }.count == open.count)
        #expect(try document()["security"] == .array([.object(["token": .array([])])]))
    }

    @Test(arguments: API.rows)
    func `an operation takes what the table says`(row: EndpointRow) throws {
        let operation = try #require(try operations().first { $0.fields["operationId"]?.text == row.name })
            .fields
        let parameters = try #require(operation["parameters"]?.list)
        func names(in place: String) -> [String] {
            parameters.filter { $0["in"]?.text == place }.compactMap { $0["name"]?.text }
        }
        #expect(names(in: "path").sorted() == row.pathFields.sorted())
        let inQuery = row.isRead || row.upload != nil ? row.otherFields.map(\.name) : []
        #expect(names(in: "query").sorted() == inQuery.filter { $0 != row.upload?.field }.sorted())
        #expect(names(in: "header").contains("Idempotency-Key") == (row.method == .post))
        #expect(names(in: "header").contains("If-Match") == (row.edition != .none))
        let required = parameters.filter { $0["required"]?.truth == true }.compactMap { $0["name"]?.text }
        #expect(required.contains("If-Match") == (row.edition == .required))
        #expect(Set(row.pathFields).isSubset(of: required))
        #expect((operation["requestBody"] == nil) == row.isRead)
        let answers = try #require(operation["responses"]?.fields)
        #expect(answers.keys.sorted() == ["\(row.successStatus)", "default"])
        let types = answers["\(row.successStatus)"]?["content"]?.fields?.keys.sorted()
        #expect(types == (row.isDocument ? row.media.sorted() : ["application/json"]))
        let body = operation["requestBody"]?["content"]?.fields?.keys.sorted()
        #expect(row.isRead || body == (row.upload?.mediaTypes.sorted() ?? ["application/json"]))
        #expect(answers["default"]?["content"]?.fields?.keys.sorted() == ["application/problem+json"])
    }

    @Test(arguments: API.rows.filter { $0.name.hasPrefix("list") })
    func `a list answers with exactly one array`(row: EndpointRow) {
        let arrays = row.output.fields.filter { if case .array = $0.schema { true } else { false } }
        #expect(arrays.count == 1)
    }

    @Test func `every reference leads to a shape that is there`() throws {
        let document = try document()
        let shapes = try #require(document["components"]?["schemas"]?.fields)
        let references = Self.references(document)
        #expect(references.count > API.rows.count)
        for reference in references {
            let name = reference.replacing("#/components/schemas/", with: "")
            #expect(shapes[name] != nil, "\(reference)")
        }
        for (name, shape) in shapes {
            let properties = try #require(shape["properties"]?.fields)
            let required = (shape["required"]?.list ?? []).compactMap(\.text)
            #expect(Set(required).isSubset(of: properties.keys), "\(name)")
        }
    }

    private static func references(_ value: JSONValue) -> [String] {
        switch value {
        case .array(let list): list.flatMap(references)
        case .object(let fields):
            fields.flatMap { $0.key == "$ref" ? [$0.value.text ?? ""] : references($0.value) }
        default: []
        }
    }
}
