/// Decodes an example and notes what its type asks for; see `Schema.of`.
struct NotingDecoder: Decoder {
    let value: JSONValue
    let note: SchemaNote
    var codingPath: [any CodingKey] = []
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        note.kind = .object
        return KeyedDecodingContainer(NotingFields<Key>(value: value, note: note, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer {
        let element = SchemaNote()
        note.kind = .array(element)
        guard case .array(let values) = value else { return NotingElements(values: [], note: element) }
        return NotingElements(values: values, note: element)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { NotingValue(value: value, note: note) }

    static func decode<Value: Decodable>(_ type: Value.Type, _ value: JSONValue?, _ note: SchemaNote) throws
        -> Value
    {
        guard let value else { throw Missing() }
        note.name = String(describing: type)
        if let scalar = type as? any WireScalar.Type {
            (note.format, note.pattern) = (scalar.format, scalar.pattern)
        }
        if let list = type as? any CaseIterable.Type { note.values = words(of: list) }
        return try Value(from: NotingDecoder(value: value, note: note))
    }

    /// The example leaves a field out.
    struct Missing: Error {}

    private static func words<List: CaseIterable>(of list: List.Type) -> [String] {
        list.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    }
}

private struct NotingValue: SingleValueDecodingContainer {
    let value: JSONValue
    let note: SchemaNote
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { value == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        note.kind = .boolean
        guard case .bool(let value) = value else { throw NotingDecoder.Missing() }
        return value
    }

    func decode(_ type: String.Type) throws -> String {
        note.kind = .string
        guard case .string(let value) = value else { throw NotingDecoder.Missing() }
        return value
    }

    func decode(_ type: Int.Type) throws -> Int {
        note.kind = .integer
        guard case .integer(let value) = value else { throw NotingDecoder.Missing() }
        return value
    }

    func decode(_ type: Double.Type) throws -> Double {
        note.kind = .number
        switch value {
        case .number(let value): return value
        case .integer(let value): return Double(value)
        default: throw NotingDecoder.Missing()
        }
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try NotingDecoder.decode(type, value, note)
    }
}

extension SingleValueDecodingContainer {
    // The contract has no other number types; the protocol asks for all of them.
    func decode(_ type: Float.Type) throws -> Float { throw NotingDecoder.Missing() }
    func decode(_ type: Int8.Type) throws -> Int8 { throw NotingDecoder.Missing() }
    func decode(_ type: Int16.Type) throws -> Int16 { throw NotingDecoder.Missing() }
    func decode(_ type: Int32.Type) throws -> Int32 { throw NotingDecoder.Missing() }
    func decode(_ type: Int64.Type) throws -> Int64 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt.Type) throws -> UInt { throw NotingDecoder.Missing() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { throw NotingDecoder.Missing() }
}

private struct NotingFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let value: JSONValue
    let note: SchemaNote
    let codingPath: [any CodingKey]
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { value[key.stringValue] != nil }
    func decodeNil(forKey key: Key) -> Bool { value[key.stringValue] ?? .null == .null }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let field = note.field(key.stringValue, isRequired: true)
        return try NotingDecoder.decode(type, value[key.stringValue], field)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        let field = note.field(key.stringValue, isRequired: false)
        return try NotingDecoder.decode(type, value[key.stringValue], field)
    }

    // Synthesized decoding calls these overloads by name.
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try plain(type, key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try plain(type, key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try plain(type, key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try plain(type, key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try plain(type, key, false) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try plain(type, key, false)
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try plain(type, key, false) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        try plain(type, key, false)
    }

    private func plain<Value: Decodable>(_ type: Value.Type, _ key: Key, _ isRequired: Bool = true) throws
        -> Value
    {
        let field = note.field(key.stringValue, isRequired: isRequired)
        return try NotingDecoder.decode(type, value[key.stringValue], field)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw NotingDecoder.Missing() }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw NotingDecoder.Missing()
    }
    func superDecoder() throws -> any Decoder { throw NotingDecoder.Missing() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw NotingDecoder.Missing() }
}

extension KeyedDecodingContainerProtocol {
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw NotingDecoder.Missing() }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { throw NotingDecoder.Missing() }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { throw NotingDecoder.Missing() }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { throw NotingDecoder.Missing() }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { throw NotingDecoder.Missing() }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { throw NotingDecoder.Missing() }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { throw NotingDecoder.Missing() }
}

private struct NotingElements: UnkeyedDecodingContainer {
    let values: [JSONValue]
    let note: SchemaNote
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { values.count }
    var isAtEnd: Bool { currentIndex >= values.count }

    init(values: [JSONValue], note: SchemaNote) {
        self.values = values
        self.note = note
    }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard !isAtEnd else { throw NotingDecoder.Missing() }
        defer { currentIndex += 1 }
        return try NotingDecoder.decode(type, values[currentIndex], note)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw NotingDecoder.Missing() }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw NotingDecoder.Missing()
    }
    mutating func superDecoder() throws -> any Decoder { throw NotingDecoder.Missing() }
}
