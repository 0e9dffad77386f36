package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Sends a case to a body. The clock follows the body's own rule on the day of receipt.
    package func sendCase(_ ask: SendCase, _ call: Call) async throws -> CaseView {
        try await changing(ask.region, .sendCase, call) { [ids] shelf, scope in
            let (youthCase, _) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            let body = try shelf.body(ask.to, field: "to")
            let round = try shelf.sendings(of: youthCase.id).round(to: body)
            let state = try shelf.state(of: youthCase, on: call.today)
            let sending = try start(
                youthCase, to: body, round: round, ids.mint(), receivedOn: ask.receivedOn, shelf, call)
            try CaseProcess.check(.send, from: state)
            let edited = youthCase.changed()
            try shelf.replace(edited)
            try keep(.sendCase, edited, call, shelf, ["due": sending.due?.description], by: body)
            return view(try shelf.trail(of: edited), call)
        }
    }

    /// Records an addressee's answer. Refuses when an ask has no outcome, or somebody has answered already.
    package func answerCase(_ ask: AnswerCase, _ call: Call) async throws -> CaseView {
        try await changing(ask.region, .answerCase, call) { shelf, scope in
            view(try shelf.trail(of: try answer(ask, shelf, scope, call)), call)
        }
    }

    /// The case as it is with the answer, which is kept with its event.
    func answer(_ ask: AnswerCase, _ shelf: Shelf, _ scope: Scope, _ call: Call) throws -> YouthCase {
        let (sending, body, youthCase) = try sending(ask.id, within: scope, shelf)
        try call.check(edition: youthCase.version)
        let asks = try shelf.asks(of: youthCase.id)
        let answer = Answer(
            at: call.now, on: ask.answeredOn ?? call.today,
            text: try Words.checked(ifAny: ask.text, field: "text", limit: 20_000),
            outcomes: try lines(of: ask, asks), next: try next(of: ask))
        let calendar = try shelf.holidays().calendar(for: body.municipality)
        let answered = try sending.answered(answer, asks: asks, by: calendar, at: call.now)
        try check(.answer, youthCase, shelf, call)
        try shelf.keep(answer, to: answered)
        let edited = youthCase.changed()
        try shelf.replace(edited)
        let isLate = answered.clock(on: call.today) == .answeredLate
        try keep(.answerCase, edited, call, shelf, isLate ? ["how": "late"] : [:], by: body)
        return edited
    }

    /// The sending with its receiver and its case, if the caller's deed reaches the receiver.
    func sending(_ id: SendingID, within scope: Scope, _ shelf: Shelf) throws -> (Sending, Body, YouthCase) {
        let sending = try shelf.sending(id)
        let body = try shelf.body(sending.body)
        guard scope.reaches(body) else { throw Refusal.notFound(.sending, id.description, field: "id") }
        return (sending, body, try shelf.youthCase(sending.youthCase))
    }

    private func next(of ask: AnswerCase) throws(Refusal) -> NextStep? {
        guard let next = ask.next else { return nil }
        return NextStep(
            text: try Words.checked(next.text, field: "next.text", limit: 2_000), on: next.on,
            responsible: try Words.checked(next.responsible, field: "next.responsible", limit: 120))
    }

    private func lines(of ask: AnswerCase, _ asks: [Ask]) throws(Refusal) -> [Answer.Line] {
        var lines: [Answer.Line] = []
        for (index, given) in (ask.outcomes ?? []).enumerated() {
            let field = "outcomes.\(index)"
            guard let wanted = asks.first(where: { $0.place == given.ask }) else {
                throw Refusal(.noSuchAsk, field: "\(field).ask", [String(given.ask)])
            }
            if lines.contains(where: { $0.ask == wanted.id }) {
                throw Refusal(.duplicateField, field: "\(field).ask")
            }
            let reason = try Words.checked(given.reason, field: "\(field).reason", limit: 5_000)
            lines.append(Answer.Line(ask: wanted.id, outcome: given.outcome, reason: reason))
        }
        guard let outcome = ask.outcome else { return lines }
        guard let given = ask.reason else { throw Refusal(.missingField, field: "reason") }
        let reason = try Words.checked(given, field: "reason", limit: 5_000)
        let rest = asks.filter { ask in !lines.contains { $0.ask == ask.id } }
        return lines + rest.map { Answer.Line(ask: $0.id, outcome: outcome, reason: reason) }
    }
}
