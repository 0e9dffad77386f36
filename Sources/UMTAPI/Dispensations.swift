package import UMTDomain

extension API {
    package static let listDispensations = Endpoint<ListDispensations, DispensationList>(
        "listDispensations", .get, "/regions/{region}/dispensations", .signedIn,
        "List the dispensations from the rules of composition")
    package static let readDispensation = Endpoint<ReadDispensation, DispensationView>(
        "readDispensation", .get, "/regions/{region}/dispensations/{id}", .signedIn,
        "Read one dispensation")
    package static let giveDispensation = Endpoint<GiveDispensation, DispensationView>(
        "giveDispensation", .post, "/regions/{region}/dispensations", .signedIn,
        "Record a dispensation from a rule, with its reason and the decision that gave it")
    package static let endDispensation = Endpoint<EndDispensation, DispensationView>(
        "endDispensation", .patch, "/regions/{region}/dispensations/{id}", .signedIn,
        "End a dispensation on a day", edition: .required)

    static let dispensations = [
        listDispensations.row, readDispensation.row, giveDispensation.row, endDispensation.row,
    ]
}

package struct ListDispensations: Wire {
    package let region: String
    /// Only those that hold, or may hold, on that day.
    package let asOf: CivilDate?
    package let body: String?

    package init(region: String, asOf: CivilDate? = nil, body: String? = nil) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
    }

    package static var example: ListDispensations {
        ListDispensations(region: "midt-troms", asOf: .example, body: "umt")
    }
}

package struct ReadDispensation: Wire {
    package let region: String
    package let id: DispensationID
    package init(region: String, id: DispensationID) { (self.region, self.id) = (region, id) }
    package static var example: ReadDispensation { ReadDispensation(region: "midt-troms", id: .example) }
}

package struct GiveDispensation: Wire {
    package let region: String
    package let rule: Finding.Rule
    package let body: String
    /// A seat of the body; every seat when left out.
    package let seat: String?
    package let municipality: String?
    /// The member number.
    package let person: String?
    package let from: CivilDate
    /// The first day afterwards; without end when left out.
    package let until: CivilDate?
    package let reason: String
    /// The decision that gave it, as the archive refers to it.
    package let basis: String

    package init(
        region: String, rule: Finding.Rule, body: String, seat: String? = nil, municipality: String? = nil,
        person: String? = nil, from: CivilDate, until: CivilDate? = nil, reason: String, basis: String
    ) {
        (self.region, self.rule, self.body, self.seat) = (region, rule, body, seat)
        (self.municipality, self.person, self.from, self.until) = (municipality, person, from, until)
        (self.reason, self.basis) = (reason, basis)
    }

    package static var example: GiveDispensation {
        GiveDispensation(
            region: "midt-troms", rule: .vacancy, body: "umt", seat: "umt-dyroy-boy", municipality: "dyroy",
            person: "MT-301", from: .example, until: .example.adding(days: 180),
            reason: "Nobody stood for election", basis: "Case 3/26")
    }
}

package struct EndDispensation: Wire {
    package let region: String
    package let id: DispensationID
    /// The first day on which the rule counts again.
    package let until: CivilDate
    package init(region: String, id: DispensationID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }
    package static var example: EndDispensation {
        EndDispensation(region: "midt-troms", id: .example, until: .example)
    }
}

package struct DispensationView: Wire, Versioned {
    package let id: DispensationID
    package let rule: Finding.Rule
    package let body: String
    package let seat: String?
    package let municipality: String?
    package let person: FindingPerson?
    package let from: BoundView
    package let until: BoundView?
    package let reason: String
    package let basis: String
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(
        _ dispensation: Dispensation, body: String, seat: String?, municipality: String?,
        person: FindingPerson?
    ) {
        (id, rule, self.body, self.seat) = (dispensation.id, dispensation.rule, body, seat)
        (self.municipality, self.person) = (municipality, person)
        (reason, basis, version) = (dispensation.reason, dispensation.basis, dispensation.version)
        let period = dispensation.period
        (from, until) = (BoundView(period.from), period.until.map(BoundView.init))
    }

    private init() {
        (id, rule, body, seat, municipality) = (.example, .vacancy, "umt", "umt-dyroy-boy", "dyroy")
        (person, from, until, version) = (.example, .example, .example, 1)
        (reason, basis) = ("Nobody stood for election", "Case 3/26")
    }

    package static var example: DispensationView { DispensationView() }
}

package struct DispensationList: Wire {
    package let dispensations: [DispensationView]
    package init(_ dispensations: [DispensationView]) { self.dispensations = dispensations }
    package static var example: DispensationList { DispensationList([.example]) }
}
