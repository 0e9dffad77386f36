import Foundation
import UMTDomain

/// Bytes that travel as the whole body of a request; the other fields of their input go in path and query.
package struct Upload: Codable, Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Where a decoder finds the body, so that megabytes need not be written as JSON on the way in.
    package static let body: CodingUserInfoKey = {
        guard let key = CodingUserInfoKey(rawValue: "umt.body") else { preconditionFailure("a key of ours") }
        return key
    }()

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if let body = decoder.userInfo[Self.body] as? [UInt8] {
            bytes = body
        } else {
            bytes = [UInt8](Data(base64Encoded: text) ?? Data())
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Data(bytes).base64EncodedString())
    }

    /// What an endpoint takes as a body that is not JSON.
    package struct Rule: Sendable, Hashable {
        /// The input's field that holds the bytes.
        package let field: String
        /// Any of these; what the bytes are, they say themselves.
        package let mediaTypes: [String]
        package let limit: Int

        package init(_ field: String, _ mediaTypes: [String], limit: Int) {
            precondition(!mediaTypes.isEmpty, "an upload names its media types")
            (self.field, self.mediaTypes, self.limit) = (field, mediaTypes, limit)
        }

        /// What a sender calls these bytes: what they begin like where that is taken, else the first of the types.
        package func mediaType(of bytes: [UInt8]) -> String {
            let own = FileKind(beginningOf: bytes)?.mediaType
            return mediaTypes.first { $0 == own } ?? mediaTypes[0]
        }
    }
}

extension Upload: WireScalar {
    package static var format: String? { "binary" }
    package static var pattern: String? { nil }
}
