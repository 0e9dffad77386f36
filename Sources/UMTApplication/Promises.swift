package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func makePromise(_ ask: MakePromise, _ call: Call) async throws -> CaseView {
        let text = try Words.checked(ask.text, field: "text", limit: 1_000)
        return try await changing(ask.region, .makePromise, call) { [ids] shelf, scope in
            let (sending, body, youthCase) = try sending(ask.id, within: scope, shelf)
            try call.check(edition: youthCase.version)
            let place = try shelf.promises(of: youthCase.id).count + 1
            let moment = try moment(of: ask.promisedOn, field: "promisedOn", call)
            let promise = try Promise(
                id: ids.mint(), from: sending, place: place, text: text, due: ask.due, at: moment)
            try check(.promise, youthCase, shelf, call)
            try shelf.keep(promise)
            let words = ["due": ask.due.description, "sentence": text]
            return try step(.makePromise, youthCase, words, by: body, shelf, call)
        }
    }

    package func reportDelivery(_ ask: ReportDelivery, _ call: Call) async throws -> CaseView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 1_000)
        return try await changing(ask.region, .reportDelivery, call) { shelf, scope in
            let promise = try shelf.promise(ask.id)
            let body = try shelf.body(try shelf.sending(promise.sending).body)
            guard scope.reaches(body) else {
                throw Refusal.notFound(.promise, ask.id.description, field: "id")
            }
            let youthCase = try shelf.youthCase(promise.youthCase)
            try call.check(edition: youthCase.version)
            let moment = try moment(of: ask.reportedOn, field: "reportedOn", call)
            let delivery = Delivery(percent: ask.percent, sentence: sentence, at: moment)
            _ = try promise.reported(delivery)
            try check(.deliver, youthCase, shelf, call)
            try shelf.keep(delivery, of: promise.id, as: mint())
            let words = ["how": ask.percent == 100 ? "whole" : nil, "sentence": sentence]
            return try step(.reportDelivery, youthCase, words, by: body, shelf, call)
        }
    }

    /// The council's own verdict; neither a coordinator nor the addressee can give it.
    package func confirmDelivery(_ ask: ConfirmDelivery, _ call: Call) async throws -> CaseView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 1_000)
        return try await changing(ask.region, .confirmDelivery, call) { shelf, scope in
            let promise = try shelf.promise(ask.id)
            let youthCase = try shelf.youthCase(promise.youthCase)
            let council = try shelf.body(youthCase.council)
            guard scope.reaches(council) else {
                throw Refusal.notFound(.promise, ask.id.description, field: "id")
            }
            try call.check(edition: youthCase.version)
            let confirmation = Confirmation(verdict: ask.verdict, sentence: sentence, at: call.now)
            _ = try promise.judged(confirmation)
            try check(.confirm, youthCase, shelf, call)
            try shelf.keep(confirmation, of: promise.id, as: mint())
            let words = ["how": ask.verdict.rawValue, "sentence": sentence]
            return try step(.confirmDelivery, youthCase, words, by: council, shelf, call)
        }
    }

    /// Now, or noon of the earlier day on which it happened. Refuses a day to come.
    func moment(of day: CivilDate?, field: String, _ call: Call) throws(Refusal) -> Moment {
        guard let day, day != call.today else { return call.now }
        if day > call.today { throw Refusal(.inTheFuture, field: field, [day.description]) }
        return Moment(noonOf: day)
    }

    /// The next edition of a case, with the event of what happened to it.
    func step(
        _ deed: Deed, _ youthCase: YouthCase, _ words: [String: String?], by body: Body, _ shelf: Shelf,
        _ call: Call
    ) throws -> CaseView {
        let edited = youthCase.changed()
        try shelf.replace(edited)
        try keep(deed, edited, call, shelf, words, by: body)
        return view(try shelf.trail(of: edited), call)
    }
}
