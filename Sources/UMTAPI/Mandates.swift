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
    /// The first day on which the person no longer sits; the end of the term, or none, when left out.
    package let until: CivilDate?
    /// The term that it is given for.
    package let term: TermID?
    /// The day of the election, on which age counts; `from` when left out.
    package let electedOn: CivilDate?
    package let capacity: Mandate.Capacity?
    /// The decision that appointed; one without is a finding.
    package let basis: String?
    package let reason: String?
    /// The law or rule that it rests on.
    package let law: String?
    /// Tells how it was: what breaks a rule is stored and shows as a finding.
    package let correction: Bool?

    package init(
        region: String, seat: String, person: String, from: CivilDate, until: CivilDate? = nil,
        term: TermID? = nil, electedOn: CivilDate? = nil, capacity: Mandate.Capacity? = nil,
        basis: String? = nil, reason: String? = nil, law: String? = nil, correction: Bool? = nil
    ) {
        (self.region, self.seat, self.person) = (region, seat, person)
        (self.from, self.until, self.term, self.electedOn) = (from, until, term, electedOn)
        (self.capacity, self.basis, self.reason, self.law) = (capacity, basis, reason, law)
        self.correction = correction
    }

    package static var example: GiveMandate {
        GiveMandate(
            region: "midt-troms", seat: "umt-senja-girl", person: "MT-001", from: .example,
            until: .example.adding(days: 700), term: .example, electedOn: .example, capacity: .elected,
            basis: "Decision 12/25", reason: "Elected by the council", law: "The assembly's rules",
            correction: false)
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
    /// The law or rule that the end rests on.
    package let law: String?

    package init(region: String, id: MandateID, until: CivilDate, reason: String, law: String? = nil) {
        (self.region, self.id, self.until, self.reason, self.law) = (region, id, until, reason, law)
    }

    package static var example: EndMandate {
        EndMandate(
            region: "midt-troms", id: .example, until: .example, reason: "Moved away",
            law: "kommuneloven § 7-9")
    }
}
