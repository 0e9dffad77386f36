package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The addressee asks the council; the clock stands still from that day on.
    package func askCouncil(_ ask: AskCouncil, _ call: Call) async throws -> CaseView {
        let question = try Words.checked(ask.sentence, field: "sentence", limit: 500)
        return try await changing(ask.region, .answerCase, call) { [ids] shelf, scope in
            let (sending, body, youthCase) = try sending(ask.id, within: scope, shelf)
            try call.check(edition: youthCase.version)
            let pause = Pause(
                id: ids.mint(), askedOn: call.today, question: question, fromDue: sending.due)
            let paused = try sending.paused(by: pause)
            try check(.askCouncil, youthCase, shelf, call)
            try shelf.keep(pause, stopping: paused)
            let words = ["how": "question", "sentence": question]
            return try step(.answerCase, youthCase, words, by: body, shelf, call)
        }
    }

    /// The council replies, or its coordinator for it; the deadline is counted anew without the days of the pause.
    package func clarifyCase(_ ask: ClarifyCase, _ call: Call) async throws -> CaseView {
        let reply = try Words.checked(ask.sentence, field: "sentence", limit: 500)
        return try await changing(ask.region, .raiseCase, call) { shelf, scope in
            let sending = try shelf.sending(ask.id)
            let youthCase = try shelf.youthCase(sending.youthCase)
            let council = try shelf.body(youthCase.council)
            guard scope.reaches(council) else {
                throw Refusal.notFound(.sending, ask.id.description, field: "id")
            }
            try call.check(edition: youthCase.version)
            let calendar = try calendar(of: sending, shelf)
            let old = sending.openPause?.fromDue
            let resumed = try sending.resumed(reply: reply, on: call.today, by: calendar)
            try check(.clarify, youthCase, shelf, call)
            try shelf.keep(reply: reply, on: call.today, starting: resumed, by: calendar)
            let hasMoved = resumed.due != old
            let words = [
                "how": hasMoved ? "resumed" : "clarified", "sentence": reply,
                "due": hasMoved ? resumed.due?.description : nil, "old": hasMoved ? old?.description : nil,
            ]
            return try step(.raiseCase, youthCase, words, by: council, shelf, call)
        }
    }

    /// The addressee moves its own deadline. That it had passed is told for ever.
    package func postponeAnswer(_ ask: PostponeAnswer, _ call: Call) async throws -> CaseView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 500)
        return try await changing(ask.region, .answerCase, call) { [ids] shelf, scope in
            let (sending, body, youthCase) = try sending(ask.id, within: scope, shelf)
            try call.check(edition: youthCase.version)
            let moved = try sending.postponed(
                to: ask.due, by: ids.mint(), reason: reason, on: call.today,
                calendar: try shelf.holidays().calendar(for: body.municipality))
            guard let postponement = moved.postponements.last else { throw Refusal(.fault) }
            try check(.postpone, youthCase, shelf, call)
            try shelf.keep(postponement, of: moved)
            let words = [
                "how": postponement.isLate ? "postponed-late" : "postponed", "sentence": reason,
                "due": ask.due.description, "old": postponement.from.description,
            ]
            return try step(.answerCase, youthCase, words, by: body, shelf, call)
        }
    }

    func calendar(of sending: Sending, _ shelf: Shelf) throws -> WorkCalendar {
        try shelf.holidays().calendar(for: try shelf.body(sending.body).municipality)
    }
}
