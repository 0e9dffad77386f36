import Testing
import UMTDomain

@Suite struct QuorumTests {
    private let law = QuorumRule(threshold: .half, source: "kommuneloven § 11-9", castingVote: true)

    @Test func `half of the members is enough, and one less is refused by name of the rule`() throws {
        let vote = Vote(for: 6, against: 0, abstained: 0)
        try vote.check(voters: 6, of: 12, by: law, chairVotes: true)
        let five = Vote(for: 5, against: 0, abstained: 0)
        #expect(throws: Refusal(.notQuorate, field: "item", ["5", "6", "12", "kommuneloven § 11-9"])) {
            try five.check(voters: 5, of: 12, by: law, chairVotes: true)
        }
    }

    @Test func `votes add up to those who take part`() {
        for (votes, against, abstained) in [(6, 1, 0), (4, 1, 0), (-1, 7, 0), (7, 0, -1)] {
            #expect(throws: Refusal.self) {
                try Vote(for: votes, against: against, abstained: abstained)
                    .check(voters: 6, of: 12, by: law, chairVotes: true)
            }
        }
    }

    @Test func `equal votes are decided by who chairs where the rule says so, and only then`() throws {
        func vote(_ casting: Vote.Side?) -> Vote { Vote(for: 3, against: 3, abstained: 0, casting: casting) }
        #expect(throws: Refusal(.castingVoteNeeded, field: "casting", [law.source])) {
            try vote(nil).check(voters: 6, of: 12, by: law, chairVotes: true)
        }
        try vote(.for).check(voters: 6, of: 12, by: law, chairVotes: true)
        #expect(vote(.for).isCarried && !vote(.against).isCarried && !vote(nil).isCarried)
        #expect(throws: Refusal(.noCastingVote, field: "casting")) {
            try vote(.for).check(voters: 6, of: 12, by: law, chairVotes: false)
        }
        let own = QuorumRule(threshold: .half, source: "reglement", castingVote: false)
        try vote(nil).check(voters: 6, of: 12, by: own, chairVotes: true)
    }

    @Test func `the rule of the day holds, with its source; the law's for a youth council without one`()
        throws
    {
        let day = try #require(CivilDate("2026-12-05"))
        let rules = [
            BodyRule(
                rule: "quorum", value: "more-than-half",
                period: try Period(from: .on(day), until: .on(day.adding(days: 1))), source: "Sak 2/26")
        ]
        #expect(rules.quorum(of: .assembly, on: day).threshold == .moreThanHalf)
        #expect(rules.quorum(of: .assembly, on: day).source == "Sak 2/26")
        #expect(rules.quorum(of: .assembly, on: day.adding(days: 1)).threshold == .half)
        #expect([BodyRule]().quorum(of: .youthCouncil, on: day).castingVote)
        #expect([BodyRule]().quorum(of: .assembly, on: day).castingVote == false)
        #expect(rules.noticeBy(for: day) == nil)
    }

    @Test(arguments: 0...20)
    func `as many as are needed are enough, and no fewer`(members: Int) {
        for threshold in [QuorumRule.Threshold.half, .moreThanHalf] {
            let rule = QuorumRule(threshold: threshold, source: "", castingVote: false)
            for present in 0...20 {
                let byHand = threshold == .half ? present * 2 >= members : present * 2 > members
                #expect(rule.isMet(by: present, of: members) == (byHand && present > 0))
            }
        }
    }
}
