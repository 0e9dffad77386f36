/// How the answer clock of a sending stands.
package enum AnswerClock: String, CaseIterable, Sendable, Codable {
    case notRunning = "not-running"
    case running, paused, postponed, overdue
    case longOverdue = "long-overdue"
    case answered
    case answeredLate = "answered-late"
    /// Stopped without an answer: the case was sent on, withdrawn, or went into another.
    case forwarded, withdrawn, merged

    package var isWaiting: Bool {
        ![.answered, .answeredLate, .forwarded, .withdrawn, .merged].contains(self)
    }
    package var isOverdue: Bool { self == .overdue || self == .longOverdue }
}

extension Sending {
    /// How the clock stands on a day: not overdue on the due day, overdue the day after.
    ///
    /// `longAfter` is the region's own number of days beyond which it is long overdue.
    package func clock(on day: CivilDate, longAfter: Int? = nil) -> AnswerClock {
        if let answer {
            guard let due = missedDue ?? due else { return .answered }
            return answer.on > due ? .answeredLate : .answered
        }
        if let ending { return AnswerClock(ending.kind) }
        guard let due else { return openPause == nil ? .notRunning : .paused }
        if day > due {
            let isLong = longAfter.map { day.days(since: due) > $0 } ?? false
            return isLong ? .longOverdue : .overdue
        }
        return postponements.isEmpty ? .running : .postponed
    }

    /// Whole days past the deadline: until the answer or the other end, until it was postponed, or until that day.
    package func daysLate(on day: CivilDate) -> Int {
        if let end = answer?.on ?? ending?.on {
            return (missedDue ?? due).map { max(0, end.days(since: $0)) } ?? 0
        }
        guard let due else { return 0 }
        if day > due { return day.days(since: due) }
        return postponements.first(where: \.isLate).map { $0.on.days(since: $0.from) } ?? 0
    }

    /// The clock stopped by a question. A deadline that has passed stays passed.
    package func paused(by pause: Pause) throws(Refusal) -> Sending {
        try refuseOver()
        try refusePaused()
        let isLate = due.map { pause.askedOn > $0 } ?? false
        return changed(due: isLate ? due : nil, pauses: pauses + [pause])
    }

    /// The clock started again by a reply, with its deadline counted anew.
    package func resumed(reply: String?, on day: CivilDate, by calendar: WorkCalendar) throws(Refusal)
        -> Sending
    {
        try refuseOver()
        guard let open = openPause else { throw Refusal(.notPaused) }
        let closed = pauses.map { $0.id == open.id ? $0.ended(on: day, reply: reply) : $0 }
        if let due { return changed(due: due, pauses: closed) }
        return changed(due: nil, pauses: closed).recounted(by: calendar)
    }

    /// The deadline moved by hand, for a reason. Refuses a day that is not later, or on which nobody works.
    package func postponed(
        to day: CivilDate, by postponement: PostponementID, reason: String, on today: CivilDate,
        calendar: WorkCalendar
    ) throws(Refusal) -> Sending {
        try refuseOver()
        try refusePaused()
        guard let due else { throw Refusal(.noDeadline) }
        let earliest = max(due, today)
        if day <= earliest {
            throw Refusal(.notLater, field: "due", [day.description, earliest.description])
        }
        if !calendar.isWorkingDay(day) {
            let next = calendar.next(onOrAfter: day)
            throw Refusal(.notAWorkingDay, field: "due", [day.description, next.description])
        }
        let moved = Postponement(id: postponement, on: today, from: due, to: day, reason: reason)
        return changed(due: day, postponements: postponements + [moved])
    }

    /// The deadline by that calendar: by the rule, or from the day that it was last postponed to.
    package func recounted(by calendar: WorkCalendar) -> Sending {
        guard let rule, firstDue != nil else { return self }
        guard let last = postponements.last else {
            let due = rule.due(after: receivedOn, on: calendar, pauses: pauses)
            return changed(due: due, calendarChange: calendar.change)
        }
        let due = pauses.filter { !$0.isOpen && $0.isAfter(last) }.reduce(last.to) { due, pause in
            rule.remaining(from: pause, to: due, on: calendar).due(
                after: pause.endedOn ?? due, on: calendar)
        }
        return changed(due: due, calendarChange: calendar.change)
    }

    /// Every day from receipt to the deadline with what it was; up to `today` while the clock stands still.
    package func explained(by calendar: WorkCalendar, on today: CivilDate) -> [CountedDay] {
        guard let rule, firstDue != nil else { return [] }
        let first = postponements.first
        let early = pauses.filter { pause in first.map { !pause.isAfter($0) } ?? true }
        let stop = early.contains(where: \.isOpen) ? today : nil
        var days = [CountedDay(receivedOn, .received)]
        days += rule.counted(after: receivedOn, on: calendar, pauses: early, through: stop)
        for (place, moved) in postponements.enumerated() {
            let next = postponements.dropFirst(place + 1).first
            days.append(CountedDay(moved.to, .postponed, name: moved.reason))
            var due = moved.to
            for pause in pauses where pause.isAfter(moved) && !(next.map(pause.isAfter) ?? false) {
                days += pause.days(through: today)
                guard let end = pause.endedOn else { break }
                let rest = rule.remaining(from: pause, to: due, on: calendar)
                let counted = rest.counted(after: end, on: calendar)
                days += counted
                due = counted.last?.day ?? due
            }
        }
        return days
    }

    private func refusePaused() throws(Refusal) {
        if let openPause { throw Refusal(.alreadyPaused, [openPause.askedOn.description]) }
    }
}

extension AnswerClock {
    fileprivate init(_ kind: Ending.Kind) {
        self =
            switch kind {
            case .forwarded: .forwarded
            case .withdrawn: .withdrawn
            case .merged: .merged
            }
    }
}

extension Pause {
    /// Whether it stopped a deadline that had been moved so: one that ran to that day or further, and had not passed.
    fileprivate func isAfter(_ postponement: Postponement) -> Bool {
        fromDue.map { $0 >= postponement.to && askedOn <= $0 } ?? false
    }

    fileprivate func days(through today: CivilDate) -> [CountedDay] {
        let last = endedOn ?? max(today, askedOn)
        return (0...max(0, last.days(since: askedOn))).map {
            CountedDay(askedOn.adding(days: $0), .paused)
        }
    }
}

extension AnswerRule {
    /// What was left of a deadline when a question stopped it, as a rule of its own.
    fileprivate func remaining(from pause: Pause, to due: CivilDate, on calendar: WorkCalendar) -> AnswerRule
    {
        let days = (0...max(0, due.days(since: pause.askedOn))).map { pause.askedOn.adding(days: $0) }
        let count = kind == .calendar ? days.count : days.count(where: calendar.isWorkingDay)
        return AnswerRule(days: max(1, count), kind: kind)
    }
}
