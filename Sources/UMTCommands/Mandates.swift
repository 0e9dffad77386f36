import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct MandateVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("mandate", "verv", "mandate", [List.self, Give.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "mandate.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?
        @Option(help: .words("help.municipality")) var municipality: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListMandates(
                region: session.region, asOf: asOf, body: body, municipality: municipality)
            try await session.show(API.listMandates, input) { .mandates($0.mandates, in: $1) }
        }
    }

    struct Give: Verb {
        static var configuration: CommandConfiguration { .verb("give", "gi", "mandate.give") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.seatKey")) var seat: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?
        @Option(help: .words("help.basis")) var basis: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveMandate(
                region: session.region, seat: seat, person: person, from: from, until: until, basis: basis)
            try await session.show(API.giveMandate, input) { .mandates([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "mandate.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate
        @Option(help: .words("help.reason")) var reason: String
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            guard let id = MandateID(id) else { throw Refusal.notFound(.mandate, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readMandate, ReadMandate(region: session.region, id: id))
            let input = EndMandate(region: session.region, id: id, until: until, reason: reason)
            let answer = try await session.client.askKeepingTag(
                API.endMandate, input, from: ifMatch ?? read.tag)
            session.show(answer) { .mandates([$0], in: $1) }
        }
    }
}

extension Page {
    fileprivate static func mandates(_ views: [MandateView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.seat, Texts.word(view.kind.rawValue, in: language), view.name,
                view.person,
                CivilDate.text(view.from), CivilDate.lastDay(view.until),
            ]
        }
        return .table(["id", "seat", "kind", "name", "number", "from", "through"], rows, in: language)
    }
}
