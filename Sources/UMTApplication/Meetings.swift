package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listMeetings(_ ask: ListMeetings, _ call: Call) throws -> MeetingList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            let keys = try shelf.bodyKeys()
            let body = try ask.body.map { try shelf.body($0) }
            return MeetingList(
                try shelf.meetings(of: body?.id).map { MeetingView($0, body: keys[$0.body] ?? "") })
        }
    }

    /// Records that a body met. Refuses a second meeting of the body on that day.
    package func recordMeeting(_ ask: RecordMeeting, _ call: Call) async throws -> MeetingView {
        try await changing(ask.region, .keepMeetings, call) { [ids] shelf, _ in
            let body = try shelf.body(ask.body)
            let title =
                try Words.checked(ifAny: ask.title, field: "title", limit: 200) ?? body.name[call.language]
            let meeting = Meeting(id: ids.mint(), body: body.id, day: ask.day, title: title)
            try shelf.keep(meeting)
            try shelf.keep(event(.keepMeetings, .meeting, meeting.id.raw, call, ["day": ask.day.description]))
            return MeetingView(meeting, body: body.key)
        }
    }
}

extension MeetingView {
    fileprivate init(_ meeting: Meeting, body: String) {
        self.init(id: meeting.id, body: body, day: meeting.day, title: meeting.title)
    }
}
