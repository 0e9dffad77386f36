import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct DispensationVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("dispensation", "dispensasjon", "dispensation", [List.self, Give.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "dispensation.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListDispensations(region: session.region, asOf: asOf, body: body)
            try await session.show(API.listDispensations, input) { .dispensations($0.dispensations, in: $1) }
        }
    }

    struct Give: Verb {
        static var configuration: CommandConfiguration { .verb("give", "gi", "dispensation.give") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.dispensationRule")) var rule: Finding.Rule
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.dispensationSeat")) var seat: String?
        @Option(help: .words("help.municipality")) var municipality: String?
        @Option(help: .words("help.dispensationPerson")) var person: String?
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?
        @Option(help: .words("help.reason")) var reason: String
        @Option(help: .words("help.decision")) var basis: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveDispensation(
                region: session.region, rule: rule, body: body, seat: seat, municipality: municipality,
                person: person, from: from, until: until, reason: reason, basis: basis)
            try await session.show(API.giveDispensation, input) { .dispensations([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "dispensation.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let id = DispensationID(id) else {
                throw Refusal.notFound(.dispensation, id, field: "id")
            }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readDispensation, ReadDispensation(region: session.region, id: id))
            let input = EndDispensation(region: session.region, id: id, until: until)
            let answer = try await session.client.askKeepingTag(API.endDispensation, input, from: read.tag)
            session.show(answer) { .dispensations([$0], in: $1) }
        }
    }
}

extension Page {
    fileprivate static func dispensations(_ views: [DispensationView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, Texts.word(view.rule.rawValue, in: language), view.body,
                view.municipality ?? "", view.seat ?? "",
                view.person.map { "\($0.name) (\($0.person))" } ?? "", CivilDate.text(view.from),
                CivilDate.lastDay(view.until), view.reason, view.basis,
            ]
        }
        return .table(
            [
                "id", "rule", "body", "municipality", "seat", "people", "from", "through", "reason", "basis",
            ], rows, in: language)
    }
}
