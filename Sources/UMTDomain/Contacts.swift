/// A way to reach a body or a coordinator's office: a role mailbox, a switchboard, a door to knock on.
///
/// It belongs to the office and never to the person who holds it, so it stays when the holder changes.
package struct ContactPoint: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case email, telephone, address, web
        case askAt = "ask-at"
    }

    /// Whom one reaches: a body, or the office of a kind of coordinator.
    package enum Owner: Hashable, Sendable {
        case body(BodyID)
        case office(CoordinatorPost.Kind, MunicipalityID?)
    }

    package let id: ContactID
    package let owner: Owner
    package let kind: Kind
    package let value: String
    /// What it is for, as people say it: `Saker til ungdomsrådet`.
    package let purpose: String
    /// Whether everybody may see it; the rest is for those who are signed in.
    package let isPublished: Bool
    package let period: Period
    package let version: Int

    /// Refuses a value that does not have the shape of its kind.
    package init(
        id: ContactID, owner: Owner, kind: Kind, value: String, purpose: String, isPublished: Bool,
        period: Period, version: Int = 1
    ) throws(Refusal) {
        let value = try Words.checked(value, field: "value", limit: 200)
        guard kind.admits(value) else { throw .badValue(value, field: "value", wanted: kind.sample) }
        self.id = id
        self.owner = owner
        self.kind = kind
        self.value = value
        self.purpose = try Words.checked(purpose, field: "purpose", limit: 120)
        self.isPublished = isPublished
        self.period = period
        self.version = version
    }

    /// Ended on a day: it was good through the day before. Refuses one that had ended by then.
    package func ended(on day: CivilDate) throws(Refusal) -> ContactPoint {
        try ContactPoint(
            id: id, owner: owner, kind: kind, value: value, purpose: purpose, isPublished: isPublished,
            period: try period.ended(on: day), version: version + 1)
    }
}

package typealias ContactID = Identifier<ContactPoint>

extension ContactPoint.Kind {
    /// Whether a text can be one: its shape only, not whether anybody answers there.
    package func admits(_ text: String) -> Bool {
        switch self {
        case .email: Self.isAddress(text)
        case .telephone: Self.isNumber(text)
        case .web: Self.isPage(text)
        case .address, .askAt: true
        }
    }

    fileprivate var sample: String {
        switch self {
        case .email: "ungdomsradet@kommune.example"
        case .telephone: "+47 77 00 00 00"
        case .web: "https://kommune.example/ungdomsradet"
        case .address, .askAt: "Rådhuset, 2. etasje"
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64 else { return false }
        let isPlain = text.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && !#",;:<>()[]\""#.unicodeScalars.contains($0)
        }
        return isPlain && !parts[0].hasPrefix(".") && !parts[0].hasSuffix(".") && isDomain(parts[1])
    }

    // 3 digits (a short number) to 15 (the longest that the world's numbering plan has).
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.count { (48...57).contains($0) }
        let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
        return (3...15).contains(digits)
            && rest.utf8.allSatisfy { (48...57).contains($0) || " -()".utf8.contains($0) }
    }

    private static func isPage(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            return false
        }
        let rest = text.dropFirst(scheme.count)
        guard !rest.unicodeScalars.contains(where: { $0.properties.isWhitespace }) else { return false }
        // Someone else's name before an @ makes an address look like another.
        return isDomain(rest.prefix { !"/?#:".contains($0) })
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty && label.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            }
    }
}
