import Foundation
import HTTPTypes
import UMTAPI
import UMTDomain

/// Gathers the fields of an input from path, query and body, and refuses what the contract does not know.
enum InputReader {
    /// An input that has been gathered: its fields as one JSON object, and the bytes of its upload.
    struct Input: Sendable {
        let fields: Data
        var upload: [UInt8] = []
    }

    static func gather(_ row: EndpointRow, path: [String: String], query: Substring?, body: [UInt8]) throws
        -> Input
    {
        var fields = try typed(path.map { ($0.key, $0.value) }, row)
        let asked = try query.map { try QueryString.parse($0) } ?? []
        if row.isRead || row.upload != nil {
            try check(asked.map(\.name), row.queryFields)
            fields.merge(try typed(asked.map { ($0.name, $0.value) }, row)) { first, _ in first }
            // The place of the upload among the fields; its bytes stand beside them.
            if let upload = row.upload { fields[upload.field] = "" }
            return Input(fields: try JSONEncoder().encode(fields), upload: row.isRead ? [] : body)
        }
        if let stray = asked.first { throw unknown(stray.name, known: []) }
        try check(try StrictJSON.topLevelKeys(of: body), row.otherFields)
        return Input(fields: splice(try JSONEncoder().encode(fields), into: body))
    }

    /// The same input in the same bytes, whatever order its fields came in.
    static func canonical(_ input: Data) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return [UInt8](try encoder.encode(try JSONDecoder().decode(JSONValue.self, from: input)))
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ input: Input, _ row: EndpointRow) throws
        -> Value
    {
        let decoder = JSONDecoder()
        if row.upload != nil { decoder.userInfo[Upload.body] = input.upload }
        do {
            return try decoder.decode(type, from: input.fields)
        } catch let error as DecodingError {
            throw refusal(error, input.fields, row)
        }
    }

    private static func check(_ names: [String], _ fields: [Schema.Field]) throws(Refusal) {
        let known = fields.map(\.name)
        for name in names where !known.contains(name) { throw unknown(name, known: known) }
    }

    private static func unknown(_ name: String, known: [String]) -> Refusal {
        let near = Nearest.match(name, among: known).map { "; \($0)?" }
        let list = known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
        return Refusal(.unknownField, field: name.start, [near ?? list])
    }

    private static func typed(_ pairs: [(String, String)], _ row: EndpointRow) throws -> [String: JSONValue] {
        var fields: [String: JSONValue] = [:]
        for (name, text) in pairs {
            let schema = row.input.fields.first { $0.name == name }?.schema
            fields[name] = try value(text, schema ?? .string(format: nil, pattern: nil, values: nil), name)
        }
        return fields
    }

    private static func value(_ text: String, _ schema: Schema, _ name: String) throws(Refusal) -> JSONValue {
        switch schema {
        case .integer:
            guard let number = Int(text) else { throw Refusal(.wrongType, field: name, ["integer"]) }
            return .integer(number)
        case .number:
            guard let number = Double(text), number.isFinite else {
                throw Refusal(.wrongType, field: name, ["number"])
            }
            return .number(number)
        case .boolean:
            guard let truth = Bool(text) else { throw Refusal(.wrongType, field: name, ["boolean"]) }
            return .bool(truth)
        default: return .string(text)
        }
    }

    // Both are known to be objects; the path's fields come first.
    private static func splice(_ fields: Data, into body: [UInt8]) -> Data {
        guard let open = body.firstIndex(of: UInt8(ascii: "{")) else { return fields }
        let rest = body[(open + 1)...]
        let isEmpty = rest.first { ![9, 10, 13, 32].contains($0) } == UInt8(ascii: "}")
        if isEmpty { return fields }
        if fields.count == 2 { return Data(body) }
        return fields.dropLast() + Data(",".utf8) + Data(rest)
    }

    private static func isWhole(_ data: Data, _ field: String) -> Bool {
        let value = (try? JSONSerialization.jsonObject(with: data) as? [String: Any])?[field]
        guard let number = value as? Double else { return value == nil || value is Int }
        return Int(exactly: number) != nil
    }

    private static func refusal(_ error: DecodingError, _ data: Data, _ row: EndpointRow) -> Refusal {
        switch error {
        case .keyNotFound(let key, let context):
            return Refusal(.missingField, field: (context.codingPath + [key]).fieldName)
        case .valueNotFound(_, let context):
            return Refusal(.missingField, field: context.codingPath.fieldName)
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            // The decoder does not say where a number is that its field cannot hold.
            let fraction = row.input.fields.first { $0.schema == .integer && !isWhole(data, $0.name) }
            return Refusal(.wrongType, field: fraction?.name, ["integer"])
        case .typeMismatch(_, let context), .dataCorrupted(let context):
            let kind = row.input.at(context.codingPath)?.kindName ?? "object"
            return Refusal(.wrongType, field: context.codingPath.fieldName, [kind])
        @unknown default: return Refusal(.wrongType)
        }
    }
}

extension Schema {
    /// The shape at a path of keys and indexes.
    fileprivate func at(_ path: [any CodingKey]) -> Schema? {
        path.reduce(self as Schema?) { schema, key in
            if case .array(let element) = schema { return element }
            return schema?.fields.first { $0.name == key.stringValue }?.schema
        }
    }
}
