extension Attendance {
    /// As approved minutes have it. Who sits at a place is told by the register of the day, where that knows it still.
    package init(_ minutes: Minutes, known: [Place] = []) {
        let sitting = Dictionary(known.map { ($0.holder, $0) }) { first, _ in first }
        self.init(
            places: minutes.seats.map { seat in
                sitting[seat.holder]
                    ?? Place(
                        holder: seat.holder, sitter: seat.holder, seat: nil, municipality: seat.municipality)
            },
            presences: minutes.presences,
            absences: minutes.missing.map {
                Absence(person: $0.person, isNotified: $0.isNotified, reason: nil)
            },
            disqualifications: minutes.items.flatMap(\.disqualified))
    }

    /// Who was at the meeting, and at whose place: within the mandates of the day, a called substitute included. Each
    /// person stands once, however often they came and went.
    package var present: [PersonID: PersonID] {
        let held = Set(places.map(\.holder))
        var present: [PersonID: PersonID] = [:]
        for one in presences.sorted(by: { ($0.from, $0.person) < ($1.from, $1.person) })
        where held.contains(one.holder) && present[one.person] == nil {
            present[one.person] = one.holder
        }
        for one in disqualifications.sorted(by: { ($0.item, $0.person) < ($1.item, $1.person) }) {
            guard let substitute = one.substitute, present[substitute] == nil,
                let left = presences.first(where: { $0.covers(one.item) && $0.person == one.person }),
                held.contains(left.holder)
            else { continue }
            present[substitute] = left.holder
        }
        return present
    }

    /// The items that a person was there for, as they were recorded; the substitute for one item has that item.
    package func spans(of person: PersonID) -> [(from: Int, through: Int?)] {
        let held = Set(places.map(\.holder))
        let own = presences.filter { $0.person == person && held.contains($0.holder) }
        if !own.isEmpty { return own.map { ($0.from, $0.through) }.sorted { $0.0 < $1.0 } }
        return disqualifications.filter { $0.substitute == person }.map { ($0.item, $0.item) }
    }
}

/// A meeting of a span with who was there: by its approved minutes where there are any, else by the register.
package struct AttendedMeeting: Sendable {
    package let meeting: Meeting
    package let course: MeetingCourse
    package let attendance: Attendance
    /// The last edition; `nil` until they are approved.
    package let minutes: Minutes?

    package init(_ meeting: Meeting, _ course: MeetingCourse, _ attendance: Attendance, minutes: Minutes?) {
        (self.meeting, self.course, self.minutes) = (meeting, course, minutes)
        self.attendance = minutes.map { Attendance($0, known: attendance.places) } ?? attendance
    }

    package var isHeld: Bool { course.state == .held || course.state == .approved }

    /// The members at whose place somebody sat; each place counts once.
    package var filledPlaces: Int { Set(attendance.present.values).count }

    /// Those who sat at the place of another.
    package var substitutes: Int { attendance.present.count { $0.key != $0.value } }
}

/// How often each person was at the held meetings of a span.
package struct AttendanceTally: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// Meetings on whose day the person sat in the body by the register.
        package private(set) var within = 0
        /// Of these, the meetings that the person was at.
        package private(set) var attended = 0
        /// Meetings at which the person sat as a called substitute.
        package private(set) var asSubstitute = 0

        fileprivate mutating func count(sits: Bool, isThere: Bool) {
            if sits { within += 1 }
            if sits && isThere { attended += 1 }
            if !sits && isThere { asSubstitute += 1 }
        }
    }

    package private(set) var lines: [PersonID: Line] = [:]

    package init(_ meetings: [AttendedMeeting]) {
        for meeting in meetings where meeting.isHeld {
            let sitters = Set(meeting.attendance.places.compactMap(\.sitter))
            let present = Set(meeting.attendance.present.keys)
            for person in sitters.union(present) {
                lines[person, default: Line()].count(
                    sits: sitters.contains(person), isThere: present.contains(person))
            }
        }
    }
}
