import Testing
import UMTDomain

/// The sweep against the clerk who goes through every day.
@Suite struct FindingsPropertyTests {
    @Test(arguments: 0..<20)
    func `a thousand histories give what going through them day by day gives`(_ part: Int) {
        for number in 0..<50 {
            let seed = UInt64(part * 50 + number)
            var random = RandomHistory(seed: seed)
            let oracle = Oracle(history: random.history, days: random.days)
            let wrongs = oracle.wrongs()
            for _ in 0..<2 {
                let asked = random.asked()
                let span = Span(
                    from: random.start.adding(days: asked.from), until: random.start.adding(days: asked.until)
                )
                let found = random.history.composition.findings(within: span)
                let wanted = oracle.findings(wrongs, from: asked.from, until: asked.until)
                let odd = Array(wanted.symmetricDifference(found).sorted().prefix(2))
                let isRight = odd.isEmpty && found.count == wanted.count
                #expect(isRight, "seed \(seed), days \(asked): \(odd)")
                if !isRight { return }
            }
        }
    }

    @Test func `among them every rule is broken, silenced in part, and met with unknown bounds`() {
        var broken: Set<Finding.Rule> = []
        var silenced: Set<Finding.Rule> = []
        for seed in 0..<100 {
            let random = RandomHistory(seed: UInt64(seed))
            let all = Span(from: random.start, until: nil)
            for finding in random.history.composition.findings(within: all) {
                if finding.stands { broken.insert(finding.rule) } else { silenced.insert(finding.rule) }
            }
        }
        #expect(broken == Set(Finding.Rule.allCases))
        #expect(silenced == Set(Finding.Rule.allCases))
    }
}
