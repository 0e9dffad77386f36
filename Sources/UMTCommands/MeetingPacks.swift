import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    /// All the papers of one meeting.
    struct Pack: Verb {
        static var configuration: CommandConfiguration { .verb("pack", "sakspapirer", "meeting.pack") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Option(help: .words("help.pack.format")) var format: PaperFormat?
        @Flag(name: .customLong("public"), help: .words("help.pack.public")) var isPublic = false
        @Option(help: .words("help.pdf")) var pdf: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            if common.json, format == nil, pdf == nil, destination.out == nil {
                let input = ReadMeetingPack(
                    region: session.region, meeting: meeting, public: isPublic ? true : nil)
                return try await session.show(API.readMeetingPack, input) { _, _ in Page(text: "") }
            }
            let document = try await session.client.ask(
                API.printMeetingPack,
                PrintMeetingPack(
                    region: session.region, meeting: meeting, format: destination.format(format, asPDF: pdf),
                    public: isPublic ? true : nil))
            try destination.take(document, asPDF: pdf, on: console, in: session.language)
        }
    }
}
