/// A sheet as an Office Open XML workbook (`.xlsx`): one tab, a heading that stays in view, days as dates and numbers
/// as numbers. Every text stands in its cell as it is, so no formula can be in it and nothing needs a guard.
package struct Workbook: Sendable {
    private let sheet: Sheet

    package init(_ sheet: Sheet) { self.sheet = sheet }

    /// The same sheet gives the same bytes.
    package func bytes() -> [UInt8] {
        var archive = Archive()
        archive.add("[Content_Types].xml", Array(Self.types.utf8))
        archive.add("_rels/.rels", Array(Self.relations("xl/workbook.xml", "officeDocument").utf8))
        archive.add("xl/workbook.xml", Array(workbook.utf8))
        archive.add("xl/_rels/workbook.xml.rels", Array(Self.bookRelations.utf8))
        archive.add("xl/styles.xml", Array(Self.styles.utf8))
        archive.add("xl/worksheets/sheet1.xml", table())
        return archive.bytes()
    }

    private func table() -> [UInt8] {
        var xml = Array((Self.declaration + "<worksheet xmlns=\"\(Self.main)\"><sheetViews>").utf8)
        xml += "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ".utf8
        xml += "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>".utf8
        for (place, width) in widths.enumerated() {
            xml +=
                "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>".utf8
        }
        xml += "</cols><sheetData><row>".utf8
        for heading in sheet.headings { Self.append(heading, style: " s=\"2\"", to: &xml) }
        xml += "</row>".utf8
        for row in sheet.rows {
            xml += "<row>".utf8
            for cell in row { Self.append(cell, to: &xml) }
            xml += "</row>".utf8
        }
        xml += "</sheetData></worksheet>".utf8
        return xml
    }

    private static func append(_ cell: Sheet.Cell, to xml: inout [UInt8]) {
        switch cell {
        case .empty: xml += "<c/>".utf8
        case .number(let number): xml += "<c><v>\(number)</v></c>".utf8
        case .text(let text): append(text, style: "", to: &xml)
        case .day(let day):
            guard let serial = serial(day) else { return append(day.description, style: "", to: &xml) }
            xml += "<c s=\"1\"><v>\(serial)</v></c>".utf8
        }
    }

    private static func append(_ text: String, style: String, to xml: inout [UInt8]) {
        xml += "<c\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
        append(escaping: text, to: &xml)
        xml += "</t></is></c>".utf8
    }

    // Days since 30 December 1899. Spreadsheets believe in 29 February 1900, so only what comes after it is sure.
    private static func serial(_ day: CivilDate) -> Int? {
        let days = day.ordinal + 25_569
        return days > 60 ? days : nil
    }

    // As wide as the longest text, within reason; in characters.
    private var widths: [Int] {
        sheet.headings.indices.map { place in
            let longest = sheet.rows.prefix(1_000).reduce(sheet.headings[place].unicodeScalars.count) {
                if case .text(let text) = $1[place] {
                    max($0, text.unicodeScalars.count)
                } else {
                    max($0, 10)
                }
            }
            return min(longest + 2, 60)
        }
    }
}

extension Workbook {
    /// The five characters of XML, and what XML cannot hold in the notation of the format: `_x0007_`.
    static func append(escaping text: String, to xml: inout [UInt8]) {
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "&": xml += "&amp;".utf8
            case "<": xml += "&lt;".utf8
            case ">": xml += "&gt;".utf8
            case "\"": xml += "&quot;".utf8
            case "_" where isNotation(scalars[place...]): xml += "_x005F_".utf8
            case "\t", "\n": xml += UTF8.encode(scalar).map(Array.init) ?? []
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                xml += "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".utf8
            default: xml += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
    }

    private static func isNotation(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let seven = scalars.prefix(7).map(\.properties)
        let text = Array(scalars.prefix(7))
        return seven.count == 7 && text[1] == "x" && text[6] == "_"
            && seven[2...5].allSatisfy(\.isASCIIHexDigit)
    }
}

extension Workbook {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static let types =
        declaration + "<Types xmlns=\"\(package)/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(media).sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(media).worksheet+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(media).styles+xml\"/></Types>"

    private static let bookRelations =
        declaration + "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"

    private static func relations(_ target: String, _ kind: String) -> String {
        declaration + "<Relationships xmlns=\"\(package)/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/></Relationships>"
    }

    // Cells are plain (0), a day (1) or a heading (2).
    private static let styles =
        declaration + "<styleSheet xmlns=\"\(main)\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>"

    private var workbook: String {
        var name: [UInt8] = []
        Self.append(escaping: tabName, to: &name)
        return Self.declaration + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>"
            + "<sheet name=\"\(String(decoding: name, as: UTF8.self))\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    }

    // A tab's name has at most 31 characters, and none of these.
    private var tabName: String {
        let kept = sheet.name.unicodeScalars.filter { !"[]:*?/\\'".unicodeScalars.contains($0) }.prefix(31)
        return kept.isEmpty ? "1" : String(String.UnicodeScalarView(kept))
    }
}
