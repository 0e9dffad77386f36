import Foundation
import Testing
import UMTDomain

@Suite struct NamesTests {
    @Test func `names sort to z and then æ ø å`() {
        let sorted = [
            "Anders", "Bardu", "Berg", "Dyrøy", "Émile", "Emilie", "Målselv", "Salangen", "Senja", "Sørreisa",
            "Zorn", "Ærfuglvær", "Ødegård", "Ørnes", "Ålesund", "Ås",
        ]
        #expect(sorted.shuffled().sorted { Names.sortKey($0) < Names.sortKey($1) } == sorted)
        let bytes = sorted.map { Array(Names.sortKey($0).utf8) }
        // The database compares bytes.
        #expect(bytes.sorted { $0.lexicographicallyPrecedes($1) } == bytes)
    }

    @Test(arguments: [
        ("Aase", "Åse"), ("AASE", "åse"), ("Haakon", "Håkon"), ("Ärla", "Ærla"), ("Öst", "Øst"),
        ("José", "jose"), ("  Senja ", "senja"), ("Đorđe", "dorde"), ("Loabák", "loabak"),
    ])
    func `two spellings of one name sort as one`(name: String, other: String) {
        #expect(Names.sortKey(name) == Names.sortKey(other))
    }

    @Test(arguments: [
        ("Målselv", "malselv"), ("målselv", "malselv"), ("MALSELV", "malselv"), ("Dyrøy", "dyroy"),
        ("Tromsø", "tromso"), ("Sørreisa", "sorreisa"), ("Ærø", "aero"),
        ("Loabák – Lavangen", "loabak-lavangen"),
        ("Gáivuotna", "gaivuotna"), ("  Midt-Troms  ", "midt-troms"), ("Nord/Sør", "nord-sor"),
        ("5530", "5530"),
        ("Ungdomsråd Senja", "ungdomsrad-senja"), ("–", ""), ("", ""),
    ])
    func `a name is found without its marks`(name: String, folded: String) {
        #expect(Names.folded(name) == folded)
        #expect(Names.folded(folded) == folded)
    }

    @Test(arguments: ["Målselv", "Ås", "Émile", "Loabák", "Čáhcesuolu"])
    func `letters in parts are the same letters`(name: String) {
        let parts = name.decomposedStringWithCanonicalMapping
        #expect(Array(parts.utf8) != Array(name.utf8))
        #expect(Array(Names.tidy(parts).utf8) == Array(name.utf8))
        #expect(Names.sortKey(parts) == Names.sortKey(name))
        #expect(Names.folded(parts) == Names.folded(name))
    }

    @Test func `spaces at the ends are not part of a name`() {
        #expect(Names.tidy(" \t\u{A0}Åse Kråkmo\n ") == "Åse Kråkmo")
    }
}
