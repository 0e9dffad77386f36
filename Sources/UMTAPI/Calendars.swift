import UMTDomain

extension API {
    package static let readCalendar = Endpoint<ReadCalendar, Document>(
        "readCalendar", .get, "/regions/{region}/public/calendar", .open,
        "Meetings, and the deadlines that run in published cases, as an iCalendar file",
        media: ["text/calendar"])
    package static let readMeetingCalendar = Endpoint<NamedMeeting, Document>(
        "readMeetingCalendar", .get, "/regions/{region}/meetings/{meeting}/calendar", .open,
        "Get one meeting as an iCalendar file, known again whenever it changes", media: ["text/calendar"])

    static let calendars = [readCalendar.row, readMeetingCalendar.row] + calendarLinks
}

package struct ReadCalendar: Wire {
    package let region: String
    /// Meetings of that body, and deadlines of the cases that it has raised.
    package let council: String?
    package let municipality: String?
    package init(region: String, council: String? = nil, municipality: String? = nil) {
        (self.region, self.council, self.municipality) = (region, council, municipality)
    }
    package static var example: ReadCalendar {
        ReadCalendar(region: "midt-troms", council: "ungdomsrad-senja", municipality: "senja")
    }
}

extension MeetingView {
    /// `10:00–14:30`, or when it begins alone.
    package var hours: String? { starts.map { start in ends.map { "\(start)–\($0)" } ?? start } }
}
