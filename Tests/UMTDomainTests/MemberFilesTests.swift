import Foundation
import Testing
import UMTDomain

@Suite struct MemberFilesTests {
    @Test func `headings are known in Norwegian and English, large and small`() throws {
        for header in ["navn;fødselsår;kommune", "NAVN;Født;Kommune", "name;birth year;municipality"] {
            let file = try MemberFile(Array("\(header)\r\nTiril Havblikk;2009;Senja\r\n".utf8))
            #expect(file.rows.count == 1)
            #expect(try file.rows[0].text(.name) == "Tiril Havblikk")
            #expect(try file.rows[0].birthYear() == 2009)
        }
    }

    @Test func `a comma, a byte order mark and Windows-1252 are read as what they are`() throws {
        let comma = try MemberFile(Array("\u{FEFF}navn,fødselsår,kommune\nÅse,2009,Målselv\n".utf8))
        #expect((comma.encoding, comma.separator) == ("UTF-8 BOM", ","))
        let text = "navn;fødselsår;kommune\r\nÅse Ørn;2009;Målselv\r\n"
        let latin = try #require(text.data(using: .windowsCP1252))
        let file = try MemberFile([UInt8](latin))
        #expect(file.encoding == "Windows-1252")
        #expect(file.rows[0][.municipality] == "Målselv")
    }

    @Test func `a day is read as the register or as the spreadsheet writes it`() throws {
        let file = try MemberFile(
            Array(
                "navn;fødselsår;kommune;fra;til\nA;2009;x;2026-02-03;03.02.2026\nB;2009;x;30.02.2026;\n".utf8)
        )
        #expect(try file.rows[0].day(.from) == file.rows[0].day(.through))
        #expect(try file.rows[1].day(.through) == nil)
        expect(.badDate) { _ = try file.rows[1].day(.from) }
    }

    @Test func `a cell with a run of marks that no language writes is refused at once`() {
        let marks = String(repeating: "\u{301}", count: 200_000)
        expect(.unreadableFile) {
            _ = try MemberFile(Array("navn;fødselsår;kommune\nA\(marks);2009;x\n".utf8))
        }
        expect(.unreadableFile) { _ = try MemberFile(Array("navn\(marks);fødselsår;kommune\n".utf8)) }
    }

    @Test func `unknown, doubled and missing columns are named`() {
        expect(.unknownColumn) { _ = try MemberFile(Array("navn;fødselsår;komune\n".utf8)) }
        expect(.unreadableFile) { _ = try MemberFile(Array("navn;name;kommune\n".utf8)) }
        expect(.missingColumn) { _ = try MemberFile(Array("navn;kommune\nA;Senja\n".utf8)) }
    }
}
