import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Absent: Verb {
        static var configuration: CommandConfiguration { .verb("absent", "forfall", "meeting.absent") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.meeting.absence")) var reason: String?
        @Flag(help: .words("help.meeting.unknown")) var unknown = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReportAbsence(
                region: session.region, meeting: meeting, person: person, reason: reason,
                unknown: unknown ? true : nil)
            try await session.show(API.reportAbsence, input) { .meeting($0, in: $1) }
        }
    }

    struct Substitute: Verb {
        static var configuration: CommandConfiguration { .verb("substitute", "vara", "meeting.substitute") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Argument(help: .words("help.meeting.forWhom")) var member: String
        @Option(help: .words("help.meeting.substitute")) var person: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = CallSubstitute(
                region: session.region, meeting: meeting, for: member, person: person)
            try await session.show(API.callSubstitute, input) { .meeting($0, in: $1) }
        }
    }

    struct Present: Verb {
        static var configuration: CommandConfiguration { .verb("present", "oppmøte", "meeting.present") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Argument(help: .words("help.meeting.people")) var people: [String] = []
        @Option(help: .words("help.meeting.from")) var from: Int?
        @Option(help: .words("help.meeting.through")) var through: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RecordPresence(
                region: session.region, meeting: meeting, people: people.isEmpty ? nil : people, from: from,
                through: through)
            try await session.show(API.recordPresence, input) { .meeting($0, in: $1) }
        }
    }

    struct Disqualify: Verb {
        static var configuration: CommandConfiguration {
            .verb("disqualify", "inhabil", "meeting.disqualify")
        }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.meeting.impartiality")) var ground: String
        @Option(help: .words("help.meeting.substitute")) var substitute: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = UMTAPI.Disqualify(
                region: session.region, meeting: place.meeting, item: place.item, person: person,
                ground: ground,
                substitute: substitute)
            try await session.show(API.disqualify, input) { .meeting($0, in: $1) }
        }
    }
}
