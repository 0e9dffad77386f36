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
    package let place: String?
    package let isDigital: Bool
    package let calledOn: CivilDate?
    /// The last day to call it in time; `nil` where no rule says so.
    package let noticeBy: CivilDate?
    /// Why it was cancelled.
    package let reason: String?
    package let version: Int

    package init(
        state: MeetingState, starts: String? = nil, place: String? = nil, isDigital: Bool = false,
        calledOn: CivilDate? = nil, noticeBy: CivilDate? = nil, reason: String? = nil, version: Int = 1
    ) {
        (self.state, self.starts, self.place, self.isDigital) = (state, starts, place, isDigital)
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

    /// Called by a notice. Refuses one that goes out after the meeting.
    package func called(
        for meeting: Meeting, starts: String, place: String?, isDigital: Bool, on day: CivilDate,
        by noticeBy: CivilDate?
    ) throws(Refusal) -> MeetingCourse {
        try check([.planned])
        if day > meeting.day {
            throw Refusal(.dayAfter, field: "calledOn", [day.description, meeting.day.description])
        }
        guard Self.isTime(starts) else { throw .badValue(starts, field: "starts", wanted: "10:00") }
        if place == nil, !isDigital { throw Refusal(.missingField, field: "place") }
        return MeetingCourse(
            state: .called, starts: starts, place: place, isDigital: isDigital, calledOn: day,
            noticeBy: noticeBy, version: version + 1)
    }

    package func moved(to state: MeetingState, reason: String? = nil) -> MeetingCourse {
        MeetingCourse(
            state: state, starts: starts, place: place, isDigital: isDigital, calledOn: calledOn,
            noticeBy: noticeBy, reason: reason ?? self.reason, version: version + 1)
    }

    /// The next edition of the same course.
    package var touched: MeetingCourse { moved(to: state) }

    // `00:00` to `23:59`.
    private static func isTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Int(text.prefix(2)),
            let minute = Int(text.suffix(2)), !text.contains("+"), !text.contains("-")
        else { return false }
        return (0...23).contains(hour) && (0...59).contains(minute)
    }
}
