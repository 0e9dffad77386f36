import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct FunctionVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("function", "funksjon", "function", [List.self, Give.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "function.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListFunctions(region: session.region, asOf: asOf, body: body)
            try await session.show(API.listFunctions, input) { .functions($0.functions, in: $1) }
        }
    }

    struct Give: Verb {
        static var configuration: CommandConfiguration { .verb("give", "gi", "function.give") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Argument(help: .words("help.function.kind")) var kind: BodyFunction.Kind
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.function.chosenOn")) var chosenOn: CivilDate?
        @Option(help: .words("help.function.chosenBy")) var chosenBy: String?
        @Option(help: .words("help.function.from")) var from: CivilDate?
        @Option(help: .words("help.function.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveFunction(
                region: session.region, body: body, kind: kind, person: person,
                chosenOn: chosenOn ?? console.today(), chosenBy: chosenBy, from: from, until: until)
            try await session.show(API.giveFunction, input) { .functions([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "function.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let id = FunctionID(id) else { throw Refusal.notFound(.function, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readFunction, ReadFunction(region: session.region, id: id))
            let input = EndFunction(region: session.region, id: id, until: until)
            let answer = try await session.client.askKeepingTag(API.endFunction, input, from: read.tag)
            session.show(answer) { .functions([$0], in: $1) }
        }
    }
}

extension BodyFunction.Kind: ExpressibleByArgument {}

extension Page {
    fileprivate static func functions(_ views: [FunctionView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.body, Texts.word(view.kind.rawValue, in: language), view.person,
                view.name, view.chosenOn.description, view.chosenBy, CivilDate.text(view.from),
                CivilDate.lastDay(view.until), Texts.word(view.member ? "yes" : "no", in: language),
            ]
        }
        return .table(
            [
                "id", "body", "function", "number", "name", "chosenOn", "chosenBy", "from", "through",
                "member",
            ], rows,
            in: language)
    }
}
