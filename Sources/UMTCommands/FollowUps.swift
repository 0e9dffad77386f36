import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct FollowUp: Verb {
        static var configuration: CommandConfiguration { .verb("follow-up", "følg-opp", "meeting.follow-up") }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Argument(help: .words("help.meeting.task")) var text: String
        @Option(help: .words("help.meeting.ownerBody")) var body: String?
        @Option(help: .words("help.meeting.office")) var office: String?
        @Option(help: .words("help.meeting.due")) var due: CivilDate

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddFollowUp(
                region: session.region, meeting: place.meeting, item: place.item, text: text, body: body,
                office: office,
                due: due)
            try await session.show(API.addFollowUp, input) { .followUps([$0], in: $1) }
        }
    }

    struct FollowUps: Verb {
        static var configuration: CommandConfiguration {
            .verb("follow-ups", "oppfølging", "meeting.follow-ups")
        }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?
        @Flag(help: .words("help.meeting.all")) var all = false
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        /// Ends with 8 when something is overdue.
        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListFollowUps(
                region: session.region, body: body, all: all ? true : nil,
                after: try after.map { try .named($0) }, limit: limit)
            let answer = try await session.client.askKeepingTag(API.listFollowUps, input)
            session.show(answer) { .followUps($0.followUps, in: $1, next: $0.next) }
            if answer.value.overdue > 0 { throw ExitCode(8) }
        }
    }

    struct Done: Verb {
        static var configuration: CommandConfiguration { .verb("done", "fulgt-opp", "meeting.done") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meeting.followUp")) var id: String
        @Option(help: .words("help.meeting.sentence")) var sentence: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = CloseFollowUp(region: session.region, id: try .named(id), sentence: sentence)
            try await session.show(API.closeFollowUp, input) { .followUps([$0], in: $1) }
        }
    }
}

extension FollowUpID {
    fileprivate static func named(_ text: String) throws(Refusal) -> FollowUpID {
        guard let id = FollowUpID(text) else { throw .notFound(.followUp, text, field: "id") }
        return id
    }
}
