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
    /// The sending that was sent on and became this one.
    package let parent: SendingID?
    /// 1 for the first to that body; a case that is reopened begins another.
    package let round: Int
    /// How it stopped waiting without an answer.
    package let ending: Ending?
    /// The receiver's own number for it in its archive.
    package let archiveReference: String?

    package init(
        id: SendingID, youthCase: CaseID, body: BodyID, sentAt: Moment, receivedOn: CivilDate,
        rule: AnswerRule?, due: CivilDate?, firstDue: CivilDate? = nil, calendarChange: Int = 0,
        pauses: [Pause] = [], postponements: [Postponement] = [], answer: Answer? = nil,
        parent: SendingID? = nil, round: Int = 1, ending: Ending? = nil, archiveReference: String? = nil
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
        (self.parent, self.round, self.ending) = (parent, round, ending)
        self.archiveReference = archiveReference
    }

    /// A case sent to a body; the clock starts on the day of receipt.
    package init(
        id: SendingID, of youthCase: YouthCase, to body: Body, rule: AnswerRule?, receivedOn: CivilDate,
        by calendar: WorkCalendar = .national, from parent: SendingID? = nil, round: Int = 1, at now: Moment
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
            due: rule?.due(after: receivedOn, on: calendar), calendarChange: calendar.change, parent: parent,
            round: round)
    }

    /// Whether its receiver still has to say something.
    package var isWaiting: Bool { answer == nil && ending == nil }

    /// The question that the young have not replied to.
    package var openPause: Pause? { pauses.first(where: \.isOpen) }

    /// The deadline that had passed when it was postponed. What is answered after it is late for ever.
    package var missedDue: CivilDate? { postponements.first(where: \.isLate)?.from }

    /// The sending with its answer, which ends an open pause. Refuses a second answer, and one that leaves an ask
    /// without an outcome.
    package func answered(
        _ answer: Answer, asks: [Ask], by calendar: WorkCalendar = .national, at now: Moment
    ) throws(Refusal) -> Sending {
        try refuseOver()
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

    /// The sending that waits no more, though nobody answered; it ends an open pause. What was overdue stays so told.
    package func ended(_ kind: Ending.Kind, on day: CivilDate, by calendar: WorkCalendar) throws(Refusal)
        -> Sending
    {
        try refuseOver()
        let first = max(receivedOn, openPause?.askedOn ?? receivedOn)
        if day < first {
            throw Refusal(.dayBefore, field: "receivedOn", [day.description, first.description])
        }
        let resumed = openPause == nil ? self : try resumed(reply: nil, on: day, by: calendar)
        return resumed.changed(due: resumed.due, ending: Ending(kind, on: day))
    }

    func refuseOver() throws(Refusal) {
        if let answer { throw Refusal(.alreadyAnswered, [answer.on.description]) }
        if let ending { throw Refusal(.sendingEnded, [ending.kind.rawValue, ending.on.description]) }
    }

    func changed(
        due: CivilDate?, calendarChange: Int? = nil, pauses: [Pause]? = nil,
        postponements: [Postponement]? = nil, answer: Answer? = nil, ending: Ending? = nil
    ) -> Sending {
        Sending(
            id: id, youthCase: youthCase, body: body, sentAt: sentAt, receivedOn: receivedOn, rule: rule,
            due: due, firstDue: firstDue, calendarChange: calendarChange ?? self.calendarChange,
            pauses: pauses ?? self.pauses, postponements: postponements ?? self.postponements,
            answer: answer ?? self.answer, parent: parent, round: round, ending: ending ?? self.ending,
            archiveReference: archiveReference)
    }
}

/// Why a sending waits no more, though its receiver never answered.
package struct Ending: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// Its receiver, or a coordinator, sent the case on; others have it now.
        case forwarded
        /// The council took the case back, or it went on as part of another.
        case withdrawn, merged
    }

    package let kind: Kind
    package let on: CivilDate

    package init(_ kind: Kind, on day: CivilDate) { (self.kind, self.on) = (kind, day) }
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
