/// What an attendance certificate (*bekreftelse*) says of one person and one meeting.
package struct CertifiedMeeting: Sendable {
    package enum Part: Sendable {
        /// Was there, for these items.
        case present(spans: [(from: Int, through: Int?)])
        /// Has been called, and is expected.
        case expected
    }

    package let meeting: Meeting
    package let course: MeetingCourse
    package let part: Part
    /// Sits at the place of a member, who is not told.
    package let isSubstitute: Bool
}

extension AttendedMeeting {
    /// What can be certified of a person: presence at a meeting that was held, or that one is called to a meeting that
    /// was not yet. Refuses who was not there, who is not expected, and meetings that are planned or cancelled.
    package func certified(_ person: PersonID, number: String) throws(Refusal) -> CertifiedMeeting {
        try course.check([.called, .held, .approved])
        if isHeld {
            guard let holder = attendance.present[person] else {
                throw Refusal(.wasNotThere, field: "person", [number, meeting.day.description])
            }
            return CertifiedMeeting(
                meeting: meeting, course: course, part: .present(spans: attendance.spans(of: person)),
                isSubstitute: holder != person)
        }
        guard attendance.expected.contains(person), let place = attendance.place(of: person) else {
            throw Refusal(.notExpected, field: "person", [number])
        }
        return CertifiedMeeting(
            meeting: meeting, course: course, part: .expected, isSubstitute: place.holder != person)
    }
}
