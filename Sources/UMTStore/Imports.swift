import Foundation
package import UMTDomain

/// A row of an import as it was kept: its outcome against the register of then, and how to take it back.
package struct KeptRow: Sendable {
    package let row: MemberFile.Row
    package let state: ImportRow.State
    package let personState: ImportRow.State
    package let person: PersonID?
    package let mandate: MandateID?
    package let seat: SeatID?
    package let seatKey: String?
    package let fault: Refusal?
    package let before: Before?
    /// The member number, also of one who got it when the import was applied.
    package let number: String?

    /// What an undo puts back into a person.
    package struct Before: Hashable, Sendable {
        package let name: String
        package let birthYear: Int
        package let municipality: MunicipalityID
        package let version: Int
    }
}

extension Shelf {
    package func keep(_ wanted: MemberImport) throws {
        try database.run(
            .insertImport,
            [
                wanted.id, region.id, wanted.actor, wanted.municipality, wanted.created, wanted.digest,
                wanted.encoding, wanted.separator, wanted.counts.new, wanted.counts.same,
                wanted.counts.changed, wanted.counts.faulty,
            ])
    }

    package func keep(_ row: ImportRow, of id: ImportID) throws {
        let outcome: [any Bindable] = [
            row.person?.id, row.personState.rawValue, row.mandate?.id, row.mandate?.seat, row.seat,
            try row.fault?.withoutIdentityNumbers.asText(), row.before?.name, row.before?.birthYear,
            row.before?.municipality,
            row.before?.version,
        ]
        // A number that must never be stored is not kept to be shown either; the row says that it was there.
        let cells = row.row.texts.map { text -> any Bindable in
            text.flatMap { NationalIdentityNumber.isHidden(in: $0) ? nil : $0 }
        }
        try database.run(
            .insertImportRow, [region.id, id, row.row.line, row.state.rawValue] + cells + outcome)
    }

    package func memberImport(_ id: ImportID) throws -> MemberImport {
        guard let found = try database.row(.importByID, [region.id, id], MemberImport.init) else {
            throw Refusal.notFound(.memberImport, id.description, field: "id")
        }
        return found
    }

    /// Newest first; those of one municipality only, when it is given.
    package func imports(of municipality: MunicipalityID?, before mark: ImportID?, limit: Int) throws
        -> [MemberImport]
    {
        try database.rows(.importsPage, [region.id, municipality, mark, limit], MemberImport.init)
    }

    /// A page of rows by line, of one state or of all.
    package func importRows(
        of id: ImportID, in state: ImportRow.State?, after line: Int, limit: Int
    ) throws -> [KeptRow] {
        guard let state else {
            return try database.rows(.importRows, [region.id, id, line, limit], KeptRow.init)
        }
        return try database.rows(
            .importRowsOfState, [region.id, id, state.rawValue, line, limit], KeptRow.init)
    }

    package func markApplied(_ id: ImportID, at now: Moment) throws {
        try database.run(.markApplied, [region.id, id, now])
    }

    package func markUndone(_ id: ImportID, at now: Moment) throws {
        try database.run(.markUndone, [region.id, id, now])
    }
}

extension Installation {
    /// Deletes the rows of every import that was made, or applied, before that moment; answers with how many.
    package func forgetImports(before moment: Moment) throws -> Int {
        try database.run(.forgetImportRows, [moment])
    }
}

extension Refusal {
    /// The refusal, or another for the same field where its words hold what must never be stored.
    fileprivate var withoutIdentityNumbers: Refusal {
        arguments.contains(where: NationalIdentityNumber.isHidden(in:))
            ? Refusal(.nationalIdentityNumber, field: field) : self
    }
}

extension MemberImport {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], actor: columns[1], municipality: columns.id(2), created: columns[3],
            digest: columns[4], encoding: columns[5], separator: columns[6],
            counts: Counts(new: columns[7], same: columns[8], changed: columns[9], faulty: columns[10]),
            applied: columns.moment(11), undone: columns.moment(12))
    }
}

