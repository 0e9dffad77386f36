import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// What young people said outside the council, and what became of it.
struct InputVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("input", "innspill", "input", [List.self, Show.self, Record.self, Settle.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "input.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.inputCouncil")) var council: String?
        @Flag(help: .words("help.inputOpen")) var open = false
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListInputs(
                region: session.region, council: council, open: open ? true : nil,
                after: try after.map { try .of(input: $0, field: "--after") }, limit: limit)
            try await session.show(API.listInputs, input) { .inputs($0, in: $1) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "input.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.inputID")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadInput(region: session.region, id: try .of(input: id))
            try await session.show(API.readInput, input) { .input($0, in: $1) }
        }
    }

    struct Record: Verb {
        static var configuration: CommandConfiguration { .verb("record", "før", "input.record") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.inputText")) var text: String
        @Option(help: .words("help.inputCouncil")) var council: String
        @Option(help: .words("help.inputChannel")) var channel: YouthInput.Channel
        @Option(help: .words("help.inputOn")) var on: CivilDate?
        @Option(help: .words("help.inputPlace")) var place: String
        @Option(help: .words("help.inputReach")) var reach: Int

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RecordInput(
                region: session.region, council: council, channel: channel, heldOn: on, place: place,
                reach: reach, text: text)
            try await session.show(API.recordInput, input) { .input($0, in: $1) }
        }
    }

    struct Settle: Verb {
        static var configuration: CommandConfiguration { .verb("settle", "avslutt", "input.settle") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.inputID")) var id: String
        @Option(name: .customLong("case"), help: .words("help.inputCase")) var name: String?
        @Option(help: .words("help.inputSentence")) var sentence: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = SettleInput(
                region: session.region, id: try .of(input: id), case: name, sentence: sentence)
            try await session.show(API.settleInput, input) { .input($0, in: $1) }
        }
    }
}

extension YouthInput.Channel: ExpressibleByArgument {}

extension YouthInputID {
    fileprivate static func of(input text: String, field: String = "id") throws(Refusal) -> YouthInputID {
        guard let id = YouthInputID(text) else { throw .notFound(.youthInput, text, field: field) }
        return id
    }
}

extension Page {
    static func inputs(_ list: InputList, in language: Language) -> Page {
        let rows = list.inputs.map { view in
            [
                view.id.description, view.heldOn.description, Texts.word(view.channel.rawValue, in: language),
                view.place, String(view.reach), Texts.word(view.state.rawValue, in: language),
                view.case ?? "", view.council, view.sentence ?? view.text,
            ]
        }
        let open = list.open > 0 ? [Texts.say("say.openInputs", [String(list.open)], in: language)] : []
        let more = list.next.map { [Texts.say("say.more", [$0.description], in: language)] } ?? []
        return .table(
            ["id", "heldOn", "channel", "place", "reached", "state", "case", "council", "text"], rows,
            in: language, remarks: open + more)
    }

    static func input(_ view: InputView, in language: Language) -> Page {
        let state = Texts.word(view.state.rawValue, in: language) + (view.case.map { " (\($0))" } ?? "")
        let line = [
            view.heldOn.description, Texts.word(view.channel.rawValue, in: language), view.place,
            String(view.reach), state,
        ]
        let told = view.sentence.map { ["", $0] } ?? []
        return Page(
            text: ([
                "\(view.id)  \(view.council)", Texts.say("say.inputLine", line, in: language), "", view.text,
            ] + told).joined(separator: "\n"))
    }
}
