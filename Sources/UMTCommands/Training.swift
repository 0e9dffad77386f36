import ArgumentParser
import UMTAPI
import UMTDomain

struct TrainingVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "training", "opplæring", "training",
            [
                List.self, Coverage.self, Gaps.self, Passport.self, Mine.self, Certificate.self,
                Complete.self, Remove.self,
                Modules.self, ModuleVerbs.self, TrainingSessionVerbs.self,
            ])
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
                    [member.person, member.name, member.municipality ?? ""]
                        + [member.completed, member.expired, member.missing].map {
                            $0.joined(separator: ", ")
                        }
                }
                return .table(
                    ["number", "name", "municipality", "completed", "expired", "missing"], rows, in: language)
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
            try await session.show(API.completeModule, input) { .completion($0, in: $1) }
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration { .verb("remove", "fjern", "training.remove") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.moduleKey")) var module: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.completedOn")) var day: CivilDate
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RemoveCompletion(
                region: session.region, module: module, person: person, day: day, reason: reason)
            try await session.show(API.removeCompletion, input) { .completion($0, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func completion(_ done: CompletionView, in language: Language) -> Page {
        let row = [done.person, done.module, done.day.description, CivilDate.lastDay(before: done.until)]
        return .table(["number", "key", "day", "through"], [row], in: language)
    }
}

extension CivilDate {
    /// The last day of what ends before a day; nothing when it does not end.
    static func lastDay(before until: CivilDate?) -> String { until?.adding(days: -1).description ?? "" }
}
