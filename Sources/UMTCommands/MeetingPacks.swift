import ArgumentParser
import Foundation
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
        @Option(help: .words("help.pack.format")) var format: PrintMinutes.Format?
        @Flag(name: .customLong("public"), help: .words("help.pack.public")) var isPublic = false
        @Option(help: .words("help.pack.pdf")) var pdf: String?

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
                    region: session.region, meeting: meeting, format: wanted, public: isPublic ? true : nil))
            guard let pdf else {
                return try destination.take(document, on: console, in: session.language)
            }
            let data = try PDFPrinter(environment: console.environment).pdf(of: document.bytes)
            try console.writeFile(pdf, data, destination.force)
            console.warn(Texts.say("say.written", [pdf, String(data.count)], in: session.language))
        }

        private var wanted: PrintMinutes.Format {
            let isPage = pdf != nil || destination.out?.lowercased().hasSuffix(".html") == true
            return format ?? (isPage ? .html : .text)
        }
    }
}

extension PrintMinutes.Format: ExpressibleByArgument {}
