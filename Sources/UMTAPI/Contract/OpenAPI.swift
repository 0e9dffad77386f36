package import Foundation

/// The contract as an OpenAPI 3.1 document, derived from the table and from nothing else.
package enum OpenAPI {
    /// Pretty, with sorted keys: the same table gives the same bytes.
    package static func bytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(document) + Data("\n".utf8)
    }

    package static var document: JSONValue {
        var components = Components()
        var paths: [String: [String: JSONValue]] = [:]
        for row in API.rows {
            paths[row.path, default: [:]][row.method.rawValue.lowercased()] = operation(row, &components)
        }
        components.add(Schema.of(Problem.self))
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "umt", "version": "1",
                "description": "Participation platform of a regional youth assembly. No case disappears.",
                "license": ["name": "MIT", "identifier": "MIT"],
            ],
            "servers": [["url": "/"]],
            "security": [["token": []]],
            "paths": .object(paths.mapValues(JSONValue.object)),
            "components": [
                "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
                "schemas": .object(components.schemas),
            ],
        ]
    }

    private static func operation(_ row: EndpointRow, _ components: inout Components) -> JSONValue {
        var operation: [String: JSONValue] = [
            "operationId": .string(row.name), "summary": .string(row.summary),
            "parameters": .array(parameters(row, &components)),
            "responses": [
                "\(row.successStatus)": answer(row, &components),
                "default": response("A refusal", "application/problem+json", components.reference("Problem")),
            ],
        ]
        if row.access == .open { operation["security"] = [] }
        if !row.isRead {
            operation["requestBody"] = ["required": true, "content": .object(content(row, &components))]
        }
        return .object(operation)
    }

    private static let binary: JSONValue = ["schema": ["type": "string", "format": "binary"]]

    private static func content(_ row: EndpointRow, _ components: inout Components) -> [String: JSONValue] {
        guard let upload = row.upload else {
            return ["application/json": ["schema": body(row, &components)]]
        }
        return upload.mediaTypes.reduce(into: [:]) { $0[$1] = binary }
    }

    private static func answer(_ row: EndpointRow, _ components: inout Components) -> JSONValue {
        guard row.isDocument else {
            return response(row.summary, "application/json", components.add(row.output))
        }
        let content = row.media.reduce(into: [:]) { $0[$1] = binary }
        let name: JSONValue = [
            "required": true, "description": "attachment, with the name of the file",
            "schema": ["type": "string"],
        ]
        return [
            "description": .string(row.summary), "content": .object(content),
            "headers": ["Content-Disposition": name],
        ]
    }

    private static func parameters(_ row: EndpointRow, _ components: inout Components) -> [JSONValue] {
        let travelling = row.input.fields.filter {
            row.pathFields.contains($0.name) || row.queryFields.contains($0)
        }
        var list: [JSONValue] = travelling.map { field in
            let isPath = row.pathFields.contains(field.name)
            return [
                "name": .string(field.name), "in": isPath ? "path" : "query",
                "required": .bool(isPath || field.isRequired),
                "schema": components.add(field.schema),
            ]
        }
        if row.method == .post {
            list.append(header("Idempotency-Key", false, "The same key again gets the same answer"))
        }
        if row.edition != .none {
            list.append(header("If-Match", row.edition == .required, "The ETag of the edition that was read"))
        }
        list.append(header("Accept-Language", false, "nb (default) or en"))
        return list
    }

    private static func body(_ row: EndpointRow, _ components: inout Components) -> JSONValue {
        guard case .object(let name, _) = row.input else { return [:] }
        return components.add(.object(name: name, row.otherFields))
    }

    private static func header(_ name: String, _ isRequired: Bool, _ about: String) -> JSONValue {
        [
            "name": .string(name), "in": "header", "required": .bool(isRequired),
            "description": .string(about),
            "schema": ["type": "string"],
        ]
    }

    private static func response(_ about: String, _ type: String, _ schema: JSONValue) -> JSONValue {
        ["description": .string(about), "content": .object([type: ["schema": schema]])]
    }

    /// The named shapes that the operations refer to.
    private struct Components {
        var schemas: [String: JSONValue] = [:]

        func reference(_ name: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(name)")] }

        @discardableResult
        mutating func add(_ schema: Schema) -> JSONValue {
            switch schema {
            case .integer: return ["type": "integer"]
            case .number: return ["type": "number"]
            case .boolean: return ["type": "boolean"]
            case .array(let element): return ["type": "array", "items": add(element)]
            case .string(let format, let pattern, let values):
                var object: [String: JSONValue] = ["type": "string"]
                object["format"] = format.map(JSONValue.string)
                object["pattern"] = pattern.map(JSONValue.string)
                object["enum"] = values.map { .array($0.map(JSONValue.string)) }
                return .object(object)
            case .object(let name, let fields):
                var properties: [String: JSONValue] = [:]
                for field in fields { properties[field.name] = add(field.schema) }
                schemas[name] = [
                    "type": "object", "properties": .object(properties), "additionalProperties": false,
                    "required": .array(fields.filter(\.isRequired).map { .string($0.name) }),
                ]
                return reference(name)
            }
        }
    }
}
