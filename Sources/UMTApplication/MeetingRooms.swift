import UMTAPI
import UMTDomain
import UMTStore

/// A meeting with all that is registered of it, as a change finds it and leaves it.
struct MeetingRoom: Sendable {
    let meeting: Meeting
    let body: Body
    /// The body whose seats the places at the table are: its own, and in a joint meeting the assembly's.
    let roster: BodyID
    let rules: [BodyRule]
    let quorum: QuorumRule
    var course: MeetingCourse
    var items: [AgendaItem]
    var attendance: Attendance
    var chair: PersonID?
    var guests: [Guest]

    /// The place of an item in `items`.
    func index(of place: Int) throws(Refusal) -> Int {
        guard let index = items.firstIndex(where: { $0.place == place }) else {
            throw .notFound(.item, String(place), field: "item")
        }
        return index
    }
}

extension Application {
    /// The meeting, if the caller's deed reaches its body.
    func room(_ name: String, within scope: Scope, _ shelf: Shelf, _ call: Call) throws -> MeetingRoom {
        let line = try shelf.meeting(name, on: call.today)
        let body = try shelf.body(line.meeting.body)
        guard scope.reaches(body) else { throw Refusal.notFound(.meeting, name, field: "meeting") }
        return try room(line, body, shelf)
    }

    func room(_ line: MeetingLine, _ body: Body, _ shelf: Shelf) throws -> MeetingRoom {
        let meeting = line.meeting
        let rules = try shelf.rules(of: body.id)[body.id] ?? []
        let roster = try shelf.seatsOwner(of: body)
        return MeetingRoom(
            meeting: meeting, body: body, roster: roster, rules: rules,
            quorum: rules.quorum(of: body.kind, on: meeting.day),
            course: line.course, items: try shelf.items(of: meeting.id),
            attendance: try shelf.attendance(
                of: meeting.id, at: try places(of: roster, rules, on: meeting.day, shelf)),
            chair: try shelf.chair(of: meeting.id), guests: try shelf.guests(of: meeting.id))
    }

    /// The frame of every change of a meeting: reach, edition, course, votes that still add up, event, and the whole
    /// meeting as the answer.
    func changeMeeting(
        _ region: String, _ name: String, _ states: [MeetingState], _ how: String, _ call: Call,
        _ change: @escaping @Sendable (inout MeetingRoom, Shelf) throws -> Void
    ) async throws -> MeetingSheet {
        try await changing(region, .keepMeetings, call) { shelf, scope in
            var room = try room(name, within: scope, shelf, call)
            try call.check(edition: room.course.version)
            try room.course.check(states)
            let before = room
            try change(&room, shelf)
            try room.attendance.check(room.items)
            if room.course.version == before.course.version { room.course = room.course.touched }
            try shelf.keep(room.course, of: room.meeting.id)
            for item in room.items where !before.items.contains(item) { try shelf.replace(item) }
            if room.attendance != before.attendance {
                try shelf.replace(room.attendance, of: room.meeting.id, room.items)
            }
            if room.guests != before.guests { try shelf.replace(room.guests, of: room.meeting.id) }
            try shelf.keep(event(.keepMeetings, .meeting, room.meeting.id.raw, call, ["how": how]))
            return try sheet(of: room, shelf, call)
        }
    }

    /// The members' places on a day: whose mandate certainly holds, and who sits for one on leave; where the
    /// coordinators are the members, those in post. Nobody has two.
    private func places(of roster: BodyID, _ rules: [BodyRule], on day: CivilDate, _ shelf: Shelf) throws
        -> [Place]
    {
        if rules.membersAreCoordinators(on: day) {
            var seen: Set<PersonID> = []
            return try shelf.posts(of: nil, on: day, seenBy: .unhindered(on: day)).filter {
                $0.post.period.covers(day) == .certain && seen.insert($0.post.person).inserted
            }.map {
                Place(
                    holder: $0.post.person, sitter: $0.post.person, seat: nil, municipality: $0.municipality)
            }
        }
        return try shelf.roster(of: roster, from: day, until: day.adding(days: 1)).places(on: day)
    }

    func sheet(of room: MeetingRoom, _ shelf: Shelf, _ call: Call) throws -> MeetingSheet {
        let isKept =
            (try? call.caller.scope(for: .keepMeetings, in: shelf.region))?.reaches(room.body) ?? false
        let names = try names(in: room, shelf, call, withNumbers: isKept)
        let attendance = room.attendance
        let hidden = try shelf.hidden(from: call.sight(in: shelf))
        let visible = attendance.places.filter { !hidden.contains($0.holder) }
        let places = visible.map { place in
            let called = attendance.callings.filter { $0.holder == place.holder }.map(\.person)
            let absence = attendance.absences.first { $0.person == place.sitter }
            return PlaceView(
                member: names(place.holder), sits: place.sitter.map { names($0) },
                municipality: place.municipality,
                absent: absence.map { $0.isNotified ? .notified : .unknown },
                reason: isKept ? absence?.reason : nil, called: called.map { names($0) },
                present: attendance.presences.filter { $0.holder == place.holder }
                    .sorted { $0.from < $1.from }.map {
                        PresenceView(names($0.person), from: $0.from, through: $0.through)
                    })
        }
        return MeetingSheet(
            MeetingView(room.meeting, room.course, body: room.body.key), room.course,
            chair: room.chair.map { names($0) }, quorum: QuorumView(room.quorum, of: visible.count),
            items: try itemViews(room, names, shelf), places: places,
            guests: room.guests.map(GuestView.init))
    }

    func itemViews(
        _ room: MeetingRoom, _ names: (PersonID) -> MeetingPersonView, _ shelf: Shelf
    ) throws -> [AgendaItemView] {
        let before = try shelf.numbersBefore(room.meeting.id)
        let cases = try shelf.caseNumbers(on: room.meeting.id)
        return room.items.map { item in
            let voters = room.attendance.sitting(at: item.place).count
            return AgendaItemView(
                item, case: item.youthCase.flatMap { cases[$0] },
                carriedFrom: item.carriedFrom.flatMap { before[$0] }, voters: voters,
                isQuorate: room.quorum.isMet(by: voters, of: room.attendance.members),
                disqualified: room.attendance.disqualifications.filter { $0.item == item.place }.map {
                    DisqualifiedView(
                        names($0.person), ground: $0.ground, substitute: $0.substitute.map { names($0) })
                })
        }
    }

    /// How each person of a meeting is shown to the caller: not at all where one is shielded from the caller's eyes.
    func names(
        in room: MeetingRoom, _ shelf: Shelf, _ call: Call, withNumbers: Bool
    ) throws -> (PersonID) -> MeetingPersonView {
        let attendance = room.attendance
        let people = Set(
            attendance.busy() + attendance.presences.map(\.person) + [room.chair].compactMap(\.self))
        let known = try shelf.meetingPeople(people, on: call.today)
        let hidden = try shelf.hidden(from: call.sight(in: shelf))
        return { person in
            let shown = hidden.contains(person) ? nil : known[person]
            return MeetingPersonView(number: withNumbers ? shown?.number : nil, name: shown?.name)
        }
    }
}

extension Shelf {
    /// Whose seats the places at a body's table are: its own, and in a joint meeting the assembly's.
    func seatsOwner(of body: Body) throws -> BodyID {
        body.kind == .jointMeeting ? try bodies().roster(of: body) : body.id
    }
}
