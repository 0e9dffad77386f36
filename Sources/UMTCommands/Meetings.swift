import ArgumentParser
import UMTAPI
import UMTDomain

struct MeetingVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("meeting", "møte", "meeting", [List.self, Add.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "meeting.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listMeetings, ListMeetings(region: session.region, body: body)) {
                list, language in
                let rows = list.meetings.map { [$0.day.description, $0.body, $0.title] }
                return .table(["day", "body", "title"], rows, in: language)
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "før", "meeting.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Argument(help: .words("help.day")) var day: CivilDate
        @Option(help: .words("help.title")) var title: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RecordMeeting(region: session.region, body: body, day: day, title: title)
            try await session.show(API.recordMeeting, input) { meeting, _ in
                Page(text: "\(meeting.day) \(meeting.title)")
            }
        }
    }
}
