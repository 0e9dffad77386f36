package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listMeetings(_ ask: ListMeetings, _ call: Call) throws -> MeetingList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            let keys = try shelf.bodyKeys()
            let body = try ask.body.map { try shelf.body($0) }
            return MeetingList(
                try shelf.meetings(of: body?.id, on: call.today).map {
                    MeetingView($0.meeting, $0.course, body: keys[$0.meeting.body] ?? "")
                })
        }
    }

    /// Records that a body met. Refuses a second meeting of the body on that day.
    package func recordMeeting(_ ask: RecordMeeting, _ call: Call) async throws -> MeetingView {
        try await changing(ask.region, .keepMeetings, call) { [ids] shelf, scope in
            let body = try bodyWithinReach(ask.body, scope, shelf)
            let meeting = Meeting(
                id: ids.mint(), body: body.id, day: ask.day, title: try title(ask.title, body, call))
            try shelf.keep(meeting)
            try shelf.keep(event(.keepMeetings, .meeting, meeting.id.raw, call, ["day": ask.day.description]))
            return MeetingView(meeting, .unwritten(meeting, on: call.today), body: body.key)
        }
    }

    /// Plans several meetings at once. Refuses a day on which the body meets already, and then plans none.
    package func planMeetings(_ ask: PlanMeetings, _ call: Call) async throws -> MeetingList {
        guard (1...60).contains(ask.days.count) else {
            throw Refusal.badValue(String(ask.days.count), field: "days", wanted: "1–60")
        }
        return try await changing(ask.region, .keepMeetings, call) { [ids] shelf, scope in
            let body = try bodyWithinReach(ask.body, scope, shelf)
            let title = try title(ask.title, body, call)
            let course = MeetingCourse(state: .planned)
            return MeetingList(
                try ask.days.map { day in
                    let meeting = Meeting(id: ids.mint(), body: body.id, day: day, title: title)
                    try shelf.keep(meeting)
                    try shelf.keep(course, of: meeting.id)
                    let words = ["how": "planned", "day": day.description]
                    try shelf.keep(event(.keepMeetings, .meeting, meeting.id.raw, call, words))
                    return MeetingView(meeting, course, body: body.key)
                })
        }
    }

    package func readMeeting(_ ask: NamedMeeting, _ call: Call) throws -> MeetingSheet {
        try reading(ask.region, .readMeetings, call) { shelf, scope in
            try sheet(of: try room(ask.meeting, within: scope, shelf, call), shelf, call)
        }
    }

    /// Calls a meeting: what is unfinished goes on here, and every item gets its number in the body's year. Called
    /// again, it keeps its items and their numbers.
    package func callMeeting(_ ask: CallMeeting, _ call: Call) async throws -> MeetingSheet {
        let place = try Words.checked(ifAny: ask.place, field: "place", limit: 200)
        return try await changeMeeting(ask.region, ask.meeting, [.planned, .called], "called", call) {
            [ids] room, shelf in
            let isFirst = room.course.state == .planned
            room.course = try room.course.called(
                for: room.meeting, starts: ask.starts, ends: ask.ends, place: place,
                isDigital: ask.digital ?? false, on: ask.calledOn,
                by: ask.noticeBy ?? room.rules.noticeBy(for: room.meeting.day), today: call.today)
            guard isFirst else { return }
            let unfinished = try shelf.unfinished(of: room.body.id, before: room.meeting.day)
            let known = Set(room.items.filter { $0.state != .withdrawn }.compactMap(\.youthCase))
            let carried = unfinished.filter { $0.youthCase.map { !known.contains($0) } ?? true }.map {
                AgendaItem(
                    id: ids.mint(), meeting: room.meeting.id, place: 0, kind: $0.kind, title: $0.title,
                    youthCase: $0.youthCase, carriedFrom: $0.id)
            }
            for item in carried { try shelf.keep(item) }
            room.items = carried + room.items
            for index in room.items.indices { room.items[index].place = index + 1 }
            try number(&room, shelf)
        }
    }

    package func cancelMeeting(_ ask: CancelMeeting, _ call: Call) async throws -> MeetingSheet {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changeMeeting(ask.region, ask.meeting, [.planned, .called], "cancelled", call) {
            room, _ in
            room.course = room.course.moved(to: .cancelled, reason: reason)
        }
    }

    /// Opens a meeting on its day or later. Who chairs is a member who has not sent word: the one named, else the
    /// leader, else the deputy.
    package func openMeeting(_ ask: OpenMeeting, _ call: Call) async throws -> MeetingSheet {
        try await changeMeeting(ask.region, ask.meeting, [.called], "opened", call) { room, shelf in
            if room.meeting.day > call.today {
                throw Refusal(.inTheFuture, field: "meeting", [room.meeting.day.description])
            }
            room.course = room.course.moved(to: .held)
            guard let chair = try chair(ask.chair, room, shelf) else { return }
            try shelf.keep(chair: chair, of: room.meeting.id)
            room.chair = chair
        }
    }

    private func chair(_ number: String?, _ room: MeetingRoom, _ shelf: Shelf) throws -> PersonID? {
        let expected = Set(room.attendance.expected)
        if let number {
            let person = try shelf.person(number, field: "chair").id
            guard expected.contains(person) else { throw Refusal(.notExpected, field: "chair", [number]) }
            return person
        }
        if room.attendance.places.isEmpty { return nil }
        let functions = try shelf.functions(of: room.body.id).filter {
            $0.kind.isOfTheMembers && $0.period.covers(room.meeting.day) != .no
                && expected.contains($0.person)
        }
        let leads = functions.first { $0.kind == .leader } ?? functions.first
        guard let leads else { throw Refusal(.noChair, field: "chair") }
        return leads.person
    }

    /// Gives the items that have none their numbers.
    func number(_ room: inout MeetingRoom, _ shelf: Shelf) throws {
        let fresh = room.items.indices.filter {
            room.items[$0].number == nil && room.items[$0].state != .withdrawn
        }
        if fresh.isEmpty { return }
        let year = room.meeting.day.year
        let numbers = try shelf.next(fresh.count, of: "item-\(room.body.key)", in: year)
        for (index, number) in zip(fresh, numbers) {
            room.items[index].number = "\(number)/\(String(year).suffix(2))"
        }
    }

    private func title(_ title: String?, _ body: Body, _ call: Call) throws(Refusal) -> String {
        try Words.checked(ifAny: title, field: "title", limit: 200) ?? body.name[call.language]
    }
}
