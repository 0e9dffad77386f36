import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    struct AnswerVerb: Verb {
        static var configuration: CommandConfiguration { .verb("answer", "svar", "case.answer") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.outcome")) var outcome: Outcome?
        @Option(help: .words("help.reason")) var reason: String?
        @Option(name: .customLong("ask"), help: .words("help.outcomes")) var asks: [String] = []
        @Option(help: .words("help.text")) var text: String?
        @Option(help: .words("help.fromBody")) var from: String?
        @Option(help: .words("help.answeredOn")) var on: CivilDate?
        @Option(help: .words("help.next")) var next: String?
        @Option(help: .words("help.nextOn")) var nextOn: CivilDate?
        @Option(help: .words("help.responsible")) var responsible: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.isWaiting }
            let input = AnswerCase(
                region: session.region, id: sending.id, outcomes: try asks.map(line), outcome: outcome,
                reason: reason,
                text: text, answeredOn: on, next: try nextStep())
            try await session.show(API.answerCase, input) { .step($0, in: $1) }
        }

        private func nextStep() throws(Refusal) -> NextStepView? {
            if next == nil, nextOn == nil, responsible == nil { return nil }
            guard let next else { throw Refusal(.missingField, field: "--next") }
            guard let nextOn else { throw Refusal(.missingField, field: "--next-on") }
            guard let responsible else { throw Refusal(.missingField, field: "--responsible") }
            return NextStepView(text: next, on: nextOn, responsible: responsible)
        }

        // `2=declined:no room in the budget`
        private func line(_ text: String) throws -> OutcomeView {
            let parts = text.split(separator: "=", maxSplits: 1)
            let rest = parts.count == 2 ? parts[1].split(separator: ":", maxSplits: 1) : []
            guard rest.count == 2, let place = Int(parts[0]), let outcome = Outcome(rawValue: String(rest[0]))
            else {
                throw Refusal.badValue(text, field: "--ask", wanted: "2=declined:…")
            }
            return OutcomeView(ask: place, outcome: outcome, reason: String(rest[1]))
        }
    }

    struct PromiseVerb: Verb {
        static var configuration: CommandConfiguration { .verb("promise", "lov", "case.promise") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.promiseText")) var text: String
        @Option(help: .words("help.due")) var due: CivilDate
        @Option(help: .words("help.fromBody")) var from: String?
        @Option(help: .words("help.promisedOn")) var on: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.answeredOn != nil }
            let input = MakePromise(
                region: session.region, id: sending.id, text: text, due: due, promisedOn: on)
            try await session.show(API.makePromise, input) { .step($0, in: $1) }
        }
    }

    struct Deliver: Verb {
        static var configuration: CommandConfiguration { .verb("deliver", "meld", "case.deliver") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.promiseNumber")) var promise: Int?
        @Option(help: .words("help.percent")) var percent = 100
        @Option(help: .words("help.sentence")) var sentence: String
        @Option(help: .words("help.reportedOn")) var on: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let id = try await session.promise(of: name, promise).id
            let input = ReportDelivery(
                region: session.region, id: id, percent: percent, sentence: sentence, reportedOn: on)
            try await session.show(API.reportDelivery, input) { .step($0, in: $1) }
        }
    }

    struct Confirm: Verb {
        static var configuration: CommandConfiguration { .verb("confirm", "bekreft", "case.confirm") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.promiseNumber")) var promise: Int?
        @Flag(help: .words("help.dispute")) var dispute = false
        @Option(help: .words("help.sentence")) var sentence: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let id = try await session.promise(of: name, promise).id
            let input = ConfirmDelivery(
                region: session.region, id: id, verdict: dispute ? .disputed : .confirmed, sentence: sentence)
            try await session.show(API.confirmDelivery, input) { .step($0, in: $1) }
        }
    }
}

extension Outcome: ExpressibleByArgument {}

extension Session {
    /// The one sending of a case that fits, or the one from the named body.
    func sending(of name: String, from body: String?, where fits: (SendingView) -> Bool) async throws
        -> SendingView
    {
        let view = try await client.ask(API.readCase, ReadCase(region: region, case: name))
        if let body {
            let rounds = view.sendings.filter { $0.to == body.lowercased() }
            guard let sending = rounds.first(where: fits) ?? rounds.last else {
                throw Refusal.notFound(.sending, body, field: "--from")
            }
            return sending
        }
        let fitting = view.sendings.filter(fits)
        if fitting.count > 1 {
            let keys = fitting.map(\.to).joined(separator: ", ")
            console.warn(Texts.say("say.chooseSending", [keys], in: language))
            throw Refusal(.missingField, field: "--from")
        }
        // The server says best why none fits: not sent, answered already, or not answered yet.
        guard let sending = fitting.first ?? view.sendings.first else { throw Refusal(.notSent) }
        return sending
    }

    /// The one promise of a case, or the one with that number.
    func promise(of name: String, _ place: Int?) async throws -> PromiseView {
        let promises = try await client.ask(API.readCase, ReadCase(region: region, case: name)).promises
        if place == nil, promises.count > 1 {
            let places = promises.map { String($0.place) }.joined(separator: ", ")
            console.warn(Texts.say("say.choosePromise", [places], in: language))
            throw Refusal(.missingField, field: "--promise")
        }
        guard let promise = promises.first(where: { place == nil || $0.place == place }) else {
            throw Refusal.notFound(.promise, place.map { String($0) } ?? name)
        }
        return promise
    }
}
