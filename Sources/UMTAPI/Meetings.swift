package import UMTDomain

extension API {
    package static let listMeetings = Endpoint<ListMeetings, MeetingList>(
        "listMeetings", .get, "/regions/{region}/meetings", .open,
        "List the meetings that are planned or have been held")
    package static let recordMeeting = Endpoint<RecordMeeting, MeetingView>(
        "recordMeeting", .post, "/regions/{region}/meetings", .signedIn,
        "Record that a body met; the briefing counts from the last joint meeting")
    package static let planMeetings = Endpoint<PlanMeetings, MeetingList>(
        "planMeetings", .post, "/regions/{region}/bodies/{body}/meetings", .signedIn,
        "Plan the meetings of a body's year, several days at once")
    package static let readMeeting = Endpoint<NamedMeeting, MeetingSheet>(
        "readMeeting", .get, "/regions/{region}/meetings/{meeting}", .signedIn,
        "Read a meeting: its notice, agenda, who is expected, was there or sent word, and what was decided")
    package static let callMeeting = Endpoint<CallMeeting, MeetingSheet>(
        "callMeeting", .post, "/regions/{region}/meetings/{meeting}/notice", .signedIn,
        "Call a planned meeting, whose items get their numbers; or call it again, with another time or place",
        edition: .welcome, makes: false)
    package static let cancelMeeting = Endpoint<CancelMeeting, MeetingSheet>(
        "cancelMeeting", .post, "/regions/{region}/meetings/{meeting}/cancellation", .signedIn,
        "Cancel a meeting, with the reason; its items go on to the next one", edition: .welcome, makes: false)
    package static let openMeeting = Endpoint<OpenMeeting, MeetingSheet>(
        "openMeeting", .post, "/regions/{region}/meetings/{meeting}/opening", .signedIn,
        "Open a called meeting, and say who chairs it", edition: .welcome, makes: false)

    static let meetings =
        [
            listMeetings.row, recordMeeting.row, planMeetings.row, readMeeting.row, callMeeting.row,
            cancelMeeting.row, openMeeting.row,
        ] + agendas + attendances + speakingLists + guests + followUps + minutes + attendanceCertificates
        + meetingPacks + meetingYears
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

package struct PlanMeetings: Wire {
    package let region: String
    package let body: String
    /// At most 60.
    package let days: [CivilDate]
    package let title: String?

    package init(region: String, body: String, days: [CivilDate], title: String? = nil) {
        (self.region, self.body, self.days, self.title) = (region, body, days, title)
    }

    package static var example: PlanMeetings {
        PlanMeetings(
            region: "midt-troms", body: "umt", days: [.example, .example.adding(days: 90)], title: "UMT")
    }
}

/// A meeting by its id, or by its body and day: `umt-2026-12-05`.
package struct NamedMeeting: Wire {
    package let region: String
    package let meeting: String
    package init(region: String, meeting: String) { (self.region, self.meeting) = (region, meeting) }
    package static var example: NamedMeeting {
        NamedMeeting(region: "midt-troms", meeting: "umt-2026-12-05")
    }
}

package struct CallMeeting: Wire {
    package let region: String
    package let meeting: String
    /// `10:00`
    package let starts: String
    /// When it is over, on the same day; nobody is told an end where it is left out.
    package let ends: String?
    package let place: String?
    package let digital: Bool?
    /// The day of the notice; today when left out.
    package let calledOn: CivilDate?
    /// The last day to call in time; by the body's rule when left out.
    package let noticeBy: CivilDate?

    package init(
        region: String, meeting: String, starts: String, ends: String? = nil, place: String? = nil,
        digital: Bool? = nil, calledOn: CivilDate? = nil, noticeBy: CivilDate? = nil
    ) {
        (self.region, self.meeting, self.starts, self.ends) = (region, meeting, starts, ends)
        (self.place, self.digital, self.calledOn, self.noticeBy) = (place, digital, calledOn, noticeBy)
    }

    package static var example: CallMeeting {
        CallMeeting(
            region: "midt-troms", meeting: "umt-2026-12-05", starts: "10:00", ends: "14:30",
            place: "Finnsnes", digital: false, calledOn: .example, noticeBy: .example)
    }
}

package struct CancelMeeting: Wire {
    package let region: String
    package let meeting: String
    package let reason: String
    package init(region: String, meeting: String, reason: String) {
        (self.region, self.meeting, self.reason) = (region, meeting, reason)
    }
    package static var example: CancelMeeting {
        CancelMeeting(region: "midt-troms", meeting: "umt-2026-12-05", reason: "The roads are closed")
    }
}

package struct OpenMeeting: Wire {
    package let region: String
    package let meeting: String
    /// The member number of who chairs; the leader, else the deputy, when left out.
    package let chair: String?
    package init(region: String, meeting: String, chair: String? = nil) {
        (self.region, self.meeting, self.chair) = (region, meeting, chair)
    }
    package static var example: OpenMeeting {
        OpenMeeting(region: "midt-troms", meeting: "umt-2026-12-05", chair: "MT-001")
    }
}

package struct MeetingView: Wire {
    package let id: MeetingID
    package let body: String
    package let day: CivilDate
    package let title: String
    package let state: MeetingState
    package let starts: String?
    package let ends: String?
    package let place: String?
    package let digital: Bool
    /// Why it was cancelled.
    package let reason: String?

    package init(_ meeting: Meeting, _ course: MeetingCourse, body: String) {
        (id, self.body, day, title) = (meeting.id, body, meeting.day, meeting.title)
        (state, starts, ends, place) = (course.state, course.starts, course.ends, course.place)
        (digital, reason) = (course.isDigital, course.reason)
    }

    private init() {
        (id, body, day, title) = (.example, "fellesmote", .example, "Joint meeting")
        (state, starts, ends, place) = (.cancelled, "10:00", "14:30", "Finnsnes")
        (digital, reason) = (false, "The roads are closed")
    }

    package static var example: MeetingView { MeetingView() }
}

package struct MeetingList: Wire {
    package let meetings: [MeetingView]
    package init(_ meetings: [MeetingView]) { self.meetings = meetings }
    package static var example: MeetingList { MeetingList([.example]) }
}
