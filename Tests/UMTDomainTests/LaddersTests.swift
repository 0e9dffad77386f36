import Testing
import UMTDomain

@Suite struct LaddersTests {
    @Test func `the highest rung that the day has come to is the one that is reached`() throws {
        let due = day("2026-04-27")
        for (text, who) in [
            ("2026-04-17", nil), ("2026-04-20", .caseOfficer), ("2026-04-27", .caseOfficer),
            ("2026-04-28", .coordinator), ("2026-05-04", .coordinator), ("2026-05-05", .municipalDirector),
            ("2026-05-26", .municipalDirector), ("2026-05-27", .jointMeeting),
        ] as [(String, Rung.Who?)] {
            #expect(try ladder().reached(by: due, on: day(text), .national) == who, "\(text)")
        }
    }

    @Test func `a rung that does not hold on the day is not on the ladder`() throws {
        #expect(
            try ladder(until: "2026-05-27").reached(by: day("2026-04-27"), on: day("2026-05-27"), .national)
                == nil)
    }

    private func ladder(until end: String? = nil) throws -> [Rung] {
        let period = try Period(from: day("2020-01-01"), until: end.map(day))
        return [
            (Rung.Who.jointMeeting, 30, AnswerRule.Kind.calendar), (.caseOfficer, -5, .working),
            (.coordinator, 1, .working), (.municipalDirector, 5, .working),
        ].map { Rung(who: $0.0, days: $0.1, kind: $0.2, period: period, source: "setting") }
    }
}
