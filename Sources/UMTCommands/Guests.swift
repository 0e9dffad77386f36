import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Guest: Verb {
        static var configuration: CommandConfiguration { .verb("guest", "gjest", "meeting.guest") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Argument(help: .words("help.meeting.guestRole")) var role: String
        @Option(help: .words("help.meeting.roleFrom")) var municipality: String?
        @Flag(help: .words("help.meeting.guestGone")) var remove = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RecordGuest(
                region: session.region, meeting: meeting, role: role, municipality: municipality,
                remove: remove ? true : nil)
            try await session.show(API.recordGuest, input) { .meeting($0, in: $1) }
        }
    }
}
