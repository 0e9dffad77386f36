package import UMTDomain

extension API {
    package static let exportPerson = Endpoint<ExportPerson, PersonExport>(
        "exportPerson", .get, "/regions/{region}/people/{person}/export", .signedIn,
        "Export everything that is held about a person")
    package static let previewErasure = Endpoint<PreviewErasure, ErasureView>(
        "previewErasure", .get, "/regions/{region}/people/{person}/erasure", .signedIn,
        "Show what an erasure would take away and what would stay")
    package static let erasePerson = Endpoint<ErasePerson, ErasureView>(
        "erasePerson", .post, "/regions/{region}/people/{person}/erasure", .signedIn,
        "Erase a person for good", makes: false)

    static let erasures = [exportPerson.row, previewErasure.row, erasePerson.row]
}

package struct ExportPerson: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package init(region: String, person: String) { (self.region, self.person) = (region, person) }
    package static var example: ExportPerson { ExportPerson(region: "midt-troms", person: "MT-001") }
}

package struct PreviewErasure: Wire {
    package let region: String
    package let person: String
    package init(region: String, person: String) { (self.region, self.person) = (region, person) }
    package static var example: PreviewErasure { PreviewErasure(region: "midt-troms", person: "MT-001") }
}

package struct ErasePerson: Wire {
    package let region: String
    package let person: String
    /// True, or nothing is done: an erasure cannot be undone.
    package let confirmed: Bool

    package init(region: String, person: String, confirmed: Bool) {
        (self.region, self.person, self.confirmed) = (region, person, confirmed)
    }

    package static var example: ErasePerson {
        ErasePerson(region: "midt-troms", person: "MT-001", confirmed: true)
    }
}

/// One value of an exported row, by the name of its column.
package struct ExportValue: Wire {
    package let name: String
    package let value: String
    package init(name: String, value: String) { (self.name, self.value) = (name, value) }
    package static var example: ExportValue { ExportValue(name: "seat", value: "umt-senja-girl") }
}

package struct ExportRow: Wire {
    package let values: [ExportValue]
    package init(_ values: [ExportValue]) { self.values = values }
    package static var example: ExportRow { ExportRow([.example]) }
}

/// What one table holds about the person; one that holds nothing is there, without rows.
package struct ExportPart: Wire {
    package let table: String
    package let rows: [ExportRow]
    package init(table: String, rows: [ExportRow]) { (self.table, self.rows) = (table, rows) }
    package static var example: ExportPart { ExportPart(table: "mandate", rows: [.example]) }
}

package struct PersonExport: Wire {
    package let region: String
    package let person: String
    package let made: CivilDate
    package let parts: [ExportPart]

    package init(region: String, person: String, made: CivilDate, parts: [ExportPart]) {
        (self.region, self.person, self.made, self.parts) = (region, person, made, parts)
    }

    package static var example: PersonExport {
        PersonExport(region: "midt-troms", person: "MT-001", made: .example, parts: [.example])
    }
}

/// What becomes of stored rows when a person is erased.
package enum ErasureFate: String, CaseIterable, Sendable, Codable {
    case removed, anonymised, kept
}

package struct ErasurePart: Wire {
    package let table: String
    package let rows: Int
    package let fate: ErasureFate

    package init(table: String, rows: Int, fate: ErasureFate) {
        (self.table, self.rows, self.fate) = (table, rows, fate)
    }

    package static var example: ErasurePart { ErasurePart(table: "mandate", rows: 2, fate: .anonymised) }
}

package struct ErasureView: Wire {
    /// The member number, or the tombstone's when it is done.
    package let person: String
    package let erased: Bool
    package let parts: [ErasurePart]
    /// Mandates and posts without a reference to the archive, which may have to be transferred there first.
    package let unarchived: Int

    package init(person: String, erased: Bool, parts: [ErasurePart], unarchived: Int) {
        (self.person, self.erased, self.parts, self.unarchived) = (person, erased, parts, unarchived)
    }

    package static var example: ErasureView {
        ErasureView(person: "MT-001", erased: false, parts: [.example], unarchived: 2)
    }
}
