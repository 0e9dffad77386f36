import Foundation

/// The shape of a value that travels, read off its example by the type's own decoding.
package indirect enum Schema: Sendable, Hashable {
    case string(format: String?, pattern: String?, values: [String]?)
    case integer
    case number
    case boolean
    case array(Schema)
    case object(name: String, [Field])

    package struct Field: Sendable, Hashable {
        package let name: String
        package let schema: Schema
        package let isRequired: Bool
    }

    /// The key of the kind's name in `Texts`, or the words that the field can hold.
    package var kindName: String {
        switch self {
        case .string(_, _, let values): values.map { $0.joined(separator: ", ") } ?? "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .array: "array"
        case .object: "object"
        }
    }

    package var fields: [Field] { if case .object(_, let fields) = self { fields } else { [] } }

    /// Decodes the example with a decoder that notes keys, types, optionality and the words of closed lists.
    static func of<Value: Wire>(_ type: Value.Type) -> Schema {
        let note = SchemaNote()
        do {
            let data = try JSONEncoder().encode(Value.example)
            let value = try JSONDecoder().decode(JSONValue.self, from: data)
            note.name = String(describing: type)
            _ = try Value(from: NotingDecoder(value: value, note: note))
        } catch {
            preconditionFailure("The example of \(type) does not show itself: \(error)")
        }
        return note.schema
    }
}

/// What the decoder has noted of one value.
final class SchemaNote {
    enum Kind {
        case string, integer, number, boolean
        case array(SchemaNote)
        case object
    }

    var name = ""
    var kind = Kind.string
    var format: String?
    var pattern: String?
    var values: [String]?
    var fields: [(name: String, note: SchemaNote, isRequired: Bool)] = []

    var schema: Schema {
        switch kind {
        case .string: .string(format: format, pattern: pattern, values: values)
        case .integer: .integer
        case .number: .number
        case .boolean: .boolean
        case .array(let element): .array(element.schema)
        case .object:
            .object(
                name: name,
                fields.map { Schema.Field(name: $0.name, schema: $0.note.schema, isRequired: $0.isRequired) })
        }
    }

    func field(_ name: String, isRequired: Bool) -> SchemaNote {
        if let known = fields.first(where: { $0.name == name }) { return known.note }
        let note = SchemaNote()
        fields.append((name, note, isRequired))
        return note
    }
}
