import UMTAPI
import UMTDomain

extension Page {
    static func meetings(_ list: MeetingList, in language: Language) -> Page {
        let rows = list.meetings.map {
            [
                $0.day.description, $0.body, $0.title,
                Texts.word("meeting.\($0.state.rawValue)", in: language),
                [$0.hours, $0.place].compactMap(\.self).joined(separator: " "), $0.id.description,
            ]
        }
        return .table(["day", "body", "title", "state", "place", "id"], rows, in: language)
    }

    /// A meeting from its notice to what was decided.
    static func meeting(_ sheet: MeetingSheet, in language: Language) -> Page {
        func say(_ key: String, _ arguments: [String] = []) -> String {
            Texts.say("say.meeting.\(key)", arguments, in: language)
        }
        let meeting = sheet.meeting
        let state = Texts.word("meeting.\(meeting.state.rawValue)", in: language)
        var head = ["\(meeting.body) \(meeting.day) \(meeting.title) [\(state)] \(meeting.id)"]
        let place = [meeting.hours, meeting.place].compactMap(\.self).joined(separator: ", ")
        if !place.isEmpty { head.append(place) }
        if let day = sheet.calledOn {
            head.append(
                say("called", [day.description])
                    + (sheet.noticeBy.map { say(sheet.calledLate ? "late" : "inTime", [$0.description]) }
                        ?? ""))
        }
        if let reason = meeting.reason { head.append(say("reason", [reason])) }
        if let chair = sheet.chair { head.append(say("chair", [shown(chair, language)])) }
        let quorum = sheet.quorum
        head.append(say("quorum", [String(quorum.needed), String(quorum.members), quorum.source]))
        let guests = sheet.guests.map(\.shown).joined(separator: ", ")
        let places =
            sheet.places.map { "  " + line($0, language) }
            + (guests.isEmpty ? [] : [say("guests", [guests])])
        return Page(
            text: (head + [""] + sheet.items.flatMap { lines($0, language) } + [""] + places).joined(
                separator: "\n"))
    }

    static func agenda(_ view: AgendaView, in language: Language) -> Page {
        let items = view.items.flatMap { lines($0, language) }
        let unfinished = view.unfinished.map { "  \($0.number ?? "–")  \($0.title)" }
        let offered = view.offered.map {
            "  \($0.case)  \($0.title)  \($0.receivedOn)" + ($0.due.map { " → \($0)" } ?? "")
        }
        func part(_ key: String, _ lines: [String]) -> [String] {
            lines.isEmpty ? [] : ["", Texts.say("say.meeting.\(key)", in: language)] + lines
        }
        let head = "\(view.meeting.body) \(view.meeting.day) \(view.meeting.title)"
        return Page(
            text: ([head] + items + part("unfinished", unfinished) + part("offered", offered)).joined(
                separator: "\n"))
    }

    static func followUps(_ list: [FollowUpView], in language: Language, next: FollowUpID? = nil) -> Page {
        let rows = list.map { one in
            let state = one.closedOn == nil ? (one.overdue ? "overdue" : "item.open") : "item.closed"
            return [
                one.due.description, one.owner, one.text, Texts.word(state, in: language),
                "\(one.body) \(one.number ?? String(one.item))", one.id.description,
            ]
        }
        let more = next.map { [Texts.say("say.more", [$0.description], in: language)] } ?? []
        return .table(["due", "owner", "title", "state", "item", "id"], rows, in: language, remarks: more)
    }

    private static func lines(_ item: AgendaItemView, _ language: Language) -> [String] {
        let state = Texts.word("item.\(item.state.rawValue)", in: language)
        let kind = Texts.word("agenda.\(item.kind.rawValue)", in: language)
        let from = [item.case, item.carriedFrom.map { "← \($0)" }, item.ground.map { "§ \($0)" }]
        let more = from.compactMap(\.self).map { " (\($0))" }.joined()
        var lines = ["\(item.place). \(item.number ?? "–")  \(item.title)\(more)  [\(kind), \(state)]"]
        if let decision = item.decision { lines.append("   \(decision)") }
        if let vote = item.vote {
            let counts = [vote.for, vote.against, vote.abstained].map { String($0) }
            lines.append("   " + Texts.say("say.meeting.vote", counts, in: language))
        }
        return lines
            + item.disqualified.map { out in
                let called = out.substitute.map { " → \(shown($0, language))" } ?? ""
                return "   "
                    + Texts.say(
                        "say.meeting.out", [shown(out.person, language), out.ground], in: language) + called
            }
    }

    private static func line(_ place: PlaceView, _ language: Language) -> String {
        var parts = [
            shown(place.sits ?? place.member, language) + (place.municipality.map { " (\($0))" } ?? "")
        ]
        if let absent = place.absent {
            parts.append(
                Texts.word("absent.\(absent.rawValue)", in: language) + (place.reason.map { ": \($0)" } ?? "")
            )
        }
        parts += place.called.map {
            Texts.say("say.meeting.called.in", [shown($0, language)], in: language)
        }
        parts += place.present.map { presence in
            let span = "\(presence.from)–\(presence.through.map { String($0) } ?? "")"
            return "\(Texts.say("say.meeting.present", [span], in: language))"
                + (presence.person == place.member ? "" : " \(shown(presence.person, language))")
        }
        return parts.joined(separator: "; ")
    }

    static func shown(_ person: MeetingPersonView, _ language: Language) -> String {
        guard let name = person.name else { return Texts.say("minutes.someone", in: language) }
        return person.number.map { "\(name) \($0)" } ?? name
    }
}
