package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readHandover(_ ask: ReadHandover, _ call: Call) throws -> HandoverView {
        try reading(ask.region, .readDrafts, call) { shelf, scope in
            let body = try council(ask.body, within: scope, shelf)
            return try handover(of: body, shelf, on: ask.asOf ?? call.today, call)
        }
    }

    /// Begins the term after a council's last one and lets the seats that ended with it go on.
    ///
    /// Nothing of the cases is moved: the council keeps them. Refuses a council without a term that ends.
    package func rollOverTerm(_ ask: RollOverTerm, _ call: Call) async throws -> HandoverView {
        let isRehearsal = ask.dryRun ?? false
        do {
            return try await changing(ask.region, .keepRegister, isRehearsal ? call.withoutKey : call) {
                [ids] shelf, scope in
                let body = try council(ask.body, within: scope, shelf)
                let end = try shelf.terms(of: body.id).last(of: body).end
                let term = Term(
                    id: ids.mint(), body: body.id, period: try Period(from: end, until: ask.until))
                try shelf.keep(term)
                let seats = try shelf.prolongSeats(of: body.id, from: end, to: ask.until)
                try shelf.keep(
                    event(.keepRegister, .term, term.id.raw, call, ["seats": String(seats)]))
                let view = try handover(of: body, shelf, on: end, call, stored: !isRehearsal)
                if isRehearsal { throw Rehearsal(answer: view) }
                return view
            }
        } catch let rehearsal as Rehearsal<HandoverView> {
            return rehearsal.answer
        }
    }

    private func handover(
        of body: Body, _ shelf: Shelf, on day: CivilDate, _ call: Call, stored: Bool = false
    ) throws -> HandoverView {
        let lines = try everyCase(of: body, shelf, on: day)
        let waited = try shelf.waitedFor(by: body.id)
        let sitting = try shelf.mandates(in: body.id, of: nil, on: day, seenBy: call.sight(in: shelf)).filter
        { $0.rank == nil }
        let seats = try shelf.seats(of: body.id, on: day).filter { !$0.isSubstitutes }
        let held = Set(sitting.map(\.mandate.seat))
        let posts = try shelf.posts(of: nil, on: day, seenBy: call.sight(in: shelf)).filter {
            $0.post.municipality == nil || $0.post.municipality == body.municipality
        }
        let open = lines.compactMap { waiting($0, waited, on: day) }
        return HandoverView(
            body: body, on: day, terms: try shelf.terms(of: body.id).map { TermView($0, body: body.key) },
            seats: seats.count, vacant: seats.count { !held.contains($0.id) },
            owner: CaseOwner(
                members: sitting.count, municipalPosts: posts.count { $0.post.kind == .municipal },
                assemblyPosts: posts.count { $0.post.kind == .assembly }),
            open: open, promises: try shelf.openPromises(to: body.id).map { HandoverPromise($0, on: day) },
            raised: lines.count, ask: posts.map(HandoverContact.init), stored: stored, in: call.language)
    }

    private func everyCase(of body: Body, _ shelf: Shelf, on day: CivilDate) throws -> [CaseLine] {
        var lines: [CaseLine] = []
        repeat {
            let page = try shelf.cases(
                CaseFilter(council: body.id), within: .region, drafts: true, on: day,
                after: lines.last.map { CaseMark($0.youthCase) }, limit: 500)
            lines += page
            if page.count < 500 { return lines }
        } while true
    }

    private func waiting(_ line: CaseLine, _ waited: [String: [String]], on day: CivilDate) -> HandoverCase? {
        let state = CaseState(line.youthCase, line.tally)
        guard state.isOpen else { return nil }
        return HandoverCase(
            case: line.youthCase.name, title: line.youthCase.title, state: state,
            raisedOn: line.youthCase.raisedOn, waitsFor: waited[line.youthCase.name] ?? [],
            nextDue: line.tally.nextDue)
    }
}

/// A change that was made to be looked at; throwing it rolls everything back.
struct Rehearsal<Answer: Sendable>: Error {
    let answer: Answer
}

extension Call {
    /// The call without its key: what stores nothing keeps no answer either.
    var withoutKey: Call { Call(caller: caller, now: now, language: language, edition: edition) }
}

extension HandoverPromise {
    fileprivate init(_ promise: OpenPromise, on day: CivilDate) {
        self.init(
            case: promise.youthCase, by: promise.by, text: promise.text, due: promise.due,
            percent: promise.percent,
            state: PromiseState(
                percent: promise.percent, verdict: promise.verdict, due: promise.due,
                deliveredOn: promise.deliveredOn, on: day))
    }
}

extension HandoverContact {
    fileprivate init(_ line: PostLine) {
        self.init(
            post: line.post.kind, municipality: line.municipality, name: line.personName,
            percentage: line.post.percentage)
    }
}
