import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    struct Ask: Verb {
        static var configuration: CommandConfiguration {
            .verb("ask-council", "spør-rådet", "case.askCouncil")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.publicSentence")) var sentence: String
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.isWaiting }
            let input = AskCouncil(region: session.region, id: sending.id, sentence: sentence)
            try await session.show(API.askCouncil, input) { .step($0, in: $1) }
        }
    }

    struct Clarify: Verb {
        static var configuration: CommandConfiguration { .verb("clarify", "oppklar", "case.clarify") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.publicSentence")) var sentence: String
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.question != nil }
            let input = ClarifyCase(region: session.region, id: sending.id, sentence: sentence)
            try await session.show(API.clarifyCase, input) { .step($0, in: $1) }
        }
    }

    struct Postpone: Verb {
        static var configuration: CommandConfiguration { .verb("postpone", "utsett", "case.postpone") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.postponeUntil")) var until: CivilDate
        @Option(help: .words("help.publicSentence")) var reason: String
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.isWaiting }
            let input = PostponeAnswer(
                region: session.region, id: sending.id, due: until, reason: reason)
            try await session.show(API.postponeAnswer, input) { .step($0, in: $1) }
        }
    }

    struct ExplainDeadlineVerb: Verb {
        static var configuration: CommandConfiguration {
            .verb("explain-deadline", "forklar-frist", "case.explainDeadline")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.isWaiting }
            let input = ExplainDeadline(region: session.region, id: sending.id)
            try await session.show(API.explainDeadline, input) {
                .deadline($0, isPaused: sending.question != nil, in: $1)
            }
        }
    }
}

extension AnswerClock: ExpressibleByArgument {}
