import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension TrainingVerbs {
    struct Modules: Verb {
        static var configuration: CommandConfiguration { .verb("modules", "moduler", "training.modules") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listModules, ListModules(region: session.region)) {
                .modules($0.modules, in: $1)
            }
        }
    }

    struct ModuleVerbs: ParsableCommand {
        static var configuration: CommandConfiguration {
            .verb("module", "modul", "training.module", [Add.self, Change.self, Retire.self])
        }
    }
}

extension TrainingVerbs.ModuleVerbs {
    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "training.module.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.newModuleKey")) var key: String
        @Option(help: .words("help.title")) var title: String
        @Option(help: .words("help.english")) var english: String?
        @Option(help: .words("help.audience")) var audience = Audience.member
        @Option(help: .words("help.months")) var months: Int?
        @Option(help: .words("help.askedFrom")) var from: CivilDate?
        @Option(help: .words("help.source")) var source: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddModule(
                region: session.region, key: key, title: title, english: english, audience: audience,
                months: months, from: from, source: source)
            try await session.show(API.addModule, input) { .modules([$0], in: $1) }
        }
    }

    struct Change: Verb {
        static var configuration: CommandConfiguration { .verb("change", "rett", "training.module.change") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.moduleKey")) var key: String
        @Option(help: .words("help.title")) var title: String?
        @Option(help: .words("help.english")) var english: String?
        @Option(help: .words("help.months")) var months: Int?
        @Option(help: .words("help.monthsFrom")) var from: CivilDate?

        func run(_ console: Console) async throws {
            try await Session(common, console).change(module: key) {
                ChangeModule(
                    region: $0, module: key, title: title, english: english, months: months,
                    monthsFrom: from)
            }
        }
    }

    struct Retire: Verb {
        static var configuration: CommandConfiguration {
            .verb("retire", "avvikle", "training.module.retire")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.moduleKey")) var key: String
        @Option(help: .words("help.retiredFrom")) var from: CivilDate

        func run(_ console: Console) async throws {
            try await Session(common, console).change(module: key) {
                ChangeModule(region: $0, module: key, until: from)
            }
        }
    }
}

extension Audience: ExpressibleByArgument {}

extension Session {
    fileprivate func change(module key: String, _ input: (String) -> ChangeModule) async throws {
        let read = try await client.askKeepingTag(API.readModule, ReadModule(region: region, module: key))
        let answer = try await client.askKeepingTag(API.changeModule, input(region), from: read.tag)
        show(answer) { .modules([$0], in: $1) }
    }
}

extension Page {
    fileprivate static func modules(_ views: [ModuleView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.key, view.title, Texts.word(view.audience.rawValue, in: language),
                view.months.map { String($0) } ?? Texts.say("say.forEver", in: language),
                view.from?.description ?? "", CivilDate.lastDay(before: view.until), view.source,
            ]
        }
        return .table(
            ["key", "title", "audience", "months", "from", "through", "source"], rows, in: language)
    }
}
