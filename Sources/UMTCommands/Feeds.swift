import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// What is public, for feed readers.
struct FeedVerb: Verb {
    static var configuration: CommandConfiguration { .verb("feed", "strøm", "feed") }
    @OptionGroup var common: Common
    @OptionGroup var destination: Destination
    @Argument(help: .words("help.feed.case")) var name: String?
    @Option(help: .words("help.subscription.council")) var council: String?
    @Option(help: .words("help.municipality")) var municipality: String?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let document =
            if let name {
                try await session.client.ask(
                    API.readCaseFeed, ReadCaseFeed(region: session.region, case: name))
            } else {
                try await session.client.ask(
                    API.readFeed,
                    ReadFeed(region: session.region, council: council, municipality: municipality))
            }
        try destination.take(document, on: console, in: session.language)
    }
}
