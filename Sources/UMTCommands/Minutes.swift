import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Minutes: Verb {
        static var configuration: CommandConfiguration { .verb("minutes", "protokoll", "meeting.minutes") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Flag(help: .words("help.meeting.html")) var html = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            if common.json {
                let input = NamedMeeting(region: session.region, meeting: meeting)
                return try await session.show(API.readMinutes, input) { _, _ in Page() }
            }
            let input = PrintMinutes(region: session.region, meeting: meeting, format: html ? .html : .text)
            let page = try await session.client.ask(API.printMinutes, input)
            try destination.take(page, on: console, in: session.language)
        }
    }

    struct Approve: Verb {
        static var configuration: CommandConfiguration { .verb("approve", "godkjenn", "meeting.approve") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Option(help: .words("help.meeting.at")) var at: String?
        @Option(help: .words("help.meeting.signedBy")) var signedBy: [String] = []

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ApproveMinutes(
                region: session.region, meeting: meeting, at: at, signedBy: signedBy.isEmpty ? nil : signedBy)
            try await session.show(API.approveMinutes, input) { .edition($0, in: $1) }
        }
    }

    struct Correct: Verb {
        static var configuration: CommandConfiguration { .verb("correct", "rett", "meeting.correct") }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Option(help: .words("help.meeting.decision")) var decision: String
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = CorrectMinutes(
                region: session.region, meeting: place.meeting, item: place.item, decision: decision,
                reason: reason)
            try await session.show(API.correctMinutes, input) { .edition($0, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func edition(_ minutes: MinutesView, in language: Language) -> Page {
        let edition = minutes.editions.last
        return Page(
            text: Texts.say(
                "say.meeting.frozen",
                [
                    minutes.body, minutes.day.description, String(edition?.number ?? 0),
                    edition?.on.description ?? "",
                ], in: language))
    }
}
