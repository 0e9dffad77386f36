/// How many of the members must be there for a body to decide, and who says so.
package struct QuorumRule: Hashable, Sendable, Codable {
    package enum Threshold: String, CaseIterable, Sendable, Codable {
        case half
        case moreThanHalf = "more-than-half"
        case none
    }

    package let threshold: Threshold
    package let source: String
    /// Whether the vote of who chairs decides when the votes are equal.
    package let castingVote: Bool
    /// Who says so of the casting vote.
    package let castingSource: String

    package init(threshold: Threshold, source: String, castingVote: Bool, castingSource: String? = nil) {
        (self.threshold, self.source, self.castingVote) = (threshold, source, castingVote)
        self.castingSource = castingSource ?? source
    }

    /// How many of so many members are enough.
    package func needed(of members: Int) -> Int {
        switch threshold {
        case .half: (members + 1) / 2
        case .moreThanHalf: members / 2 + 1
        case .none: 0
        }
    }

    package func isMet(by present: Int, of members: Int) -> Bool {
        threshold == .none || (present > 0 && present >= needed(of: members))
    }
}

extension [BodyRule] {
    /// What holds for a body on a day. Without a rule of its own half of the members must be there: for a youth
    /// council because the law says so (§ 11-9, also of the casting vote), for another body until it has said otherwise.
    /// A joint meeting takes no votes, and asks for none to be there.
    package func quorum(of kind: Body.Kind, on day: CivilDate) -> QuorumRule {
        let (isCouncil, isJoint) = (kind == .youthCouncil, kind == .jointMeeting)
        let own = rule(.quorum, on: day)
        let casting = rule(.castingVote, on: day)
        return QuorumRule(
            threshold: own.flatMap { QuorumRule.Threshold(rawValue: $0.value) } ?? (isJoint ? .none : .half),
            source: own?.source ?? defaultSource(kind),
            castingVote: casting.map { $0.value == "chair" } ?? isCouncil,
            castingSource: casting?.source ?? "kommuneloven § 11-9")
    }

    private func defaultSource(_ kind: Body.Kind) -> String {
        switch kind {
        case .jointMeeting: "fellesmøtet stemmer ikke"
        case .youthCouncil: "kommuneloven § 11-9"
        default: "kommuneloven § 11-9 (utfyllende)"
        }
    }

    /// The last day to call a meeting in time; `nil` where no rule says how many days before.
    package func noticeBy(for day: CivilDate) -> CivilDate? {
        rule(.noticeDays, on: day).flatMap { Int($0.value) }.map { day.adding(days: -$0) }
    }

    private func rule(_ kind: BodyRule.Kind, on day: CivilDate) -> BodyRule? {
        let rows = filter { $0.rule == kind.rawValue }
        return rows.first { $0.period.covers(day) == .certain }
            ?? rows.first { $0.period.covers(day) == .unknown }
    }
}

/// Votes for and against, and those who voted for neither.
package struct Vote: Hashable, Sendable, Codable {
    package enum Side: String, CaseIterable, Sendable, Codable {
        case `for`, against
    }

    package let `for`: Int
    package let against: Int
    package let abstained: Int
    /// How who chairs voted, where that decided.
    package let casting: Side?

    package init(for votes: Int, against: Int, abstained: Int, casting: Side? = nil) {
        (self.for, self.against, self.abstained, self.casting) = (votes, against, abstained, casting)
    }

    package var isUnanimous: Bool { self.for > 0 && against == 0 && abstained == 0 }
    /// Equal votes fall, unless the casting vote is for.
    package var isCarried: Bool { self.for > against || (self.for == against && casting == .for) }

    /// Refuses a vote in a body that is not quorate, one that does not add up to those who may vote, and equal votes
    /// of which the casting vote is not told; and a casting vote where there is none to give.
    package func check(voters: Int, of members: Int, by rule: QuorumRule, chairVotes: Bool) throws(Refusal) {
        if !rule.isMet(by: voters, of: members) {
            throw Refusal(
                .notQuorate, field: "item",
                [String(voters), String(rule.needed(of: members)), String(members), rule.source])
        }
        guard [self.for, against, abstained].allSatisfy({ (0...10_000).contains($0) }),
            self.for + against + abstained == voters
        else {
            throw Refusal(
                .votesDoNotAddUp, field: "for",
                [String(self.for), String(against), String(abstained), String(voters)])
        }
        let decides = rule.castingVote && chairVotes && self.for == against && self.for > 0
        if decides, casting == nil {
            throw Refusal(.castingVoteNeeded, field: "casting", [rule.castingSource])
        }
        if !decides, casting != nil { throw Refusal(.noCastingVote, field: "casting") }
    }
}
