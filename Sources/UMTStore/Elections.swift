package import UMTDomain

/// A candidate's name and what it stands for, as people read it; by the candidate.
package struct CandidateLine: Sendable {
    package let name: String
    package let seat: String?
    /// The seat that was given in the end.
    package let givenSeat: String?
}

/// An election in a list: its facts, without its candidates.
package struct ElectionLine: Sendable {
    package let election: Election
    package let body: String
    /// Those who have not withdrawn.
    package let standing: Int
    package let state: ElectionState
}

extension Shelf {
    /// The election with its candidates, most votes first, and their names.
    package func election(_ id: ElectionID) throws -> (
        election: Election, names: [CandidateID: CandidateLine]
    ) {
        let candidates = try candidates(of: id)
        let found = try database.row(.electionByID, [region.id, id]) {
            try Election($0, candidates: candidates.map(\.0))
        }
        guard let found else { throw Refusal.notFound(.election, id.description, field: "id") }
        return (found, Dictionary(candidates.map { ($0.0.id, $0.1) }) { first, _ in first })
    }

    /// A page, newest first, from just after `mark` on: of one body or all, of one municipality's bodies or all.
    package func elections(
        of body: BodyID?, in municipality: MunicipalityID?, after mark: (day: CivilDate, id: ElectionID)?,
        limit: Int, on day: CivilDate
    ) throws -> [ElectionLine] {
        let arguments: [any Bindable] = [
            region.id, mark?.day.description ?? "9999", mark?.id ?? ElectionID(raw: 0), body, municipality,
            limit,
        ]
        return try database.rows(body == nil ? .electionPage : .electionsOfBody, arguments) { columns in
            let election = try Election(columns, candidates: [])
            let state = ElectionState.of(
                hasCandidates: columns[20] > 0, nominationsUntil: election.nominationsUntil,
                isCounted: election.count != nil, isAppointed: election.appointment != nil, on: day)
            return ElectionLine(election: election, body: columns[18], standing: columns[19], state: state)
        }
    }

    /// Refuses a second notice of one body on one day.
    package func keep(_ election: Election) throws {
        let columns: [any Bindable] = [
            election.id, region.id, election.body, election.announcedOn, election.notice,
            election.nominationsUntil,
        ]
        if try database.run(.insertElection, columns + election.period.columns) == 0 {
            throw Refusal(.alreadyExists, field: "announcedOn", [election.announcedOn.description])
        }
    }

    package func keep(_ candidate: Candidate, in election: ElectionID) throws {
        try database.run(
            .insertCandidate,
            [
                candidate.id, region.id, election, candidate.person, candidate.standing.seat,
                candidate.standing.kind?.rawValue,
            ])
    }

    package func keep(_ nomination: Nomination, of candidate: CandidateID) throws {
        try database.run(
            .insertNomination, [nomination.id, region.id, candidate, nomination.by, nomination.day])
    }

    package func withdraw(_ candidate: CandidateID, on day: CivilDate) throws {
        try database.run(.withdrawCandidate, [region.id, candidate, day])
    }

    /// Keeps a count in the place of an earlier one; who is not among the votes has none.
    package func keep(_ count: ElectionCount, _ votes: [CandidateID: Int], of election: Election) throws {
        try database.run(
            .putCount,
            [
                region.id, election.id, count.manner.rawValue, count.publishedOn, count.eligible, count.cast,
                count.choices,
            ])
        for candidate in election.candidates {
            try database.run(.setVotes, [region.id, candidate.id, votes[candidate.id]])
        }
    }

    package func keep(_ appointment: AppointmentDecision, of election: ElectionID) throws {
        try database.run(
            .insertAppointment,
            [
                region.id, election, appointment.body, appointment.by, appointment.decidedOn,
                appointment.reference,
            ])
    }

    package func give(_ mandate: MandateID, to candidate: CandidateID) throws {
        try database.run(.setMandate, [region.id, candidate, mandate])
    }

    private func candidates(of election: ElectionID) throws -> [(Candidate, CandidateLine)] {
        let nominations = Dictionary(
            grouping: try database.rows(.nominationsOfElection, [region.id, election]) {
                ($0[0] as CandidateID, try Nomination(id: $0[1], by: $0[2], day: try $0.day(3)))
            }, by: \.0)
        return try database.rows(.candidatesOfElection, [region.id, election]) { columns in
            let id: CandidateID = columns[0]
            let kind: Seat.Kind? = columns.isNull(4) ? nil : try columns.word(4)
            let candidate = Candidate(
                id: id, person: columns[1], number: columns[2],
                standing: Candidate.Standing(seat: columns.id(3), kind: kind),
                nominations: (nominations[id] ?? []).map(\.1), withdrawnOn: columns.optionalDay(5),
                votes: columns.integer(6), mandate: columns.id(7))
            return (
                candidate, CandidateLine(name: columns[8], seat: columns.text(9), givenSeat: columns.text(10))
            )
        }
    }
}

extension Election {
    fileprivate init(_ columns: Columns, candidates: [Candidate]) throws {
        let count =
            columns.isNull(9)
            ? nil
            : try ElectionCount(
                manner: try columns.word(9), publishedOn: try columns.day(10), eligible: columns.integer(11),
                cast: columns.integer(12), choices: columns[13])
        let appointment =
            columns.isNull(15)
            ? nil
            : try AppointmentDecision(
                body: columns.id(14), by: columns[15], decidedOn: try columns.day(16), reference: columns[17])
        try self.init(
            id: columns[0], body: columns[1], announcedOn: try columns.day(2), notice: columns[3],
            nominationsUntil: columns.optionalDay(4), period: try columns.period(5), candidates: candidates,
            count: count, appointment: appointment)
    }
}
