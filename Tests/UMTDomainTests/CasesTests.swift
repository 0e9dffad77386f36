import Testing
import UMTDomain

@Suite struct CasesTests {
    @Test func `a draft has no number and gets one when it is handed in`() throws {
        let submitted = try youthCase(.draft).submitted(as: "MT-2026-7", at: noon("2026-05-01"))
        #expect(submitted.number == "MT-2026-7")
        #expect(submitted.visibility == .internal)
        #expect(submitted.version == 2)
        expect(.alreadySubmitted) { _ = try submitted.submitted(as: "MT-2026-8", at: noon("2026-05-02")) }
    }

    @Test func `publishing needs a public title, withholding a ground, and a draft stays inside`() throws {
        let raised = youthCase(.internal)
        expect(.publicTextRequired) {
            _ = try raised.shown(as: .published, ground: nil, title: nil, text: nil)
        }
        expect(.groundRequired) { _ = try raised.shown(as: .withheld, ground: nil, title: nil, text: nil) }
        expect(.draftCase) {
            _ = try youthCase(.draft).shown(as: .published, ground: nil, title: "Nattbuss", text: nil)
        }
        expect(.notADraft) { _ = try raised.shown(as: .draft, ground: nil, title: nil, text: nil) }
        let published = try raised.shown(as: .published, ground: nil, title: "Nattbuss", text: nil)
        #expect(published.publicTitle == "Nattbuss")
        #expect(published.title == "Vi kommer oss ikke hjem")
    }

    @Test(
        arguments: [
            (0, 0, 0, 0, 0, 0, 0, 0, CaseState.raised), (1, 1, 0, 0, 0, 0, 0, 0, .waiting),
            (2, 1, 1, 0, 0, 0, 0, 0, .overdue), (1, 0, 0, 0, 0, 0, 0, 0, .answered),
            (1, 0, 0, 2, 1, 0, 0, 0, .promised),
            (1, 0, 0, 2, 2, 0, 0, 0, .confirmed), (1, 0, 0, 2, 1, 1, 0, 0, .delivered),
            (1, 0, 0, 2, 1, 0, 1, 0, .disputed),
            (1, 0, 0, 2, 1, 0, 0, 1, .broken), (2, 1, 1, 1, 1, 0, 0, 0, .overdue),
        ])
    func `the state is the worst that waits for somebody`(
        sendings: Int, waiting: Int, overdue: Int, promises: Int, confirmed: Int, delivered: Int,
        disputed: Int, broken: Int,
        state: CaseState
    ) {
        let tally = CaseTally(
            sendings: sendings, waiting: waiting, overdue: overdue, nextDue: nil, promises: promises,
            confirmed: confirmed,
            delivered: delivered, disputed: disputed, broken: broken)
        #expect(CaseState(youthCase(.internal), tally) == state)
    }

    private func youthCase(_ visibility: Visibility) -> YouthCase {
        YouthCase(
            id: CaseID(raw: 1), council: BodyID(raw: 1), number: visibility == .draft ? nil : "MT-2026-1",
            title: "Vi kommer oss ikke hjem", text: "", raisedAt: noon("2026-04-01"), visibility: visibility)
    }
}
