import Crypto
import Foundation
package import UMTDomain

/// What vouches for a delivery, as Standard Webhooks has it: an id, a moment, and a signature by each secret that signs.
package enum WebhookSignature {
    private static let prefix = "whsec_"

    static func freshSecret() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes([UInt8].init) }

    /// The secret as receivers configure it.
    package static func text(of secret: [UInt8]) -> String { prefix + Data(secret).base64EncodedString() }

    /// Reads what `text` writes; `nil` for anything else.
    package static func secret(_ text: String) -> [UInt8]? {
        guard text.hasPrefix(prefix) else { return nil }
        return Data(base64Encoded: String(text.dropFirst(prefix.count))).map([UInt8].init)
    }

    /// The headers of a try at that moment; the id is the same with every try.
    package static func headers(id: String, at now: Moment, body: [UInt8], by secrets: [[UInt8]]) -> [(
        name: String, value: String
    )] {
        let seconds = String(now.milliseconds / 1000)
        let signed = Data("\(id).\(seconds).".utf8) + body
        let signatures = secrets.map { secret in
            let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: secret))
            return "v1," + Data(code).base64EncodedString()
        }
        return [
            ("webhook-id", id), ("webhook-timestamp", seconds),
            ("webhook-signature", signatures.joined(separator: " ")),
        ]
    }
}
