import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct MeetingVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "meeting", "møte", "meeting",
            [
                List.self, Year.self, Add.self, Plan.self, Show.self, Call.self, Cancel.self, Open.self,
                Agenda.self,
                AddItem.self, MoveItem.self, WithdrawItem.self, CloseDoors.self, Decide.self, Absent.self,
                Substitute.self, Present.self, Disqualify.self, FollowUp.self, FollowUps.self, Done.self,
                Guest.self, Speakers.self, AskToSpeak.self, NextSpeaker.self, WithdrawSpeaker.self,
                Minutes.self, Approve.self, Correct.self, Certificate.self, AttendanceOf.self, Calendar.self,
                Pack.self,
            ])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "meeting.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listMeetings, ListMeetings(region: session.region, body: body)) {
                .meetings($0, in: $1)
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

    struct Plan: Verb {
        static var configuration: CommandConfiguration { .verb("plan", nil, "meeting.plan") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Argument(help: .words("help.meeting.days")) var days: [CivilDate]
        @Option(help: .words("help.title")) var title: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = PlanMeetings(region: session.region, body: body, days: days, title: title)
            try await session.show(API.planMeetings, input) { .meetings($0, in: $1) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "meeting.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = NamedMeeting(region: session.region, meeting: meeting)
            try await session.show(API.readMeeting, input) { .meeting($0, in: $1) }
        }
    }

    struct Call: Verb {
        static var configuration: CommandConfiguration { .verb("call", "innkall", "meeting.call") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Option(help: .words("help.meeting.starts")) var starts: String
        @Option(help: .words("help.meeting.ends")) var ends: String?
        @Option(help: .words("help.meeting.place")) var place: String?
        @Flag(help: .words("help.meeting.digital")) var digital = false
        @Option(help: .words("help.meeting.calledOn")) var calledOn: CivilDate?
        @Option(help: .words("help.meeting.noticeBy")) var noticeBy: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = CallMeeting(
                region: session.region, meeting: meeting, starts: starts, ends: ends, place: place,
                digital: digital ? true : nil, calledOn: calledOn, noticeBy: noticeBy)
            try await session.show(API.callMeeting, input) { .meeting($0, in: $1) }
        }
    }

    struct Cancel: Verb {
        static var configuration: CommandConfiguration { .verb("cancel", "avlys", "meeting.cancel") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = CancelMeeting(region: session.region, meeting: meeting, reason: reason)
            try await session.show(API.cancelMeeting, input) { .meeting($0, in: $1) }
        }
    }

    struct Open: Verb {
        static var configuration: CommandConfiguration { .verb("open", "åpne", "meeting.open") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Option(help: .words("help.meeting.chair")) var chair: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = OpenMeeting(region: session.region, meeting: meeting, chair: chair)
            try await session.show(API.openMeeting, input) { .meeting($0, in: $1) }
        }
    }
}
