import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// Meetings and deadlines, for calendar programs.
struct CalendarVerb: Verb {
    static var configuration: CommandConfiguration { .verb("calendar", "kalender", "calendar") }
    @OptionGroup var common: Common
    @OptionGroup var destination: Destination
    @Option(help: .words("help.subscription.council")) var council: String?
    @Option(help: .words("help.municipality")) var municipality: String?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let input = ReadCalendar(region: session.region, council: council, municipality: municipality)
        let document = try await session.client.ask(API.readCalendar, input)
        try destination.take(document, on: console, in: session.language)
    }
}

extension MeetingVerbs {
    struct Calendar: Verb {
        static var configuration: CommandConfiguration { .verb("calendar", "kalender", "meeting.calendar") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.meetingName")) var meeting: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = NamedMeeting(region: session.region, meeting: meeting)
            let document = try await session.client.ask(API.readMeetingCalendar, input)
            try destination.take(document, on: console, in: session.language)
        }
    }
}
