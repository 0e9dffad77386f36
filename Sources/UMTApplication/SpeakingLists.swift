package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readSpeakers(_ ask: NamedItem, _ call: Call) throws -> SpeakersView {
        try reading(ask.region, .readMeetings, call) { shelf, scope in
            let room = try room(ask.meeting, within: scope, shelf, call)
            let item = room.items[try room.index(of: ask.item)]
            return try view(try shelf.speakingList(of: item.id), of: item, room, shelf, call)
        }
    }

    package func askToSpeak(_ ask: AskToSpeak, _ call: Call) async throws -> SpeakersView {
        try await changeSpeakers(ask.region, ask.meeting, ask.item, "asked to speak", call) {
            list, room, shelf in
            try list.ask(try speaker(ask, room, shelf, call), named: ask.person ?? ask.role ?? "")
        }
    }

    package func giveFloor(_ ask: NamedItem, _ call: Call) async throws -> SpeakersView {
        try await changeSpeakers(ask.region, ask.meeting, ask.item, "floor given", call) { list, _, _ in
            try list.giveFloor()
        }
    }

    package func withdrawSpeaker(_ ask: AskToSpeak, _ call: Call) async throws -> SpeakersView {
        try await changeSpeakers(ask.region, ask.meeting, ask.item, "speaker withdrawn", call) {
            list, room, shelf in
            let who = try who(ask, room, shelf, call)
            return try list.withdraw(who.speaker, named: ask.person ?? ask.role ?? "")
        }
    }

    // A list has an edition of its own: whoever keeps it is in nobody's way who keeps the minutes.
    private func changeSpeakers(
        _ region: String, _ name: String, _ place: Int, _ how: String, _ call: Call,
        _ change: @escaping @Sendable (inout SpeakingList, MeetingRoom, Shelf) throws -> SpeakingList.Request
    ) async throws -> SpeakersView {
        try await changing(region, .keepMeetings, call) { shelf, scope in
            let room = try room(name, within: scope, shelf, call)
            try room.course.check([.held])
            let item = room.items[try room.index(of: place)]
            if item.state == .withdrawn { throw Refusal(.itemWithdrawn, field: "item", [String(place)]) }
            var list = try shelf.speakingList(of: item.id)
            try call.check(edition: list.edition)
            try shelf.keep(try change(&list, room, shelf), of: item.id)
            try shelf.keep(event(.keepMeetings, .meeting, room.meeting.id.raw, call, ["how": how]))
            return try view(list, of: item, room, shelf, call)
        }
    }

    /// Whoever takes part in the item, is a guest, or has the right to speak in the body on the day. Refuses others, and those who
    /// are out of the item because they are not impartial.
    private func speaker(_ ask: AskToSpeak, _ room: MeetingRoom, _ shelf: Shelf, _ call: Call) throws
        -> Speaker
    {
        let asked = try who(ask, room, shelf, call)
        if let place = asked.place {
            let kind = try place.seat.flatMap { id in
                try shelf.seats(of: room.roster, on: room.meeting.day).first { $0.id == id }?.kind
            }
            return Speaker(asked.speaker, kind: kind, municipality: place.municipality)
        }
        let day = room.meeting.day
        let mayHold = try shelf.rights(in: room.body.id, of: nil, on: day).contains { line in
            guard line.right.kind != .attend, line.right.period.covers(day) == .certain else { return false }
            return switch (line.right.holder, asked.speaker) {
            case (.person(let one), .person(let other)): one == other
            case (.role(let one), .role(let other, _)): one.lowercased() == other.lowercased()
            default: false
            }
        }
        let isOut = room.attendance.disqualifications.contains {
            $0.item == ask.item && asked.speaker == .person($0.person)
        }
        let isGuest = room.guests.contains {
            asked.speaker == .role($0.role, of: $0.municipality)
        }
        guard mayHold || isGuest, !isOut else {
            throw Refusal(
                .mayNotSpeak, field: ask.person == nil ? "role" : "person",
                [ask.person ?? ask.role ?? "", String(ask.item)])
        }
        return Speaker(asked.speaker, kind: nil, municipality: asked.municipality)
    }

    private func who(_ ask: AskToSpeak, _ room: MeetingRoom, _ shelf: Shelf, _ call: Call) throws -> (
        speaker: Speaker.Who, place: Place?, municipality: String?
    ) {
        let municipality = try ask.municipality.map { name in
            _ = try ourMunicipality(name, shelf, call)
            return name
        }
        switch (ask.person, ask.role) {
        case (let number?, nil):
            let person = try shelf.person(number)
            let holder = room.attendance.sitting(at: ask.item).first { $0.value == person.id }?.key
            return (.person(person.id), room.attendance.places.first { $0.holder == holder }, municipality)
        case (nil, let role?):
            let name = try Words.checked(role, field: "role", limit: 80)
            return (.role(name, of: municipality), nil, municipality)
        default: throw Refusal(.eitherOr, field: "person", ["person", "role"])
        }
    }

    private func view(
        _ list: SpeakingList, of item: AgendaItem, _ room: MeetingRoom, _ shelf: Shelf, _ call: Call
    ) throws -> SpeakersView {
        let isKept =
            (try? call.caller.scope(for: .keepMeetings, in: shelf.region))?.reaches(room.body) ?? false
        let people = list.requests.compactMap { $0.speaker.person }
        let known = try shelf.meetingPeople(Set(people), on: call.today)
        let hidden = try shelf.hidden(from: call.sight(in: shelf))
        return SpeakersView(item, list) { request in
            let shown = request.speaker.person.map { id in
                let one = hidden.contains(id) ? nil : known[id]
                return MeetingPersonView(number: isKept ? one?.number : nil, name: one?.name)
            }
            return SpeakerView(request, person: shown)
        }
    }
}
