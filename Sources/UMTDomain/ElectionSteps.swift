/// What may be added to an election, and when. Each step refuses what comes too late, too early, or twice.
extension Election {
    /// The candidate who has been put forward before, if any; `fresh` carries one nomination.
    ///
    /// Refuses after the deadline and after the count, a candidate who has withdrawn or stands for something else,
    /// and the same nomination twice.
    package func accepting(_ fresh: Candidate) throws(Refusal) -> Candidate? {
        try refuseIfAppointed()
        if let count { throw Refusal(.alreadyCounted, [count.publishedOn.description]) }
        for nomination in fresh.nominations {
            try check(nomination.day, field: "day")
            if let deadline = nominationsUntil, deadline <= nomination.day {
                throw Refusal(.nominationsClosed, field: "day", [deadline.adding(days: -1).description])
            }
        }
        guard let known = candidate(fresh.number) else { return nil }
        if let day = known.withdrawnOn {
            throw Refusal(.candidateWithdrawn, field: "person", [fresh.number, day.description])
        }
        if !fresh.standing.isAny, fresh.standing != known.standing {
            throw Refusal(.standsAlready, field: "person", [fresh.number])
        }
        let voices = Set(known.nominations.map { Names.folded($0.by) })
        if let again = fresh.nominations.first(where: { voices.contains(Names.folded($0.by)) }) {
            throw Refusal(.alreadyExists, field: "by", [again.by])
        }
        return known
    }

    /// The candidate who steps back. Possible until the appointment; after that a mandate is ended instead.
    package func withdrawing(_ number: String, on day: CivilDate) throws(Refusal) -> Candidate {
        try refuseIfAppointed()
        try check(day, field: "day")
        return try standing(number)
    }

    /// What each candidate got. Refuses a count that does not add up, one that leaves out somebody who stands, and a
    /// second count unless it is meant as a correction; after the appointment nothing is corrected here.
    package func counting(
        _ count: ElectionCount, _ votes: [(number: String, votes: Int)], isCorrection: Bool = false
    ) throws(Refusal) -> [CandidateID: Int] {
        try refuseIfAppointed()
        if let earlier = self.count, !isCorrection {
            throw Refusal(.alreadyCounted, [earlier.publishedOn.description])
        }
        try check(count.publishedOn, field: "publishedOn")
        let standing = candidates.filter { $0.withdrawnOn == nil }
        if standing.isEmpty { throw Refusal(.noCandidates) }
        if count.manner != .vote, !votes.isEmpty {
            throw Refusal(.nobodyVoted, field: "votes", [count.manner.rawValue])
        }
        let counted = try tallied(votes, cast: count.cast)
        let missing = standing.filter { counted[$0.id] == nil }.map(\.number)
        if count.manner == .vote, !missing.isEmpty {
            throw Refusal(.votesMissing, field: "votes", [missing.joined(separator: ", ")])
        }
        let sum = counted.values.reduce(0, +)
        if let cast = count.cast, sum > cast * count.choices {
            throw Refusal(
                .votesExceedCast, field: "votes", [String(sum), String(cast), String(count.choices)])
        }
        return counted
    }

    /// Those who are to be given seats. Refuses before the count, after an appointment, and anybody who does not stand.
    package func appointing(_ numbers: [String], decidedOn day: CivilDate) throws(Refusal) -> [Candidate] {
        try refuseIfAppointed()
        guard let count else { throw Refusal(.notCounted) }
        if day < count.publishedOn {
            throw Refusal(.dayBefore, field: "decidedOn", [day.description, count.publishedOn.description])
        }
        if numbers.isEmpty { throw Refusal(.noneElected, field: "elected") }
        var found: [Candidate] = []
        for number in numbers {
            let candidate = try standing(number, field: "elected")
            if found.contains(where: { $0.id == candidate.id }) {
                throw Refusal(.namedTwice, field: "elected", [number])
            }
            found.append(candidate)
        }
        return found
    }

    private func tallied(_ votes: [(number: String, votes: Int)], cast: Int?) throws(Refusal)
        -> [CandidateID: Int]
    {
        var counted: [CandidateID: Int] = [:]
        for line in votes {
            guard let candidate = candidate(line.number) else {
                throw .notFound(.candidate, line.number, field: "votes")
            }
            guard ElectionCount.sizes.contains(line.votes) else {
                throw .badValue(
                    String(line.votes), field: "votes", wanted: "0–\(ElectionCount.sizes.upperBound)")
            }
            if counted.updateValue(line.votes, forKey: candidate.id) != nil {
                throw Refusal(.namedTwice, field: "votes", [line.number])
            }
            // No ballot names one candidate twice.
            if let cast, line.votes > cast {
                throw Refusal(.votesExceedCast, field: "votes", [String(line.votes), String(cast), "1"])
            }
        }
        return counted
    }

    private func candidate(_ number: String) -> Candidate? {
        let number = Names.tidy(number)
        return candidates.first { $0.number == number }
    }

    private func standing(_ number: String, field: String = "person") throws(Refusal) -> Candidate {
        guard let found = candidate(number) else { throw .notFound(.candidate, number, field: field) }
        if let day = found.withdrawnOn {
            throw Refusal(.candidateWithdrawn, field: field, [number.start, day.description])
        }
        return found
    }

    private func refuseIfAppointed() throws(Refusal) {
        guard let appointment else { return }
        throw Refusal(.alreadyAppointed, [appointment.decidedOn.description, appointment.reference])
    }

    private func check(_ day: CivilDate, field: String) throws(Refusal) {
        if day < announcedOn {
            throw Refusal(.dayBefore, field: field, [day.description, announcedOn.description])
        }
    }
}
