package import UMTDomain

extension API {
    package static let readMeetingYear = Endpoint<ReadMeetingYear, MeetingYearView>(
        "readMeetingYear", .get, "/regions/{region}/meeting-years/{year}", .open,
        "Read the plan of a year: how many meetings each body is to have, and those that are planned or held")

    static let meetingYears = [readMeetingYear.row]
}

package struct ReadMeetingYear: Wire {
    package let region: String
    package let year: Int
    package init(region: String, year: Int) { (self.region, self.year) = (region, year) }
    package static var example: ReadMeetingYear { ReadMeetingYear(region: "midt-troms", year: 2026) }
}

/// A body's meetings in a year, beside what its rules say.
package struct BodyYearView: Wire {
    package let body: String
    package let name: String
    /// What its rules say, each with its source; documents may differ: `6+4 (S4)`.
    package let wanted: String?
    /// Called, or still to be.
    package let ahead: Int
    package let held: Int
    package let cancelled: Int
    /// The days of those that were not cancelled.
    package let days: [CivilDate]

    package init(_ body: Body, wanted: String?, _ meetings: [MeetingView], in language: Language) {
        (self.body, name, self.wanted) = (body.key, body.name[language], wanted)
        ahead = meetings.count { [.planned, .called].contains($0.state) }
        held = meetings.count { [.held, .approved].contains($0.state) }
        cancelled = meetings.count { $0.state == .cancelled }
        days = meetings.filter { $0.state != .cancelled }.map(\.day)
    }

    private init() {
        (body, name, wanted, ahead, held, cancelled) = ("umt", "UMT", "4 (S4)", 2, 1, 1)
        days = [.example]
    }

    package static var example: BodyYearView { BodyYearView() }
}

package struct MeetingYearView: Wire {
    package let year: Int
    /// Those that a rule gives a number of meetings, or that have any.
    package let bodies: [BodyYearView]
    package init(year: Int, _ bodies: [BodyYearView]) { (self.year, self.bodies) = (year, bodies) }
    package static var example: MeetingYearView { MeetingYearView(year: 2026, [.example]) }
}
