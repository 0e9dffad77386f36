package import UMTDomain

extension API {
    package static let listElections = Endpoint<ListElections, ElectionList>(
        "listElections", .get, "/regions/{region}/elections", .signedIn,
        "List elections with how far they have come, newest first")
    package static let readElection = Endpoint<ReadElection, ElectionView>(
        "readElection", .get, "/regions/{region}/elections/{id}", .signedIn,
        "Read an election with its candidates, count and appointment")
    package static let announceElection = Endpoint<AnnounceElection, ElectionView>(
        "announceElection", .post, "/regions/{region}/bodies/{body}/elections", .signedIn,
        "Record the notice of an election to a council or assembly")
    package static let nominate = Endpoint<Nominate, ElectionView>(
        "nominate", .post, "/regions/{region}/elections/{id}/nominations", .signedIn,
        "Record that somebody was nominated, and by whom")
    package static let withdrawCandidate = Endpoint<WithdrawCandidate, ElectionView>(
        "withdrawCandidate", .post, "/regions/{region}/elections/{id}/withdrawals", .signedIn,
        "Record that a candidate withdrew", makes: false)
    package static let countElection = Endpoint<CountElection, ElectionView>(
        "countElection", .post, "/regions/{region}/elections/{id}/count", .signedIn,
        "Record the published count, or that nobody had to vote", makes: false)
    package static let appointElected = Endpoint<AppointElected, ElectionView>(
        "appointElected", .post, "/regions/{region}/elections/{id}/appointment", .signedIn,
        "Record the decision that appoints those elected; all get their mandates, or none does", makes: false)

    static let elections = [
        listElections.row, readElection.row, announceElection.row, nominate.row, withdrawCandidate.row,
        countElection.row, appointElected.row,
    ]
}

package struct ListElections: Wire {
    package let region: String
    package let body: String?
    /// Where the page before ended (`next`).
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(region: String, body: String? = nil, after: String? = nil, limit: Int? = nil) {
        (self.region, self.body, self.after, self.limit) = (region, body, after, limit)
    }

    package static var example: ListElections {
        ListElections(region: "midt-troms", body: "ungdomsrad-senja", after: "06P7M0Z4T8K1D", limit: 100)
    }
}

package struct ReadElection: Wire {
    package let region: String
    package let id: ElectionID
    package init(region: String, id: ElectionID) { (self.region, self.id) = (region, id) }
    package static var example: ReadElection { ReadElection(region: "midt-troms", id: .example) }
}

package struct AnnounceElection: Wire {
    package let region: String
    package let body: String
    package let announcedOn: CivilDate
    /// Where and how it was made known.
    package let notice: String
    /// The first day on which nominations are no longer received.
    package let nominationsUntil: CivilDate?
    /// The time for which is elected.
    package let from: CivilDate
    package let until: CivilDate?

    package init(
        region: String, body: String, announcedOn: CivilDate, notice: String,
        nominationsUntil: CivilDate? = nil, from: CivilDate, until: CivilDate? = nil
    ) {
        (self.region, self.body, self.announcedOn, self.notice) = (region, body, announcedOn, notice)
        (self.nominationsUntil, self.from, self.until) = (nominationsUntil, from, until)
    }

    package static var example: AnnounceElection {
        AnnounceElection(
            region: "midt-troms", body: "ungdomsrad-senja", announcedOn: .example,
            notice: "Posters at every school", nominationsUntil: .example.adding(days: 21),
            from: .example.adding(days: 90), until: .example.adding(days: 820))
    }
}

