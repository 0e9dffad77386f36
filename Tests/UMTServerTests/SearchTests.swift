import Foundation
import Testing
import UMTDomain

@Suite struct SearchTests {
    private let hall: Hall

    init() async throws {
        hall = try await Hall()
        let cases = [
            ("ungdomsrad-senja", "Nattbuss til Finnsnes", "Vi kommer ikke hjem."),
            ("ungdomsrad-malselv", "Lys i gangveien", "Det er mørkt på Andselv."),
            ("ungdomsrad-bardu", "Ås skole trenger nattlys", "Taket lekker."),
        ]
        for (council, title, text) in cases {
            try await hall.make(
                "/cases", #"{"council":"\#(council)","title":"\#(title)","text":"\#(text)"}"#)
        }
    }

    @Test(arguments: [
        ("nattbuss", ["Nattbuss til Finnsnes"]),
        ("NATT", ["Ås skole trenger nattlys", "Nattbuss til Finnsnes"]),
        ("mørkt", ["Lys i gangveien"]), ("morkt", []), ("as", []), ("ås", ["Ås skole trenger nattlys"]),
        ("a\u{30A}s", ["Ås skole trenger nattlys"]), ("malselv", ["Lys i gangveien"]),
        ("Målselv lys", ["Lys i gangveien"]), ("malselv buss", []), ("MT-2026-1", ["Nattbuss til Finnsnes"]),
    ])
    func `words are found as people mean them`(words: String, titles: [String]) async throws {
        #expect(await search(words) == titles)
    }

    @Test(arguments: [
        "\"", "*", "nattbuss\"", "title:", "NEAR(a b)", "a AND", "OR", "{title}: x", "-x", "^natt", "natt*",
        "r1", "'; DROP TABLE youth_case; --", "%", "( ( (", "\u{1F468}\u{200D}\u{1F469}",
    ])
    func `nothing that can be typed is harmful`(words: String) async throws {
        let answer = await hall.get(path(words), as: "regional-coordinator")
        #expect(answer.status == 200)
    }

    @Test func `a corrected text is found by its new words and no longer by the old`() async throws {
        let edited = await hall.patch(
            Hall.home + "/cases/MT-2026-1", as: "regional-coordinator",
            #"{"title":"Kveldsferge","text":"Vi går."}"#,
            ["If-Match": "\"1-x\""])
        #expect(edited.status == 200)
        #expect(await search("kveldsferge") == ["Kveldsferge"])
        #expect(await search("hjem") == [])
    }

    @Test func `the public finds what is published by its public words only`() async throws {
        #expect(await publicSearch("nattbuss") == [])
        try await hall.make(
            "/cases/MT-2026-1/visibility",
            #"{"visibility":"published","publicTitle":"Buss om kvelden","publicText":"Fra Finnsnes"}"#)
        #expect(await publicSearch("kvelden finnsnes") == ["Buss om kvelden"])
        #expect(await publicSearch("nattbuss") == [])
        #expect(await publicSearch("hjem") == [])
        try await hall.make("/cases/MT-2026-1/visibility", #"{"visibility":"internal"}"#)
        #expect(await publicSearch("kvelden") == [])
    }

    @Test func `a neighbour does not find what it may not read`() async throws {
        #expect(await search("nattbuss", as: "bardu-coordinator") == [])
        #expect(await search("nattlys", as: "bardu-coordinator") == ["Ås skole trenger nattlys"])
        #expect(await search("nattbuss", as: "stranger") == nil)
    }

    @Test func `pages of a search go on where the last ended`() async throws {
        for number in 1...5 {
            try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Benk \#(number)"}"#)
        }
        var found: [String] = []
        var after = ""
        repeat {
            let answer = await hall.get(path("benk") + "&limit=2" + after, as: "regional-coordinator")
            found += answer["cases"]?.list?.compactMap { $0.fields?["title"]?.text } ?? []
            after = answer["next"]?.text.map { "&after=\($0)" } ?? ""
        } while !after.isEmpty
        #expect(found == ["Benk 5", "Benk 4", "Benk 3", "Benk 2", "Benk 1"])
    }

    private func path(_ words: String) -> String {
        "\(Hall.home)/cases?search=\(words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
    }

    private func search(_ words: String, as who: String = "regional-coordinator") async -> [String]? {
        await hall.get(path(words), as: who)["cases"]?.list?.compactMap { $0.fields?["title"]?.text }
    }

    private func publicSearch(_ words: String) async -> [String]? {
        let answer = await hall.get(path(words).replacing("/cases?", with: "/public/cases?"))
        return answer["cases"]?.list?.compactMap { $0.fields?["title"]?.text }
    }
}
