package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readCoverage(_ ask: ReadCoverage, _ call: Call) throws -> CoverageView {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readTraining, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let book = try shelf.trainingBook(until: day)
            let sitting = try shelf.sitting(
                in: body?.id, of: scope.municipality, on: day, seenBy: call.sight(in: shelf))
            func line(_ people: [PersonID], _ audience: Audience, _ body: String?) -> CoverageLineView {
                CoverageLineView(
                    TrainingCoverage(of: Set(people), as: audience, in: book, on: day), of: body)
            }
            let seated = Dictionary(grouping: sitting, by: \.body)
            let councils = try shelf.bodies().filter { council in
                guard council.isCouncil, body.map({ $0.id == council.id }) ?? true else { return false }
                return scope.reaches(council) || seated[council.key] != nil
            }
            let posts = try shelf.posts(
                of: scope.municipality ?? body?.municipality, on: day, seenBy: call.sight(in: shelf)
            ).filter {
                $0.post.period.covers(day) == .certain
            }
            return CoverageView(
                councils.map { line((seated[$0.key] ?? []).map(\.mandate.person), .member, $0.key) },
                all: line(sitting.map(\.mandate.person), .member, nil),
                adults: line(posts.map(\.post.person), .adult, nil), on: day)
        }
    }

    /// Who will sit at a meeting without everything that is asked. Refuses a body without a meeting to come when no
    /// day is given.
    package func readGaps(_ ask: ReadGaps, _ call: Call) throws -> GapsView {
        try reading(ask.region, .readTraining, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let next = try body.flatMap { body in
                try shelf.meetings(of: body.id, on: call.today).filter { $0.course.state != .cancelled }
                    .map(\.meeting.day).filter { $0 >= call.today }.min()
            }
            guard let day = ask.before ?? (body == nil ? call.today : next) else {
                throw Refusal(.noMeetingAhead, field: "before", [body?.key ?? ""])
            }
            let sessions = try SessionDesk(shelf, scope, call).views(
                day > call.today ? try shelf.sessions(from: call.today, before: day) : [])
            let council = body.flatMap { $0.isCouncil ? $0.id : nil }
            let sitting = try shelf.sitting(
                in: council, of: scope.municipality, on: day, seenBy: call.sight(in: shelf))
            let book = try shelf.trainingBook(until: day)
            var seats: [PersonID: [MandateLine]] = [:]
            var order: [PersonID] = []
            for line in sitting {
                if seats[line.mandate.person] == nil { order.append(line.mandate.person) }
                seats[line.mandate.person, default: []].append(line)
            }
            let gaps = order.compactMap { GapView(seats[$0] ?? [], sessions, in: book, on: day) }
            return GapsView(gaps, sessions, before: day)
        }
    }
}

extension GapView {
    // `nil` for somebody who has everything.
    fileprivate init?(
        _ lines: [MandateLine], _ sessions: [SessionView], in book: TrainingBook, on day: CivilDate
    ) {
        guard let first = lines.first else { return nil }
        let standing = book.standing(of: first.mandate.person, as: .member, on: day)
        let missing = standing.filter { $0.state == .never }.map(\.module.key)
        let expired = standing.compactMap { module, state -> ExpiredView? in
            guard case .expired(let since) = state else { return nil }
            return ExpiredView(module: module.key, since: since)
        }
        if missing.isEmpty, expired.isEmpty { return nil }
        let bodies = lines.map(\.body).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let open = sessions.filter { $0.body.map(bodies.contains) ?? true }
        let taught = Set(open.flatMap(\.modules))
        self.init(
            person: first.personNumber, name: first.personName, municipality: first.municipality,
            bodies: bodies, missing: missing, expired: expired,
            unplanned: (missing + expired.map(\.module)).filter { !taught.contains($0) })
    }
}

extension Shelf {
    /// Who certainly sits in a council on the day: in one body or all, in one municipality or all.
    func sitting(
        in body: BodyID? = nil, of municipality: MunicipalityID? = nil, on day: CivilDate, seenBy sight: Sight
    ) throws -> [MandateLine] {
        let councils = Set(try bodies().filter(\.isCouncil).map(\.key))
        return try mandates(in: body, of: municipality, on: day, seenBy: sight).filter {
            councils.contains($0.body) && $0.mandate.period.covers(day) == .certain
        }
    }
}
