package import UMTDomain

extension API {
    package static let listRights = Endpoint<ListRights, RightList>(
        "listRights", .get, "/regions/{region}/rights", .signedIn,
        "List who may attend, speak or propose in a body without sitting in it")
    package static let readRight = Endpoint<ReadRight, RightView>(
        "readRight", .get, "/regions/{region}/rights/{id}", .signedIn, "Read one right of meeting or speech")
    package static let giveRight = Endpoint<GiveRight, RightView>(
        "giveRight", .post, "/regions/{region}/bodies/{body}/rights", .signedIn,
        "Record a right to attend, speak or propose, of a person or a role")
    package static let endRight = Endpoint<EndRight, RightView>(
        "endRight", .patch, "/regions/{region}/rights/{id}", .signedIn, "End a right on a day",
        edition: .required)

    static let rights = [listRights.row, readRight.row, giveRight.row, endRight.row]
}

package struct ListRights: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?
    package init(region: String, asOf: CivilDate? = nil, body: String? = nil) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
    }
    package static var example: ListRights {
        ListRights(region: "midt-troms", asOf: .example, body: "ungdomsrad-senja")
    }
}

package struct ReadRight: Wire {
    package let region: String
    package let id: RightID
    package init(region: String, id: RightID) { (self.region, self.id) = (region, id) }
    package static var example: ReadRight { ReadRight(region: "midt-troms", id: .example) }
}

package struct GiveRight: Wire {
    package let region: String
    package let body: String
    package let kind: MeetingRight.Kind
    /// The member number; either this or `role`.
    package let person: String?
    /// Whoever is in it, in words: `ordfører`.
    package let role: String?
    /// Where it says so.
    package let source: String
    package let from: CivilDate
    package let until: CivilDate?

    package init(
        region: String, body: String, kind: MeetingRight.Kind, person: String? = nil, role: String? = nil,
        source: String, from: CivilDate, until: CivilDate? = nil
    ) {
        (self.region, self.body, self.kind, self.person) = (region, body, kind, person)
        (self.role, self.source, self.from, self.until) = (role, source, from, until)
    }

    package static var example: GiveRight {
        GiveRight(
            region: "midt-troms", body: "ungdomsrad-senja", kind: .speak, person: "MT-003", role: "ordfører",
            source: "Standing orders § 4", from: .example, until: .example.adding(days: 365))
    }
}

package struct EndRight: Wire {
    package let region: String
    package let id: RightID
    package let until: CivilDate
    package init(region: String, id: RightID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }
    package static var example: EndRight { EndRight(region: "midt-troms", id: .example, until: .example) }
}

package struct RightView: Wire, Versioned {
    package let id: RightID
    package let body: String
    package let kind: MeetingRight.Kind
    package let person: String?
    package let name: String?
    package let role: String?
    package let source: String
    package let from: BoundView
    package let until: BoundView?
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(_ right: MeetingRight, body: String, person: String?, name: String?) {
        (id, self.body, kind) = (right.id, body, right.kind)
        (self.person, self.name) = (person, name)
        role = if case .role(let role) = right.holder { role } else { nil }
        (source, version) = (right.source, right.version)
        (from, until) = (BoundView(right.period.from), right.period.until.map(BoundView.init))
    }

    private init() {
        (id, body, kind, person) = (.example, "ungdomsrad-senja", .speak, "MT-003")
        (name, role, source) = ("Tiril Havblikk", "ordfører", "Standing orders § 4")
        (from, until, version) = (.example, .example, 1)
    }

    package static var example: RightView { RightView() }
}

package struct RightList: Wire {
    package let asOf: CivilDate
    package let rights: [RightView]
    package init(_ rights: [RightView], on day: CivilDate) { (asOf, self.rights) = (day, rights) }
    package static var example: RightList { RightList([.example], on: .example) }
}
