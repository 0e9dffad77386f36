package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readAgenda(_ ask: NamedMeeting, _ call: Call) throws -> AgendaView {
        try reading(ask.region, .readMeetings, call) { shelf, scope in
            let room = try room(ask.meeting, within: scope, shelf, call)
            let names = try names(in: room, shelf, call, withNumbers: false)
            let isAhead = [.planned, .called].contains(room.course.state)
            let unfinished =
                isAhead ? try shelf.unfinished(of: room.body.id, before: room.meeting.day) : []
            return AgendaView(
                MeetingView(room.meeting, room.course, body: room.body.key),
                items: try itemViews(room, names, shelf),
                unfinished: unfinished.map { UnfinishedView(number: $0.number, title: $0.title) },
                offered: try (isAhead ? shelf.offered(to: room.body.id, limit: 200) : []).map {
                    OfferedCaseView(
                        case: $0.number, title: $0.title, receivedOn: $0.receivedOn, due: $0.due)
                })
        }
    }

    /// Adds an item last. One that comes after the notice gets its number at once.
    package func addItem(_ ask: AddItem, _ call: Call) async throws -> MeetingSheet {
        let title = try Words.checked(ifAny: ask.title, field: "title", limit: 200)
        return try await changeMeeting(
            ask.region, ask.meeting, [.planned, .called, .held], "item added", call
        ) { [ids] room, shelf in
            let youthCase = try ask.case.map { try visibleCase($0, shelf, call) }
            guard let title = title ?? youthCase?.title else {
                throw Refusal(.missingField, field: "title")
            }
            let item = AgendaItem(
                id: ids.mint(), meeting: room.meeting.id, place: room.items.count + 1,
                kind: ask.kind ?? (youthCase == nil ? .other : .case), title: title, youthCase: youthCase?.id)
            try shelf.keep(item)
            room.items.append(item)
            if room.course.state != .planned { try number(&room, shelf) }
        }
    }

    package func moveItem(_ ask: MoveItem, _ call: Call) async throws -> MeetingSheet {
        try await changeMeeting(ask.region, ask.meeting, [.planned, .called], "item moved", call) { room, _ in
            room.items = try room.items.moving(ask.item, to: ask.to)
        }
    }

    package func withdrawItem(_ ask: WithdrawItem, _ call: Call) async throws -> MeetingSheet {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 1_000)
        return try await changeMeeting(
            ask.region, ask.meeting, [.planned, .called, .held], "item withdrawn", call
        ) { room, _ in
            let index = try room.index(of: ask.item)
            if room.items[index].vote != nil {
                throw Refusal(.contradictsVote, field: "item", [String(ask.item)])
            }
            room.items[index].state = .withdrawn
            room.items[index].decision = reason
        }
    }

    package func closeDoors(_ ask: CloseDoors, _ call: Call) async throws -> MeetingSheet {
        let ground = try Words.checked(ask.ground, field: "ground", limit: 200)
        return try await changeMeeting(ask.region, ask.meeting, [.called, .held], "doors closed", call) {
            room, _ in
            room.items[try room.index(of: ask.item)].ground = ground
        }
    }

    /// Records what became of an item, and tells its case. A vote is refused without quorum, and where it does not add
    /// up to those who take part in the item.
    package func decideItem(_ ask: DecideItem, _ call: Call) async throws -> MeetingSheet {
        let words = try Words.checked(ifAny: ask.decision, field: "decision", limit: 5_000)
        let state = ask.state ?? .decided
        guard [.decided, .noted, .postponed].contains(state) else {
            throw Refusal.badValue(state.rawValue, field: "state", wanted: "decided, noted, postponed")
        }
        return try await changeMeeting(ask.region, ask.meeting, [.held], state.rawValue, call) {
            room, shelf in
            let index = try room.index(of: ask.item)
            let sitting = room.attendance.sitting(at: ask.item)
            let vote = try vote(ask, voters: sitting.count)
            let item = try room.items[index].treated(as: state, words, vote)
            if vote != nil, room.body.kind == .jointMeeting {
                throw Refusal(.takesNoVotes, field: "item", [room.body.key])
            }
            if vote != nil, room.attendance.members == 0 {
                throw Refusal(.noMembers, field: "item", [room.body.key])
            }
            try vote?.check(
                voters: sitting.count, of: room.attendance.members, by: room.quorum,
                chairVotes: room.chair.map { sitting.values.contains($0) } ?? false)
            room.items[index] = item
            try tell(of: item, room, shelf, call)
        }
    }

    private func vote(_ ask: DecideItem, voters: Int) throws(Refusal) -> Vote? {
        if ask.unanimous == true {
            if ask.for != nil || ask.against != nil || ask.abstained != nil {
                throw Refusal(.eitherOr, field: "unanimous", ["unanimous", "for"])
            }
            return Vote(for: voters, against: 0, abstained: 0, casting: ask.casting)
        }
        if ask.for == nil, ask.against == nil, ask.abstained == nil { return nil }
        return Vote(
            for: ask.for ?? 0, against: ask.against ?? 0, abstained: ask.abstained ?? 0, casting: ask.casting)
    }

    // The excerpt: a step in the journey of the case, without the words where the doors were closed.
    private func tell(of item: AgendaItem, _ room: MeetingRoom, _ shelf: Shelf, _ call: Call) throws {
        guard let id = item.youthCase else { return }
        let edited = try shelf.youthCase(id).changed()
        try shelf.replace(edited)
        let isClosed = item.ground != nil
        let words: [String: String?] = [
            "how": isClosed ? "closed" : item.state.rawValue, "due": room.meeting.day.description,
            "old": item.number ?? String(item.place), "sentence": isClosed ? nil : item.decision ?? "–",
        ]
        try keep(.keepMeetings, edited, call, shelf, words, by: room.body)
    }

    private func visibleCase(_ name: String, _ shelf: Shelf, _ call: Call) throws -> YouthCase {
        let youthCase = try shelf.youthCase(name)
        let scope = try call.caller.scope(for: .readCases, in: shelf.region)
        guard sees(try shelf.trail(of: youthCase), scope, shelf, call) else {
            throw Refusal.notFound(.youthCase, name, field: "case")
        }
        if youthCase.visibility == .draft { throw Refusal(.draftCase, field: "case") }
        return youthCase
    }
}
