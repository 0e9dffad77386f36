import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct RightVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("right", "rett", "right", [List.self, Give.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "right.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListRights(region: session.region, asOf: asOf, body: body)
            try await session.show(API.listRights, input) { .rights($0.rights, in: $1) }
        }
    }

    struct Give: Verb {
        static var configuration: CommandConfiguration { .verb("give", "gi", "right.give") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Argument(help: .words("help.right.kind")) var kind: MeetingRight.Kind
        @Option(help: .words("help.memberNumber")) var person: String?
        @Option(help: .words("help.right.role")) var role: String?
        @Option(help: .words("help.right.source")) var source: String
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveRight(
                region: session.region, body: body, kind: kind, person: person, role: role, source: source,
                from: from, until: until)
            try await session.show(API.giveRight, input) { .rights([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "right.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let id = RightID(id) else { throw Refusal.notFound(.right, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readRight, ReadRight(region: session.region, id: id))
            let input = EndRight(region: session.region, id: id, until: until)
            let answer = try await session.client.askKeepingTag(API.endRight, input, from: read.tag)
            session.show(answer) { .rights([$0], in: $1) }
        }
    }
}

extension MeetingRight.Kind: ExpressibleByArgument {}

extension Page {
    fileprivate static func rights(_ views: [RightView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.body, Texts.word(view.kind.rawValue, in: language),
                view.role ?? [view.person, view.name].compactMap(\.self).joined(separator: " "), view.source,
                CivilDate.text(view.from), CivilDate.lastDay(view.until),
            ]
        }
        return .table(["id", "body", "right", "holder", "source", "from", "through"], rows, in: language)
    }
}
