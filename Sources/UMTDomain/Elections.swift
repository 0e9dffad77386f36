/// An election to a council or assembly as it was recorded, fact by fact. Its state is read off the facts and is
/// nowhere written down.
package struct Election: Hashable, Sendable {
    package let id: ElectionID
    package let body: BodyID
    package let announcedOn: CivilDate
    /// Where and how it was made known.
    package let notice: String
    /// The first day on which nominations are no longer received, where one was set.
    package let nominationsUntil: CivilDate?
    /// The time for which is elected.
    package let period: Period
    package let candidates: [Candidate]
    package let count: ElectionCount?
    package let appointment: AppointmentDecision?

    /// Refuses a deadline that is not after the notice.
    package init(
        id: ElectionID, body: BodyID, announcedOn: CivilDate, notice: String, nominationsUntil: CivilDate?,
        period: Period, candidates: [Candidate] = [], count: ElectionCount? = nil,
        appointment: AppointmentDecision? = nil
    ) throws(Refusal) {
        if let deadline = nominationsUntil, deadline <= announcedOn {
            throw Refusal(
                .dayBefore, field: "nominationsUntil",
                [deadline.description, announcedOn.adding(days: 1).description])
        }
        self.id = id
        self.body = body
        self.announcedOn = announcedOn
        self.notice = try Words.checked(notice, field: "notice", limit: 500)
        self.nominationsUntil = nominationsUntil
        self.period = period
        self.candidates = candidates
        self.count = count
        self.appointment = appointment
    }

    package func state(on day: CivilDate) -> ElectionState {
        .of(
            hasCandidates: !candidates.isEmpty, nominationsUntil: nominationsUntil, isCounted: count != nil,
            isAppointed: appointment != nil, on: day)
    }
}

package typealias ElectionID = Identifier<Election>

/// How far an election has come.
package enum ElectionState: String, CaseIterable, Sendable, Codable {
    case announced
    case nominationsOpen = "nominations-open"
    case nominationsClosed = "nominations-closed"
    case counted, appointed

    /// The furthest that what is recorded bears out.
    package static func of(
        hasCandidates: Bool, nominationsUntil: CivilDate?, isCounted: Bool, isAppointed: Bool,
        on day: CivilDate
    ) -> ElectionState {
        if isAppointed { return .appointed }
        if isCounted { return .counted }
        if let deadline = nominationsUntil, deadline <= day { return .nominationsClosed }
        return hasCandidates ? .nominationsOpen : .announced
    }
}
