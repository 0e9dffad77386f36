import ArgumentParser
import UMTAPI
import UMTDomain

struct SeatVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("seat", "plass", "seat", [List.self, Add.self, Public.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "seat.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListSeats(region: session.region, asOf: asOf, body: body)
            try await session.show(API.listSeats, input, as: Page.seats)
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "seat.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.count")) var count = 1
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?
        @Flag(help: .words("help.substitutes")) var substitutes = false
        @Option(name: .customLong("for"), help: .words("help.standsInFor")) var standsInFor: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddSeats(
                region: session.region, body: body, count: count, from: from, until: until,
                substitutes: substitutes ? true : nil, standsInFor: standsInFor)
            try await session.show(API.addSeats, input, as: Page.seats)
        }
    }
}

struct TermVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("term", "valgperiode", "term", [List.self, Add.self, Next.self, Handover.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "term.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listTerms, ListTerms(region: session.region, body: body)) {
                .terms($0.terms, in: $1)
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "term.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddTerm(region: session.region, body: body, from: from, until: until)
            try await session.show(API.addTerm, input) { .terms([$0], in: $1) }
        }
    }
}

extension Page {
    fileprivate static func seats(_ list: SeatList, in language: Language) -> Page {
        let rows = list.seats.map { seat in
            let rank = seat.rank.map { rank in
                Texts.say(
                    seat.standsInFor == nil ? "say.substitute" : "say.personal", [String(rank)], in: language)
            }
            return [
                seat.key, rank ?? Texts.word(seat.kind.rawValue, in: language), seat.municipality ?? "",
                Texts.word(seat.filled ? "filled" : "vacant", in: language),
            ]
        }
        let counts = Texts.say("say.seats", [String(list.filled), String(list.vacant)], in: language)
        return .table(["seat", "kind", "municipality", "state"], rows, in: language, remarks: [counts])
    }

    fileprivate static func terms(_ terms: [TermView], in language: Language) -> Page {
        let rows = terms.map {
            [$0.id.description, $0.body, CivilDate.text($0.from), CivilDate.lastDay($0.until)]
        }
        return .table(["id", "body", "from", "through"], rows, in: language)
    }
}
