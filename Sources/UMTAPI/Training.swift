package import UMTDomain

extension API {
    package static let listTraining = Endpoint<ListTraining, TrainingList>(
        "listTraining", .get, "/regions/{region}/training", .signedIn,
        "List the sitting members with the modules that they have and lack on a day")
    package static let completeModule = Endpoint<CompleteModule, CompletionView>(
        "completeModule", .post, "/regions/{region}/training", .signedIn,
        "Record that a person has completed a module, for the first time or again")
    package static let removeCompletion = Endpoint<RemoveCompletion, CompletionView>(
        "removeCompletion", .post, "/regions/{region}/training/removals", .signedIn,
        "Take away a completion that was recorded by mistake, with the reason", makes: false)

    static let training =
        trainingModules + [listTraining.row, completeModule.row, removeCompletion.row] + trainingSessions
        + trainingCoverage + trainingPassports
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

package struct RemoveCompletion: Wire {
    package let region: String
    package let module: String
    /// The member number.
    package let person: String
    package let day: CivilDate
    /// Kept in the record, and nowhere else.
    package let reason: String

    package init(region: String, module: String, person: String, day: CivilDate, reason: String) {
        (self.region, self.module, self.person) = (region, module, person)
        (self.day, self.reason) = (day, reason)
    }

    package static var example: RemoveCompletion {
        RemoveCompletion(
            region: "midt-troms", module: "chairing-meetings", person: "MT-001", day: .example,
            reason: "Recorded for the wrong person")
    }
}

package struct CompletionView: Wire {
    package let module: String
    package let person: String
    package let day: CivilDate
    /// The first day on which it no longer holds; left out when it holds for ever.
    package let until: CivilDate?

    package init(module: String, person: String, day: CivilDate, until: CivilDate?) {
        (self.module, self.person, self.day, self.until) = (module, person, day, until)
    }

    package static var example: CompletionView {
        CompletionView(
            module: "chairing-meetings", person: "MT-001", day: .example,
            until: .example.adding(days: 730))
    }
}

/// A sitting member, with the keys of the modules that are asked of members on the day.
package struct TraineeView: Wire {
    package let person: String
    package let name: String
    package let municipality: String?
    /// Completed, and valid on the day.
    package let completed: [String]
    /// Completed once, and no longer valid on the day.
    package let expired: [String]
    /// Never completed.
    package let missing: [String]

    package init(
        person: String, name: String, municipality: String?, completed: [String], expired: [String],
        missing: [String]
    ) {
        (self.person, self.name, self.municipality) = (person, name, municipality)
        (self.completed, self.expired, self.missing) = (completed, expired, missing)
    }

    package static var example: TraineeView {
        TraineeView(
            person: "MT-001", name: "Nordlys Sommerfugl", municipality: "senja",
            completed: ["chairing-meetings"], expired: ["benefits-and-duties"],
            missing: ["democratic-rules"])
    }
}

package struct TrainingList: Wire {
    package let asOf: CivilDate
    package let members: [TraineeView]
    package init(_ members: [TraineeView], on day: CivilDate) { (asOf, self.members) = (day, members) }
    package static var example: TrainingList { TrainingList([.example], on: .example) }
}
