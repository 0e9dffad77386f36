package import UMTDomain

/// An election in a list.
package struct ElectionLineView: Wire {
    package let id: ElectionID
    package let body: String
    package let announcedOn: CivilDate
    package let nominationsUntil: CivilDate?
    package let from: BoundView
    package let until: BoundView?
    package let state: ElectionState
    /// How many stand.
    package let standing: Int

    package init(_ election: Election, body: String, standing: Int, state: ElectionState) {
        (id, self.body, announcedOn) = (election.id, body, election.announcedOn)
        (nominationsUntil, self.standing, self.state) = (election.nominationsUntil, standing, state)
        (from, until) = (BoundView(election.period.from), election.period.until.map(BoundView.init))
    }

    private init() {
        (id, body, announcedOn, nominationsUntil) = (.example, "ungdomsrad-senja", .example, .example)
        (from, until, state, standing) = (.example, .example, .counted, 7)
    }

    package static var example: ElectionLineView { ElectionLineView() }
}

package struct ElectionList: Wire {
    package let elections: [ElectionLineView]
    /// What `after` takes to read on; left out on the last page.
    package let next: String?
    package init(_ elections: [ElectionLineView], next: String?) {
        (self.elections, self.next) = (elections, next)
    }
    package static var example: ElectionList { ElectionList([.example], next: "06P7M0Z4T8K1D") }
}

package struct NominationView: Wire {
    package let by: String
    package let day: CivilDate

    package init(_ nomination: Nomination) { (by, day) = (nomination.by, nomination.day) }

    private init() { (by, day) = ("The pupils' council of Øyvær school", .example) }

    package static var example: NominationView { NominationView() }
}

package struct CandidateView: Wire {
    package let person: String
    package let name: String
    /// What the candidate stands for, where it is not any seat of the body.
    package let seat: String?
    package let kind: Seat.Kind?
    package let nominations: [NominationView]
    package let withdrawnOn: CivilDate?
    package let votes: Int?
    /// The seat and the mandate that it ended in.
    package let givenSeat: String?
    package let mandate: MandateID?

    package init(_ candidate: Candidate, name: String, seat: String?, givenSeat: String?) {
        (person, self.name, self.seat) = (candidate.number, name, seat)
        (kind, nominations) = (candidate.standing.kind, candidate.nominations.map(NominationView.init))
        (withdrawnOn, votes) = (candidate.withdrawnOn, candidate.votes)
        (self.givenSeat, mandate) = (givenSeat, candidate.mandate)
    }

    private init() {
        (person, name, seat, kind) = ("MT-003", "Tiril Havblikk", "umt-senja-girl", .girl)
        (nominations, withdrawnOn, votes) = ([.example], .example, 41)
        (givenSeat, mandate) = ("umt-senja-girl", .example)
    }

    package static var example: CandidateView { CandidateView() }
}

package struct CountView: Wire {
    package let manner: ElectionCount.Manner
    package let publishedOn: CivilDate
    package let eligible: Int?
    package let cast: Int?
    package let choices: Int

    package init(_ count: ElectionCount) {
        (manner, publishedOn, eligible) = (count.manner, count.publishedOn, count.eligible)
        (cast, choices) = (count.cast, count.choices)
    }

    private init() { (manner, publishedOn, eligible, cast, choices) = (.vote, .example, 320, 210, 1) }

    package static var example: CountView { CountView() }
}

package struct AppointmentView: Wire {
    /// A body's key, or words.
    package let by: String
    package let decidedOn: CivilDate
    package let reference: String

    package init(_ appointment: AppointmentDecision) {
        (by, decidedOn, reference) = (appointment.by, appointment.decidedOn, appointment.reference)
    }

    private init() { (by, decidedOn, reference) = ("kommunestyret i Senja", .example, "Decision 12/26") }

    package static var example: AppointmentView { AppointmentView() }
}

/// An election as far as it has come.
package struct ElectionView: Wire {
    package let id: ElectionID
    package let body: String
    /// Read off what is recorded, as of today.
    package let state: ElectionState
    package let announcedOn: CivilDate
    package let notice: String
    package let nominationsUntil: CivilDate?
    package let from: BoundView
    package let until: BoundView?
    /// Most votes first, once they are counted.
    package let candidates: [CandidateView]
    package let count: CountView?
    package let appointment: AppointmentView?

    package init(_ election: Election, body: String, candidates: [CandidateView], on day: CivilDate) {
        (id, self.body, state) = (election.id, body, election.state(on: day))
        (announcedOn, notice) = (election.announcedOn, election.notice)
        (nominationsUntil, self.candidates) = (election.nominationsUntil, candidates)
        (from, until) = (BoundView(election.period.from), election.period.until.map(BoundView.init))
        (count, appointment) = (
            election.count.map(CountView.init), election.appointment.map(AppointmentView.init)
        )
    }

    private init() {
        (id, body, state, announcedOn) = (.example, "ungdomsrad-senja", .appointed, .example)
        (notice, nominationsUntil, from, until) = ("Posters at every school", .example, .example, .example)
        (candidates, count, appointment) = ([.example], .example, .example)
    }

    package static var example: ElectionView { ElectionView() }
}
