package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listTraining(_ ask: ListTraining, _ call: Call) throws -> TrainingList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readTraining, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let sitting = try shelf.mandates(
                in: body?.id, of: scope.municipality, on: day, seenBy: call.sight(in: shelf))
            let book = try shelf.trainingBook(until: day)
            var seen: Set<PersonID> = []
            let lines = sitting.filter { seen.insert($0.mandate.person).inserted }
            return TrainingList(lines.map { TraineeView($0, in: book, on: day) }, on: day)
        }
    }

    /// Records a completion, for the first time or again. Refuses a day to come, a day from which the module was
    /// retired, and a module that the person has from that day already.
    package func completeModule(_ ask: CompleteModule, _ call: Call) async throws -> CompletionView {
        if ask.day > call.today { throw Refusal(.inTheFuture, field: "day", [ask.day.description]) }
        return try await changing(ask.region, .keepTraining, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let module = try shelf.module(ask.module)
            try module.checkOpen(on: ask.day, field: "day")
            try shelf.keep(Completion(of: module.id, by: person.id, on: ask.day), as: mint())
            try shelf.keep(event(.keepTraining, .training, person.id.raw, call, ["module": module.key]))
            return CompletionView(module, by: person, on: ask.day)
        }
    }

    /// Takes away a completion that was recorded by mistake. The record keeps what it was, and the reason.
    package func removeCompletion(_ ask: RemoveCompletion, _ call: Call) async throws -> CompletionView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changing(ask.region, .keepTraining, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let module = try shelf.module(ask.module)
            guard try shelf.remove(Completion(of: module.id, by: person.id, on: ask.day)) else {
                throw Refusal.notFound(.completion, "\(module.key) \(ask.day)", field: "day")
            }
            let words = ["removed": module.key, "day": ask.day.description, "reason": reason]
            try shelf.keep(event(.keepTraining, .training, person.id.raw, call, words))
            return CompletionView(module, by: person, on: ask.day)
        }
    }
}

extension CompletionView {
    fileprivate init(_ module: TrainingModule, by person: Person, on day: CivilDate) {
        self.init(
            module: module.key, person: person.number, day: day, until: module.until(completedOn: day))
    }
}

extension TraineeView {
    fileprivate init(_ line: MandateLine, in book: TrainingBook, on day: CivilDate) {
        let standing = book.standing(of: line.mandate.person, as: .member, on: day)
        func keys(_ word: TrainingState.Word) -> [String] {
            standing.filter { $0.state.word == word }.map(\.module.key)
        }
        self.init(
            person: line.personNumber, name: line.personName, municipality: line.municipality,
            completed: keys(.valid), expired: keys(.expired), missing: keys(.never))
    }
}
