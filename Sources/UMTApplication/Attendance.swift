package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func reportAbsence(_ ask: ReportAbsence, _ call: Call) async throws -> MeetingSheet {
        let reason = try Words.checked(ifAny: ask.reason, field: "reason", limit: 300)
        return try await changeMeeting(
            ask.region, ask.meeting, [.planned, .called, .held], "absence", call
        ) { room, shelf in
            let person = try shelf.person(ask.person)
            let absence = Absence(person: person.id, isNotified: ask.unknown != true, reason: reason)
            try room.attendance.report(absence, named: person.number)
        }
    }

    /// Calls the first substitute in order who can, or the one named if that is one of them.
    package func callSubstitute(_ ask: CallSubstitute, _ call: Call) async throws -> MeetingSheet {
        try await changeMeeting(
            ask.region, ask.meeting, [.planned, .called, .held], "substitute called", call
        ) { room, shelf in
            let member = try shelf.person(ask.for, field: "for")
            let place = room.attendance.places.first { $0.holder == member.id || $0.sitter == member.id }
            guard let place else { throw Refusal(.notExpected, field: "for", [member.number]) }
            let person = try substitute(ask.person, for: place, room, at: nil, shelf)
            guard let person else {
                throw Refusal(.noSubstitute, field: "person", [member.number, room.meeting.day.description])
            }
            try room.attendance.call(person, for: place.holder, named: ask.person ?? "")
        }
    }

    package func recordPresence(_ ask: RecordPresence, _ call: Call) async throws -> MeetingSheet {
        try await changeMeeting(ask.region, ask.meeting, [.held], "presence", call) { room, shelf in
            let people: [(id: PersonID, number: String)]
            if let numbers = ask.people {
                people = try numbers.map { (try shelf.person($0, field: "people").id, $0) }
            } else {
                people = room.attendance.expected.map { ($0, "") }
            }
            for person in people {
                try room.attendance.record(
                    person.id, from: ask.from ?? 1, through: ask.through, named: person.number)
            }
        }
    }

    package func disqualify(_ ask: Disqualify, _ call: Call) async throws -> MeetingSheet {
        let ground = try Words.checked(ask.ground, field: "ground", limit: 200)
        return try await changeMeeting(ask.region, ask.meeting, [.held], "disqualified", call) {
            room, shelf in
            _ = try room.index(of: ask.item)
            let person = try shelf.person(ask.person)
            let holder = room.attendance.sitting(at: ask.item).first { $0.value == person.id }?.key
            let place = room.attendance.places.first { $0.holder == holder }
            let called = try place.flatMap {
                try substitute(ask.substitute, for: $0, room, at: ask.item, shelf)
            }
            if ask.substitute != nil, called == nil {
                throw Refusal(
                    .noSubstitute, field: "substitute", [person.number, room.meeting.day.description])
            }
            try room.attendance.disqualify(
                Disqualification(item: ask.item, person: person.id, ground: ground, substitute: called),
                named: person.number)
        }
    }

    /// The first who can be called to a place, or the one named if in the order at all; for one item, or for all.
    private func substitute(
        _ number: String?, for place: Place, _ room: MeetingRoom, at item: Int?, _ shelf: Shelf
    ) throws -> PersonID? {
        guard let id = place.seat else { return nil }
        let day = room.meeting.day
        let lines = try shelf.substitutes(in: room.roster, on: day, seenBy: .unhindered(on: day))
        let away = lines.filter { $0.line.leave != nil }.map(\.line.mandate.person)
        let order = Substitutes.order(
            for: try shelf.seat(id), among: lines.map { .init(seat: $0.seat, mandate: $0.line.mandate) },
            busy: room.attendance.busy(at: item).union(away), on: day
        ).map(\.mandate.person)
        guard let number else { return order.first }
        let person = try shelf.person(number, field: item == nil ? "person" : "substitute").id
        return order.contains(person) ? person : nil
    }
}
