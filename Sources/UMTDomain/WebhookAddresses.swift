/// Where a webhook's deliveries go: an address of the web that can be read in one way only.
///
/// What two programs could read differently is refused, because one of them would check it and the other connect.
package struct WebhookAddress: Hashable, Sendable {
    package let isEncrypted: Bool
    /// In small letters; an address of the sixth version without its brackets.
    package let host: String
    package let port: Int?
    /// The path with its query, from the slash on.
    package let path: String

    /// The host as an address, where it is one.
    package var literal: NetworkAddress? { NetworkAddress(host) }

    package var isPrivate: Bool {
        if let literal { return !literal.isPublic }
        let labels = host.split(separator: ".")
        return labels.count < 2 || Self.ownNames.contains(labels.last.map(String.init) ?? "")
    }

    /// Refuses what is no plain address of the web; and what is private, or travels in the open, unless that is allowed.
    package init(checked text: String, allowsPrivate: Bool, field: String = "url") throws(Refusal) {
        self = try WebhookAddress(reading: text, field: field)
        if allowsPrivate { return }
        guard isEncrypted else { throw Refusal(.webhookNotEncrypted, field: field) }
        if isPrivate { throw Refusal(.webhookPrivate, field: field, [host]) }
    }

    /// Reads what `description` writes.
    package init?(_ text: String) {
        guard let read = try? WebhookAddress(reading: text, field: "url") else { return nil }
        self = read
    }

    private init(reading text: String, field: String) throws(Refusal) {
        func bad(_ reason: String) -> Refusal { Refusal(.webhookAddress, field: field, [reason]) }
        if text.utf8.count > Self.longest {
            throw Refusal(.textTooLong, field: field, [String(Self.longest)])
        }
        guard text.utf8.allSatisfy({ (33...126).contains($0) && !Self.odd.contains($0) }) else {
            throw bad("letters")
        }
        if NationalIdentityNumber.isHidden(in: text) { throw Refusal(.nationalIdentityNumber, field: field) }
        let lowered = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else {
            throw bad("scheme")
        }
        let rest = text.dropFirst(scheme.count)
        if rest.contains("#") { throw bad("fragment") }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let tail = rest.dropFirst(authority.count)
        if authority.contains("@") { throw bad("user") }
        isEncrypted = scheme == "https://"
        path = tail.hasPrefix("/") ? String(tail) : "/" + tail
        let parts = Self.parts(of: authority.lowercased())
        guard let parts else { throw bad("port") }
        (host, port) = parts
        guard Self.isHost(host, inBrackets: authority.hasPrefix("[")) else { throw bad("host") }
    }

    package static let longest = 500

    /// Names that are given out for one's own network or machine only.
    private static let ownNames: Set = [
        "localhost", "local", "internal", "intranet", "private", "corp", "home", "lan", "localdomain", "arpa",
        "onion", "test", "invalid",
    ]
    private static let odd = Set(#""<>\^`{|}"#.utf8)

    // The host without brackets, and the port; `nil` where what comes after the colon is no port.
    private static func parts(of authority: String) -> (String, Int?)? {
        let (host, rest): (Substring, Substring)
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            host = authority[authority.index(after: authority.startIndex)..<end]
            rest = authority[authority.index(after: end)...]
        } else {
            host = authority.prefix { $0 != ":" }
            rest = authority.dropFirst(host.count)
        }
        if rest.isEmpty { return (String(host), nil) }
        let digits = rest.dropFirst()
        guard rest.hasPrefix(":"), (1...5).contains(digits.count), digits.first != "0",
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let port = Int(digits), port <= 65_535
        else { return nil }
        return (String(host), port)
    }

    // A name of letters, digits and hyphens whose last part is no number in anybody's eyes; or an address.
    private static func isHost(_ host: String, inBrackets: Bool) -> Bool {
        if let literal = NetworkAddress(host) { return (literal.bytes.count == 16) == inBrackets }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard !inBrackets, host.utf8.count <= 253, let last = labels.last, last.first?.isNumber == false
        else {
            return false
        }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        }
    }
}

extension WebhookAddress: CustomStringConvertible {
    package var description: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return (isEncrypted ? "https://" : "http://") + name + (port.map { ":\($0)" } ?? "") + path
    }
}
