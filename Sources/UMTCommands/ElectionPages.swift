import UMTAPI
import UMTDomain

extension Page {
    static func elections(_ list: ElectionList, in language: Language) -> Page {
        let rows = list.elections.map { view in
            [
                view.id.description, view.body, view.announcedOn.description,
                Texts.word(view.state.rawValue, in: language), String(view.standing),
                CivilDate.text(view.from),
                CivilDate.lastDay(view.until),
            ]
        }
        let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(
            ["id", "body", "announcedOn", "state", "standing", "from", "through"], rows, in: language,
            remarks: more)
    }

    /// An election as far as it has come, from the notice on.
    static func election(_ view: ElectionView, in language: Language) -> Page {
        func say(_ key: String, _ arguments: [String]) -> String { Texts.say(key, arguments, in: language) }
        var lines = [
            "\(view.id)  \(view.body) · \(Texts.word(view.state.rawValue, in: language))",
            say("election.notice", [view.announcedOn.description, view.notice]),
        ]
        if let deadline = view.nominationsUntil {
            lines.append(say("election.deadline", [deadline.adding(days: -1).description]))
        }
        lines.append(say("election.time", [CivilDate.text(view.from), CivilDate.lastDay(view.until)]))
        if !view.candidates.isEmpty {
            lines +=
                ["", say("heading.candidates", [])] + view.candidates.map { "  " + candidate($0, language) }
        }
        if let count = view.count {
            let manner = Texts.word(count.manner.rawValue, in: language)
            lines += ["", say("election.count", [count.publishedOn.description, manner])]
            let numbers = [
                count.cast.map { say("election.cast", [String($0)]) },
                count.eligible.map { say("election.eligible", [String($0)]) },
            ].compactMap(\.self)
            if !numbers.isEmpty { lines.append("  " + numbers.joined(separator: " · ")) }
        }
        if let given = view.appointment {
            lines.append(
                say("election.appointment", [given.decidedOn.description, given.by, given.reference]))
        }
        return Page(text: lines.joined(separator: "\n"))
    }

    private static func candidate(_ view: CandidateView, _ language: Language) -> String {
        func say(_ key: String, _ arguments: [String]) -> String { Texts.say(key, arguments, in: language) }
        let standing = view.seat ?? view.kind.map { Texts.word($0.rawValue, in: language) }
        var parts = ["\(view.person)  \(view.name)" + (standing.map { " (\($0))" } ?? "")]
        if let votes = view.votes { parts.append(say("election.votes", [String(votes)])) }
        if let day = view.withdrawnOn { parts.append(say("election.withdrew", [day.description])) }
        if let seat = view.givenSeat { parts.append(say("election.given", [seat])) }
        parts += view.nominations.map { say("election.nominatedBy", [$0.by, $0.day.description]) }
        return parts.joined(separator: " · ")
    }
}
