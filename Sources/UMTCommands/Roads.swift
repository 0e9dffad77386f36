import ArgumentParser
import UMTAPI
import UMTDomain

struct RoadVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("road", "vei", "road", [List.self, Set.self, Remove.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "road.list") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listRoads, ListRoads(region: session.region)) {
                .roads($0.roads, in: $1)
            }
        }
    }

    struct Set: Verb {
        static var configuration: CommandConfiguration { .verb("set", "sett", "road.set") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.road.from")) var from: String
        @Argument(help: .words("help.road.to")) var to: String
        @Argument(help: .words("help.road.minutes")) var minutes: Int
        @Option(help: .words("help.road.km")) var km: Int?
        @Option(help: .words("help.road.source")) var source: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = SetRoad(
                region: session.region, from: from, to: to, minutes: minutes, kilometres: km, source: source)
            try await session.show(API.setRoad, input) { .roads([$0], in: $1) }
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration { .verb("remove", "fjern", "road.remove") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.road.from")) var from: String
        @Argument(help: .words("help.road.to")) var to: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RemoveRoad(region: session.region, from: from, to: to)
            try await session.show(API.removeRoad, input) { .roads($0.roads, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func roads(_ views: [RoadView], in language: Language) -> Page {
        let rows = views.map { road in
            [
                road.from, road.to, String(road.minutes), road.kilometres.map { String($0) } ?? "",
                road.source,
            ]
        }
        return .table(["from", "to", "minutes", "kilometres", "source"], rows, in: language)
    }
}
