package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Says who follows a decision up: a body, or an office in words. Refuses both, and neither.
    package func addFollowUp(_ ask: AddFollowUp, _ call: Call) async throws -> FollowUpView {
        let text = try Words.checked(ask.text, field: "text", limit: 1_000)
        let office = try Words.checked(ifAny: ask.office, field: "office", limit: 120)
        return try await changing(ask.region, .keepMeetings, call) { [ids] shelf, scope in
            let room = try room(ask.meeting, within: scope, shelf, call)
            try room.course.check([.held])
            let item = room.items[try room.index(of: ask.item)]
            if item.state == .withdrawn { throw Refusal(.itemWithdrawn, field: "item", [String(ask.item)]) }
            if ask.due < room.meeting.day {
                throw Refusal(
                    .dayBefore, field: "due", [ask.due.description, room.meeting.day.description])
            }
            let owner: FollowUp.Owner
            switch (try ask.body.map { try shelf.body($0) }, office) {
            case (let body?, nil): owner = .body(body.id)
            case (nil, let office?): owner = .office(office)
            default: throw Refusal(.eitherOr, field: "body", ["body", "office"])
            }
            let followUp = FollowUp(id: ids.mint(), item: item.id, text: text, owner: owner, due: ask.due)
            try shelf.keep(followUp)
            let words = ["how": "follow-up", "due": ask.due.description]
            try shelf.keep(event(.keepMeetings, .meeting, room.meeting.id.raw, call, words))
            return FollowUpView(
                try shelf.followUp(followUp.id), body: room.body.key, on: call.today)
        }
    }

    package func listFollowUps(_ ask: ListFollowUps, _ call: Call) throws -> FollowUpList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readMeetings, call) { shelf, scope in
            let body = try ask.body.map { try bodyWithinReach($0, scope, shelf) }
            let keys = try shelf.bodyKeys()
            let mark = try ask.after.map { try marked($0, scope, shelf) }
            let lines = try shelf.followUps(
                from: body?.id, within: scope, openOnly: ask.all != true, after: mark, limit: limit + 1)
            return FollowUpList(
                lines.prefix(limit).map {
                    FollowUpView($0, body: keys[$0.body] ?? "", on: call.today)
                }, on: call.today, next: lines.count > limit ? lines[limit - 1].followUp.id : nil)
        }
    }

    package func closeFollowUp(_ ask: CloseFollowUp, _ call: Call) async throws -> FollowUpView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 1_000)
        return try await changing(ask.region, .keepMeetings, call) { shelf, scope in
            let line = try shelf.followUp(ask.id)
            let body = try shelf.body(line.body)
            guard scope.reaches(body) else {
                throw Refusal.notFound(.followUp, ask.id.description, field: "id")
            }
            try shelf.replace(try line.followUp.closed(on: call.today, sentence))
            try shelf.keep(
                event(.keepMeetings, .meeting, line.meeting.raw, call, ["how": "followed up"]))
            return FollowUpView(try shelf.followUp(ask.id), body: body.key, on: call.today)
        }
    }

    // A mark that names nothing within reach says nothing about what there is elsewhere.
    private func marked(_ id: FollowUpID, _ scope: Scope, _ shelf: Shelf) throws -> FollowUp {
        guard let line = try? shelf.followUp(id), scope.reaches(try shelf.body(line.body)) else {
            throw Refusal(.badPageMark, field: "after")
        }
        return line.followUp
    }
}

extension FollowUpLine {
    /// Who owns it, in words or as the key of a body.
    var ownerName: String {
        if case .office(let office) = followUp.owner { office } else { owner ?? "" }
    }
}

extension FollowUpView {
    fileprivate init(_ line: FollowUpLine, body: String, on day: CivilDate) {
        self.init(
            line.followUp, body: body, day: line.day, item: line.place, number: line.number,
            owner: line.ownerName, on: day)
    }
}
