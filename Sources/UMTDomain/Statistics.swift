/// What became of a case. Every case stands under exactly one, so the counts add up to the cases.
package enum CaseImpact: String, CaseIterable, Sendable, Codable {
    /// Raised, and sent to nobody yet.
    case notSent = "not-sent"
    /// Somebody has not answered.
    case unanswered
    case declined, noted
    /// Granted at least in part, and nothing promised with a date.
    case agreed
    case promised, delivered, fulfilled, disputed, broken
    /// Taken back by its council, or gone on as part of another case.
    case withdrawn, merged

    package init(_ state: CaseState, outcomes: Set<Outcome>) {
        self =
            switch state {
            case .draft, .raised: .notSent
            case .longOverdue, .overdue, .waiting, .paused: .unanswered
            case .promised: .promised
            case .delivered: .delivered
            case .confirmed: .fulfilled
            case .disputed: .disputed
            case .broken: .broken
            case .withdrawn: .withdrawn
            case .merged: .merged
            case .answered:
                if !outcomes.isDisjoint(with: [.granted, .partly]) {
                    .agreed
                } else {
                    outcomes.contains(.declined) ? .declined : .noted
                }
            }
    }
}

/// Whole calendar days from the day of receipt to the answer, as a distribution.
///
/// Under five answers only their number is told: a median of three says more about three people than about answers.
package struct AnswerDays: Hashable, Sendable {
    package static let fewest = 5

    package let count: Int
    /// The days by nearest rank, at these percentiles; `nil` for fewer than five.
    package let quantiles: [Int]?

    package static let percentiles = [10, 25, 50, 75, 90]

    package init(_ days: [Int]) {
        count = days.count
        let sorted = days.sorted()
        quantiles =
            days.count < Self.fewest
            ? nil
            : Self.percentiles.map { percentile in
                // The smallest value that at least so many percent do not exceed.
                sorted[max(0, (percentile * sorted.count + 99) / 100 - 1)]
            }
    }
}

/// One case as statistics count it; nothing of what it says.
package struct CaseFact: Sendable {
    package let number: String
    package let raisedOn: CivilDate
    package let council: BodyID
    package let state: CaseState
    package let isPublished: Bool
    package let sendings: [SentFact]
    /// One for each ask that each receiver has answered.
    package let outcomes: [Outcome]

    package init(
        number: String, raisedOn: CivilDate, council: BodyID, state: CaseState, isPublished: Bool,
        sendings: [SentFact], outcomes: [Outcome]
    ) {
        (self.number, self.raisedOn, self.council) = (number, raisedOn, council)
        (self.state, self.isPublished) = (state, isPublished)
        (self.sendings, self.outcomes) = (sendings, outcomes)
    }

    package var impact: CaseImpact { CaseImpact(state, outcomes: Set(outcomes)) }
    package var days: [Int] { sendings.compactMap(\.days) }
}

/// A sending as statistics count it.
package struct SentFact: Hashable, Sendable {
    package let receiver: BodyID
    package let receivedOn: CivilDate
    package let answeredOn: CivilDate?
    /// The deadline that counts: one that had passed before it was moved stays.
    package let due: CivilDate?

    package init(receiver: BodyID, receivedOn: CivilDate, answeredOn: CivilDate?, due: CivilDate?) {
        (self.receiver, self.receivedOn) = (receiver, receivedOn)
        (self.answeredOn, self.due) = (answeredOn, due)
    }

    package var days: Int? { answeredOn?.days(since: receivedOn) }
    package var isLate: Bool { answeredOn.flatMap { answered in due.map { answered > $0 } } ?? false }
}

/// The figures of some cases together.
package struct CaseFigures: Hashable, Sendable {
    package let raised: Int
    package let open: Int
    package let impacts: [CaseImpact: Int]
    package let sendings: Int
    package let answered: Int
    package let late: Int
    package let outcomes: [Outcome: Int]
    package let days: AnswerDays

    package var closed: Int { raised - open }
    package var unanswered: Int { sendings - answered }

    package init(_ cases: [CaseFact]) {
        raised = cases.count
        open = cases.count(where: \.state.isOpen)
        impacts = cases.reduce(into: [:]) { $0[$1.impact, default: 0] += 1 }
        let sent = cases.flatMap(\.sendings)
        sendings = sent.count
        answered = sent.count { $0.answeredOn != nil }
        late = sent.count(where: \.isLate)
        outcomes = cases.flatMap(\.outcomes).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        days = AnswerDays(sent.compactMap(\.days))
    }
}
