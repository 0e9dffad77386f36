package import UMTDomain

extension API {
    package static let listMeetings = Endpoint<ListMeetings, MeetingList>(
        "listMeetings", .get, "/regions/{region}/meetings", .open, "List the meetings that have been recorded"
    )
    package static let recordMeeting = Endpoint<RecordMeeting, MeetingView>(
        "recordMeeting", .post, "/regions/{region}/meetings", .signedIn,
        "Record that a body met; the briefing counts from the last joint meeting")

    static let meetings = [listMeetings.row, recordMeeting.row]
}

package struct ListMeetings: Wire {
    package let region: String
    package let body: String?
    package init(region: String, body: String? = nil) { (self.region, self.body) = (region, body) }
    package static var example: ListMeetings { ListMeetings(region: "midt-troms", body: "fellesmote") }
}

package struct RecordMeeting: Wire {
    package let region: String
    package let body: String
    package let day: CivilDate
    package let title: String?

    package init(region: String, body: String, day: CivilDate, title: String? = nil) {
        (self.region, self.body, self.day, self.title) = (region, body, day, title)
    }

    package static var example: RecordMeeting {
        RecordMeeting(region: "midt-troms", body: "fellesmote", day: .example, title: "Joint meeting")
    }
}

package struct MeetingView: Wire {
    package let id: MeetingID
    package let body: String
    package let day: CivilDate
    package let title: String

    package init(id: MeetingID, body: String, day: CivilDate, title: String) {
        (self.id, self.body, self.day, self.title) = (id, body, day, title)
    }

    package static var example: MeetingView {
        MeetingView(id: .example, body: "fellesmote", day: .example, title: "Joint meeting")
    }
}

package struct MeetingList: Wire {
    package let meetings: [MeetingView]
    package init(_ meetings: [MeetingView]) { self.meetings = meetings }
    package static var example: MeetingList { MeetingList([.example]) }
}
