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
            try await show(console, API.listRegions, { _ in ListRegions() }) { list, language in
                .table(
                    ["key", "code", "name"], list.regions.map { [$0.key, $0.code, $0.name] }, in: language)
            }
        }
    }

    struct Facts: Verb {
        static var configuration: CommandConfiguration { .verb("facts", "fakta", "region.facts") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            try await show(console, API.listFacts, ListFacts.init(region:)) { list, language in
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
            try await show(console, API.listSources, ListSources.init(region:)) { list, language in
                .table(
                    ["key", "title", "note"], list.sources.map { [$0.key, $0.title, $0.note] }, in: language)
            }
        }
    }
}
