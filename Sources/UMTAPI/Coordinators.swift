package import UMTDomain

extension API {
    package static let listCoordinators = Endpoint<ListCoordinators, CoordinatorList>(
        "listCoordinators", .get, "/regions/{region}/coordinators", .signedIn,
        "List the coordinators' posts on a day")
    package static let readCoordinator = Endpoint<ReadCoordinator, CoordinatorView>(
        "readCoordinator", .get, "/regions/{region}/coordinators/{id}", .signedIn,
        "Read one coordinator's post")
    package static let addCoordinator = Endpoint<AddCoordinator, CoordinatorView>(
        "addCoordinator", .post, "/regions/{region}/coordinators", .signedIn,
        "Record a coordinator's post with its percentage")
    package static let endCoordinator = Endpoint<EndCoordinator, CoordinatorView>(
        "endCoordinator", .patch, "/regions/{region}/coordinators/{id}", .signedIn,
        "End a coordinator's post on a day",
        edition: .required)

    package static let changeCoordinator = Endpoint<ChangeCoordinator, CoordinatorView>(
        "changeCoordinator", .patch, "/regions/{region}/coordinators/{id}/percentage", .signedIn,
        "Change a post's percentage from a day on: the old post ends and the new one begins, in one deed",
        edition: .required)

    static let coordinators = [
        listCoordinators.row, readCoordinator.row, addCoordinator.row, endCoordinator.row,
        changeCoordinator.row,
    ]
}

package struct ListCoordinators: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let kind: CoordinatorPost.Kind?
    package let municipality: String?

    package init(
        region: String, asOf: CivilDate? = nil, kind: CoordinatorPost.Kind? = nil, municipality: String? = nil
    ) {
        (self.region, self.asOf, self.kind, self.municipality) = (region, asOf, kind, municipality)
    }

    package static var example: ListCoordinators {
        ListCoordinators(region: "midt-troms", asOf: .example, kind: .municipal, municipality: "senja")
    }
}

package struct ReadCoordinator: Wire {
    package let region: String
    package let id: PostID
    package init(region: String, id: PostID) { (self.region, self.id) = (region, id) }
    package static var example: ReadCoordinator { ReadCoordinator(region: "midt-troms", id: .example) }
}

package struct AddCoordinator: Wire {
    package let region: String
    package let kind: CoordinatorPost.Kind
    /// For a municipal post, and only for that.
    package let municipality: String?
    /// The member number.
    package let person: String
    /// Of full time, 0 to 100.
    package let percentage: Int
    package let from: CivilDate
    package let until: CivilDate?

    package init(
        region: String, kind: CoordinatorPost.Kind, municipality: String?, person: String, percentage: Int,
        from: CivilDate, until: CivilDate? = nil
    ) {
        (self.region, self.kind, self.municipality) = (region, kind, municipality)
        (self.person, self.percentage, self.from, self.until) = (person, percentage, from, until)
    }

    package static var example: AddCoordinator {
        AddCoordinator(
            region: "midt-troms", kind: .municipal, municipality: "senja", person: "MT-090", percentage: 40,
            from: .example, until: .example.adding(days: 365))
    }
}

package struct EndCoordinator: Wire {
    package let region: String
    package let id: PostID
    package let until: CivilDate
    package init(region: String, id: PostID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }
    package static var example: EndCoordinator {
        EndCoordinator(region: "midt-troms", id: .example, until: .example)
    }
}

package struct ChangeCoordinator: Wire {
    package let region: String
    package let id: PostID
    /// Of full time, 0 to 100.
    package let percentage: Int
    /// The first day with the new percentage.
    package let from: CivilDate
    package init(region: String, id: PostID, percentage: Int, from: CivilDate) {
        (self.region, self.id, self.percentage, self.from) = (region, id, percentage, from)
    }
    package static var example: ChangeCoordinator {
        ChangeCoordinator(region: "midt-troms", id: .example, percentage: 60, from: .example)
    }
}

package struct CoordinatorView: Wire, Versioned {
    package let id: PostID
    package let kind: CoordinatorPost.Kind
    package let municipality: String?
    package let person: String
    package let name: String
    package let percentage: Int
    package let from: BoundView
    package let until: BoundView?
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(_ post: CoordinatorPost, municipality: String?, person: String, name: String) {
        (id, kind, self.municipality) = (post.id, post.kind, municipality)
        (self.person, self.name, percentage) = (person, name, post.percentage)
        (from, until) = (BoundView(post.period.from), post.period.until.map(BoundView.init))
        version = post.version
    }

    private init() {
        (id, kind, municipality, person) = (.example, .municipal, "senja", "MT-090")
        (name, percentage, from, until, version) = ("Åsmund Øyvær", 40, .example, .example, 1)
    }

    package static var example: CoordinatorView { CoordinatorView() }
}

package struct CoordinatorList: Wire {
    package let asOf: CivilDate
    package let coordinators: [CoordinatorView]
    package init(_ coordinators: [CoordinatorView], on day: CivilDate) {
        (asOf, self.coordinators) = (day, coordinators)
    }
    package static var example: CoordinatorList { CoordinatorList([.example], on: .example) }
}
