import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readCalendar(_ ask: ReadCalendar, _ call: Call) throws -> Document {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            let (filter, about) = try feedFilter(ask.council, ask.municipality, shelf, call)
            let since = call.today.adding(days: -CalendarRule.daysBack)
            let meetings = try shelf.calendarMeetings(
                filter, since: since, limit: CalendarRule.limit, on: call.today)
            let deadlines = try shelf.calendarDeadlines(filter, since: since, limit: CalendarRule.limit)
            let name = Texts.say("calendar.name", [about ?? shelf.region.name], in: call.language)
            return calendar(
                CalendarFile(
                    name: name,
                    events: meetings.map { event(of: $0, shelf, call) }
                        + deadlines.map { event(of: $0, shelf, call) }), as: shelf.region.key)
        }
    }

    package func readMeetingCalendar(_ ask: NamedMeeting, _ call: Call) throws -> Document {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            let meeting = try shelf.meeting(ask.meeting, on: call.today).meeting
            guard let shown = try shelf.calendarMeeting(meeting.id, on: call.today) else {
                throw Refusal.notFound(.meeting, ask.meeting, field: "meeting")
            }
            return calendar(
                CalendarFile(events: [event(of: shown, shelf, call)]),
                as: "\(shelf.region.key)-\(meeting.day)")
        }
    }

    func calendar(_ file: CalendarFile, as name: String) -> Document {
        Document(Data(file.text.utf8), mediaType: "text/calendar", name: name + ".ics")
    }

    /// A meeting keeps its id as long as it is there, whatever becomes of it.
    func event(of meeting: CalendarMeeting, _ shelf: Shelf, _ call: Call) -> CalendarFile.Event {
        func say(_ key: String, _ words: [String] = []) -> String {
            Texts.say("calendar.\(key)", words, in: call.language)
        }
        let (one, course) = (meeting.line.meeting, meeting.line.course)
        let body = meeting.body[call.language]
        let title = one.title == body ? body : "\(one.title) (\(body))"
        let isOff = course.state == .cancelled
        let page =
            meeting.bodyKind.hasOpenMinutes
            ? outward.page(of: one, meeting.bodyKey, in: shelf.region) : nil
        let told = [
            course.state == .planned ? say("planned") : nil, course.isDigital ? say("digital") : nil,
            course.reason, page.map { say("papers", [$0]) },
        ]
        return CalendarFile.Event(
            id: calendarID(one.id), time: course.time(on: one.day), status: course.state.calendarStatus,
            title: isOff ? say("off", [title]) : title, place: course.place, lines: told.compactMap(\.self),
            link: page, revision: course.version - 1, changedAt: meeting.changedAt)
    }

    func event(of deadline: CalendarDeadline, _ shelf: Shelf, _ call: Call) -> CalendarFile.Event {
        let body = deadline.body[call.language]
        let isPublic = !deadline.title.isEmpty
        let title =
            isPublic
            ? Texts.say("calendar.due", [deadline.number, deadline.title, body], in: call.language)
            : Texts.say("calendar.dueInside", [deadline.number, body], in: call.language)
        return CalendarFile.Event(
            id: calendarID(deadline.id), time: .day(deadline.day), title: title,
            link: isPublic ? outward.page(of: deadline.number, in: shelf.region) : nil,
            revision: deadline.revision,
            changedAt: deadline.changedAt)
    }

    func calendarID<Of>(_ id: Identifier<Of>) -> String { "\(id)@\(outward.authority)" }
}

/// How much a calendar holds: so many meetings and so many deadlines, from so many days ago on.
enum CalendarRule {
    static let daysBack = 30
    static let limit = 500
}

extension MeetingState {
    fileprivate var calendarStatus: CalendarFile.Event.Status {
        switch self {
        case .planned: .tentative
        case .called, .held, .approved: .confirmed
        case .cancelled: .cancelled
        }
    }
}
