import Testing
import UMTDomain

@Suite struct RightsTests {
    private func right(
        _ id: Int64, _ kind: MeetingRight.Kind, _ holder: MeetingRight.Holder, _ from: String = "2026-01-01"
    ) throws -> MeetingRight {
        try MeetingRight(
            id: RightID(raw: id), body: BodyID(raw: 1), kind: kind, holder: holder, source: "Reglementet § 4",
            period: try Period(from: day(from), until: day("2027-01-01")))
    }

    @Test func `one holder has a right once at a time`() throws {
        let first = try right(1, .speak, .role("Ordfører"))
        #expect(try right(2, .speak, .role("ordfører")).repeats(first))
        #expect(try !right(2, .attend, .role("ordfører")).repeats(first))
        #expect(try !right(2, .speak, .role("Kommunedirektør")).repeats(first))
        #expect(try !right(2, .speak, .person(PersonID(raw: 3))).repeats(first))
        let person = try right(3, .speak, .person(PersonID(raw: 3)))
        #expect(try right(4, .speak, .person(PersonID(raw: 3))).repeats(person))
        #expect(try !right(3, .speak, .person(PersonID(raw: 3))).repeats(person))
    }
}
