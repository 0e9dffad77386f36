import Testing
import UMTDomain

@Suite struct CoordinatorsTests {
    private func post(_ from: String, _ until: String? = nil) throws -> CoordinatorPost {
        try CoordinatorPost(
            id: PostID(raw: 1), kind: .municipal, municipality: MunicipalityID(raw: 2),
            person: PersonID(raw: 3),
            percentage: 40, period: try Period(from: day(from), until: until.map { day($0) }),
            source: "register",
            version: 3)
    }

    @Test func `a change ends the old post on the day the new one begins, and nothing is in between`() throws
    {
        let (ended, begun) = try post("2026-01-01", "2028-01-01").changed(
            to: 60, from: day("2026-08-01"), as: PostID(raw: 9))
        #expect(ended.period == (try Period(from: day("2026-01-01"), until: day("2026-08-01"))))
        #expect(begun.period == (try Period(from: day("2026-08-01"), until: day("2028-01-01"))))
        #expect([ended.percentage, begun.percentage] == [40, 60])
        #expect([ended.version, begun.version] == [4, 1])
        #expect(begun.id == PostID(raw: 9))
        #expect([begun.kind == .municipal, begun.person == PersonID(raw: 3)] == [true, true])
    }

    @Test func `a change to the same percentage, or outside the post's time, is refused`() throws {
        let post = try post("2026-01-01", "2026-12-01")
        expect(.samePercentage) { _ = try post.changed(to: 40, from: day("2026-08-01"), as: PostID(raw: 9)) }
        expect(.percentageOutside) {
            _ = try post.changed(to: 101, from: day("2026-08-01"), as: PostID(raw: 9))
        }
        expect(.dayBefore) { _ = try post.changed(to: 50, from: day("2026-01-01"), as: PostID(raw: 9)) }
        expect(.alreadyEnded) { _ = try post.changed(to: 50, from: day("2026-12-01"), as: PostID(raw: 9)) }
        #expect(throws: Never.self) { try post.changed(to: 50, from: day("2026-11-30"), as: PostID(raw: 9)) }
    }
}
