package import UMTDomain

extension API {
    package static let giveLeave = Endpoint<GiveLeave, MandateView>(
        "giveLeave", .post, "/regions/{region}/mandates/{id}/leaves", .signedIn,
        "Give the holder of a mandate leave")
    package static let endLeave = Endpoint<EndLeave, MandateView>(
        "endLeave", .post, "/regions/{region}/leaves/{id}/end", .signedIn,
        "End a leave on another day than it was given for", makes: false)
    package static let replaceMandate = Endpoint<ReplaceMandate, MandateView>(
        "replaceMandate", .post, "/regions/{region}/mandates/{id}/replacements", .signedIn,
        "Let somebody stand in for the holder of a mandate; the first substitute in order, or the one named")
    package static let endReplacement = Endpoint<EndReplacement, MandateView>(
        "endReplacement", .post, "/regions/{region}/replacements/{id}/end", .signedIn,
        "End a replacement on another day than it was meant for", makes: false)
    package static let listSubstitutes = Endpoint<ListSubstitutes, SubstituteList>(
        "listSubstitutes", .get, "/regions/{region}/mandates/{id}/substitutes", .signedIn,
        "List who is called when the holder of a mandate cannot sit on a day, in order")

    static let leaves = [
        giveLeave.row, endLeave.row, replaceMandate.row, endReplacement.row, listSubstitutes.row,
    ]
}

package struct GiveLeave: Wire {
    package let region: String
    package let id: MandateID
    package let from: CivilDate
    /// The first day back; the end of the mandate when left out.
    package let until: CivilDate?
    package let reason: String

    package init(region: String, id: MandateID, from: CivilDate, until: CivilDate? = nil, reason: String) {
        (self.region, self.id, self.from, self.until, self.reason) = (region, id, from, until, reason)
    }

    package static var example: GiveLeave {
        GiveLeave(
            region: "midt-troms", id: .example, from: .example, until: .example.adding(days: 90),
            reason: "Exchange year")
    }
}

package struct EndLeave: Wire {
    package let region: String
    package let id: LeaveID
    /// The first day back.
    package let until: CivilDate

    package init(region: String, id: LeaveID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }

    package static var example: EndLeave {
        EndLeave(region: "midt-troms", id: .example, until: .example)
    }
}

package struct ReplaceMandate: Wire {
    package let region: String
    package let id: MandateID
    /// The member number of who stands in; the first substitute who can when left out.
    package let person: String?
    package let from: CivilDate
    /// The first day on which the holder sits again; the end of the mandate when left out.
    package let until: CivilDate?
    package let reason: String

    package init(
        region: String, id: MandateID, person: String? = nil, from: CivilDate, until: CivilDate? = nil,
        reason: String
    ) {
        (self.region, self.id, self.person) = (region, id, person)
        (self.from, self.until, self.reason) = (from, until, reason)
    }

    package static var example: ReplaceMandate {
        ReplaceMandate(
            region: "midt-troms", id: .example, person: "MT-002", from: .example,
            until: .example.adding(days: 90), reason: "Exchange year")
    }
}

package struct EndReplacement: Wire {
    package let region: String
    package let id: ReplacementID
    /// The first day on which the holder sits again.
    package let until: CivilDate

    package init(region: String, id: ReplacementID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }

    package static var example: EndReplacement {
        EndReplacement(region: "midt-troms", id: .example, until: .example)
    }
}

package struct ListSubstitutes: Wire {
    package let region: String
    package let id: MandateID
    package let asOf: CivilDate?

    package init(region: String, id: MandateID, asOf: CivilDate? = nil) {
        (self.region, self.id, self.asOf) = (region, id, asOf)
    }

    package static var example: ListSubstitutes {
        ListSubstitutes(region: "midt-troms", id: .example, asOf: .example)
    }
}

package struct LeaveView: Wire {
    package let id: LeaveID
    package let from: BoundView
    package let until: BoundView?
    package let reason: String

    package init(_ leave: Leave) {
        (id, reason) = (leave.id, leave.reason)
        (from, until) = (BoundView(leave.period.from), leave.period.until.map(BoundView.init))
    }

    private init() { (id, from, until, reason) = (.example, .example, .example, "Exchange year") }

    package static var example: LeaveView { LeaveView() }
}

package struct ReplacementView: Wire {
    package let id: ReplacementID
    /// The member number and name of who stands in.
    package let person: String
    package let name: String
    package let from: BoundView
    package let until: BoundView?
    package let reason: String

    package init(_ replacement: Replacement, person: String, name: String) {
        (id, self.person, self.name, reason) = (replacement.id, person, name, replacement.reason)
        (from, until) = (BoundView(replacement.period.from), replacement.period.until.map(BoundView.init))
    }

    private init() {
        (id, person, name) = (.example, "MT-002", "Åsel Åkerbær")
        (from, until, reason) = (.example, .example, "Exchange year")
    }

    package static var example: ReplacementView { ReplacementView() }
}

package struct SubstituteView: Wire {
    package let seat: String
    package let rank: Int
    /// Whether it is the substitute of that one seat; else of the whole body.
    package let isPersonal: Bool
    package let person: String
    package let name: String

    package init(seat: String, rank: Int, isPersonal: Bool, person: String, name: String) {
        (self.seat, self.rank, self.isPersonal) = (seat, rank, isPersonal)
        (self.person, self.name) = (person, name)
    }

    package static var example: SubstituteView {
        SubstituteView(
            seat: "umt-senja-girl-vara-1", rank: 1, isPersonal: true, person: "MT-002", name: "Åsel Åkerbær")
    }
}

package struct SubstituteList: Wire {
    package let asOf: CivilDate
    package let substitutes: [SubstituteView]
    package init(_ substitutes: [SubstituteView], on day: CivilDate) {
        (asOf, self.substitutes) = (day, substitutes)
    }
    package static var example: SubstituteList { SubstituteList([.example], on: .example) }
}
