package import UMTDomain

/// What follows `?` in an address, and the segments of its path, read to the letter.
///
/// Half an escape, bytes that are not UTF-8 and NUL are refused as `badValue`; nothing is repaired.
package enum QueryString {
    /// Names and values in the order written; `+` is a space, and a name without `=` has an empty value.
    ///
    /// Refuses a name given twice, and a value without a name. Empty pieces (`a=1&&b=2`) are passed over.
    package static func parse(_ text: some StringProtocol) throws(Refusal) -> [(name: String, value: String)]
    {
        var fields: [(name: String, value: String)] = []
        var seen: Set<String> = []
        for piece in Array(text.utf8).split(separator: UInt8(ascii: "&")) {
            let field = try field(piece)
            guard seen.insert(field.name).inserted else { throw Refusal(.duplicateField, field: field.name) }
            fields.append(field)
        }
        return fields
    }

    /// The segment with its escapes decoded once; `+` stays `+`.
    package static func decodePath(_ segment: some StringProtocol) throws(Refusal) -> String {
        guard let text = decode(Array(segment.utf8)[...]) else {
            throw .badValue(String(segment), wanted: "%C3%A5")
        }
        return text
    }

    private static func field(_ piece: ArraySlice<UInt8>) throws(Refusal) -> (name: String, value: String) {
        let parts = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        let rawName = String(decoding: parts[0], as: UTF8.self)
        guard let name = decode(spaced(parts[0])) else {
            throw .badValue(rawName, field: rawName, wanted: "%C3%A5")
        }
        if name.isEmpty { throw .badValue(String(decoding: piece, as: UTF8.self), wanted: "name=value") }
        guard parts.count == 2 else { return (name, "") }
        guard let value = decode(spaced(parts[1])) else {
            throw .badValue(String(decoding: parts[1], as: UTF8.self), field: name, wanted: "%C3%A5")
        }
        return (name, value)
    }

    private static func spaced(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }[...]
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = digit(rest.popFirst()), let low = digit(rest.popFirst()) else { return nil }
            decoded.append(high << 4 | low)
        }
        if decoded.contains(0) || isRepaired(bytes) { return nil }
        return String(validating: decoded, as: UTF8.self)
    }

    // U+FFFD that was not escaped is what the layer below made of bytes that were not UTF-8.
    private static func isRepaired(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where (48...57).contains(byte): byte - 48
        case .some(let byte) where (65...70).contains(byte): byte - 55
        case .some(let byte) where (97...102).contains(byte): byte - 87
        default: nil
        }
    }
}
