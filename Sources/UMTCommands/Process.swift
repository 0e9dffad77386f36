import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    struct ProcessVerb: Verb {
        static var configuration: CommandConfiguration { .verb("process", "gang", "case.process") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsRegion: false)
            try await session.show(API.readProcess, ReadProcess(), as: Page.process)
        }
    }

    struct Forward: Verb {
        static var configuration: CommandConfiguration { .verb("forward", "videresend", "case.forward") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.forwardTo")) var to: [String]
        @Option(help: .words("help.publicSentence")) var sentence: String
        @Option(help: .words("help.fromBody")) var from: String?
        @Option(help: .words("help.receivedOn")) var received: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from, where: \.isWaiting)
            let input = ForwardCase(
                region: session.region, id: sending.id, to: to, sentence: sentence, receivedOn: received)
            try await session.show(API.forwardCase, input) { .step($0, in: $1) }
        }
    }

    struct File: Verb {
        static var configuration: CommandConfiguration { .verb("file", "arkivfør", "case.file") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.archiveNumber")) var reference: String
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from, where: \.isWaiting)
            let input = FileCase(region: session.region, id: sending.id, archiveReference: reference)
            try await session.show(API.fileCase, input) { .step($0, in: $1) }
        }
    }

    struct Withdraw: Verb {
        static var configuration: CommandConfiguration { .verb("withdraw", "trekk", "case.withdraw") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.publicSentence")) var sentence: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = WithdrawCase(region: session.region, case: name, sentence: sentence)
            try await session.show(API.withdrawCase, input) { .step($0, in: $1) }
        }
    }

    struct Merge: Verb {
        static var configuration: CommandConfiguration { .verb("merge", "slå-sammen", "case.merge") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.into")) var into: String
        @Option(help: .words("help.publicSentence")) var sentence: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = MergeCase(region: session.region, case: name, into: into, sentence: sentence)
            try await session.show(API.mergeCase, input) { .step($0, in: $1) }
        }
    }

    struct Reopen: Verb {
        static var configuration: CommandConfiguration { .verb("reopen", "gjenåpne", "case.reopen") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.publicSentence")) var sentence: String
        @Option(help: .words("help.reopenTo")) var to: [String] = []

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReopenCase(
                region: session.region, case: name, to: to.isEmpty ? nil : to, sentence: sentence)
            try await session.show(API.reopenCase, input) { .step($0, in: $1) }
        }
    }
}

extension Page {
    /// The steps as rows; a step that leads to the same state says so.
    static func process(_ view: ProcessView, in language: Language) -> Page {
        let rows = view.steps.map { step in
            [
                step.name, states(step.from, of: view, none: "say.newCase", language),
                step.to.map { states($0, of: view, none: "say.sameState", language) }
                    ?? Texts.say("say.sameState", in: language),
                step.roles.map { Texts.word($0.rawValue, in: language) }.joined(separator: ", "),
                step.sentences.joined(separator: " / "),
            ]
        }
        let waiting = view.states.map {
            "\($0.name): \(Texts.word($0.waitsFor.rawValue, in: language))"
        }
        return .table(
            ["step", "fromStates", "toStates", "roles", "sentences"], rows, in: language,
            remarks: [Texts.say("say.waitsFor", [waiting.joined(separator: ", ")], in: language)])
    }

    private static func states(
        _ states: [CaseState], of view: ProcessView, none: String, _ language: Language
    ) -> String {
        if states.isEmpty { return Texts.say(none, in: language) }
        let left = view.states.map(\.state).filter { !states.contains($0) }
        if left.isEmpty { return Texts.say("say.anyState", in: language) }
        if left.count == 1 {
            return Texts.say("say.anyStateBut", [Texts.word(left[0].rawValue, in: language)], in: language)
        }
        return states.map { Texts.word($0.rawValue, in: language) }.joined(separator: ", ")
    }
}
