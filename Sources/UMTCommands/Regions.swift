import ArgumentParser
import UMTAPI
import UMTDomain

struct RegionVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("region", nil, "verbs.region", [List.self, Facts.self, Sources.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "region.list") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsRegion: false)
            try await session.show(API.listRegions, ListRegions()) { list, language in
                .table(
                    ["key", "code", "name"], list.regions.map { [$0.key, $0.code, $0.name] }, in: language)
            }
        }
    }

    struct Facts: Verb {
        static var configuration: CommandConfiguration { .verb("facts", "fakta", "region.facts") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listFacts, ListFacts(region: session.region)) { list, language in
                let rows = list.facts.map {
                    [$0.about, $0.value, $0.unit, $0.asOf?.description ?? "", $0.source]
                }
                return .table(["about", "value", "unit", "asOf", "source"], rows, in: language)
            }
        }
    }

    struct Sources: Verb {
        static var configuration: CommandConfiguration { .verb("sources", "kilder", "region.sources") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listSources, ListSources(region: session.region)) { list, language in
                .table(
                    ["key", "title", "note"], list.sources.map { [$0.key, $0.title, $0.note] }, in: language)
            }
        }
    }
}
