/// Somebody who stands: for one seat, for any seat of a kind, or for whichever is free.
package struct Candidate: Hashable, Sendable {
    /// What a candidate stands for; neither of them means any seat of the body.
    package struct Standing: Hashable, Sendable {
        package let seat: SeatID?
        package let kind: Seat.Kind?

        package init(seat: SeatID? = nil, kind: Seat.Kind? = nil) { (self.seat, self.kind) = (seat, kind) }

        package var isAny: Bool { seat == nil && kind == nil }
    }

    package let id: CandidateID
    package let person: PersonID
    /// The member number.
    package let number: String
    package let standing: Standing
    package let nominations: [Nomination]
    package let withdrawnOn: CivilDate?
    package let votes: Int?
    /// The mandate that the election ended in for this candidate.
    package let mandate: MandateID?

    package init(
        id: CandidateID, person: PersonID, number: String, standing: Standing = Standing(),
        nominations: [Nomination] = [], withdrawnOn: CivilDate? = nil, votes: Int? = nil,
        mandate: MandateID? = nil
    ) {
        self.id = id
        self.person = person
        self.number = number
        self.standing = standing
        self.nominations = nominations
        self.withdrawnOn = withdrawnOn
        self.votes = votes
        self.mandate = mandate
    }
}

package typealias CandidateID = Identifier<Candidate>

/// Who put a candidate forward, and when: a pupils' council, an organisation, a meeting.
package struct Nomination: Hashable, Sendable {
    package let id: Identifier<Nomination>
    package let by: String
    package let day: CivilDate

    package init(id: Identifier<Nomination>, by: String, day: CivilDate) throws(Refusal) {
        self.id = id
        self.by = try Words.checked(by, field: "by", limit: 120)
        self.day = day
    }
}
