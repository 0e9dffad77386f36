/// A file of members as its columns say: one row a person, with a seat where one is named.
package struct MemberFile: Sendable {
    package let encoding: String
    package let separator: String
    package let rows: [Row]

    /// A column under any of the headings that people write, in Norwegian and English.
    package enum Column: String, CaseIterable, Sendable {
        case number = "nummer"
        case name = "navn"
        case birthYear = "fødselsår"
        case municipality = "kommune"
        case body = "organ"
        case seat = "plass"
        case from = "fra"
        case through = "til"
        case basis = "vedtak"

        package static let required: [Column] = [.name, .birthYear, .municipality]

        var headings: [String] {
            switch self {
            case .number: ["nummer", "medlemsnummer", "number"]
            case .name: ["navn", "name"]
            case .birthYear: ["fodselsar", "fodt", "birth-year"]
            case .municipality: ["kommune", "municipality"]
            case .body: ["organ", "body"]
            case .seat: ["plass", "seat"]
            case .from: ["fra", "fra-og-med", "from"]
            case .through: ["til", "til-og-med", "through"]
            case .basis: ["vedtak", "basis"]
            }
        }

        static func named(_ heading: String) -> Column? {
            allCases.first { $0.headings.contains(Names.folded(heading)) }
        }
    }

    package struct Row: Hashable, Sendable {
        /// The line in the file, from 1.
        package let line: Int
        private let cells: [Column: String]

        /// Spaces at the ends are no part of a cell, and neither is the apostrophe that guards against formulas.
        init(line: Int, cells: [Column: String]) {
            self.line = line
            self.cells = cells.compactMapValues { cell in
                let text = Sheet.unguarded(Names.tidy(cell))
                return text.isEmpty ? nil : text
            }
        }

        /// The row as `texts` of another gave it.
        package init(line: Int, texts: [String?]) {
            self.line = line
            cells = Dictionary(zip(Column.allCases, texts)) { first, _ in first }.compactMapValues(\.self)
        }

        /// What the cells say, in the order of the columns.
        package var texts: [String?] { Column.allCases.map { cells[$0] } }

        /// What the cell says; `nil` when it is empty or its column is not there.
        package subscript(_ column: Column) -> String? { cells[column] }

        var isBlank: Bool { cells.isEmpty }

        /// Refuses an empty cell.
        package func text(_ column: Column) throws(Refusal) -> String {
            guard let text = self[column] else { throw Refusal(.missingField, field: column.rawValue) }
            return text
        }

        package func birthYear() throws(Refusal) -> Int {
            let text = try text(.birthYear)
            guard text.utf8.count == 4, let year = Int(text) else {
                throw .badValue(text, field: Column.birthYear.rawValue, wanted: "2008")
            }
            return year
        }

        /// One day, or the gap in which it lies: `2023-08-01/2023-10-31`, with `…` where nobody knows.
        package func bound(_ column: Column) throws(Refusal) -> Bound? {
            guard let text = self[column] else { return nil }
            let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard ends.count == 2 else { return try day(text, column).map(Bound.on) }
            let known = ends.map { ["…", ""].contains($0) ? nil : $0 }
            return Bound(earliest: try day(known[0], column), latest: try day(known[1], column))
        }

        /// `yyyy-MM-dd` or `dd.MM.yyyy`; `nil` when the cell is empty.
        package func day(_ column: Column) throws(Refusal) -> CivilDate? { try day(self[column], column) }

        private func day(_ text: String?, _ column: Column) throws(Refusal) -> CivilDate? {
            guard let text else { return nil }
            let parts = text.split(separator: ".").map(String.init)
            let iso =
                parts.count == 3 && parts[0].count == 2 && parts[1].count == 2
                ? parts.reversed().joined(separator: "-") : text
            guard let day = CivilDate(iso) else { throw .badDate(text, field: column.rawValue) }
            return day
        }
    }

    /// Refuses bytes that are no table, headings that nobody knows, and a table without names, years or municipalities.
    package init(_ bytes: [UInt8]) throws(Refusal) {
        let text = try DelimitedText(bytes)
        var columns: [Column] = []
        for (index, heading) in text.header.enumerated() {
            guard let column = Column.named(heading) else { throw Self.unknown(heading, at: index + 1) }
            if columns.contains(column) {
                throw Refusal(.unreadableFile, ["1", String(index + 1), "duplicateHeader"])
            }
            columns.append(column)
        }
        for column in Column.required where !columns.contains(column) {
            throw Refusal(.missingColumn, [column.rawValue])
        }
        encoding = text.encoding.rawValue
        separator = String(text.separator)
        // Lines of nothing but separators are what a spreadsheet makes of empty rows.
        rows = text.rows.map { row in
            Row(line: row.line, cells: Dictionary(zip(columns, row.cells)) { first, _ in first })
        }.filter { !$0.isBlank }
    }

    private static func unknown(_ heading: String, at place: Int) -> Refusal {
        let known = Column.allCases.map(\.rawValue)
        return Refusal(
            .unknownColumn,
            [String(place), heading, Nearest.match(heading, among: known) ?? known.joined(separator: ", ")])
    }
}
