import Testing
import UMTDomain

@Suite struct LedgerEntriesTests {
    @Test func `an entry is delayed the day after its day, and never broken`() throws {
        let measure = try entry(.measure, day: "2026-12-31")
        #expect(measure.state(on: day("2026-12-31")) == .unreported)
        #expect(measure.state(on: day("2027-01-01")) == .delayed)
        let begun = try measure.reported(0, on: day("2026-11-01"))
        #expect(begun.state(on: day("2026-12-01")) == .notStarted)
        #expect(try begun.reported(40, on: day("2026-11-02")).state(on: day("2026-12-01")) == .underWay)
        #expect(try begun.reported(100, on: day("2027-02-02")).state(on: day("2028-01-01")) == .done)
    }

    @Test func `what is ended takes no more reports and ends once`() throws {
        let ended = try entry(.project, owner: BodyID(raw: 3)).ended(
            LedgerEntry.Ended(how: .cancelled, on: day("2026-11-01"), reason: "Det kom ingen penger."))
        #expect(ended.state(on: day("2026-11-01")) == .cancelled)
        expect(.entryEnded) { _ = try ended.reported(50, on: day("2026-11-02")) }
        expect(.entryEnded) {
            _ = try ended.ended(LedgerEntry.Ended(how: .closed, on: day("2026-11-02"), reason: "Ferdig."))
        }
    }

    @Test func `a statement has an owner and a day that has come, and no progress`() throws {
        expect(.missingField) { _ = try entry(.statement, day: "2026-11-01") }
        expect(.missingField) { _ = try entry(.statement, owner: BodyID(raw: 3)) }
        expect(.inTheFuture) { _ = try entry(.statement, owner: BodyID(raw: 3), day: "2026-11-22") }
        let statement = try entry(.statement, owner: BodyID(raw: 3), day: "2026-11-21")
        #expect(statement.state(on: day("2027-01-01")) == .made)
        expect(.noProgress) { _ = try statement.reported(50, on: day("2026-11-21")) }
    }

    @Test func `a project has an owner, and nothing is a part of itself`() throws {
        expect(.missingField) { _ = try entry(.project) }
        var details = try entry(.measure).details
        details.parent = LedgerEntryID(raw: 1)
        expect(.partOfItself) { _ = try entry(.measure).edited(details, on: day("2026-11-21")) }
        expect(.percentageOutside) { _ = try entry(.measure).reported(101, on: day("2026-11-21")) }
    }

    private func entry(_ kind: LedgerEntry.Kind, owner: BodyID? = nil, day due: String? = nil) throws
        -> LedgerEntry
    {
        try LedgerEntry.made(
            id: LedgerEntryID(raw: 1), key: "lys", kind: kind,
            details: LedgerEntry.Details(
                title: "Lys", text: nil, owner: owner, milestone: nil, parent: nil, day: due.map { day($0) },
                source: "S2", isPublished: false),
            on: day("2026-11-21"))
    }
}
