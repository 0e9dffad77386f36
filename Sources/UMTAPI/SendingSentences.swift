package import UMTDomain

extension SendingView {
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
        }
    }
}
