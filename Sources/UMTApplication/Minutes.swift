package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readMinutes(_ ask: NamedMeeting, _ call: Call) throws -> MinutesView {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            try minutes(of: ask.meeting, shelf, call)
        }
    }

    package func printMinutes(_ ask: PrintMinutes, _ call: Call) throws -> Document {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            let view = try minutes(of: ask.meeting, shelf, call)
            let page = MinutesPage(view, of: shelf.region.name, in: call.language)
            let name = Texts.say("minutes.file", [view.body, view.day.description], in: call.language)
            return page.paper.document(as: ask.format ?? .html, named: name)
        }
    }

    /// Approves the minutes: from now on their ids and values stand still.
    package func approveMinutes(_ ask: ApproveMinutes, _ call: Call) async throws -> MinutesView {
        try await changing(ask.region, .keepMeetings, call) { shelf, scope in
            let room = try room(ask.meeting, within: scope, shelf, call)
            try room.course.check([.held])
            var minutes = try live(room, shelf)
            minutes.approval = try approval(ask, of: room, minutes, shelf, call)
            try shelf.keep(MinutesEdition(number: 1, on: call.today, reason: nil, minutes: minutes))
            try shelf.keep(room.course.moved(to: .approved), of: room.meeting.id)
            // Who spoke, and when, is for the meeting alone.
            try shelf.forgetSpeakers(of: room.meeting.id)
            try shelf.keep(
                event(.keepMeetings, .meeting, room.meeting.id.raw, call, ["how": "approved"]))
            return try self.minutes(of: ask.meeting, shelf, call)
        }
    }

    package func correctMinutes(_ ask: CorrectMinutes, _ call: Call) async throws -> MinutesView {
        let decision = try Words.checked(ask.decision, field: "decision", limit: 5_000)
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changing(ask.region, .keepMeetings, call) { shelf, scope in
            let room = try room(ask.meeting, within: scope, shelf, call)
            try room.course.check([.approved])
            let editions = try shelf.minutes(of: room.meeting.id)
            guard let last = editions.last else {
                throw Refusal(.meetingState, ["meeting.approved", "mend.approved"])
            }
            let corrected = try last.minutes.corrected(ask.item, decision)
            try shelf.keep(
                MinutesEdition(number: last.number + 1, on: call.today, reason: reason, minutes: corrected))
            try shelf.keep(
                event(.keepMeetings, .meeting, room.meeting.id.raw, call, ["how": "corrected"]))
            return try minutes(of: ask.meeting, shelf, call)
        }
    }

    private func approval(
        _ ask: ApproveMinutes, of room: MeetingRoom, _ minutes: Minutes, _ shelf: Shelf, _ call: Call
    ) throws -> Minutes.Approval {
        let later = try ask.at.map { try shelf.meeting($0, on: call.today) }
        if let later {
            guard later.meeting.body == room.body.id, later.meeting.day > room.meeting.day,
                [.held, .approved].contains(later.course.state)
            else { throw Refusal(.notLaterMeeting, field: "at", [later.meeting.day.description]) }
        }
        let there = Set(minutes.presences.map(\.person) + [room.chair].compactMap(\.self))
        let signers = try ask.signedBy?.map { number in
            let person = try shelf.person(number, field: "signedBy").id
            guard there.contains(person) else { throw Refusal(.notExpected, field: "signedBy", [number]) }
            return person
        }
        let all = signers ?? (later == nil ? [room.chair].compactMap(\.self) : [])
        if later == nil, all.isEmpty { throw Refusal(.noChair, field: "signedBy") }
        return Minutes.Approval(on: call.today, at: later?.meeting.day, signers: all)
    }

    private func live(_ room: MeetingRoom, _ shelf: Shelf) throws -> Minutes {
        let tasks = Dictionary(grouping: try shelf.followUps(of: room.meeting.id), by: \.followUp.item)
        return Minutes(
            of: room.meeting, room.course, chair: room.chair, room.attendance, room.items,
            numbers: try shelf.numbersBefore(room.meeting.id),
            followUps: tasks.mapValues { lines in
                lines.map {
                    Minutes.Task(text: $0.followUp.text, owner: $0.ownerName, due: $0.followUp.due)
                }
            }, by: room.quorum, guests: room.guests)
    }

    /// The approved minutes, or for those within reach the ones that a held meeting would have today. Names are those
    /// of the day of reading: full for those within reach, in public as each person has agreed.
    func minutes(of name: String, _ shelf: Shelf, _ call: Call) throws -> MinutesView {
        let line = try shelf.meeting(name, on: call.today)
        let body = try shelf.body(line.meeting.body)
        let isInside =
            (try? call.caller.scope(for: .readMeetings, in: shelf.region))?.reaches(body) ?? false
        let editions = try shelf.minutes(of: line.meeting.id)
        guard isInside || (!editions.isEmpty && body.hasOpenMinutes) else {
            throw Refusal.notFound(.meeting, name, field: "meeting")
        }
        if editions.isEmpty { try line.course.check([.held, .approved]) }
        let minutes = try editions.last?.minutes ?? live(try room(line, body, shelf), shelf)
        let hidden = try shelf.hidden(from: call.sight(in: shelf))
        let people = try shelf.meetingPeople(minutes.people, on: call.today)
        let someone = Texts.say("minutes.someone", in: call.language)
        return MinutesView(
            minutes, of: body, in: call.language, editions: editions,
            titles: isInside ? nil : try shelf.publicTitles(of: minutes.items.compactMap(\.youthCase)),
            someone: someone
        ) { person in
            guard let known = people[person], !hidden.contains(person) else { return nil }
            return isInside ? known.name : known.form?.written(known.name)
        }
    }
}

extension MinutesView {
    /// `titles` are what the public may read of the cases; `nil` for those who may read all.
    fileprivate init(
        _ minutes: Minutes, of body: Body, in language: Language, editions: [MinutesEdition],
        titles: [CaseID: String]?, someone: String, name: (PersonID) -> String?
    ) {
        func named(_ person: PersonID) -> String { name(person) ?? someone }
        let places = Dictionary(minutes.seats.map { ($0.holder, $0.municipality) }) { first, _ in first }
        let items = minutes.items.map { item in
            var (title, isWhole) = (item.title, true)
            if let titles {
                let known = item.youthCase.map { titles[$0] }
                isWhole = item.ground == nil && known != .some(.none)
                title =
                    isWhole ? (known ?? nil) ?? item.title : Texts.say("minutes.closedTitle", in: language)
            }
            return MinutesItem(
                item, title: title, isWhole: isWhole,
                disqualified: item.disqualified.map {
                    OutLine(
                        name: named($0.person), ground: titles == nil ? $0.ground : nil,
                        substitute: $0.substitute.map(named))
                })
        }
        self.init(
            minutes, of: body, in: language, chair: minutes.chair.map(named),
            present: minutes.presences.map {
                PresentLine(
                    name: named($0.person), municipality: places[$0.holder] ?? nil,
                    for: $0.holder == $0.person ? nil : named($0.holder), from: $0.from, through: $0.through)
            },
            absent: minutes.missing.map { AbsentLine(name: named($0.person), notified: $0.isNotified) },
            items: items,
            approval: minutes.approval.map {
                ApprovalLine(on: $0.on, at: $0.at, signers: $0.signers.map(named))
            }, editions: editions.map(EditionView.init))
    }
}
