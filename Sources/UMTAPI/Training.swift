package import UMTDomain

extension API {
    package static let listModules = Endpoint<ListModules, ModuleList>(
        "listModules", .get, "/regions/{region}/modules", .open, "List the training modules")
    package static let listTraining = Endpoint<ListTraining, TrainingList>(
        "listTraining", .get, "/regions/{region}/training", .signedIn,
        "List the sitting members with the modules that they have and lack on a day")
    package static let completeModule = Endpoint<CompleteModule, CompletionView>(
        "completeModule", .post, "/regions/{region}/training", .signedIn,
        "Record that a person has completed a module")

    static let training = [listModules.row, listTraining.row, completeModule.row]
}

package struct ListModules: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListModules { ListModules(region: "midt-troms") }
}

package struct ModuleView: Wire {
    package let key: String
    package let title: String
    package let source: String

    package init(_ module: TrainingModule, in language: Language) {
        (key, title, source) = (module.key, module.title[language], module.source)
    }

    private init() { (key, title, source) = ("chairing-meetings", "Chairing meetings", "S4") }

    package static var example: ModuleView { ModuleView() }
}

package struct ModuleList: Wire {
    package let modules: [ModuleView]
    package init(_ modules: [ModuleView]) { self.modules = modules }
    package static var example: ModuleList { ModuleList([.example]) }
}

package struct ListTraining: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?

    package init(region: String, asOf: CivilDate? = nil, body: String? = nil) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
    }

    package static var example: ListTraining {
        ListTraining(region: "midt-troms", asOf: .example, body: "umt")
    }
}

package struct CompleteModule: Wire {
    package let region: String
    package let module: String
    /// The member number.
    package let person: String
    package let day: CivilDate

    package init(region: String, module: String, person: String, day: CivilDate) {
        (self.region, self.module, self.person, self.day) = (region, module, person, day)
    }

    package static var example: CompleteModule {
        CompleteModule(region: "midt-troms", module: "chairing-meetings", person: "MT-001", day: .example)
    }
}

package struct CompletionView: Wire {
    package let module: String
    package let person: String
    package let day: CivilDate

    package init(module: String, person: String, day: CivilDate) {
        (self.module, self.person, self.day) = (module, person, day)
    }

    package static var example: CompletionView {
        CompletionView(module: "chairing-meetings", person: "MT-001", day: .example)
    }
}

package struct TraineeView: Wire {
    package let person: String
    package let name: String
    package let municipality: String?
    /// Keys of modules, separated by commas in tables.
    package let completed: [String]
    package let missing: [String]

    package init(person: String, name: String, municipality: String?, completed: [String], missing: [String])
    {
        (self.person, self.name, self.municipality) = (person, name, municipality)
        (self.completed, self.missing) = (completed, missing)
    }

    package static var example: TraineeView {
        TraineeView(
            person: "MT-001", name: "Nordlys Sommerfugl", municipality: "senja",
            completed: ["chairing-meetings"],
            missing: ["democratic-rules"])
    }
}

package struct TrainingList: Wire {
    package let asOf: CivilDate
    package let members: [TraineeView]
    package init(_ members: [TraineeView], on day: CivilDate) { (asOf, self.members) = (day, members) }
    package static var example: TrainingList { TrainingList([.example], on: .example) }
}