package struct Nominate: Wire {
    package let region: String
    package let id: ElectionID
    /// The member number.
    package let person: String
    /// Who nominated: a pupils' council, an organisation, a meeting.
    package let by: String
    /// Today when left out.
    package let day: CivilDate?
    /// What the candidate stands for: one seat, or any of a kind; any seat of the body when both are left out.
    package let seat: String?
    package let kind: Seat.Kind?

    package init(
        region: String, id: ElectionID, person: String, by: String, day: CivilDate? = nil,
        seat: String? = nil,
        kind: Seat.Kind? = nil
    ) {
        (self.region, self.id, self.person, self.by) = (region, id, person, by)
        (self.day, self.seat, self.kind) = (day, seat, kind)
    }

    package static var example: Nominate {
        Nominate(
            region: "midt-troms", id: .example, person: "MT-003", by: "The pupils' council of Øyvær school",
            day: .example, seat: "umt-senja-girl", kind: .girl)
    }
}

package struct WithdrawCandidate: Wire {
    package let region: String
    package let id: ElectionID
    package let person: String
    /// Today when left out.
    package let day: CivilDate?
    package init(region: String, id: ElectionID, person: String, day: CivilDate? = nil) {
        (self.region, self.id, self.person, self.day) = (region, id, person, day)
    }
    package static var example: WithdrawCandidate {
        WithdrawCandidate(region: "midt-troms", id: .example, person: "MT-003", day: .example)
    }
}

/// What one candidate got.
package struct VotesView: Wire {
    package let person: String
    package let votes: Int
    package init(person: String, votes: Int) { (self.person, self.votes) = (person, votes) }
    package static var example: VotesView { VotesView(person: "MT-003", votes: 41) }
}

package struct CountElection: Wire {
    package let region: String
    package let id: ElectionID
    /// `vote` when left out.
    package let manner: ElectionCount.Manner?
    package let publishedOn: CivilDate
    /// Everybody who stands, also with 0.
    package let votes: [VotesView]?
    package let eligible: Int?
    package let cast: Int?
    /// How many candidates one ballot may name; 1 when left out.
    package let choices: Int?
    /// Puts this count in the place of an earlier one.
    package let correction: Bool?

    package init(
        region: String, id: ElectionID, manner: ElectionCount.Manner? = nil, publishedOn: CivilDate,
        votes: [VotesView]? = nil, eligible: Int? = nil, cast: Int? = nil, choices: Int? = nil,
        correction: Bool? = nil
    ) {
        (self.region, self.id, self.manner, self.publishedOn) = (region, id, manner, publishedOn)
        (self.votes, self.eligible, self.cast) = (votes, eligible, cast)
        (self.choices, self.correction) = (choices, correction)
    }

    package static var example: CountElection {
        CountElection(
            region: "midt-troms", id: .example, manner: .vote, publishedOn: .example, votes: [.example],
            eligible: 320, cast: 210, choices: 1, correction: false)
    }
}

/// Somebody who is to have a seat; the one stood for, or the first free one, when none is named.
package struct ElectedView: Wire {
    package let person: String
    package let seat: String?
    package init(person: String, seat: String? = nil) { (self.person, self.seat) = (person, seat) }
    package static var example: ElectedView { ElectedView(person: "MT-003", seat: "ungdomsrad-senja-1") }
}

package struct AppointElected: Wire {
    package let region: String
    package let id: ElectionID
    /// Who appoints: a body's key, or words (`kommunestyret i Senja`).
    package let by: String
    package let decidedOn: CivilDate
    /// The decision; it becomes the basis of each mandate.
    package let reference: String
    package let elected: [ElectedView]
    /// From when they sit; the beginning of the time elected for when left out.
    package let from: CivilDate?
    package let until: CivilDate?

    package init(
        region: String, id: ElectionID, by: String, decidedOn: CivilDate, reference: String,
        elected: [ElectedView], from: CivilDate? = nil, until: CivilDate? = nil
    ) {
        (self.region, self.id, self.by, self.decidedOn) = (region, id, by, decidedOn)
        (self.reference, self.elected, self.from, self.until) = (reference, elected, from, until)
    }

    package static var example: AppointElected {
        AppointElected(
            region: "midt-troms", id: .example, by: "kommunestyret i Senja", decidedOn: .example,
            reference: "Decision 12/26", elected: [.example], from: .example,
            until: .example.adding(days: 730))
    }
}
