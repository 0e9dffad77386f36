import Testing

@testable import UMTDomain

@Suite struct BodyRulesTests {
    @Test func `a rule takes what it can mean and nothing else`() throws {
        #expect(try BodyRule.Kind.coordinatorPercentageMin.checked("020") == "20")
        #expect(try BodyRule.Kind.answerDayKind.checked("calendar") == "calendar")
        #expect(try BodyRule.Kind.meetingsAYear.checked("6+4") == "6+4")
        expect(.badValue) { _ = try BodyRule.Kind.coordinatorPercentageMin.checked("101") }
        expect(.badValue) { _ = try BodyRule.Kind.answerDayKind.checked("weeks") }
        expect(.textEmpty) { _ = try BodyRule.Kind.appointedBy.checked(" ") }
    }

    @Test func `a change before a later row is refused`() throws {
        let row = BodyRule(
            rule: "members-min", value: "5", period: try Period(from: day("2027-01-01")), source: "7/26")
        expect(.alreadyExists) { try [row].checkChange(of: .membersMin, on: day("2026-01-01")) }
        try [row].checkChange(of: .membersMin, on: day("2027-01-02"))
        try [row].checkChange(of: .membersMax, on: day("2026-01-01"))
    }
}
