import ArgumentParser
import UMTAPI
import UMTDomain

struct DriverVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("driver", "sjåfør", "driver", [List.self, Approve.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "driver.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.driver.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListDriverApprovals(region: session.region, asOf: asOf)
            try await session.show(API.listDriverApprovals, input) { .approvals($0.approvals, in: $1) }
        }
    }

    struct Approve: Verb {
        static var configuration: CommandConfiguration { .verb("approve", "godkjenn", "driver.approve") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.driver.person")) var person: String
        @Argument(help: .words("help.driver.municipality")) var municipality: String
        @Option(help: .words("help.from")) var from: CivilDate?
        @Option(help: .words("help.until")) var until: CivilDate?
        @Option(help: .words("help.driver.basis")) var basis: String
        @Option(name: .customLong("by"), help: .words("help.driver.by")) var decidedBy: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ApproveDriver(
                region: session.region, person: person, municipality: municipality,
                from: from ?? console.today(), until: until, basis: basis, decidedBy: decidedBy)
            try await session.show(API.approveDriver, input) { .approvals([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "driver.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let id = DriverApprovalID(id) else {
                throw Refusal.notFound(.driverApproval, id, field: "id")
            }
            let session = try await Session(common, console)
            let input = EndDriverApproval(region: session.region, id: id, until: until)
            try await session.show(API.endDriverApproval, input) { .approvals([$0], in: $1) }
        }
    }
}

extension Page {
    fileprivate static func approvals(_ views: [DriverApprovalView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.person, view.name, view.municipality, view.from.description,
                CivilDate.lastDay(before: view.until), view.basis, view.decidedBy,
            ]
        }
        return .table(
            ["id", "number", "name", "municipality", "from", "through", "basis", "decidedBy"], rows,
            in: language)
    }
}
