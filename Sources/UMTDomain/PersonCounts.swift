/// How many persons, as it may be shown to those who may not read the register: one to four is `<5`.
///
/// Cases, answers and seats are never counted like this.
package enum PersonCount: Hashable, Sendable {
    case exact(Int)
    /// One to four.
    case few
    /// A total that would give a small one away.
    case hidden

    package static let smallest = 5

    package init(_ count: Int) { self = (1..<Self.smallest).contains(count) ? .few : .exact(count) }

    /// The total of counts that are shown beside it. Where one of them is small it is hidden, because what is shown
    /// would tell the rest, or nearly so; hiding another count instead can be seen through by whoever knows the rule.
    package static func total(of counts: [Int]) -> PersonCount {
        let total = PersonCount(counts.reduce(0, +))
        let isTold = counts.contains { PersonCount($0) == .few }
        return isTold && total != .few ? .hidden : total
    }

    /// Those of a whole that is shown beside it. Where the whole is small, or those who are left are one to four, the
    /// part is hidden, because the two would tell it by subtraction.
    package static func part(_ count: Int, of whole: Int) -> PersonCount {
        let isTold = PersonCount(whole) == .few || PersonCount(whole - count) == .few
        return isTold ? .hidden : PersonCount(count)
    }
}

extension PersonCount: CustomStringConvertible {
    package var description: String {
        switch self {
        case .exact(let count): String(count)
        case .few: "<\(Self.smallest)"
        case .hidden: "–"
        }
    }
}

extension PersonCount: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if let hiding = [PersonCount.few, .hidden].first(where: { $0.description == text }) {
            self = hiding
        } else if let count = Int(text), count >= 0 {
            self = PersonCount(count)
        } else {
            throw Refusal.badValue(text, field: decoder.field, wanted: "12")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
