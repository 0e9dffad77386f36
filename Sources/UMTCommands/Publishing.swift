import ArgumentParser
import UMTAPI
import UMTDomain

extension CaseVerbs {
    struct Publish: Verb {
        static var configuration: CommandConfiguration { .verb("publish", "publiser", "case.publish") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.publicTitle")) var title: String?
        @Option(help: .words("help.publicText")) var text: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = PublishCase(
                region: session.region, case: name, visibility: .published, publicTitle: title,
                publicText: text)
            try await session.show(API.publishCase, input) { .step($0, in: $1) }
        }
    }

    struct Withhold: Verb {
        static var configuration: CommandConfiguration { .verb("withhold", "unnta", "case.withhold") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.ground")) var ground: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = PublishCase(region: session.region, case: name, visibility: .withheld, ground: ground)
            try await session.show(API.publishCase, input) { .step($0, in: $1) }
        }
    }

    struct Unpublish: Verb {
        static var configuration: CommandConfiguration { .verb("unpublish", "avpubliser", "case.unpublish") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = PublishCase(region: session.region, case: name, visibility: .internal)
            try await session.show(API.publishCase, input) { .step($0, in: $1) }
        }
    }
}
