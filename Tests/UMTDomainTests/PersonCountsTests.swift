import Foundation
import Testing
import UMTDomain

@Suite struct PersonCountsTests {
    @Test func `a part is hidden where it and the whole would tell a few by subtraction`() {
        #expect(PersonCount.part(7, of: 20) == .exact(7))
        #expect(PersonCount.part(3, of: 20) == .few)
        #expect(PersonCount.part(18, of: 20) == .hidden)
        #expect(PersonCount.part(20, of: 20) == .exact(20))
        #expect(PersonCount.part(0, of: 20) == .exact(0))
        #expect(PersonCount.part(2, of: 4) == .hidden)
    }

    @Test(arguments: [(0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (120, "120")])
    func `one to four are few`(count: Int, shown: String) throws {
        #expect(PersonCount(count).description == shown)
        let coded = try JSONEncoder().encode(PersonCount(count))
        #expect(try JSONDecoder().decode(PersonCount.self, from: coded) == PersonCount(count))
    }

    @Test(arguments: [
        ([12, 7], "19"), ([12, 3, 7], "–"), ([0, 3], "<5"), ([2, 2], "<5"), ([2, 3], "–"), ([0, 0], "0"),
        ([], "0"),
    ])
    func `a total that would tell a small one is hidden`(counts: [Int], shown: String) {
        #expect(PersonCount.total(of: counts).description == shown)
    }

    @Test(arguments: ["-1", "x", "", "<6"])
    func `what is no count is refused`(text: String) throws {
        let coded = try JSONEncoder().encode(text)
        #expect(throws: Refusal.self) { try JSONDecoder().decode(PersonCount.self, from: coded) }
    }

    @Test func `no small count can be worked out from what is shown`() {
        // Brute force, also for a reader who knows the rule: every row that shows the same is gathered, and no small
        // cell is the same in all of them.
        let rows = (1...3).flatMap { Self.rows(of: $0, upTo: 12) }
        let alike = Dictionary(grouping: rows) { row in
            (row.map { PersonCount($0) } + [PersonCount.total(of: row)]).map(\.description).joined(
                separator: " ")
        }
        var tried = 0
        for (shown, group) in alike {
            for place in group[0].indices where group.contains(where: { (1..<5).contains($0[place]) }) {
                #expect(Set(group.map { $0[place] }).count > 1, "\(shown)")
                tried += 1
            }
        }
        #expect(tried > 200)
    }

    private static func rows(of count: Int, upTo most: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { rows, _ in rows.flatMap { row in (0...most).map { row + [$0] } } }
    }
}
