import Testing
import UMTDomain

@Suite struct DelimitedTextTests {
    @Test(arguments: [
        ("name;age\nIda;17\n", ";"), ("name,age\nIda,17\n", ","), ("name\tage\nIda\t17\n", "\t"),
        ("\"a;b\",age\nIda,17", ","), ("\"a\"\",,b\";age\nIda;17", ";"), ("name\nIda", ";"),
    ])
    func `the header tells the separator`(text: String, separator: Character) throws {
        #expect(try DelimitedText(Array(text.utf8)).separator == separator)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every line end is one, and blank lines are skipped but counted`(end: String) throws {
        let text = ["", "name;age", "", "Ida;17", "Jon;18", "", ""].joined(separator: end)
        let table = try DelimitedText(Array(text.utf8))
        #expect(table.header == ["name", "age"])
        #expect(table.rows.map(\.line) == [4, 5])
        #expect(table.rows.map(\.cells) == [["Ida", "17"], ["Jon", "18"]])
    }

    @Test func `quotes hold separators, quotes and line ends`() throws {
        let text = "a;b\n\"x;\"\"y\"\"\";\"two\r\nlines\"\n\"\";\nO\"K;\"\"\"\"\n"
        let table = try DelimitedText(Array(text.utf8))
        let cells = [["x;\"y\"", "two\r\nlines"], ["", ""], ["O\"K", "\""]]
        #expect(table.rows.map(\.cells) == cells)
        #expect(table.rows.map(\.line) == [2, 4, 5])
    }

    @Test func `UTF-8 may carry its mark`() throws {
        let plain = Array("navn;sted\nÅse;Målselv".utf8)
        let table = try DelimitedText([0xEF, 0xBB, 0xBF] + plain)
        #expect(table.encoding.rawValue == "UTF-8 BOM")
        #expect(table.header == ["navn", "sted"])
        #expect(table.rows == (try DelimitedText(plain)).rows)
        #expect(try DelimitedText(plain).encoding.rawValue == "UTF-8")
    }

    @Test func `bytes that are not UTF-8 are Windows-1252`() throws {
        let table = try DelimitedText(
            Array("navn\n".utf8) + [0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5, 0x80, 0x96, 0x81])
        #expect(table.encoding.rawValue == "Windows-1252")
        #expect(table.rows.map(\.cells) == [["æøåÆØÅ€–\u{81}"]])
    }

    @Test func `text comes out composed, and titles without spaces around them`() throws {
        let table = try DelimitedText(Array(" Navn ;A\u{30A}r\nA\u{30A}se; 17 ".utf8))
        #expect(
            table.header.map { Array($0.unicodeScalars) }
                == ["Navn", "\u{C5}r"].map { Array($0.unicodeScalars) })
        #expect(table.rows[0].cells[0].unicodeScalars.count == 3)
        #expect(table.rows[0].cells[1] == " 17 ")
    }

    @Test(arguments: [
        ("", "1 1 empty"), ("\r\n\n", "1 1 empty"), ("\u{FEFF}", "1 1 empty"),
        ("a;;c\n", "1 2 emptyHeader"), ("a; \n", "1 2 emptyHeader"), ("\"\"\n", "1 1 emptyHeader"),
        ("\na;b;a\n", "2 3 duplicateHeader"), ("a\u{30A};b;å", "1 3 duplicateHeader"),
        ("a;b\n1;2\n\n3\n", "4 2 tooFewFields"), ("a;b\n \n", "2 2 tooFewFields"),
        ("a;b\n1;2;3\n", "2 3 tooManyFields"), ("a\n1;2\n", "2 2 tooManyFields"),
        ("a;b\n1;\"x\ny\n", "2 2 unterminatedQuote"), ("a;\"", "1 2 unterminatedQuote"),
        ("a;b\n\"x\ny\" ;2\n", "3 1 textAfterQuote"), ("a;b\n1;\"x\"y\"\n", "2 2 textAfterQuote"),
        ("a;b\n1;x\0\n", "2 2 nul"), ("a;b\n\"\n\0\"", "3 1 nul"),
    ])
    func `a fault is refused where it stands`(text: String, fault: String) {
        #expect(refusal(Array(text.utf8)) == fault)
    }

    @Test(arguments: [DelimitedText.Encoding.utf16Little, .utf16Big])
    func `UTF-16 is read by its mark`(encoding: DelimitedText.Encoding) throws {
        let table = try DelimitedText(utf16("navn\tsted\r\nÅse 😀\tMålselv\r\n", encoding))
        #expect(table.encoding == encoding)
        #expect(table.separator == "\t")
        #expect(table.rows.map(\.cells) == [["Åse 😀", "Målselv"]])
        #expect(refusal(utf16("a", encoding) + [0]) == "1 1 brokenUTF16")
        #expect(refusal(Array(utf16("😀", encoding).prefix(4))) == "1 1 brokenUTF16")
        #expect(refusal(Array(utf16("", encoding))) == "1 1 empty")
    }

    @Test(arguments: [";", ",", "\t", "|"])
    func `a first line can name the separator, and the lines count on`(mark: String) throws {
        for first in ["sep=\(mark)", "\"SEP=\(mark)\""] {
            let table = try DelimitedText(Array("\u{FEFF}\(first)\r\na\(mark)b\r\n1\(mark)2\r\n".utf8))
            #expect(table.header == ["a", "b"])
            #expect(table.rows.map(\.line) == [3])
        }
        #expect(try DelimitedText(Array("sep=x\n1\n".utf8)).header == ["sep=x"])
    }

    private func utf16(_ text: String, _ encoding: DelimitedText.Encoding) -> [UInt8] {
        (["\u{FEFF}"] + [text]).joined().utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return encoding == .utf16Little ? bytes : bytes.reversed()
        }
    }

    @Test func `a row more than the limit is refused`() throws {
        let full = Array(("a\n" + String(repeating: "1\n", count: DelimitedText.rowLimit)).utf8)
        #expect(try DelimitedText(full).rows.count == 200_000)
        #expect(refusal(full + Array("1".utf8)) == "200002 1 tooLarge")
    }

    @Test(arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
    func `what is written is read back`(separator: String, end: String) throws {
        var dice = Dice(state: 7)
        let letters = ["a", "å", "Ø", " ", "\"", ";", ",", "\t", "\n", "\r", "\r\n", "😀", "č"]
        for _ in 0..<300 {
            let width = Int.random(in: 1...4, using: &dice)
            let rows = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...5, using: &dice)).compactMap { _ in
                        letters.randomElement(using: &dice)
                    }
                    .joined()
                }
            }
            let header = (0..<width).map { "h\($0)" }
            let lines = ([header] + rows).map { $0.map(quoted).joined(separator: separator) }
            let table = try DelimitedText(Array(lines.joined(separator: end).utf8))
            #expect(table.header == header)
            #expect(table.rows.map(\.cells) == rows)
        }
    }

    @Test func `no bytes crash the reader, and no row has another width than the header`() {
        var dice = Dice(state: 11)
        let likely = Array("ab;,\t\"\n\r".utf8) + [0, 0xC3, 0xA5, 0xE5, 0xFF, 0xFE]
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &dice)).compactMap { _ in
                likely.randomElement(using: &dice)
            }
            guard let table = try? DelimitedText(bytes) else { continue }
            #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
        }
    }

    private func quoted(_ cell: String) -> String {
        "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private func refusal(_ bytes: [UInt8]) -> String? {
        do {
            _ = try DelimitedText(bytes)
            return nil
        } catch {
            return error.code == .unreadableFile ? error.arguments.joined(separator: " ") : nil
        }
    }
}

private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
