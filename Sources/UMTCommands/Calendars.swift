import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// Meetings and deadlines, for calendar programs.
struct CalendarVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar", abstract: Texts.say("help.calendar", in: Speech.language),
            subcommands: [Show.self, Link.self, Links.self, Unlink.self], defaultSubcommand: Show.self,
            aliases: ["kalender"])
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "calendar.show") }
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
