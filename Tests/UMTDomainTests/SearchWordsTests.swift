import Testing

@testable import UMTDomain

@Suite struct SearchWordsTests {
    @Test func `letters and digits make words, everything else parts them`() throws {
        #expect(
            try SearchWords("nattbuss, Målselv! MT-2026-14").words == [
                "nattbuss", "Målselv", "MT", "2026", "14",
            ])
        #expect(
            try SearchWords("\"a\" OR b* (c) : ^d {e} NEAR").words == ["a", "OR", "b", "c", "d", "e", "NEAR"])
        #expect(try SearchWords(" *\"'():^ ").isEmpty)
    }

    @Test func `a letter with a mark of its own is the composed letter`() throws {
        #expect(try SearchWords("Ma\u{30A}lselv").words == ["M\u{E5}lselv"])
        #expect(Array(try SearchWords("Ma\u{30A}lselv").words[0].unicodeScalars).count == 7)
    }

    @Test func `twelve words are looked for, and a text too long is refused`() throws {
        #expect(try SearchWords(String(repeating: "a ", count: 40)).words.count == 12)
        expect(.textTooLong) { _ = try SearchWords(String(repeating: "a", count: 301)) }
    }
}
