package import UMTDomain

extension SendingView {
    /// The receiver, with the round where it has had the case before, and its own number for it.
    package func name(in language: Language) -> String {
        let name =
            round == 1 ? toName : Texts.say("case.round", [toName, String(round)], in: language)
        return archiveReference.map { Texts.say("case.filed", [name, $0], in: language) } ?? name
    }

    /// How the clock stands, in words; days as the given form writes them, as `2026-04-01` when none is given.
    package func clockSentence(
        in language: Language, day write: (CivilDate) -> String = { $0.description }
    ) -> String {
        func say(_ key: String, _ arguments: [String]) -> String {
            Texts.say("case.\(key)", arguments, in: language)
        }
        let last = due.map(write) ?? ""
        let answered = answeredOn.map(write) ?? ""
        switch clock {
        case .notRunning: return say("noDue", [])
        case .running: return say("due", [last])
        case .paused:
            return say("paused", [question.map { write($0.askedOn) } ?? "", question?.sentence ?? ""])
        case .postponed:
            let (from, reason) = (postponement.map { write($0.from) } ?? "", postponement?.reason ?? "")
            if daysLate == 0 { return say("postponed", [from, last, reason]) }
            return say("postponedLate", [last, String(daysLate), from, reason])
        case .overdue, .longOverdue: return say("overdue", [String(daysLate), last])
        case .answered: return say("answered", [answered])
        case .answeredLate: return say("late", [answered, String(daysLate)])
        case .forwarded, .withdrawn, .merged:
            let end = say(clock.rawValue, [endedOn.map(write) ?? ""])
            return daysLate == 0 ? end : say("endedLate", [end, String(daysLate)])
        }
    }
}
