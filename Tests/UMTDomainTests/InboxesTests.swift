import Testing
import UMTDomain

@Suite struct InboxesTests {
    @Test func `a mark reads back what it wrote, and nothing else`() {
        let mark = WaitingMark(isOverdue: true, day: day("2026-10-01"), id: 77)
        #expect(WaitingMark(mark.description) == mark)
        for text in ["", "0", "2.2026-10-01.0000000000001", "0.2026-13-01.0000000000001", "0.2026-10-01.x"] {
            #expect(WaitingMark(text) == nil)
        }
    }

    @Test func `what is overdue comes first, then the earlier day`() {
        let marks = [
            WaitingMark(isOverdue: false, day: day("2025-01-01"), id: 1),
            WaitingMark(isOverdue: true, day: day("2026-10-02"), id: 1),
            WaitingMark(isOverdue: true, day: day("2026-10-01"), id: 2),
        ]
        #expect(marks.sorted() == [marks[2], marks[1], marks[0]])
    }
}
