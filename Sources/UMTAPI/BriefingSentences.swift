import UMTDomain

extension BriefingMarkup {
    /// The counts of a municipality in one line.
    func sentence(of part: BriefingPartView) -> String {
        func counted(_ key: String, _ count: Int, _ new: Int) -> String? {
            if count == 0 { return nil }
            let all = say("count.\(key)", [String(count)])
            return new == 0 ? all : all + " " + say("count.new", [String(new)])
        }
        return [
            counted("overdue", part.overdue, part.newOverdue),
            counted("waiting", part.waiting, part.newWaiting), counted("answers", part.answers, 0),
            counted("kept", part.kept, 0), counted("keptLate", part.keptLate, 0),
            counted("broken", part.broken, part.newBroken), counted("raised", part.raised, 0),
        ].compactMap(\.self).joined(separator: " · ")
    }

    func text(of ask: BriefingAskView) -> String {
        let text = ask.ask.isEmpty ? say("withheld") : ask.ask
        return ask.moreAsks == 0 ? text : text + " " + say("moreAsks", [String(ask.moreAsks)])
    }

    func text(of promise: BriefingPromiseView) -> String {
        promise.text.isEmpty ? say("withheld") : promise.text
    }

    func stand(of ask: BriefingAskView) -> String {
        let clock =
            if ask.daysLate > 0 { say("stand.late", [String(ask.daysLate)]) } else if ask.isPaused {
                say("stand.paused")
            } else if let due = ask.due { say("stand.due", [Texts.day(due, in: language)]) } else {
                say("stand.noDue")
            }
        return "\(ask.to[language]), \(clock)"
    }

    func stand(of promise: BriefingPromiseView) -> String {
        let day = say("stand.by", [promise.by[language], Texts.day(promise.due, in: language)])
        let isLate = promise.daysLate > 0 && promise.fate != .kept && promise.fate != .open
        return isLate ? day + ", " + say("stand.late", [String(promise.daysLate)]) : day
    }

    func stand(of answer: BriefingAnswerView) -> String {
        if let day = answer.answeredOn {
            let answered = Texts.say("case.answered", [Texts.day(day, in: language)], in: language)
            return answer.daysLate > 0
                ? answered + ", " + say("stand.late", [String(answer.daysLate)]) : answered
        }
        if !answer.clock.isWaiting { return word(answer.clock.rawValue) }
        if answer.clock.isOverdue { return say("stand.late", [String(answer.daysLate)]) }
        if answer.clock == .paused { return say("stand.paused") }
        return answer.due.map { say("stand.due", [Texts.day($0, in: language)]) } ?? say("stand.noDue")
    }
}
