import ArgumentParser
import UMTAPI
import UMTDomain

struct BodyVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("body", "organ", "verbs.body", [List.self, Show.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "body.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listBodies, ListBodies(region: session.region, asOf: asOf)) {
                list, language in
                let rows = list.bodies.map {
                    [$0.key, $0.name, Texts.word($0.kind.rawValue, in: language), $0.meetingsAYear ?? ""]
                }
                return .table(["key", "name", "kind", "meetingsAYear"], rows, in: language)
            }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "body.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.readBody, ReadBody(region: session.region, body: body)) {
                view, language in
                let rows = view.rules.map {
                    [$0.rule, $0.value, CivilDate.text($0.from), CivilDate.lastDay($0.until), $0.source]
                }
                return .table(
                    ["rule", "value", "from", "through", "source"], rows, in: language, remarks: [view.name])
            }
        }
    }
}
