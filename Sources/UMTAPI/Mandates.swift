package import UMTDomain

extension API {
    package static let listMandates = Endpoint<ListMandates, MandateList>(
        "listMandates", .get, "/regions/{region}/mandates", .signedIn, "List who sits on a day")
    package static let giveMandate = Endpoint<GiveMandate, MandateView>(
        "giveMandate", .post, "/regions/{region}/mandates", .signedIn, "Appoint a person to a seat")
    package static let readMandate = Endpoint<ReadMandate, MandateView>(
        "readMandate", .get, "/regions/{region}/mandates/{id}", .signedIn, "Read one mandate")
    package static let endMandate = Endpoint<EndMandate, MandateView>(
        "endMandate", .patch, "/regions/{region}/mandates/{id}", .signedIn,
        "End a mandate on a day, with the reason",
        edition: .required)

    static let mandates = [listMandates.row, giveMandate.row, readMandate.row, endMandate.row]
}

package struct ListMandates: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?
    package let municipality: String?

    package init(region: String, asOf: CivilDate? = nil, body: String? = nil, municipality: String? = nil) {
        (self.region, self.asOf, self.body, self.municipality) = (region, asOf, body, municipality)
    }

    package static var example: ListMandates {
        ListMandates(region: "midt-troms", asOf: .example, body: "umt", municipality: "senja")
    }
}

package struct GiveMandate: Wire {
    package let region: String
    package let seat: String
    /// The member number.
    package let person: String
    package let from: CivilDate
    /// The first day on which the person no longer sits; left out when no end is known.
    package let until: CivilDate?
    /// The decision that appointed.
    package let basis: String

    package init(
        region: String, seat: String, person: String, from: CivilDate, until: CivilDate? = nil, basis: String
    ) {
        (self.region, self.seat, self.person) = (region, seat, person)
        (self.from, self.until, self.basis) = (from, until, basis)
    }

    package static var example: GiveMandate {
        GiveMandate(
            region: "midt-troms", seat: "umt-senja-girl", person: "MT-001", from: .example,
            until: .example.adding(days: 700), basis: "Decision 12/25")
    }
}

package struct ReadMandate: Wire {
    package let region: String
    package let id: MandateID
    package init(region: String, id: MandateID) { (self.region, self.id) = (region, id) }
    package static var example: ReadMandate { ReadMandate(region: "midt-troms", id: .example) }
}

package struct EndMandate: Wire {
    package let region: String
    package let id: MandateID
    /// The first day on which the person no longer sits.
    package let until: CivilDate
    package let reason: String

    package init(region: String, id: MandateID, until: CivilDate, reason: String) {
        (self.region, self.id, self.until, self.reason) = (region, id, until, reason)
    }

    package static var example: EndMandate {
        EndMandate(region: "midt-troms", id: .example, until: .example, reason: "Moved away")
    }
}

package struct MandateView: Wire, Versioned {
    package let id: MandateID
    package let body: String
    package let seat: String
    package let kind: Seat.Kind
    package let municipality: String?
    /// The member number and name of the holder.
    package let person: String
    package let name: String
    package let from: BoundView
    package let until: BoundView?
    /// Whether the mandate holds on the day asked for, or may.
    package let certainty: Certainty
    package let basis: String
    package let endReason: String?
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(
        _ mandate: Mandate, seat: String, kind: Seat.Kind, body: String, municipality: String?,
        person: String,
        name: String, on day: CivilDate
    ) {
        (id, self.body, self.seat, self.kind) = (mandate.id, body, seat, kind)
        (self.municipality, self.person, self.name) = (municipality, person, name)
        (from, until) = (BoundView(mandate.period.from), mandate.period.until.map(BoundView.init))
        certainty = mandate.period.covers(day)
        (basis, endReason, version) = (mandate.basis, mandate.endReason, mandate.version)
    }

    private init() {
        (id, body, seat, kind, municipality) = (.example, "umt", "umt-senja-girl", .girl, "senja")
        (person, name, from, until) = ("MT-001", "Nordlys Sommerfugl", .example, .example)
        (certainty, basis, endReason, version) = (.certain, "Decision 12/25", "Moved away", 1)
    }

    package static var example: MandateView { MandateView() }
}

package struct MandateList: Wire {
    package let asOf: CivilDate
    package let mandates: [MandateView]
    package init(_ mandates: [MandateView], on day: CivilDate) { (asOf, self.mandates) = (day, mandates) }
    package static var example: MandateList { MandateList([.example], on: .example) }
}
