import Foundation
import Testing

@testable import UMTDomain

@Suite struct SheetsTests {
    private static let letters = [
        "a", "å", "Ø", " ", "\"", ";", ",", "\t", "\n", "\r", "\r\n", "😀", "č", "'", "=", "+", "-", "@", "1",
        "&",
        "<", "_x0041_",
    ]

    @Test func `what is written is read back, whatever the cells hold`() throws {
        var dice = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let width = Int.random(in: 1...4, using: &dice)
            let cells = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...5, using: &dice)).compactMap { _ in
                        Self.letters.randomElement(using: &dice)
                    }
                    .joined()
                }
            }
            let headings = (0..<width).map { "h\($0)" }
            let sheet = Sheet("s", headings, cells.map { $0.map { .text($0) } })
            let table = try DelimitedText(sheet.csv())
            #expect(table.header == headings)
            #expect(table.rows.map { $0.cells.map(Sheet.unguarded) } == cells, "\(cells)")
            #expect(table.encoding == .utf8Marked)
        }
    }

    @Test(arguments: ["=1+1", "+47", "-1", "@SUM(A1)", "\tx", "\r=x", "\n", "'=1", "''+1"])
    func `no text is a formula in a spreadsheet`(text: String) {
        let guarded = Sheet.guarded(text)
        #expect(guarded == "'" + text)
        #expect(Sheet.unguarded(guarded) == text)
        let bytes = Sheet("s", ["h"], [[.text(text)]]).csv()
        let line = String(decoding: bytes, as: UTF8.self).dropFirst(3)
        #expect(line.trimmingCharacters(in: ["\u{FEFF}", "\"", "\r", "\n"]).hasPrefix("'"))
    }

    @Test(arguments: ["", "'", "Åse", "O'Hara", "'Åse'", "1-2", " =x"])
    func `other texts stay as they are`(text: String) {
        #expect(Sheet.guarded(text) == text)
        #expect(Sheet.unguarded(text) == text)
    }

    @Test func `the bytes are those that Excel in Norway opens`() throws {
        let day = try #require(CivilDate("2026-02-03"))
        let sheet = Sheet(
            "s", ["nummer", "navn", "år", "fra"],
            [
                [.text("007"), .text("Åse; «Ørn»"), .number(2009), .day(day)],
                [.empty, .empty, .empty, .empty],
            ])
        let text = String(decoding: sheet.csv(), as: UTF8.self)
        #expect(text == "\u{FEFF}nummer;navn;år;fra\r\n007;\"Åse; «Ørn»\";2009;2026-02-03\r\n;;;\r\n")
    }

    @Test func `a workbook is an archive of parts that each hold what they should`() throws {
        let day = try #require(CivilDate("2026-02-03"))
        let old = try #require(CivilDate("1900-02-28"))
        let sheet = Sheet(
            "a/b:c", ["nummer", "fra"],
            [
                [.text("007 <&\"> \u{7} _x0041_ æøå"), .day(day)], [.number(-3), .day(old)],
                [.empty, .empty],
            ])
        let bytes = Workbook(sheet).bytes()
        #expect(Workbook(sheet).bytes() == bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        for part in [
            "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "sheet name=\"abc\"",
            "007 &lt;&amp;&quot;&gt; _x0007_ _x005F_x0041_ æøå</t>", "<c s=\"1\"><v>46056</v></c>",
            "<c><v>-3</v></c>", "1900-02-28</t>", "<row><c/><c/></row>",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(Archive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    }
}
