import Foundation
import Synchronization
import Testing
import UMTDomain

@Suite struct IdentifierTests {
    private enum Chair {}

    @Test func `an id travels as thirteen characters and comes back whole`() {
        let some = (0..<2_000).map { _ in Int64.random(in: 0...Int64.max) }
        for raw in some + [0, 1, 31, 32, Int64.max] {
            let id = Identifier<Chair>(raw: raw)
            #expect(id.description.utf8.count == 13)
            #expect(Identifier<Chair>(id.description) == id)
            #expect(Identifier<Chair>(id.description.lowercased()) == id)
        }
        #expect(Identifier<Chair>(raw: 0).description == "0000000000000")
        #expect(Identifier<Chair>(raw: .max).description == "7ZZZZZZZZZZZZ")
    }

    @Test func `ids sort as text as they sort by age`() {
        let ids = (0..<500).map { _ in Identifier<Chair>(raw: .random(in: 0...Int64.max)) }
        #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
    }

    @Test(arguments: [
        "", "06P7M0Z4T8K1", "06P7M0Z4T8K1DD", "86P7M0Z4T8K1D", "G6P7M0Z4T8K1D", "06P7M0Z4T8K1I",
        "06P7M0Z4T8K1L",
        "06P7M0Z4T8K1O", "06P7M0Z4T8K1U", "06P7M0Z4T8K1-", " 06P7M0Z4T8K1", "06P7M0Z4T8K1å", "０6P7M0Z4T8K1D",
    ])
    func `another text is no id`(text: String) {
        #expect(Identifier<Chair>(text) == nil)
    }

    @Test func `minted ids only ever grow`() {
        let source = IdentifierSource()
        var last = source.mint(Chair.self)
        for _ in 0..<100_000 {
            let next = source.mint(Chair.self)
            if next <= last { Issue.record("\(next) came after \(last)") }
            last = next
        }
    }

    @Test func `many at once never get the same id`() async {
        let source = IdentifierSource()
        let all = await withTaskGroup(of: [Identifier<Chair>].self) { group in
            for _ in 0..<8 { group.addTask { (0..<5_000).map { _ in source.mint(Chair.self) } } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(all).count == 40_000)
    }

    @Test func `an id tells the millisecond that it was made in`() {
        let before = Moment.now().milliseconds
        let id = IdentifierSource().mint(Chair.self)
        let made = (id.raw >> 22) + 1_577_836_800_000
        #expect((before...Moment.now().milliseconds).contains(made))
    }

    @Test func `two programs started in the same millisecond hardly mint the same id`() {
        let first = Set((0..<200).map { _ in IdentifierSource().mint(Chair.self) })
        #expect(first.count > 190)
    }

    @Test func `in JSON an id is its text, and another text is refused by its field`() throws {
        struct Ask: Codable, Equatable { var id: Identifier<Chair> }
        let ask = Ask(id: Identifier(raw: 860_000_000_000_000_000))
        let written = try JSONEncoder().encode(ask)
        #expect(try JSONDecoder().decode(Ask.self, from: written) == ask)
        let refusal = Refusal.badValue("x", field: "id", wanted: "06P7M0Z4T8K1D")
        #expect(throws: refusal) { try JSONDecoder().decode(Ask.self, from: Data(#"{"id":"x"}"#.utf8)) }
    }
}
