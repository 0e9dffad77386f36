package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Adds what the council has decided to say to a case of its own.
    package func giveStatement(_ ask: GiveStatement, _ call: Call) async throws -> CaseView {
        let text = try Words.checked(ask.text, field: "text", limit: 20_000)
        let reference = try Words.checked(ifAny: ask.reference, field: "reference", limit: 60)
        return try await changing(ask.region, .giveStatement, call) { [ids] shelf, scope in
            let (youthCase, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            try check(.giveStatement, youthCase, shelf, call)
            // A council may have spoken before the matter became a case.
            let statement = try CouncilStatement(
                id: ids.mint(), council: council.id, text: text, decidedOn: ask.decidedOn ?? call.today,
                reference: reference, since: youthCase.raisedOn.adding(days: -366), at: call.now)
            try shelf.keep(statement, in: youthCase.id, answering: nil)
            let words = ["due": statement.decidedOn.description]
            return try step(.giveStatement, youthCase, words, by: council, shelf, call)
        }
    }
}
