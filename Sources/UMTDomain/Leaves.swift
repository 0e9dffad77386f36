/// Days on which the holder of a mandate has leave. The mandate goes on; another may stand in.
package struct Leave: Hashable, Sendable {
    package let id: LeaveID
    package let mandate: MandateID
    package let period: Period
    package let reason: String

    /// Refuses days on which the mandate does not hold, and leave that was given already.
    package init(
        id: LeaveID, of mandate: Mandate, during period: Period, reason: String, beside others: [Leave] = []
    ) throws(Refusal) {
        guard mandate.period.mayHold(period) else {
            throw Refusal(.outsideMandate, field: "from", [mandate.period.description])
        }
        if let other = others.first(where: { $0.mandate == mandate.id && $0.period.mayOverlap(period) }) {
            throw Refusal(.alreadyOnLeave, field: "from", [other.period.description])
        }
        self.init(id: id, mandate: mandate.id, period: period, reason: reason)
    }

    package init(id: LeaveID, mandate: MandateID, period: Period, reason: String) {
        self.id = id
        self.mandate = mandate
        self.period = period
        self.reason = reason
    }
}

/// Somebody sits in another's place for a time: who, for whom, from and until when.
package struct Replacement: Hashable, Sendable {
    package let id: ReplacementID
    package let mandate: MandateID
    package let person: PersonID
    package let period: Period
    package let reason: String

    /// Refuses days on which the mandate does not hold, days on which another stands in already, and the holder.
    package init(
        id: ReplacementID, of mandate: Mandate, by person: PersonID, during period: Period, reason: String,
        beside others: [Replacement] = []
    ) throws(Refusal) {
        guard mandate.period.mayHold(period) else {
            throw Refusal(.outsideMandate, field: "from", [mandate.period.description])
        }
        if person == mandate.person { throw Refusal(.ownSubstitute, field: "person") }
        if let other = others.first(where: { $0.mandate == mandate.id && $0.period.mayOverlap(period) }) {
            throw Refusal(.alreadyReplaced, field: "from", [other.period.description])
        }
        self.init(id: id, mandate: mandate.id, person: person, period: period, reason: reason)
    }

    package init(
        id: ReplacementID, mandate: MandateID, person: PersonID, period: Period, reason: String
    ) {
        self.id = id
        self.mandate = mandate
        self.person = person
        self.period = period
        self.reason = reason
    }
}

package typealias LeaveID = Identifier<Leave>
package typealias ReplacementID = Identifier<Replacement>
