import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Year: Verb {
        static var configuration: CommandConfiguration { .verb("year", "årsplan", "meeting.year") }
        @OptionGroup var common: Common
        @Option(help: .words("help.year")) var year: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadMeetingYear(region: session.region, year: year ?? console.today().year)
            try await session.show(API.readMeetingYear, input) { view, language in
                let rows = view.bodies.map { one in
                    [
                        one.body, one.wanted ?? "", String(one.held), String(one.ahead),
                        String(one.cancelled),
                        one.days.map(\.description).joined(separator: " "),
                    ]
                }
                return .table(
                    ["body", "meetingsAYear", "held", "ahead", "cancelled", "days"], rows, in: language)
            }
        }
    }
}
