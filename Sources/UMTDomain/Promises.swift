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

    /// A promise from an answer. Refuses one without an answer or before it, and a date that had passed by then.
    package init(
        id: PromiseID, from sending: Sending, place: Int, text: String, due: CivilDate, at now: Moment
    ) throws(Refusal) {
        guard let answer = sending.answer else { throw Refusal(.notAnswered) }
        if now.day < answer.on {
            throw Refusal(.dayBefore, field: "promisedOn", [now.day.description, answer.on.description])
        }
        if due < now.day {
            throw Refusal(.dueInThePast, field: "due", [due.description, now.day.description])
        }
        self.init(
            id: id, youthCase: sending.youthCase, sending: sending.id, place: place, text: text, due: due,
            promisedAt: now)
    }

    package var percent: Int { deliveries.last?.percent ?? 0 }

    /// The day of the report that it was delivered, where that is the last one.
    package var deliveredOn: CivilDate? { percent == 100 ? deliveries.last?.on : nil }

    /// How it stands on a day. Kept, late and broken are computed, never typed.
    package func state(on day: CivilDate) -> PromiseState {
        // A verdict holds until something new is reported.
        let reported = deliveries.last?.at
        let verdict = confirmations.last.flatMap { said in
            reported.map { said.at >= $0 } ?? false ? said.verdict : nil
        }
        return PromiseState(
            percent: percent, verdict: verdict, due: due, deliveredOn: deliveredOn, on: day)
    }

    /// Refuses a report on what the council has confirmed already, or a second one of the same hundred percent.
    package func reported(_ delivery: Delivery) throws(Refusal) -> Promise {
        guard (0...100).contains(delivery.percent) else {
            throw Refusal(.percentageOutside, field: "percent", [String(delivery.percent)])
        }
        // What is reported comes after what has been said, or the council's word would stand over it.
        let last = ([promisedAt] + deliveries.map(\.at) + confirmations.map(\.at)).max() ?? promisedAt
        if delivery.at < last {
            let first = delivery.on < last.day ? last.day : last.day.adding(days: 1)
            throw Refusal(.dayBefore, field: "reportedOn", [delivery.on.description, first.description])
        }
        switch state(on: delivery.on) {
        case .confirmed, .confirmedLate: throw Refusal(.alreadyConfirmed)
        case .delivered, .deliveredLate: throw Refusal(.alreadyDelivered)
        default: return with(deliveries: deliveries + [delivery], confirmations: confirmations)
        }
    }

    /// Refuses a verdict on what has not been reported as delivered, or has been confirmed already.
    package func judged(_ confirmation: Confirmation) throws(Refusal) -> Promise {
        switch state(on: confirmation.on) {
        case .confirmed, .confirmedLate: throw Refusal(.alreadyConfirmed)
        case .delivered, .deliveredLate, .disputed:
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
///
/// Whether it came in time is told by the day of the report that the council confirmed, so that a council which takes
/// its time makes nobody late.
package enum PromiseState: String, CaseIterable, Sendable, Codable {
    case notStarted = "not-started"
    case underWay = "under-way"
    case delivered
    case deliveredLate = "delivered-late"
    case confirmed
    case confirmedLate = "confirmed-late"
    case disputed, broken

    package init(
        percent: Int, verdict: Confirmation.Verdict?, due: CivilDate, deliveredOn: CivilDate?,
        on day: CivilDate
    ) {
        let isLate = deliveredOn.map { $0 > due } ?? false
        self =
            if verdict == .confirmed { isLate ? .confirmedLate : .confirmed } else if verdict == .disputed {
                .disputed
            } else if percent == 100 {
                isLate ? .deliveredLate : .delivered
            } else if day > due { .broken } else { percent > 0 ? .underWay : .notStarted }
    }

    /// The council has confirmed it, in time or not.
    package var isConfirmed: Bool { self == .confirmed || self == .confirmedLate }
    /// Reported as delivered, and not judged by the council yet.
    package var isDelivered: Bool { self == .delivered || self == .deliveredLate }
}

package typealias PromiseID = Identifier<Promise>
