/// What waits for somebody, and why.
package enum WaitingKind: String, CaseIterable, Sendable, Codable {
    /// A case for the addressee to answer.
    case answer
    /// A question for the council to reply to.
    case question
    /// A delivery for the council to confirm or dispute.
    case confirmation
    /// A draft for the council to hand in.
    case draft
    /// A raised case for the coordinator to send to somebody.
    case unsent
    /// A promise for the addressee to deliver: not reported as whole yet, or disputed by the council.
    case delivery
    /// A hearing for a council to answer, until the matter is decided.
    case hearing
    /// A statement of a council, for whoever asked to say what became of it.
    case report
    /// What young people said, without word of what became of it.
    case input

    /// Whether it can be overdue, so that it comes before all else.
    package var hasDeadline: Bool { [.answer, .hearing, .report].contains(self) }
}

/// Where a thing stands in an inbox: what is overdue first, then by day.
package struct WaitingMark: Hashable, Comparable, Sendable {
    package let isOverdue: Bool
    package let day: CivilDate
    package let id: Int64

    package init(isOverdue: Bool, day: CivilDate, id: Int64) {
        self.isOverdue = isOverdue
        self.day = day
        self.id = id
    }

    /// Reads what `description` wrote.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, ["0", "1"].contains(parts[0]), let day = CivilDate(parts[1]),
            let id = Identifier<WaitingMark>(parts[2])
        else { return nil }
        self.init(isOverdue: parts[0] == "0", day: day, id: id.raw)
    }

    package static func < (left: WaitingMark, right: WaitingMark) -> Bool {
        (left.isOverdue ? 0 : 1, left.day, left.id) < (right.isOverdue ? 0 : 1, right.day, right.id)
    }
}

extension WaitingMark: CustomStringConvertible {
    /// `0.2026-10-01.06P7M0Z4T8K1D`
    package var description: String {
        "\(isOverdue ? "0" : "1").\(day).\(Identifier<WaitingMark>(raw: id))"
    }
}
