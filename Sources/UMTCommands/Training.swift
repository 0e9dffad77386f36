import ArgumentParser
import UMTAPI
import UMTDomain

struct TrainingVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("training", "opplæring", "training", [Modules.self, List.self, Complete.self])
    }

    struct Modules: Verb {
        static var configuration: CommandConfiguration { .verb("modules", "moduler", "training.modules") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listModules, ListModules(region: session.region)) { list, language in
                .table(
                    ["key", "title", "source"], list.modules.map { [$0.key, $0.title, $0.source] },
                    in: language)
            }
        }
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "training.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListTraining(region: session.region, asOf: asOf, body: body)
            try await session.show(API.listTraining, input) { list, language in
                let rows = list.members.map { member in
                    [
                        member.person, member.name, member.municipality ?? "",
                        member.completed.joined(separator: ", "),
                        member.missing.joined(separator: ", "),
                    ]
                }
                return .table(["number", "name", "municipality", "completed", "missing"], rows, in: language)
            }
        }
    }

    struct Complete: Verb {
        static var configuration: CommandConfiguration { .verb("complete", "fullført", "training.complete") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.moduleKey")) var module: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.day")) var day: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let day = day ?? console.today()
            let input = CompleteModule(region: session.region, module: module, person: person, day: day)
            try await session.show(API.completeModule, input) { done, language in
                .table(
                    ["number", "key", "day"], [[done.person, done.module, done.day.description]], in: language
                )
            }
        }
    }
}
