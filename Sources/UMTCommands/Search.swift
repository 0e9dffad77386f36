import ArgumentParser
import UMTAPI
import UMTDomain

extension CaseVerbs {
    struct Search: Verb {
        static var configuration: CommandConfiguration { .verb("search", "finn", "case.search") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.searchWords")) var words: [String]
        @Flag(name: .customLong("public"), help: .words("help.searchPublic")) var isPublic = false
        @Option(help: .words("help.council")) var council: String?
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let search = words.joined(separator: " ")
            if isPublic {
                let input = ListPublicCases(
                    region: session.region, search: search, after: after, limit: limit)
                return try await session.show(API.listPublicCases, input, as: Page.publicCases)
            }
            let input = ListCases(
                region: session.region, council: council, search: search, after: after, limit: limit)
            try await session.show(API.listCases, input) { .cases($0, late: false, in: $1) }
        }
    }
}
