import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What the holder of a secret address has ahead: meetings where one is expected, deadlines of the own body's cases,
    /// and driving. No name is in it. Refuses an address that is not, or no longer, good.
    package func readPersonalCalendar(_ token: String, _ call: Call) throws -> Document {
        try store.read { house in
            guard let found = try house.calendarLink(hash: Token.hash(token)) else {
                throw Refusal(.noSuchLink, field: "token")
            }
            try found.link.checkOpen()
            let shelf = house.shelf(of: try house.region(found.region))
            let desk = try PersonalDesk(found.link.person, shelf, call)
            let name = Texts.say("calendar.own", [shelf.region.name], in: call.language)
            return calendar(
                CalendarFile(name: name, events: try events(of: desk, shelf, call)), as: shelf.region.key)
        }
    }

    private func events(of desk: PersonalDesk, _ shelf: Shelf, _ call: Call) throws -> [CalendarFile.Event] {
        let meetings = try desk.meetings(shelf)
        let calls = meetings.compactMap { meeting -> CalendarFile.Event? in
            guard let last = desk.noticeBy(for: meeting) else { return nil }
            let one = event(of: meeting, shelf, call)
            return CalendarFile.Event(
                id: "innkalling-" + calendarID(meeting.line.meeting.id), time: .day(last),
                title: Texts.say(
                    "calendar.noticeBy",
                    [meeting.body[call.language], Texts.day(meeting.line.meeting.day, in: call.language)],
                    in: call.language),
                link: one.link, revision: one.revision, changedAt: one.changedAt)
        }
        let deadlines = try shelf.calendarDeadlines(of: desk.councils, since: desk.since)
        let names = try shelf.installation.municipalityKeys()
        return meetings.map { event(of: $0, shelf, call) } + calls
            + deadlines.prefix(CalendarRule.limit).map { event(of: $0, shelf, call) }
            + (try shelf.rides(of: desk.person, since: desk.since)).map { event(of: $0, names, call) }
    }

    private func event(of ride: OwnRide, _ names: [MunicipalityID: String], _ call: Call)
        -> CalendarFile.Event
    {
        let (from, to) = (names[ride.from] ?? "", names[ride.to] ?? "")
        func say(_ key: String, _ words: [String]) -> String { Texts.say(key, words, in: call.language) }
        let start = [ride.at.description, from]
        return CalendarFile.Event(
            id: "kjoring-" + calendarID(ride.plan),
            time: .from(Moment(ride.at, on: ride.day), until: Moment(ride.arrival, on: ride.day)),
            status: .confirmed, title: say("driving.title", [String(ride.car + 1), from, to]), place: from,
            lines: [
                say(ride.isDriver ? "driving.leaves" : "calendar.pickedUp", start),
                say("driving.arrives", [ride.arrival.description, to]), say("driving.home", []),
            ], revision: ride.version - 1, changedAt: ride.changed)
    }
}

/// What one person has to do with the bodies of the region, on the day of reading.
private struct PersonalDesk {
    let person: PersonID
    let since: CivilDate
    let today: CivilDate
    let duties: CalendarDuties
    let bodies: [BodyID: Body]
    /// By body, the one whose seats are the places in its meetings.
    let rosters: [BodyID: BodyID]
    let rules: [BodyID: [BodyRule]]

    init(_ person: PersonID, _ shelf: Shelf, _ call: Call) throws {
        (self.person, today) = (person, call.today)
        since = call.today.adding(days: -CalendarRule.daysBack)
        duties = try shelf.duties(of: person, since: since)
        let list = try shelf.bodies()
        bodies = Dictionary(list.map { ($0.id, $0) }) { first, _ in first }
        rosters = Dictionary(list.map { ($0.id, list.roster(of: $0)) }) { first, _ in first }
        rules = try shelf.rules()
    }

    /// The councils whose cases are the person's too.
    var councils: [BodyID] {
        bodies.values.filter {
            $0.isCouncil && (duties.sits(in: $0.id, on: today) || duties.coordinates($0, on: today))
        }.map(\.id).sorted()
    }

    /// Those where the person is expected, and those of the bodies that the person coordinates.
    func meetings(_ shelf: Shelf) throws -> [CalendarMeeting] {
        let near = bodies.values.filter { body in
            duties.seats.contains { $0.body == rosters[body.id] }
                || duties.posts.contains { $0.reaches(body) }
                || (!duties.posts.isEmpty && rules[body.id]?.contains { $0.rule == "members-from" } == true)
        }.map(\.id).sorted()
        let found = try shelf.calendarMeetings(
            of: near, and: duties.called.sorted(), since: since, on: today)
        return Array(
            found.filter { meeting in
                let one = meeting.line.meeting
                return duties.isExpected(at: one, of: rosters[one.body] ?? one.body, rules[one.body] ?? [])
                    || bodies[one.body].map { duties.coordinates($0, on: one.day) } == true
            }.sorted { ($0.line.meeting.day, $0.line.meeting.id) < ($1.line.meeting.day, $1.line.meeting.id) }
                .prefix(CalendarRule.limit))
    }

    /// The last day to call a planned meeting, for whoever has to.
    func noticeBy(for meeting: CalendarMeeting) -> CivilDate? {
        let one = meeting.line.meeting
        guard meeting.line.course.state == .planned, let body = bodies[one.body],
            duties.coordinates(body, on: one.day)
        else { return nil }
        return rules[one.body]?.noticeBy(for: one.day)
    }
}

extension CalendarDuties.Post {
    /// Whether it is, on some day, the post of that body's coordinator.
    fileprivate func reaches(_ body: Body) -> Bool {
        kind == .municipal ? body.municipality == municipality : body.kind == .assembly
    }
}
