/// What an addressee promised the young, with a date. Delivered and confirmed are two different facts.
package struct Promise: Hashable, Sendable {
    package let id: PromiseID
    package let youthCase: CaseID
    package let sending: SendingID
    /// 1, 2 … within the case.
    package let place: Int
    package let text: String
    package let due: CivilDate
    package let promisedAt: Moment
    /// What the addressee reported, oldest first.
    package let deliveries: [Delivery]
    /// What the council said, oldest first; the last one holds.
    package let confirmations: [Confirmation]

    package init(
        id: PromiseID, youthCase: CaseID, sending: SendingID, place: Int, text: String, due: CivilDate,
        promisedAt: Moment, deliveries: [Delivery] = [], confirmations: [Confirmation] = []
    ) {
        self.id = id
        self.youthCase = youthCase
        self.sending = sending
        self.place = place
        self.text = text
        self.due = due
        self.promisedAt = promisedAt
        self.deliveries = deliveries
        self.confirmations = confirmations
    }

    /// A promise from an answer. Refuses one without an answer, and a date that has passed.
    package init(
        id: PromiseID, from sending: Sending, place: Int, text: String, due: CivilDate, at now: Moment
    ) throws(Refusal) {
        if sending.answer == nil { throw Refusal(.notAnswered) }
        if due < now.day {
            throw Refusal(.dueInThePast, field: "due", [due.description, now.day.description])
        }
        self.init(
            id: id, youthCase: sending.youthCase, sending: sending.id, place: place, text: text, due: due,
            promisedAt: now)
    }

    package var percent: Int { deliveries.last?.percent ?? 0 }

    /// How it stands on a day. Kept, late and broken are computed, never typed.
    package func state(on day: CivilDate) -> PromiseState {
        // A verdict holds until something new is reported.
        let reported = deliveries.last?.at
        let verdict = confirmations.last.flatMap { said in
            reported.map { said.at >= $0 } ?? false ? said.verdict : nil
        }
        return PromiseState(percent: percent, verdict: verdict, due: due, on: day)
    }

    /// Refuses a report on what the council has confirmed already, or a second one of the same hundred percent.
    package func reported(_ delivery: Delivery) throws(Refusal) -> Promise {
        guard (0...100).contains(delivery.percent) else {
            throw Refusal(.percentageOutside, field: "percent", [String(delivery.percent)])
        }
        switch state(on: delivery.on) {
        case .confirmed: throw Refusal(.alreadyConfirmed)
        case .delivered: throw Refusal(.alreadyDelivered)
        default: return with(deliveries: deliveries + [delivery], confirmations: confirmations)
        }
    }

    /// Refuses a verdict on what has not been reported as delivered, or has been confirmed already.
    package func judged(_ confirmation: Confirmation) throws(Refusal) -> Promise {
        switch state(on: confirmation.on) {
        case .confirmed: throw Refusal(.alreadyConfirmed)
        case .delivered, .disputed:
            return with(deliveries: deliveries, confirmations: confirmations + [confirmation])
        default: throw Refusal(.notDelivered)
        }
    }

    private func with(deliveries: [Delivery], confirmations: [Confirmation]) -> Promise {
        Promise(
            id: id, youthCase: youthCase, sending: sending, place: place, text: text, due: due,
            promisedAt: promisedAt,
            deliveries: deliveries, confirmations: confirmations)
    }
}

/// The addressee's report of how far a promise has come; 100 percent is "delivered".
package struct Delivery: Hashable, Sendable {
    package let percent: Int
    package let sentence: String
    package let at: Moment

    package init(percent: Int, sentence: String, at: Moment) {
        self.percent = percent
        self.sentence = sentence
        self.at = at
    }

    package var on: CivilDate { at.day }
}

/// The council's verdict on a delivery; nobody else can say it.
package struct Confirmation: Hashable, Sendable {
    package enum Verdict: String, CaseIterable, Sendable, Codable {
        case confirmed, disputed
    }

    package let verdict: Verdict
    package let sentence: String
    package let at: Moment

    package init(verdict: Verdict, sentence: String, at: Moment) {
        self.verdict = verdict
        self.sentence = sentence
        self.at = at
    }

    package var on: CivilDate { at.day }
}

/// How a promise stands. "Delivered" is the addressee's word, "confirmed" the council's.
package enum PromiseState: String, CaseIterable, Sendable, Codable {
    case notStarted = "not-started"
    case underWay = "under-way"
    case delivered, confirmed, disputed, broken

    package init(percent: Int, verdict: Confirmation.Verdict?, due: CivilDate, on day: CivilDate) {
        self =
            if verdict == .confirmed { .confirmed } else if verdict == .disputed {
                .disputed
            } else if percent == 100 {
                .delivered
            } else if day > due { .broken } else { percent > 0 ? .underWay : .notStarted }
    }
}

package typealias PromiseID = Identifier<Promise>
