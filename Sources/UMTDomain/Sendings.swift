/// A case on its way to one receiving body. It owns the answer clock.
package struct Sending: Hashable, Sendable {
    package let id: SendingID
    package let youthCase: CaseID
    package let body: BodyID
    package let sentAt: Moment
    /// Day 0 of the clock.
    package let receivedOn: CivilDate
    /// The agreed rule (*avtalt svarfrist*) that held on the day of receipt; no statute sets one, so there may be none.
    package let rule: AnswerRule?
    /// The last day to answer in time, as it stands; `nil` without a rule, and while the clock stands still.
    package let due: CivilDate?
    /// The deadline as it was first counted.
    package let firstDue: CivilDate?
    /// The change of the region's local days off that `due` was counted with.
    package let calendarChange: Int
    package let pauses: [Pause]
    package let postponements: [Postponement]
    package let answer: Answer?

    package init(
        id: SendingID, youthCase: CaseID, body: BodyID, sentAt: Moment, receivedOn: CivilDate,
        rule: AnswerRule?, due: CivilDate?, firstDue: CivilDate? = nil, calendarChange: Int = 0,
        pauses: [Pause] = [], postponements: [Postponement] = [], answer: Answer? = nil
    ) {
        self.id = id
        self.youthCase = youthCase
        self.body = body
        self.sentAt = sentAt
        self.receivedOn = receivedOn
        self.rule = rule
        self.due = due
        self.firstDue = firstDue ?? due
        self.calendarChange = calendarChange
        self.pauses = pauses
        self.postponements = postponements
        self.answer = answer
    }

    /// A case sent to a body; the clock starts on the day of receipt.
    package init(
        id: SendingID, of youthCase: YouthCase, to body: Body, rule: AnswerRule?, receivedOn: CivilDate,
        by calendar: WorkCalendar = .national, at now: Moment
    ) throws(Refusal) {
        if youthCase.visibility == .draft { throw Refusal(.draftCase) }
        if !body.receives || body.id == youthCase.council {
            throw Refusal(.bodyDoesNotReceive, field: "to", [body.key])
        }
        if receivedOn > now.day { throw Refusal(.inTheFuture, field: "receivedOn", [receivedOn.description]) }
        if receivedOn < youthCase.raisedOn {
            throw Refusal(
                .dayBefore, field: "receivedOn", [receivedOn.description, youthCase.raisedOn.description])
        }
        self.init(
            id: id, youthCase: youthCase.id, body: body.id, sentAt: now, receivedOn: receivedOn, rule: rule,
            due: rule?.due(after: receivedOn, on: calendar), calendarChange: calendar.change)
    }

    /// The question that the young have not replied to.
    package var openPause: Pause? { pauses.first(where: \.isOpen) }

    /// The deadline that had passed when it was postponed. What is answered after it is late for ever.
    package var missedDue: CivilDate? { postponements.first(where: \.isLate)?.from }

    /// The sending with its answer, which ends an open pause. Refuses a second answer, and one that leaves an ask
    /// without an outcome.
    package func answered(
        _ answer: Answer, asks: [Ask], by calendar: WorkCalendar = .national, at now: Moment
    ) throws(Refusal) -> Sending {
        if let before = self.answer { throw Refusal(.alreadyAnswered, [before.on.description]) }
        if answer.on > now.day { throw Refusal(.inTheFuture, field: "answeredOn", [answer.on.description]) }
        if answer.on < receivedOn {
            throw Refusal(.dayBefore, field: "answeredOn", [answer.on.description, receivedOn.description])
        }
        for ask in asks where !answer.outcomes.contains(where: { $0.ask == ask.id }) {
            throw Refusal(.askUnanswered, field: "outcomes", [String(ask.place)])
        }
        if let next = answer.next, next.on < answer.on {
            throw Refusal(.dayBefore, field: "next.on", [next.on.description, answer.on.description])
        }
        let resumed =
            openPause == nil ? self : try resumed(reply: nil, on: answer.on, by: calendar)
        return resumed.changed(due: resumed.due, answer: answer)
    }

    func changed(
        due: CivilDate?, calendarChange: Int? = nil, pauses: [Pause]? = nil,
        postponements: [Postponement]? = nil, answer: Answer? = nil
    ) -> Sending {
        Sending(
            id: id, youthCase: youthCase, body: body, sentAt: sentAt, receivedOn: receivedOn, rule: rule,
            due: due, firstDue: firstDue, calendarChange: calendarChange ?? self.calendarChange,
            pauses: pauses ?? self.pauses, postponements: postponements ?? self.postponements,
            answer: answer ?? self.answer)
    }
}

/// What the addressee said: an outcome and a reason for each ask, and what happens next.
package struct Answer: Hashable, Sendable {
    package let at: Moment
    package let on: CivilDate
    package let text: String?
    package let outcomes: [Line]
    package let next: NextStep?

    package init(at: Moment, on: CivilDate, text: String?, outcomes: [Line], next: NextStep? = nil) {
        self.at = at
        self.on = on
        self.text = text
        self.outcomes = outcomes
        self.next = next
    }

    package struct Line: Hashable, Sendable {
        package let ask: AskID
        package let outcome: Outcome
        package let reason: String

        package init(ask: AskID, outcome: Outcome, reason: String) {
            self.ask = ask
            self.outcome = outcome
            self.reason = reason
        }
    }
}

/// What an addressee decided about one ask. None of these says that anything has been done.
package enum Outcome: String, CaseIterable, Sendable, Codable {
    case granted, partly, declined, noted
}

package typealias SendingID = Identifier<Sending>
