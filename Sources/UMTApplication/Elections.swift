package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listElections(_ ask: ListElections, _ call: Call) throws -> ElectionList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let mark = try ask.after.map { try pageMark($0, within: scope, shelf) }
            let page = try shelf.elections(
                of: body?.id, in: scope.municipality, after: mark, limit: limit + 1, on: call.today)
            let views = page.prefix(limit).map {
                ElectionLineView($0.election, body: $0.body, standing: $0.standing, state: $0.state)
            }
            return ElectionList(views, next: page.count > limit ? views.last?.id.description : nil)
        }
    }

    package func readElection(_ ask: ReadElection, _ call: Call) throws -> ElectionView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let (_, body) = try election(ask.id, within: scope, shelf)
            return try view(of: ask.id, body, shelf, call)
        }
    }

    /// Records the notice of an election. Refuses a day to come, and a second notice of the body on the same day.
    package func announceElection(_ ask: AnnounceElection, _ call: Call) async throws -> ElectionView {
        try refuse(ask.announcedOn, after: call.today, field: "announcedOn")
        let period = try Period(from: ask.from, until: ask.until)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try council(ask.body, within: scope, shelf)
            let election = try Election(
                id: ids.mint(), body: body.id, announcedOn: ask.announcedOn, notice: ask.notice,
                nominationsUntil: ask.nominationsUntil, period: period)
            try shelf.keep(election)
            try keepStep("announced", of: election.id, shelf, call)
            return try view(of: election.id, body, shelf, call)
        }
    }

    /// Records a nomination. Refuses somebody who is too old to be elected; the rest is the election's to refuse.
    package func nominate(_ ask: Nominate, _ call: Call) async throws -> ElectionView {
        let day = ask.day ?? call.today
        try refuse(day, after: call.today, field: "day")
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let (election, body) = try election(ask.id, within: scope, shelf)
            let person = try person(ask.person, within: scope, shelf)
            let nomination = try Nomination(id: ids.mint(), by: ask.by, day: day)
            let candidate = Candidate(
                id: ids.mint(), person: person.id, number: person.number,
                standing: try standing(ask, for: body, shelf), nominations: [nomination])
            let known = try election.accepting(candidate)
            try refuseTooOld(person, for: body, shelf, on: day)
            if known == nil { try shelf.keep(candidate, in: election.id) }
            try shelf.keep(nomination, of: (known ?? candidate).id)
            try keepStep("nominated", of: election.id, shelf, call)
            return try view(of: election.id, body, shelf, call)
        }
    }

    package func withdrawCandidate(_ ask: WithdrawCandidate, _ call: Call) async throws -> ElectionView {
        let day = ask.day ?? call.today
        try refuse(day, after: call.today, field: "day")
        return try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let (election, body) = try election(ask.id, within: scope, shelf)
            try shelf.withdraw(try election.withdrawing(ask.person, on: day).id, on: day)
            try keepStep("withdrawn", of: election.id, shelf, call)
            return try view(of: election.id, body, shelf, call)
        }
    }

    package func countElection(_ ask: CountElection, _ call: Call) async throws -> ElectionView {
        try refuse(ask.publishedOn, after: call.today, field: "publishedOn")
        let count = try ElectionCount(
            manner: ask.manner ?? .vote, publishedOn: ask.publishedOn, eligible: ask.eligible, cast: ask.cast,
            choices: ask.choices ?? 1)
        return try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let (election, body) = try election(ask.id, within: scope, shelf)
            let lines = (ask.votes ?? []).map { (number: $0.person, votes: $0.votes) }
            let isCorrection = ask.correction ?? false
            let votes = try election.counting(count, lines, isCorrection: isCorrection)
            try shelf.keep(count, votes, of: election)
            let isSecond = election.count != nil
            try keepStep(isSecond ? "count-corrected" : "counted", of: election.id, shelf, call)
            return try view(of: election.id, body, shelf, call)
        }
    }

    /// An election and its body, within the caller's reach.
    func election(_ id: ElectionID, within scope: Scope, _ shelf: Shelf) throws -> (Election, Body) {
        let election = try shelf.election(id).election
        let body = try shelf.body(election.body)
        guard scope.reaches(body) else { throw Refusal.notFound(.election, id.description, field: "id") }
        return (election, body)
    }

    func keepStep(_ step: String, of election: ElectionID, _ shelf: Shelf, _ call: Call) throws {
        try shelf.keep(event(.keepRegister, .election, election.raw, call, ["step": step]))
    }

    func refuse(_ day: CivilDate, after today: CivilDate, field: String) throws(Refusal) {
        if day > today { throw Refusal(.inTheFuture, field: field, [day.description]) }
    }

    func view(of id: ElectionID, _ body: Body, _ shelf: Shelf, _ call: Call) throws -> ElectionView {
        let (election, names) = try shelf.election(id)
        let candidates = election.candidates.map { candidate in
            CandidateView(
                candidate, name: names[candidate.id]?.name ?? "", seat: names[candidate.id]?.seat,
                givenSeat: names[candidate.id]?.givenSeat)
        }
        return ElectionView(election, body: body.key, candidates: candidates, on: call.today)
    }

    private func pageMark(_ text: String, within scope: Scope, _ shelf: Shelf) throws -> (
        CivilDate, ElectionID
    ) {
        do {
            let (election, _) = try election(Paging.id(text), within: scope, shelf)
            return (election.announcedOn, election.id)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal(.badPageMark, field: "after")
        }
    }

    private func standing(_ ask: Nominate, for body: Body, _ shelf: Shelf) throws -> Candidate.Standing {
        guard let key = ask.seat else { return Candidate.Standing(kind: ask.kind) }
        let seat = try shelf.seat(key)
        guard seat.body == body.id else { throw Refusal.notFound(.seat, key, field: "seat") }
        if let kind = ask.kind, kind != seat.kind {
            throw Refusal.badValue(kind.rawValue, field: "kind", wanted: seat.kind.rawValue)
        }
        return Candidate.Standing(seat: seat.id)
    }

    private func refuseTooOld(_ person: Person, for body: Body, _ shelf: Shelf, on day: CivilDate) throws {
        let rules = try shelf.rules(of: body.id)[body.id] ?? []
        guard let limit = rules.value("max-age-elected", on: day).flatMap({ Int($0) }) else { return }
        if person.isOlder(than: limit, on: day) == .certain {
            throw Refusal(.tooOld, field: "person", [String(person.birthYear), String(limit)])
        }
    }
}
