/// A secret address under which a person's own meetings, deadlines and driving can be read by a calendar program.
///
/// A calendar program cannot sign in. Who knows the address sees that calendar and nothing else, until it is ended.
package struct CalendarLink: Hashable, Sendable {
    package let id: CalendarLinkID
    package let person: PersonID
    package let made: Moment
    package let ended: Moment?

    package init(id: CalendarLinkID, person: PersonID, made: Moment, ended: Moment? = nil) {
        (self.id, self.person, self.made, self.ended) = (id, person, made, ended)
    }

    /// Refuses a link that has ended.
    package func checkOpen() throws(Refusal) { if ended != nil { throw Refusal(.linkOver) } }
}

package typealias CalendarLinkID = Identifier<CalendarLink>

/// What the register knows of when somebody is expected where.
package struct CalendarDuties: Sendable {
    /// A place in a body: a mandate of one's own, or that of somebody on leave.
    package struct Seat: Sendable {
        package let body: BodyID
        /// Every one of them has to hold.
        package let periods: [Period]
        /// When it is somebody else's to sit there, or nobody's.
        package let breaks: [Period]

        package init(body: BodyID, periods: [Period], breaks: [Period] = []) {
            (self.body, self.periods, self.breaks) = (body, periods, breaks)
        }

        func holds(on day: CivilDate) -> Bool {
            periods.allSatisfy { $0.covers(day) == .certain }
                && !breaks.contains { $0.covers(day) == .certain }
        }
    }

    package struct Post: Sendable {
        package let kind: CoordinatorPost.Kind
        package let municipality: MunicipalityID?
        package let period: Period

        package init(kind: CoordinatorPost.Kind, municipality: MunicipalityID?, period: Period) {
            (self.kind, self.municipality, self.period) = (kind, municipality, period)
        }
    }

    package let seats: [Seat]
    package let posts: [Post]
    /// The meetings to which one was called as a substitute, and those to which one has said that one cannot come.
    package let called: Set<MeetingID>
    package let away: Set<MeetingID>

    package init(seats: [Seat], posts: [Post], called: Set<MeetingID>, away: Set<MeetingID>) {
        (self.seats, self.posts, self.called, self.away) = (seats, posts, called, away)
    }

    /// Whether the person is to be there by the register of today; the places are those of the roster.
    package func isExpected(at meeting: Meeting, of roster: BodyID, _ rules: [BodyRule]) -> Bool {
        if away.contains(meeting.id) { return false }
        if called.contains(meeting.id) { return true }
        if rules.membersAreCoordinators(on: meeting.day) { return isInPost(on: meeting.day) }
        return sits(in: roster, on: meeting.day)
    }

    package func sits(in body: BodyID, on day: CivilDate) -> Bool {
        seats.contains { $0.body == body && $0.holds(on: day) }
    }

    /// Whether the person is coordinator of that body: of the councils of the own municipality, or of the assembly.
    package func coordinates(_ body: Body, on day: CivilDate) -> Bool {
        posts.contains { post in
            guard post.period.covers(day) == .certain else { return false }
            switch post.kind {
            case .municipal: return body.kind == .youthCouncil && body.municipality == post.municipality
            case .assembly: return body.kind == .assembly
            case .agreement: return false
            }
        }
    }

    private func isInPost(on day: CivilDate) -> Bool {
        posts.contains { $0.period.covers(day) == .certain }
    }
}
