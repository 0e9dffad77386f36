package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readProcess(_ ask: ReadProcess, _ call: Call) throws -> ProcessView {
        ProcessView(in: call.language)
    }

    /// Sends a case on. The sending waits no more, and each receiver gets a clock by its own rule.
    ///
    /// For those who may answer the sending, and those who may send the case. Refuses a body that has the case already.
    package func forwardCase(_ ask: ForwardCase, _ call: Call) async throws -> CaseView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 500)
        if ask.to.isEmpty { throw Refusal(.missingField, field: "to") }
        return try await changing(ask.region, .forwardCase, call) { [ids] shelf, _ in
            let sending = try shelf.sending(ask.id)
            let (youthCase, from) = (
                try shelf.youthCase(sending.youthCase), try shelf.body(sending.body)
            )
            let council = try shelf.body(youthCase.council)
            guard reaches(.answerCase, from, shelf, call) || reaches(.sendCase, council, shelf, call) else {
                throw Refusal.notFound(.sending, ask.id.description, field: "id")
            }
            try call.check(edition: youthCase.version)
            let book = try shelf.holidays()
            let day = ask.receivedOn ?? call.today
            if day > call.today { throw Refusal(.inTheFuture, field: "receivedOn", [day.description]) }
            let ended = try sending.ended(
                .forwarded, on: day, by: book.calendar(for: from.municipality))
            try check(.forward, youthCase, shelf, call)
            if let ending = ended.ending { try shelf.keep(ending, of: ended) }
            var known = try shelf.sendings(of: youthCase.id)
            var receivers: [Body] = []
            for key in ask.to {
                let body = try shelf.body(key, field: "to")
                let round = try known.round(to: body)
                let sent = try start(
                    youthCase, to: body, from: sending.id, round: round, ids.mint(), receivedOn: day, shelf,
                    call)
                known.append(sent)
                receivers.append(body)
            }
            let words = ["sentence": sentence, "body": from.key].merging(names(of: receivers)) { $1 }
            return try step(.forwardCase, youthCase, words, by: from, shelf, call)
        }
    }

    /// Takes a case back. What waited for an answer waits no more; nothing of it is lost.
    package func withdrawCase(_ ask: WithdrawCase, _ call: Call) async throws -> CaseView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 500)
        return try await changing(ask.region, .withdrawCase, call) { [ids] shelf, scope in
            let (youthCase, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            try check(.withdraw, youthCase, shelf, call)
            try shelf.trail(of: youthCase).refuseOpenPromises(on: call.today)
            let closure = Closure(id: ids.mint(), kind: .withdrawn, on: call.today)
            try close(youthCase, with: closure, stopping: .withdrawn, shelf)
            let words = ["sentence": sentence, "body": council.key]
            return try step(.withdrawCase, youthCase, words, by: council, shelf, call)
        }
    }

    /// Lets a case go on as part of another. Both must be within reach, and the other one open.
    package func mergeCase(_ ask: MergeCase, _ call: Call) async throws -> CaseView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 500)
        return try await changing(ask.region, .mergeCases, call) { [ids] shelf, scope in
            let (youthCase, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            let (other, host) = try hosting(ask.into, within: scope, shelf)
            try check(.merge, youthCase, shelf, call)
            let trail = try shelf.trail(of: youthCase)
            try trail.refuseMerging(into: other, try shelf.state(of: other, on: call.today))
            try trail.refuseOpenPromises(on: call.today)
            let closure = Closure(id: ids.mint(), kind: .merged, on: call.today, into: other.id)
            try close(youthCase, with: closure, stopping: .merged, shelf)
            let told = ["how": "received", "sentence": sentence, "body": host.key]
            _ = try step(.mergeCases, other, told, by: host, shelf, call)
            let words = ["sentence": sentence, "body": council.key]
            return try step(.mergeCases, youthCase, words, by: council, shelf, call)
        }
    }

    /// Takes a case that is at an end up again. The rounds before stay as they were.
    package func reopenCase(_ ask: ReopenCase, _ call: Call) async throws -> CaseView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 500)
        return try await changing(ask.region, .reopenCase, call) { [ids] shelf, scope in
            let (youthCase, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            try check(.reopen, youthCase, shelf, call)
            let trail = try shelf.trail(of: youthCase)
            let named = try (ask.to ?? []).map { try shelf.body($0, field: "to") }
            let repeated = try trail.sendingsToRepeat(
                Dictionary(named.map { ($0.id, $0) }) { first, _ in first })
            if trail.closure != nil { try shelf.endClosure(of: youthCase.id, on: call.today) }
            if let other = trail.into {
                let host = try shelf.body(other.council)
                let told = ["how": "split", "sentence": sentence, "body": host.key]
                _ = try step(.reopenCase, other, told, by: host, shelf, call)
            }
            for sending in repeated {
                guard let body = trail.receivers[sending.body] else { continue }
                _ = try start(
                    youthCase, to: body, from: sending.parent, round: sending.round + 1, ids.mint(), shelf,
                    call)
            }
            let receivers = repeated.compactMap { trail.receivers[$0.body] }
            let words: [String: String?] = [
                "how": receivers.isEmpty ? nil : "sent", "sentence": sentence, "body": council.key,
            ]
            let told = words.merging(names(of: receivers)) { $1 }
            return try step(.reopenCase, youthCase, told, by: council, shelf, call)
        }
    }

    /// Records the number that the receiver has for a case in its own archive; a later one takes its place.
    package func fileCase(_ ask: FileCase, _ call: Call) async throws -> CaseView {
        let reference = try Words.checked(ask.archiveReference, field: "archiveReference", limit: 60)
        return try await changing(ask.region, .answerCase, call) { shelf, scope in
            let (sending, body, youthCase) = try sending(ask.id, within: scope, shelf)
            try call.check(edition: youthCase.version)
            try check(.file, youthCase, shelf, call)
            try shelf.file(sending.id, as: reference)
            let words = ["how": "filed", "old": reference, "body": body.key]
            return try step(.answerCase, youthCase, words, by: body, shelf, call)
        }
    }

    /// Refuses a step that the process does not have from where the case stands.
    func check(_ step: CaseStep, _ youthCase: YouthCase, _ shelf: Shelf, _ call: Call) throws {
        try CaseProcess.check(step, from: try shelf.state(of: youthCase, on: call.today))
    }

    /// Starts the clock of one receiver, by its own rule.
    func start(
        _ youthCase: YouthCase, to body: Body, from parent: SendingID? = nil, round: Int, _ id: SendingID,
        receivedOn: CivilDate? = nil, _ shelf: Shelf, _ call: Call
    ) throws -> Sending {
        let receivedOn = receivedOn ?? call.today
        let rule = try shelf.rules(of: body.id)[body.id]?.answerRule(on: receivedOn)
        let calendar = try shelf.holidays().calendar(for: body.municipality)
        let sending = try Sending(
            id: id, of: youthCase, to: body, rule: rule, receivedOn: receivedOn, by: calendar, from: parent,
            round: round, at: call.now)
        try shelf.keep(sending, to: body, by: calendar)
        return sending
    }

    private func close(
        _ youthCase: YouthCase, with closure: Closure, stopping kind: Ending.Kind, _ shelf: Shelf
    ) throws {
        try shelf.keep(closure, of: youthCase.id)
        for sending in try shelf.sendings(of: youthCase.id) where sending.isWaiting {
            let ended = try sending.ended(kind, on: closure.on, by: try calendar(of: sending, shelf))
            if let ending = ended.ending { try shelf.keep(ending, of: ended) }
        }
    }

    private func hosting(_ name: String, within scope: Scope, _ shelf: Shelf) throws -> (YouthCase, Body) {
        do {
            return try youthCase(name, within: scope, shelf)
        } catch var refusal as Refusal where refusal.code == .notFound {
            refusal.field = "into"
            throw refusal
        }
    }

    private func reaches(_ deed: Deed, _ body: Body, _ shelf: Shelf, _ call: Call) -> Bool {
        (try? call.caller.scope(for: deed, in: shelf.region))?.reaches(body) ?? false
    }

    private func names(of bodies: [Body]) -> [String: String] {
        if bodies.isEmpty { return [:] }
        return [
            "to": bodies.map(\.key).joined(separator: " "),
            "toNb": Texts.list(bodies.map(\.name.nb), in: .nb),
            "toEn": Texts.list(bodies.map(\.name.en), in: .en),
        ]
    }
}
