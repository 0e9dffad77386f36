package import UMTDomain

extension API {
    package static let exportMembers = export(
        ExportMembers.self, "exportMembers", "members", "the people of the register, as an import takes them")
    package static let exportMandates = export(
        ExportMandates.self, "exportMandates", "mandates",
        "mandates of a day or of all time with their holders, as an import takes them")
    package static let exportSeats = export(
        ExportDay.self, "exportSeats", "seats", "the seats of a day and whether they are filled")
    package static let exportCoordinators = export(
        ExportDay.self, "exportCoordinators", "coordinators", "the coordinators' posts of a day")
    package static let exportTraining = export(
        ExportDay.self, "exportTraining", "training",
        "who has completed which module, of those who sit on a day")
    package static let exportCases = export(
        ExportMembers.self, "exportCases", "cases", "the cases, newest first, without their texts")

    static let exports = [
        exportMembers.row, exportMandates.row, exportSeats.row, exportCoordinators.row, exportTraining.row,
        exportCases.row,
    ]

    private static func export<Input: Wire>(
        _: Input.Type, _ name: String, _ list: String, _ about: String
    ) -> Endpoint<Input, Document> {
        Endpoint(
            name, .get, "/regions/{region}/exports/\(list)", .signedIn, "Export \(about)",
            media: ExportFormat.allCases.map(\.mediaType))
    }
}

/// What an exported table is written as; CSV when nobody says.
package enum ExportFormat: String, CaseIterable, Sendable, Codable {
    case csv, xlsx

    package var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}

package struct ExportMembers: Wire {
    package let region: String
    package let format: ExportFormat?
    package init(region: String, format: ExportFormat? = nil) {
        (self.region, self.format) = (region, format)
    }
    package static var example: ExportMembers { ExportMembers(region: "midt-troms", format: .xlsx) }
}

package struct ExportDay: Wire {
    package let region: String
    package let format: ExportFormat?
    package let asOf: CivilDate?
    package init(region: String, format: ExportFormat? = nil, asOf: CivilDate? = nil) {
        (self.region, self.format, self.asOf) = (region, format, asOf)
    }
    package static var example: ExportDay { ExportDay(region: "midt-troms", format: .xlsx, asOf: .example) }
}

package struct ExportMandates: Wire {
    package let region: String
    package let format: ExportFormat?
    /// Those of one day; all that the register has ever had when it is left out.
    package let asOf: CivilDate?
    package init(region: String, format: ExportFormat? = nil, asOf: CivilDate? = nil) {
        (self.region, self.format, self.asOf) = (region, format, asOf)
    }
    package static var example: ExportMandates {
        ExportMandates(region: "midt-troms", format: .xlsx, asOf: .example)
    }
}
