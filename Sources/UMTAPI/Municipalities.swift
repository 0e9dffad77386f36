package import UMTDomain

extension API {
    package static let listMunicipalities = Endpoint<ListMunicipalities, MunicipalityList>(
        "listMunicipalities", .get, "/regions/{region}/municipalities", .open,
        "List the municipalities of the region on a day")
    package static let listParticipants = Endpoint<ListParticipants, ParticipantList>(
        "listParticipants", .get, "/regions/{region}/participants", .open,
        "List the municipalities that take part in the assembly on a day")

    static let municipalities = [listMunicipalities.row, listParticipants.row]
}

package struct ListMunicipalities: Wire {
    package let region: String
    package let asOf: CivilDate?

    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }

    package static var example: ListMunicipalities {
        ListMunicipalities(region: "midt-troms", asOf: CivilDate("2024-03-01"))
    }
}

/// A bound of a period: exact when both days are the same; a missing day is one that nobody knows.
package struct BoundView: Wire {
    package let earliest: CivilDate?
    package let latest: CivilDate?

    package init(_ bound: Bound) { (earliest, latest) = (bound.earliest, bound.latest) }

    package static var example: BoundView {
        BoundView(Bound(earliest: CivilDate("2019-01-01"), latest: CivilDate("2024-02-22")))
    }
}

/// A municipality in its relation to the region on the day asked for.
package struct MunicipalityView: Wire {
    package let key: String
    package let name: String?
    package let number: String?
    /// The key of what it became part of when it ended.
    package let successor: String?
    /// `unknown`: the day lies in the gap of an unknown bound.
    package let certainty: Certainty
    package let from: BoundView
    package let until: BoundView?
    package let source: String
    package let inferred: Bool

    package init(_ row: RegionMunicipality) {
        (key, name, number) = (row.municipality.key, row.name, row.number)
        (successor, certainty) = (row.successor, row.certainty)
        (from, until) = (BoundView(row.period.from), row.period.until.map(BoundView.init))
        (source, inferred) = (row.source, row.isInferred)
    }

    private init() {
        (key, name, number, successor, certainty) = ("lenvik", "Lenvik", "1931", "senja", .certain)
        (from, until, source, inferred) = (.example, .example, "S4", false)
    }

    package static var example: MunicipalityView { MunicipalityView() }
}

package struct MunicipalityList: Wire {
    package let asOf: CivilDate
    package let municipalities: [MunicipalityView]
    /// How many are known to hold on the day, and how many lie in the gap of an unknown bound.
    package let certain: Int
    package let unknown: Int

    package init(_ rows: [RegionMunicipality], on day: CivilDate) {
        asOf = day
        municipalities = rows.map(MunicipalityView.init)
        certain = rows.count { $0.certainty == .certain }
        unknown = rows.count { $0.certainty == .unknown }
    }

    private init() {
        (asOf, municipalities, certain, unknown) = (
            ListMunicipalities.example.asOf ?? CivilDate.example, [.example], 1, 0
        )
    }

    package static var example: MunicipalityList { MunicipalityList() }
}

package struct ListParticipants: Wire {
    package let region: String
    package let asOf: CivilDate?

    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }

    package static var example: ListParticipants {
        ListParticipants(region: "midt-troms", asOf: CivilDate("2024-03-01"))
    }
}

package struct ParticipantList: Wire {
    package let asOf: CivilDate
    package let participants: [MunicipalityView]
    package let certain: Int
    package let unknown: Int

    package init(_ rows: [RegionMunicipality], on day: CivilDate) {
        let list = MunicipalityList(rows, on: day)
        (asOf, participants, certain, unknown) = (day, list.municipalities, list.certain, list.unknown)
    }

    private init(_ list: MunicipalityList) {
        (asOf, participants, certain, unknown) = (list.asOf, list.municipalities, list.certain, list.unknown)
    }

    package static var example: ParticipantList { ParticipantList(MunicipalityList.example) }
}
