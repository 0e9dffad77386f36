import Testing
import UMTDomain

@Suite struct BriefingsTests {
    private let day = CivilDate("2026-11-21") ?? .epoch

    @Test(arguments: [
        ("Kort.", 20, "Kort."), ("En setning. En til som er lengre enn det.", 22, "En setning. …"),
        ("Enormtlangtordutenmellomrom", 12, "Enormtlang …"), ("a  b\n\nc", 10, "a b c"),
        ("Vi kommer oss ikke hjem om kvelden", 20, "Vi kommer oss ikke …"),
    ])
    func `an excerpt ends with a sentence, else with a word`(text: String, limit: Int, wanted: String) {
        #expect(text.excerpt(limit) == wanted)
        #expect(text.excerpt(limit).count <= limit)
    }

    @Test func `a promise is kept by the council's word alone, and late by the day of the report`() {
        func fate(_ percent: Int, _ verdict: UMTDomain.Confirmation.Verdict?, _ delivered: Int?, due: Int = 0)
            -> PromiseFate
        {
            PromiseFate(
                percent: percent, verdict: verdict, due: day.adding(days: due),
                deliveredOn: delivered.map { day.adding(days: $0) }, on: day)
        }
        #expect(fate(100, .confirmed, 0, due: 0) == .kept)
        #expect(fate(100, .confirmed, -1, due: -2) == .keptLate)
        #expect(fate(100, nil, -3, due: -2) == .open)
        #expect(fate(99, nil, nil, due: 0) == .open)
        #expect(fate(99, nil, nil, due: -1) == .broken)
        #expect(fate(100, .disputed, -3, due: -1) == .broken)
        #expect(fate(100, .disputed, -3, due: 0) == .open)
    }

    @Test func `every municipality has its most pressing case before any has its second`() {
        func candidate(_ id: Int64, _ place: Int, _ ground: BriefingGround, _ day: String)
            -> BriefingCandidate
        {
            BriefingCandidate(id: CaseID(raw: id), place: place, ground: ground, day: day)
        }
        let all = [
            candidate(1, 0, .overdue, "2026-01-01"), candidate(2, 0, .overdue, "2026-02-01"),
            candidate(3, 0, .raised, "2026-11-01"), candidate(4, 1, .raised, "2026-10-01"),
            candidate(5, 1, .raised, "2026-11-01"), candidate(1, 1, .answered, "2026-11-01"),
        ]
        for order in [all, all.reversed(), Array(all[3...] + all[..<3])] {
            let chosen = BriefingCandidate.chosen(order, limit: 3)
            #expect(chosen.cases.map(\.raw) == [1, 5, 2] && chosen.of == 5)
        }
    }

    @Test func `the first few are those of the sorted whole`() {
        var seed: UInt64 = 7
        for count in 0..<60 {
            let all = (0..<count).map { _ -> Int in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(seed >> 60)
            }
            #expect(all.first(5, by: <) == Array(all.sorted().prefix(5)))
        }
    }

    @Test func `each state of a case has one question`() {
        let outcomes: [Set<Outcome>] = [[], [.granted], [.declined], [.noted, .declined], [.partly]]
        let asked = CaseState.allCases.flatMap { state in
            outcomes.map { BriefingQuestion(state, outcomes: $0) }
        }
        #expect(Set(asked) == Set(BriefingQuestion.allCases))
    }
}

@Suite struct NameGuardTests {
    private let names = NameGuard(["Åse Marie Kråkmo-Lund", "Ørjan Lie", "Nordlys"])

    @Test(arguments: [
        ("Åse Marie Kråkmo-Lund ba om det.", "[navn] ba om det."), ("ÅSE   LUND", "[navn]"),
        ("Spør Ase Marie Krakmo Lund, takk", "Spør [navn], takk"), ("Aase Lunds ønske", "[navn] ønske"),
        ("Lund, Åse", "[navn]"), ("«Ørjan Lie»", "«[navn]»"), ("Orjan Lie og ørjan lie", "[navn] og [navn]"),
        ("Ør\u{00AD}jan L\u{200B}ie", "[navn]"), ("Ørjan\nLie", "[navn]"),
        ("Nordlys skinner", "[navn] skinner"),
        ("Ørjan Lied", "Ørjan Lied"), ("Åse og Lund", "Åse og Lund"), ("Nordlyset", "Nordlyset"), ("", ""),
    ])
    func `a name is taken out as a whole, in any form`(text: String, wanted: String) {
        #expect(names.masked(text) == wanted)
    }

    @Test func `a name that is planted anywhere is found, and nothing else goes`() {
        var seed: UInt64 = 3
        func roll(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        let words = ["buss", "Lie", "åse", "og", "kvelden", "Ørjan,", "hjem.", "–"]
        for _ in 0..<500 {
            var text = (0..<roll(12)).map { _ in words[roll(words.count)] }
            let before = names.masked(text.joined(separator: " "))
            text.insert("Åse Marie Kråkmo-Lund", at: roll(text.count + 1))
            let masked = names.masked(text.joined(separator: " "))
            #expect(!masked.contains("Marie") && masked.contains("[navn]"))
            #expect(before == names.masked(before))
        }
    }

    @Test func `without names a text stays as it is`() {
        #expect(NameGuard([]).masked("Åse Kråkmo") == "Åse Kråkmo" && NameGuard([]).isEmpty)
    }
}
