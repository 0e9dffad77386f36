import UMTDomain

extension API {
    package static let previewMembers = Endpoint<PreviewMembers, MemberFileView>(
        "previewMembers", .post, "/regions/{region}/member-files/preview", .signedIn,
        "Show row by row what an import of members would do; nothing is stored", makes: false)
    package static let importMembers = Endpoint<ImportMembers, MemberFileView>(
        "importMembers", .post, "/regions/{region}/member-files", .signedIn,
        "Import a file of members, all or nothing")

    static let memberFiles = [previewMembers.row, importMembers.row]
}

package struct PreviewMembers: Wire {
    package let region: String
    /// The bytes of the CSV file in base 64.
    package let file: String
    package init(region: String, file: String) { (self.region, self.file) = (region, file) }
    package static var example: PreviewMembers { PreviewMembers(region: "midt-troms", file: "bmF2bg==") }
}

package struct ImportMembers: Wire {
    package let region: String
    /// The bytes of the CSV file in base 64.
    package let file: String
    package init(region: String, file: String) { (self.region, self.file) = (region, file) }
    package static var example: ImportMembers { ImportMembers(region: "midt-troms", file: "bmF2bg==") }
}

/// What a row of the file is to the register.
package enum MemberRowState: String, CaseIterable, Sendable, Codable {
    case new, same, changed, faulty
}

package struct MemberRowView: Wire {
    /// The line in the file, from 1.
    package let line: Int
    package let state: MemberRowState
    package let number: String?
    package let name: String?
    /// The seat that the row fills.
    package let seat: String?
    /// The column at fault, and what is wrong with it.
    package let column: String?
    package let fault: String?

    package init(
        line: Int, state: MemberRowState, number: String?, name: String?, seat: String?,
        column: String? = nil,
        fault: String? = nil
    ) {
        (self.line, self.state, self.number, self.name) = (line, state, number, name)
        (self.seat, self.column, self.fault) = (seat, column, fault)
    }

    package static var example: MemberRowView {
        MemberRowView(
            line: 2, state: .faulty, number: "MT-201", name: "Åkerbær Ånesol", seat: "ungdomsrad-dyroy-1",
            column: "fra", fault: "2026-02-30 is no date")
    }
}

package struct MemberFileView: Wire {
    /// What the bytes were read as.
    package let encoding: String
    package let separator: String
    package let stored: Bool
    package let rows: [MemberRowView]
    package let new: Int
    package let same: Int
    package let changed: Int
    package let faulty: Int

    package init(encoding: String, separator: String, stored: Bool, rows: [MemberRowView]) {
        (self.encoding, self.separator, self.stored, self.rows) = (encoding, separator, stored, rows)
        new = rows.count { $0.state == .new }
        same = rows.count { $0.state == .same }
        changed = rows.count { $0.state == .changed }
        faulty = rows.count { $0.state == .faulty }
    }

    package static var example: MemberFileView {
        MemberFileView(encoding: "UTF-8", separator: ";", stored: false, rows: [.example])
    }
}
