/// The clock stands still: the addressee has asked the young to clarify something.
///
/// The day on which it was asked and every day up to and with the day of the reply do not count.
package struct Pause: Hashable, Sendable {
    package let id: PauseID
    package let askedOn: CivilDate
    /// One sentence that everybody may read.
    package let question: String
    /// The deadline as it stood when it was asked; `nil` where there is none.
    package let fromDue: CivilDate?
    /// The day of the reply, or of an answer that came without one.
    package let endedOn: CivilDate?
    package let reply: String?

    package init(
        id: PauseID, askedOn: CivilDate, question: String, fromDue: CivilDate?, endedOn: CivilDate? = nil,
        reply: String? = nil
    ) {
        self.id = id
        self.askedOn = askedOn
        self.question = question
        self.fromDue = fromDue
        self.endedOn = endedOn
        self.reply = reply
    }

    package var isOpen: Bool { endedOn == nil }

    package func covers(_ day: CivilDate) -> Bool {
        day >= askedOn && (endedOn.map { day <= $0 } ?? true)
    }

    func ended(on day: CivilDate, reply: String?) -> Pause {
        Pause(
            id: id, askedOn: askedOn, question: question, fromDue: fromDue, endedOn: max(day, askedOn),
            reply: reply)
    }
}

/// A deadline that the addressee moved by hand, with the reason that everybody may read.
package struct Postponement: Hashable, Sendable {
    package let id: PostponementID
    package let on: CivilDate
    package let from: CivilDate
    package let to: CivilDate
    package let reason: String

    package init(id: PostponementID, on day: CivilDate, from: CivilDate, to: CivilDate, reason: String) {
        self.id = id
        self.on = day
        self.from = from
        self.to = to
        self.reason = reason
    }

    /// Whether the deadline had passed already.
    package var isLate: Bool { on > from }
}

package typealias PauseID = Identifier<Pause>
package typealias PostponementID = Identifier<Postponement>
