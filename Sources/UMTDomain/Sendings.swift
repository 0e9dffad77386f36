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
    /// The last day to answer in time.
    package let due: CivilDate?
    package let answer: Answer?

    package init(
        id: SendingID, youthCase: CaseID, body: BodyID, sentAt: Moment, receivedOn: CivilDate,
        rule: AnswerRule?,
        due: CivilDate?, answer: Answer? = nil
    ) {
        self.id = id
        self.youthCase = youthCase
        self.body = body
        self.sentAt = sentAt
        self.receivedOn = receivedOn
        self.rule = rule
        self.due = due
        self.answer = answer
    }

    /// A case sent to a body; the clock starts on the day of receipt.
    package init(
        id: SendingID, of youthCase: YouthCase, to body: Body, rule: AnswerRule?, receivedOn: CivilDate,
        at now: Moment
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
            due: rule?.due(after: receivedOn))
    }

    /// The sending with its answer. Refuses a second answer, and one that leaves an ask without an outcome.
    package func answered(_ answer: Answer, asks: [Ask], at now: Moment) throws(Refusal) -> Sending {
        if let before = self.answer { throw Refusal(.alreadyAnswered, [before.on.description]) }
        if answer.on > now.day { throw Refusal(.inTheFuture, field: "answeredOn", [answer.on.description]) }
        if answer.on < receivedOn {
            throw Refusal(.dayBefore, field: "answeredOn", [answer.on.description, receivedOn.description])
        }
        for ask in asks where !answer.outcomes.contains(where: { $0.ask == ask.id }) {
            throw Refusal(.askUnanswered, field: "outcomes", [String(ask.place)])
        }
        return Sending(
            id: id, youthCase: youthCase, body: body, sentAt: sentAt, receivedOn: receivedOn, rule: rule,
            due: due,
            answer: answer)
    }

    /// How the clock stands on a day: not overdue on the due day, overdue the day after.
    package func clock(on day: CivilDate) -> AnswerClock {
        guard let due else { return answer == nil ? .notRunning : .answered }
        if let answer { return answer.on > due ? .answeredLate : .answered }
        return day > due ? .overdue : .running
    }
}

/// How the answer clock of a sending stands.
package enum AnswerClock: String, CaseIterable, Sendable, Codable {
    case notRunning = "not-running"
    case running, overdue, answered
    case answeredLate = "answered-late"

    package var isWaiting: Bool { self == .running || self == .overdue || self == .notRunning }
}

/// What the addressee said: an outcome and a reason for each ask.
package struct Answer: Hashable, Sendable {
    package let at: Moment
    package let on: CivilDate
    package let text: String?
    package let outcomes: [Line]

    package init(at: Moment, on: CivilDate, text: String?, outcomes: [Line]) {
        self.at = at
        self.on = on
        self.text = text
        self.outcomes = outcomes
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
