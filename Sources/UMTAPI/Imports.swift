import Foundation
package import UMTDomain

extension API {
    package static let startImport = Endpoint<StartImport, ImportView>(
        "startImport", .post, "/regions/{region}/imports", .signedIn,
        "Show what a file of members would do; the preview can be applied for 24 hours",
        upload: Upload.Rule("file", ["text/csv"], limit: 32 << 20))
    package static let listImports = Endpoint<ListImports, ImportList>(
        "listImports", .get, "/regions/{region}/imports", .signedIn, "List imports, newest first")
    package static let readImport = Endpoint<ReadImport, ImportView>(
        "readImport", .get, "/regions/{region}/imports/{id}", .signedIn,
        "Read where an import stands; while it runs, how far it has come")
    package static let listImportRows = Endpoint<ListImportRows, ImportRowList>(
        "listImportRows", .get, "/regions/{region}/imports/{id}/rows", .signedIn,
        "List the rows of an import by line, of one state or all; kept for 24 hours")
    package static let applyImport = Endpoint<ApplyImport, ImportView>(
        "applyImport", .post, "/regions/{region}/imports/{id}/application", .signedIn,
        "Apply a preview, all rows or none; once is enough", makes: false)
    package static let undoImport = Endpoint<UndoImport, ImportView>(
        "undoImport", .post, "/regions/{region}/imports/{id}/reversal", .signedIn,
        "Undo an import within 24 hours, unless something of it has been changed or used", makes: false)

    static let imports = [
        startImport.row, listImports.row, readImport.row, listImportRows.row, applyImport.row, undoImport.row,
    ]
}

package struct StartImport: Wire {
    package let region: String
    /// A CSV file.
    package let file: Upload
    package init(region: String, file: Upload) { (self.region, self.file) = (region, file) }
    package static var example: StartImport { StartImport(region: "midt-troms", file: Upload([110])) }
}

package struct ListImports: Wire {
    package let region: String
    package let after: ImportID?
    package let limit: Int?
    package init(region: String, after: ImportID? = nil, limit: Int? = nil) {
        (self.region, self.after, self.limit) = (region, after, limit)
    }
    package static var example: ListImports { ListImports(region: "midt-troms", after: .example, limit: 100) }
}

package struct ReadImport: Wire {
    package let region: String
    package let id: ImportID
    package init(region: String, id: ImportID) { (self.region, self.id) = (region, id) }
    package static var example: ReadImport { ReadImport(region: "midt-troms", id: .example) }
}

package struct ListImportRows: Wire {
    package let region: String
    package let id: ImportID
    package let state: ImportRow.State?
    /// The line after which the page begins.
    package let after: Int?
    package let limit: Int?
    package init(
        region: String, id: ImportID, state: ImportRow.State? = nil, after: Int? = nil, limit: Int? = nil
    ) {
        (self.region, self.id, self.state, self.after, self.limit) = (region, id, state, after, limit)
    }
    package static var example: ListImportRows {
        ListImportRows(region: "midt-troms", id: .example, state: .faulty, after: 100, limit: 100)
    }
}

package struct ApplyImport: Wire {
    package let region: String
    package let id: ImportID
    package init(region: String, id: ImportID) { (self.region, self.id) = (region, id) }
    package static var example: ApplyImport { ApplyImport(region: "midt-troms", id: .example) }
}

package struct UndoImport: Wire {
    package let region: String
    package let id: ImportID
    package init(region: String, id: ImportID) { (self.region, self.id) = (region, id) }
    package static var example: UndoImport { UndoImport(region: "midt-troms", id: .example) }
}

/// An import without its rows, which are personal data and go first.
package struct ImportView: Wire {
    package let id: ImportID
    /// Who made it, as a key.
    package let actor: ActorID
    package let created: Moment
    package let state: MemberImport.State
    /// SHA-256 of the file in hexadecimal.
    package let digest: String
    /// What the bytes were read as.
    package let encoding: String
    package let separator: String
    package let rows: Int
    package let new: Int
    package let same: Int
    package let changed: Int
    package let faulty: Int
    /// How many rows have been seen to, while it runs.
    package let done: Int?
    package let applied: Moment?
    package let undone: Moment?
    /// Until when it can be applied, or undone.
    package let deadline: Moment

    package init(_ own: MemberImport, state: MemberImport.State, rows: Int? = nil, done: Int? = nil) {
        (id, actor, created, self.state) = (own.id, own.actor, own.created, state)
        (digest, encoding, separator) = (own.digest.hexadecimal, own.encoding, own.separator)
        (self.rows, self.done) = (rows ?? own.counts.all, done)
        (new, same) = (own.counts.new, own.counts.same)
        (changed, faulty) = (own.counts.changed, own.counts.faulty)
        (applied, undone, deadline) = (own.applied, own.undone, own.deadline)
    }

    package static var example: ImportView {
        let moment = Moment(milliseconds: 1_776_000_000_000)
        return ImportView(
            MemberImport(
                id: .example, actor: .example, municipality: nil, created: moment,
                digest: [UInt8](repeating: 7, count: 32), encoding: "UTF-8", separator: ";",
                counts: .init(new: 3, same: 1, changed: 0, faulty: 0), applied: moment, undone: moment),
            state: .undone, done: 4)
    }
}

package struct ImportList: Wire {
    package let imports: [ImportView]
    package let next: ImportID?
    package init(_ imports: [ImportView], next: ImportID?) { (self.imports, self.next) = (imports, next) }
    package static var example: ImportList { ImportList([.example], next: .example) }
}

package struct ImportRowView: Wire {
    /// The line in the file, from 1.
    package let line: Int
    package let state: ImportRow.State
    package let number: String?
    package let name: String?
    /// The seat that the row fills.
    package let seat: String?
    /// The column at fault, and what is wrong with it.
    package let column: String?
    package let fault: String?

    package init(
        line: Int, state: ImportRow.State, number: String?, name: String?, seat: String?, fault: Refusal?,
        in language: Language
    ) {
        (self.line, self.state, self.number, self.name, self.seat) = (line, state, number, name, seat)
        column = fault?.field.map { Self.columns[$0] ?? $0 }
        self.fault = fault.map { refusal in
            var bare = refusal
            bare.field = nil
            return Texts.sentence(bare, in: language)
        }
    }

    private static let columns: [String: String] = [
        "number": "nummer", "name": "navn", "birthYear": "fødselsår", "municipality": "kommune",
        "body": "organ", "seat": "plass", "person": "navn", "from": "fra", "until": "til", "basis": "vedtak",
    ]

    package static var example: ImportRowView {
        ImportRowView(
            line: 2, state: .faulty, number: "MT-201", name: "Åkerbær Ånesol", seat: "ungdomsrad-dyroy-1",
            fault: .badDate("2026-02-30", field: "fra"), in: .en)
    }
}

package struct ImportRowList: Wire {
    package let rows: [ImportRowView]
    /// The line to go on after.
    package let next: Int?
    package init(_ rows: [ImportRowView], next: Int?) { (self.rows, self.next) = (rows, next) }
    package static var example: ImportRowList { ImportRowList([.example], next: 2) }
}
