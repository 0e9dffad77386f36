import ArgumentParser
import UMTAPI
import UMTDomain

struct MunicipalityVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("municipality", "kommune", "verbs.municipality", [List.self, Participants.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "municipality.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(
                API.listMunicipalities, ListMunicipalities(region: session.region, asOf: asOf)
            ) {
                .municipalities($0.municipalities, $0.certain, $0.unknown, in: $1)
            }
        }
    }

    struct Participants: Verb {
        static var configuration: CommandConfiguration {
            .verb("participants", "deltakere", "municipality.participants")
        }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listParticipants, ListParticipants(region: session.region, asOf: asOf))
            {
                .municipalities($0.participants, $0.certain, $0.unknown, in: $1)
            }
        }
    }
}

extension Page {
    fileprivate static func municipalities(
        _ views: [MunicipalityView], _ certain: Int, _ unknown: Int, in language: Language
    ) -> Page {
        let rows = views.map { view in
            [
                view.number ?? "", view.name ?? view.key, Texts.word(view.certainty.rawValue, in: language),
                CivilDate.text(view.from), CivilDate.lastDay(view.until), view.successor ?? "", view.source,
            ]
        }
        let counts = Texts.say("say.unknownDays", [String(certain), String(unknown)], in: language)
        return .table(
            ["number", "name", "certainty", "from", "through", "successor", "source"], rows, in: language,
            remarks: unknown > 0 ? [counts] : [])
    }
}
