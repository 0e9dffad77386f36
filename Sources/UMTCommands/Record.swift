import ArgumentParser
import UMTAPI
import UMTDomain

struct RecordVerb: Verb {
    static var configuration: CommandConfiguration { .verb("record", "journal", "record") }
    @OptionGroup var common: Common
    @Option(help: .words("help.after")) var after: Int?
    @Option(help: .words("help.limit")) var limit: Int?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        try await session.show(API.listEvents, ListEvents(region: session.region, after: after, limit: limit))
        {
            list, language in
            let rows = list.events.map { event in
                [
                    String(event.position), event.moment.description,
                    Texts.say("deed.\(event.deed.rawValue)", in: language),
                    event.subject.description, event.actor.description,
                ]
            }
            return .table(["position", "moment", "deed", "subject", "actor"], rows, in: language)
        }
    }
}
