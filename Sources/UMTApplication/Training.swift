package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listModules(_ ask: ListModules, _ call: Call) throws -> ModuleList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            ModuleList(try shelf.modules().map { ModuleView($0, in: call.language) })
        }
    }

    package func listTraining(_ ask: ListTraining, _ call: Call) throws -> TrainingList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readTraining, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let sitting = try shelf.mandates(in: body?.id, of: scope.municipality, on: day)
            return TrainingList(try trainees(sitting, shelf, on: day), on: day)
        }
    }

    /// Records a completion. Refuses a day to come, and a module that the person has already.
    package func completeModule(_ ask: CompleteModule, _ call: Call) async throws -> CompletionView {
        if ask.day > call.today { throw Refusal(.inTheFuture, field: "day", [ask.day.description]) }
        return try await changing(ask.region, .keepTraining, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let module = try shelf.module(ask.module)
            if let day = try shelf.completion(of: module.id, by: person.id) {
                throw Refusal(.moduleDoneAlready, field: "module", [day.description])
            }
            try shelf.keepCompletion(Completion(of: module.id, by: person.id, on: ask.day), as: mint())
            try shelf.keep(event(.keepTraining, .training, person.id.raw, call, ["module": module.key]))
            return CompletionView(module: module.key, person: person.number, day: ask.day)
        }
    }

    private func trainees(_ sitting: [MandateLine], _ shelf: Shelf, on day: CivilDate) throws -> [TraineeView]
    {
        let modules = try shelf.modules()
        let done = Dictionary(grouping: try shelf.completions(until: day), by: \.person)
        var seen: Set<PersonID> = []
        return sitting.filter { seen.insert($0.mandate.person).inserted }.map { line in
            let has = Set((done[line.mandate.person] ?? []).map(\.module))
            return TraineeView(
                person: line.personNumber, name: line.personName, municipality: line.municipality,
                completed: modules.filter { has.contains($0.id) }.map(\.key),
                missing: modules.filter { !has.contains($0.id) }.map(\.key))
        }
    }
}
