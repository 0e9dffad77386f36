package import UMTDomain

extension API {
    package static let listFunctions = Endpoint<ListFunctions, FunctionList>(
        "listFunctions", .get, "/regions/{region}/functions", .signedIn,
        "List leaders, deputies, secretaries and observers on a day")
    package static let readFunction = Endpoint<ReadFunction, FunctionView>(
        "readFunction", .get, "/regions/{region}/functions/{id}", .signedIn, "Read one function in a body")
    package static let giveFunction = Endpoint<GiveFunction, FunctionView>(
        "giveFunction", .post, "/regions/{region}/bodies/{body}/functions", .signedIn,
        "Record whom a body chose as leader, deputy, secretary or observer")
    package static let endFunction = Endpoint<EndFunction, FunctionView>(
        "endFunction", .patch, "/regions/{region}/functions/{id}", .signedIn, "End a function on a day",
        edition: .required)

    static let functions = [listFunctions.row, readFunction.row, giveFunction.row, endFunction.row]
}

package struct ListFunctions: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?
    package init(region: String, asOf: CivilDate? = nil, body: String? = nil) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
    }
    package static var example: ListFunctions {
        ListFunctions(region: "midt-troms", asOf: .example, body: "ungdomsrad-senja")
    }
}

package struct ReadFunction: Wire {
    package let region: String
    package let id: FunctionID
    package init(region: String, id: FunctionID) { (self.region, self.id) = (region, id) }
    package static var example: ReadFunction { ReadFunction(region: "midt-troms", id: .example) }
}

package struct GiveFunction: Wire {
    package let region: String
    package let body: String
    package let kind: BodyFunction.Kind
    /// The member number.
    package let person: String
    package let chosenOn: CivilDate
    /// The body itself when left out.
    package let chosenBy: String?
    /// The day of the choice when left out.
    package let from: CivilDate?
    /// The first day afterwards; for a leader and a deputy the end of the mandate when left out.
    package let until: CivilDate?

    package init(
        region: String, body: String, kind: BodyFunction.Kind, person: String, chosenOn: CivilDate,
        chosenBy: String? = nil, from: CivilDate? = nil, until: CivilDate? = nil
    ) {
        (self.region, self.body, self.kind, self.person) = (region, body, kind, person)
        (self.chosenOn, self.chosenBy, self.from, self.until) = (chosenOn, chosenBy, from, until)
    }

    package static var example: GiveFunction {
        GiveFunction(
            region: "midt-troms", body: "ungdomsrad-senja", kind: .leader, person: "MT-003",
            chosenOn: .example,
            chosenBy: "ungdomsrad-senja", from: .example, until: .example.adding(days: 365))
    }
}

package struct EndFunction: Wire {
    package let region: String
    package let id: FunctionID
    package let until: CivilDate
    package init(region: String, id: FunctionID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }
    package static var example: EndFunction {
        EndFunction(region: "midt-troms", id: .example, until: .example)
    }
}

package struct FunctionView: Wire, Versioned {
    package let id: FunctionID
    package let body: String
    package let kind: BodyFunction.Kind
    package let person: String
    package let name: String
    /// A body's key, or words.
    package let chosenBy: String
    package let chosenOn: CivilDate
    package let from: BoundView
    package let until: BoundView?
    /// Whether the person is a member of the body on the day as well.
    package let member: Bool
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { true }

    package init(_ function: BodyFunction, body: String, person: String, name: String, isMember: Bool) {
        (id, self.body, kind) = (function.id, body, function.kind)
        (self.person, self.name, member, version) = (person, name, isMember, function.version)
        (chosenBy, chosenOn) = (function.chosenBy, function.chosenOn)
        (from, until) = (BoundView(function.period.from), function.period.until.map(BoundView.init))
    }

    private init() {
        (id, body, kind, person, name) = (.example, "ungdomsrad-senja", .leader, "MT-003", "Tiril Havblikk")
        (chosenBy, chosenOn, from, until) = ("ungdomsrad-senja", .example, .example, .example)
        (member, version) = (true, 1)
    }

    package static var example: FunctionView { FunctionView() }
}

package struct FunctionList: Wire {
    package let asOf: CivilDate
    package let functions: [FunctionView]
    package init(_ functions: [FunctionView], on day: CivilDate) { (asOf, self.functions) = (day, functions) }
    package static var example: FunctionList { FunctionList([.example], on: .example) }
}
