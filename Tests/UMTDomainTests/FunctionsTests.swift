import Testing
import UMTDomain

@Suite struct FunctionsTests {
    private func function(
        _ id: Int64, _ kind: BodyFunction.Kind, _ person: Int64, _ from: String = "2026-01-01",
        _ until: String? = nil, body: Int64 = 1
    ) throws -> BodyFunction {
        try BodyFunction(
            id: FunctionID(raw: id), body: BodyID(raw: body), person: PersonID(raw: person), kind: kind,
            chosenBy: "rådet", chosenOn: day("2026-01-01"),
            period: try Period(from: day(from), until: until.map { day($0) }))
    }

    @Test func `there is one leader at a time, who is not the deputy as well`() throws {
        let leader = try function(1, .leader, 1, "2026-01-01", "2026-06-01")
        #expect(try function(2, .leader, 2, "2026-05-31").clash(among: [leader]) == leader)
        #expect(try function(2, .leader, 2, "2026-06-01").clash(among: [leader]) == nil)
        #expect(try function(2, .deputy, 1).clash(among: [leader]) == leader)
        #expect(try function(2, .deputy, 2).clash(among: [leader]) == nil)
        #expect(try function(2, .leader, 1, body: 9).clash(among: [leader]) == nil)
        #expect(try function(1, .leader, 1).clash(among: [leader]) == nil)
    }

    @Test func `secretaries and observers may be several, but nobody is one twice`() throws {
        for kind in [BodyFunction.Kind.secretary, .observer] {
            let first = try function(1, kind, 1)
            #expect(try function(2, kind, 2).clash(among: [first]) == nil)
            #expect(try function(2, kind, 1).clash(among: [first]) == first)
            #expect(try function(2, .leader, 1).clash(among: [first]) == nil)
        }
    }

    @Test func `no function begins before it was given`() {
        expect(.dayBefore) { _ = try function(1, .leader, 1, "2025-12-31") }
    }
}
