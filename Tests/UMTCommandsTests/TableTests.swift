import Testing
import UMTCommands

@Suite struct TableTests {
    @Test func `what people copy is cut last`() {
        let table = Table(
            [.init("sak", isKept: true), .init("tittel")],
            rows: [["MT-2026-14", "En lang tittel om nattbuss"]])
        #expect(table.fitted(to: 20).contains("MT-2026-14  En lang…"))
    }

    let seats = Table(
        [.init("Seat"), .init("Held by"), .init("Days", align: .right)],
        rows: [["Målselv 1", "Åse Kråkmo-Nordgård", "7"], ["Tromsø 2", "", "365"]])

    @Test func `columns are as wide as what they hold`() {
        #expect(
            seats.fitted(to: 80) == """
                Seat       Held by              Days
                ────────────────────────────────────
                Målselv 1  Åse Kråkmo-Nordgård     7
                Tromsø 2                         365
                """)
    }

    @Test func `the widest left-aligned column gives way first`() {
        #expect(
            seats.fitted(to: 28) == """
                Seat       Held by      Days
                ────────────────────────────
                Målselv 1  Åse Kråkmo…     7
                Tromsø 2                 365
                """)
    }

    @Test func `columns give way to four and no further`() {
        let narrowest = """
            Seat  Hel…  Days
            ────────────────
            Mål…  Åse…     7
            Tro…         365
            """
        #expect(seats.fitted(to: 16) == narrowest)
        #expect(seats.fitted(to: 0) == narrowest)
        #expect(seats.fitted(to: .min + 1) == narrowest)
    }

    @Test func `right-aligned columns give way last`() {
        let table = Table([.init("A", align: .right), .init("B")], rows: [["1234567", "abcdefg"]])
        #expect(table.fitted(to: 12) == "     A  B\n────────────\n12345…  abc…")
    }

    @Test func `wide letters take two cells and marks none`() {
        let table = Table(
            [.init("Who"), .init("N", align: .right)],
            rows: [["李小龍", "1"], ["A\u{30A}se", "2"], ["😀", "3"]])
        #expect(
            table.fitted(to: 80) == """
                Who     N
                ─────────
                李小龍  1
                A\u{30A}se     2
                😀      3
                """)
    }

    @Test func `a wide letter is never halved`() {
        let table = Table([.init("Who"), .init("N")], rows: [["李小龍李", "1"]])
        #expect(table.fitted(to: 9) == "Who     N\n─────────\n李小…   1")
        #expect(table.fitted(to: 8) == "Who    N\n────────\n李小…  1")
    }

    @Test func `a cell cannot steer the terminal`() {
        let table = Table([.init("A\u{1B}[31m")], rows: [["x\r\ny\t\u{7F}\u{9B}2J"], ["\u{202E}abc"]])
        #expect(table.fitted(to: 80) == "A·[31m\n─────────\nx··y···2J\n·abc")
    }

    @Test func `a table without rows has its titles, one without columns is empty lines`() {
        #expect(Table([.init("A"), .init("B")], rows: []).fitted(to: 80) == "A  B\n────")
        #expect(Table([], rows: []).fitted(to: 80) == "\n")
    }

    @Test func `no line is wider than asked when columns can give way`() {
        for width in 16...60 {
            #expect(seats.fitted(to: width).split(separator: "\n").allSatisfy { $0.count <= width })
        }
    }

    @Test func `for the next program tabs part the cells and nothing else does`() {
        let table = Table(
            [.init("A"), .init("B", align: .right)],
            rows: [["one\ttwo\r\nthree\nfour", "\u{1B}[1m5\u{0}"], ["Åse", ""]])
        #expect(table.tsv() == "A\tB\none two three four\t[1m5\nÅse\t")
    }
}