extension KeptRow {
    fileprivate init(_ columns: Columns) throws {
        row = MemberFile.Row(line: columns[0], texts: (2...10).map { columns.text($0) })
        (state, personState) = (try columns.word(1), try columns.word(12))
        (person, mandate, seat) = (columns.id(11), columns.id(13), columns.id(14))
        seatKey = columns.text(15)
        fault = try columns.text(16).map(Refusal.init(text:))
        before =
            columns.isNull(17)
            ? nil
            : Before(
                name: columns[17], birthYear: columns[18], municipality: columns[19], version: columns[20])
        number = columns.text(21) ?? columns.text(2)
    }
}

extension Refusal {
    // A fault is kept as code and arguments, so that it can be told in any language.
    fileprivate func asText() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    fileprivate init(text: String) throws {
        self = try JSONDecoder().decode(Refusal.self, from: Data(text.utf8))
    }
}

extension Query {
    private static let importColumns = """
        id, actor, municipality_id, created, digest, encoding, separator, new_rows, same_rows, changed_rows,
        faulty_rows, applied, undone
        """
    private static let rowColumns = """
        r.line, r.state, r.number, r.name, r.birth_year, r.municipality, r.body, r.seat, r.from_day, r.through_day,
        r.basis, r.person_id, r.person_state, r.mandate_id, r.seat_id, r.seat_key, r.fault, r.before_name,
        r.before_birth_year, r.before_municipality_id, r.before_version, p.member_number
        """
    private static let rowTables = """
        member_import_row r LEFT JOIN person p ON p.region_id = r.region_id AND p.id = r.person_id
        """
    static let insertImport = Query(
        "insertImport",
        """
        INSERT INTO member_import (id, region_id, actor, municipality_id, created, digest, encoding, separator,
            new_rows, same_rows, changed_rows, faulty_rows)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """)
    static let insertImportRow = Query(
        "insertImportRow",
        """
        INSERT INTO member_import_row (region_id, import_id, line, state, number, name, birth_year, municipality,
            body, seat, from_day, through_day, basis, person_id, person_state, mandate_id, seat_id, seat_key, fault,
            before_name, before_birth_year, before_municipality_id, before_version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
            $23)
        """)
    static let importByID = Query(
        "importByID", "SELECT \(importColumns) FROM member_import WHERE region_id = $1 AND id = $2")
    static let importsPage = Query(
        "importsPage",
        """
        SELECT \(importColumns) FROM member_import
        WHERE region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR municipality_id = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR id < $3) ORDER BY id DESC LIMIT $4
        """)
    static let importRows = Query(
        "importRows",
        """
        SELECT \(rowColumns) FROM \(rowTables)
        WHERE r.region_id = $1 AND r.import_id = $2 AND r.line > $3 ORDER BY r.line LIMIT $4
        """)
    static let importRowsOfState = Query(
        "importRowsOfState",
        """
        SELECT \(rowColumns) FROM \(rowTables)
        WHERE r.region_id = $1 AND r.import_id = $2 AND r.state = $3 AND r.line > $4 ORDER BY r.line LIMIT $5
        """)
    static let markApplied = Query(
        "markApplied", "UPDATE member_import SET applied = $3 WHERE region_id = $1 AND id = $2")
    static let markUndone = Query(
        "markUndone", "UPDATE member_import SET undone = $3 WHERE region_id = $1 AND id = $2")
    static let forgetImportRows = Query(
        "forgetImportRows",
        """
        DELETE FROM member_import_row WHERE (region_id, import_id) IN
            (SELECT region_id, id FROM member_import WHERE COALESCE(applied, created) < $1)
        """)

    static let imports = [
        insertImport, insertImportRow, importByID, importsPage, importRows, importRowsOfState, markApplied,
        markUndone, forgetImportRows,
    ]
}
