/// A 64-bit name of one thing: 41 bits of milliseconds since 2020, then 22 bits that count within it.
///
/// Travels as 13 characters of Crockford base 32, so it sorts by age as text too. Never a secret.
package struct Identifier<Of>: Hashable, Comparable, Sendable {
    package let raw: Int64

    package init(raw: Int64) { self.raw = raw }

    /// Reads 13 Crockford characters, large or small; `nil` for anything else.
    package init?(_ text: String) {
        var sum: UInt64 = 0
        var count = 0
        for byte in text.utf8 {
            let upper = (97...122).contains(byte) ? byte - 32 : byte
            guard let digit = Crockford.digits.firstIndex(of: upper), count < 13 else { return nil }
            if count == 0 && digit > 7 { return nil }
            sum = sum << 5 | UInt64(digit)
            count += 1
        }
        guard count == 13, sum <= UInt64(Int64.max) else { return nil }
        raw = Int64(sum)
    }

    package static func < (left: Identifier, right: Identifier) -> Bool { left.raw < right.raw }
}

enum Crockford {
    static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension Identifier: CustomStringConvertible {
    package var description: String {
        var rest = UInt64(bitPattern: raw)
        var bytes = [UInt8](repeating: 48, count: 13)
        for place in stride(from: 12, through: 0, by: -1) {
            bytes[place] = Crockford.digits[Int(rest & 31)]
            rest >>= 5
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Identifier(text) else {
            throw Refusal.badValue(text, field: decoder.field, wanted: "06P7M0Z4T8K1D")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Decoder {
    /// The wire name of the field being read: `outcomes.0.reason`; `nil` at the top.
    package var field: String? { codingPath.isEmpty ? nil : codingPath.fieldName }
}

extension [any CodingKey] {
    package var fieldName: String {
        map { $0.intValue.map { String($0) } ?? $0.stringValue }.joined(separator: ".")
    }
}
