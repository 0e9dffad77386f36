import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// What became of the cases, counted; never ranked.
struct StatisticsVerb: Verb {
    static var configuration: CommandConfiguration { .verb("statistics", "statistikk", "statistics") }
    @OptionGroup var common: Common
    @Option(help: .words("help.statistics.by")) var by: StatisticsGrouping?
    @Option(help: .words("help.statistics.from")) var from: CivilDate?
    @Option(help: .words("help.statistics.until")) var until: CivilDate?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let ask = ReadStatistics(region: session.region, by: by, from: from, until: until)
        try await session.show(API.readStatistics, ask) { .statistics($0, in: $1) }
    }
}

/// Writes the open data of a region to a file.
struct OpenDataVerb: Verb {
    static var configuration: CommandConfiguration { .verb("open-data", "åpne-data", "openData") }
    @OptionGroup var common: Common
    @OptionGroup var destination: Destination
    @Option(help: .words("help.openData.format")) var format: OpenDataFormat?
    @Option(help: .words("help.statistics.from")) var from: CivilDate?
    @Option(help: .words("help.statistics.until")) var until: CivilDate?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let isJSON = destination.out?.lowercased().hasSuffix(".json") ?? false
        let ask = ReadOpenData(
            region: session.region, format: format ?? (isJSON ? .json : nil), from: from, until: until)
        let document = try await session.client.ask(API.readOpenData, ask)
        try destination.take(document, on: console, in: session.language)
    }
}

extension StatisticsGrouping: ExpressibleByArgument {}
extension OpenDataFormat: ExpressibleByArgument {}

extension Page {
    static func statistics(_ view: StatisticsView, in language: Language) -> Page {
        let rows = (view.groups + [view.total]).map { line in
            [line.name, String(line.raised), String(line.open), String(line.closed)]
                + CaseImpact.allCases.map { impact in
                    String(line.impacts.first { $0.impact == impact }?.cases ?? 0)
                }
                + [String(line.answered), String(line.late), line.days.sentence(in: language)]
        }
        let headings =
            ["group", "raised", "open", "closed"] + CaseImpact.allCases.map { "impact.\($0.rawValue)" }
            + ["answered", "late", "daysToAnswer"]
        return .table(
            headings, rows, in: language,
            remarks: view.definitions.map { "\(heading($0.word, language)): \($0.means)" })
    }

    private static func heading(_ word: String, _ language: Language) -> String {
        Texts.say("heading.\(word)", in: language)
    }
}
