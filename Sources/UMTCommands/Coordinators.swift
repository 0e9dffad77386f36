import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct CoordinatorVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("coordinator", "koordinator", "coordinator", [List.self, Add.self, Change.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "coordinator.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.coordinator.kind")) var kind: CoordinatorPost.Kind?
        @Option(help: .words("help.municipality")) var municipality: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListCoordinators(
                region: session.region, asOf: asOf, kind: kind, municipality: municipality)
            try await session.show(API.listCoordinators, input) { .coordinators($0.coordinators, in: $1) }
        }
    }

    struct Change: Verb {
        static var configuration: CommandConfiguration { .verb("change", "endre", "coordinator.change") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.percentage")) var percentage: Int
        @Option(help: .words("help.coordinator.from")) var from: CivilDate

        func run(_ console: Console) async throws {
            guard let id = PostID(id) else { throw Refusal.notFound(.post, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readCoordinator, ReadCoordinator(region: session.region, id: id))
            let input = ChangeCoordinator(region: session.region, id: id, percentage: percentage, from: from)
            let answer = try await session.client.askKeepingTag(API.changeCoordinator, input, from: read.tag)
            session.show(answer) { view, language in
                var page = Page.coordinators([view], in: language)
                page.remarks.append(Texts.say("say.changed", [from.description], in: language))
                return page
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "coordinator.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.postKind")) var kind: CoordinatorPost.Kind
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.percentage")) var percentage: Int
        @Option(help: .words("help.municipality")) var municipality: String?
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddCoordinator(
                region: session.region, kind: kind, municipality: municipality, person: person,
                percentage: percentage, from: from,
                until: until)
            try await session.show(API.addCoordinator, input) { .coordinators([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "coordinator.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let id = PostID(id) else { throw Refusal.notFound(.post, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readCoordinator, ReadCoordinator(region: session.region, id: id))
            let input = EndCoordinator(region: session.region, id: id, until: until)
            let answer = try await session.client.askKeepingTag(API.endCoordinator, input, from: read.tag)
            session.show(answer) { .coordinators([$0], in: $1) }
        }
    }
}

extension CoordinatorPost.Kind: ExpressibleByArgument {}

extension Page {
    fileprivate static func coordinators(_ views: [CoordinatorView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, Texts.word(view.kind.rawValue, in: language), view.municipality ?? "",
                view.name,
                "\(view.percentage) %", CivilDate.text(view.from), CivilDate.lastDay(view.until),
            ]
        }
        return .table(
            ["id", "kind", "municipality", "name", "percentage", "from", "through"], rows, in: language)
    }
}
