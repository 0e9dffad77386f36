/// A day on which a body meets, or met.
package struct Meeting: Hashable, Sendable {
    package let id: MeetingID
    package let body: BodyID
    package let day: CivilDate
    package let title: String

    package init(id: MeetingID, body: BodyID, day: CivilDate, title: String) {
        self.id = id
        self.body = body
        self.day = day
        self.title = title
    }
}

package typealias MeetingID = Identifier<Meeting>

/// How far a meeting has come, from the year's plan to the approved minutes.
package enum MeetingState: String, CaseIterable, Sendable, Codable {
    case planned, called, held, approved, cancelled
}

/// The course of one meeting. One that was only ever recorded has none of its own, and is held once its day is here.
package struct MeetingCourse: Hashable, Sendable {
    package let state: MeetingState
    /// When it begins, `10:00`.
    package let starts: String?
    /// When it is over; `nil` where the notice does not say.
    package let ends: String?
    package let place: String?
    package let isDigital: Bool
    package let calledOn: CivilDate?
    /// The last day to call it in time; `nil` where no rule says so.
    package let noticeBy: CivilDate?
    /// Why it was cancelled.
    package let reason: String?
    package let version: Int

    package init(
        state: MeetingState, starts: String? = nil, ends: String? = nil, place: String? = nil,
        isDigital: Bool = false, calledOn: CivilDate? = nil, noticeBy: CivilDate? = nil,
        reason: String? = nil, version: Int = 1
    ) {
        (self.state, self.starts, self.ends) = (state, starts, ends)
        (self.place, self.isDigital) = (place, isDigital)
        (self.calledOn, self.noticeBy, self.reason, self.version) = (calledOn, noticeBy, reason, version)
    }

    package static func unwritten(_ meeting: Meeting, on today: CivilDate) -> MeetingCourse {
        MeetingCourse(state: meeting.day <= today ? .held : .planned)
    }

    /// Whether the members were told after the last day for it.
    package var isCalledLate: Bool {
        guard let calledOn, let noticeBy else { return false }
        return calledOn > noticeBy
    }

    /// Refuses what does not belong to this part of the course.
    package func check(_ states: [MeetingState]) throws(Refusal) {
        if states.contains(state) { return }
        throw Refusal(.meetingState, ["meeting.\(state.rawValue)", "mend.\(state.rawValue)"])
    }

    /// Called by a notice, or called again with another one, until the day of the meeting is over; the day of the
    /// first notice then stands unless another is named. Refuses one that goes out after the meeting.
    package func called(
        for meeting: Meeting, starts: String, ends: String? = nil, place: String?, isDigital: Bool,
        on named: CivilDate?, by noticeBy: CivilDate?, today: CivilDate
    ) throws(Refusal) -> MeetingCourse {
        try check([.planned, .called])
        if state == .called, meeting.day < today { throw Refusal(.meetingState, ["meeting.called"]) }
        let day = named ?? calledOn ?? today
        if day > meeting.day {
            throw Refusal(.dayAfter, field: "calledOn", [day.description, meeting.day.description])
        }
        guard let start = ClockTime(starts) else { throw .badValue(starts, field: "starts", wanted: "10:00") }
        if let ends, ClockTime(ends).map({ $0 > start }) != true {
            throw .badValue(ends, field: "ends", wanted: "> \(starts)")
        }
        if place == nil, !isDigital { throw Refusal(.missingField, field: "place") }
        return MeetingCourse(
            state: .called, starts: starts, ends: ends, place: place, isDigital: isDigital, calledOn: day,
            noticeBy: noticeBy, version: version + 1)
    }

    /// When it begins and is over, by the clocks of Oslo; the whole day where no notice set a time.
    package func time(on day: CivilDate) -> CalendarFile.Event.Time {
        guard let start = starts.flatMap({ ClockTime($0) }) else { return .day(day) }
        return .from(
            Moment(start, on: day), until: ends.flatMap { ClockTime($0) }.map { Moment($0, on: day) })
    }

    package func moved(to state: MeetingState, reason: String? = nil) -> MeetingCourse {
        MeetingCourse(
            state: state, starts: starts, ends: ends, place: place, isDigital: isDigital,
            calledOn: calledOn, noticeBy: noticeBy, reason: reason ?? self.reason, version: version + 1)
    }

    /// The next edition of the same course.
    package var touched: MeetingCourse { moved(to: state) }
}
