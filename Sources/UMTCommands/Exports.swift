import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// Writes a list of the register to a file that a spreadsheet opens.
struct ExportVerb: Verb {
    static var configuration: CommandConfiguration { .verb("export", "eksporter", "export") }
    @OptionGroup var common: Common
    @OptionGroup var destination: Destination
    @Argument(help: .words("help.export.list")) var list: List
    @Option(help: .words("help.export.format")) var format: ExportFormat?
    @Option(help: .words("help.export.asOf")) var asOf: CivilDate?

    enum List: String, CaseIterable, ExpressibleByArgument {
        case members, mandates, seats, coordinators, training, cases

        init?(argument: String) {
            let own: [String: List] = [
                "medlemmer": .members, "verv": .mandates, "mandater": .mandates, "plasser": .seats,
                "koordinatorer": .coordinators, "opplæring": .training, "opplaring": .training,
                "saker": .cases,
            ]
            guard let list = List(rawValue: argument) ?? own[argument] else { return nil }
            self = list
        }
    }

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        try destination.take(try await document(session), on: console, in: session.language)
    }

    private func document(_ session: Session) async throws -> Document {
        let isWorkbook = destination.out?.lowercased().hasSuffix(".xlsx") ?? false
        let format = format ?? (isWorkbook ? .xlsx : .csv)
        let (client, region) = (session.client, session.region)
        let day = ExportDay(region: region, format: format, asOf: asOf)
        let whole = ExportMembers(region: region, format: format)
        switch list {
        case .members: return try await client.ask(API.exportMembers, whole)
        case .cases: return try await client.ask(API.exportCases, whole)
        case .seats: return try await client.ask(API.exportSeats, day)
        case .coordinators: return try await client.ask(API.exportCoordinators, day)
        case .training: return try await client.ask(API.exportTraining, day)
        case .mandates:
            let ask = ExportMandates(region: region, format: format, asOf: asOf)
            return try await client.ask(API.exportMandates, ask)
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
