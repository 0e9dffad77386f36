package import UMTDomain

/// A mandate as it stands on a day. A list tells the leave and the replacement of that day, one mandate by itself all.
package struct MandateView: Wire, Versioned {
    package let id: MandateID
    package let body: String
    package let seat: String
    package let kind: Seat.Kind
    /// The order among the substitutes; left out for a member.
    package let rank: Int?
    package let municipality: String?
    /// The member number and name of the holder.
    package let person: String
    package let name: String
    package let from: BoundView
    package let until: BoundView?
    package let status: MandateStatus
    /// Whether the mandate holds on the day asked for, or may.
    package let certainty: Certainty
    package let term: TermID?
    package let electedOn: CivilDate?
    package let basis: String?
    package let reason: String?
    package let law: String?
    package let endReason: String?
    package let endLaw: String?
    package let leaves: [LeaveView]
    package let replacements: [ReplacementView]
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { true }

    /// The seat of a mandate, with the keys of where it is.
    package struct Place: Sendable {
        let seat: String
        let kind: Seat.Kind
        let rank: Int?
        let body: String
        let municipality: String?

        package init(seat: String, kind: Seat.Kind, rank: Int?, body: String, municipality: String?) {
            (self.seat, self.kind, self.rank) = (seat, kind, rank)
            (self.body, self.municipality) = (body, municipality)
        }
    }

    package init(
        _ mandate: Mandate, _ place: Place, person: String, name: String, leaves: [Leave],
        replacements: [ReplacementView], on day: CivilDate
    ) {
        (id, body, seat, kind, rank) = (mandate.id, place.body, place.seat, place.kind, place.rank)
        (municipality, self.person, self.name) = (place.municipality, person, name)
        (from, until) = (BoundView(mandate.period.from), mandate.period.until.map(BoundView.init))
        status = MandateStatus(mandate, leaves: leaves, on: day)
        (certainty, term, electedOn) = (mandate.period.covers(day), mandate.term, mandate.electedOn)
        (basis, reason, law) = (mandate.basis, mandate.start.reason, mandate.start.law)
        (endReason, endLaw) = (mandate.end.reason, mandate.end.law)
        (self.leaves, self.replacements) = (leaves.map(LeaveView.init), replacements)
        version = mandate.version
    }

    private init() {
        (id, body, seat, kind, rank) = (.example, "umt", "umt-senja-girl", .girl, 1)
        (municipality, person, name) = ("senja", "MT-001", "Nordlys Sommerfugl")
        (from, until, status, certainty) = (.example, .example, .onLeave, .certain)
        (term, electedOn, basis, version) = (.example, .example, "Decision 12/25", 1)
        (reason, law) = ("Elected by the council", "The assembly's rules")
        (endReason, endLaw) = ("Moved away", "kommuneloven § 7-9")
        (leaves, replacements) = ([.example], [.example])
    }

    package static var example: MandateView { MandateView() }
}

package struct MandateList: Wire {
    package let asOf: CivilDate
    package let mandates: [MandateView]
    package init(_ mandates: [MandateView], on day: CivilDate) { (asOf, self.mandates) = (day, mandates) }
    package static var example: MandateList { MandateList([.example], on: .example) }
}
