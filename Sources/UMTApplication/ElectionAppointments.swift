package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Records who appointed those elected, and gives each a mandate with the decision as its basis.
    ///
    /// All or nothing: where one cannot be appointed, nobody is, and the refusal names that one.
    package func appointElected(_ ask: AppointElected, _ call: Call) async throws -> ElectionView {
        try refuse(ask.decidedOn, after: call.today, field: "decidedOn")
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let (election, body) = try election(ask.id, within: scope, shelf)
            let elected = try election.appointing(ask.elected.map(\.person), decidedOn: ask.decidedOn)
            let period = try Period(
                from: ask.from.map(Bound.on) ?? election.period.from,
                until: ask.until.map(Bound.on) ?? election.period.until)
            let appointment = try appointment(ask, shelf)
            let term = try shelf.terms(of: body.id).first { $0.period == period }
            // Those who have a seat of their own go first, so that nobody else is given it.
            let wishes = zip(elected, ask.elected).map { (candidate: $0, seat: $1.seat) }
            for wish in wishes.filter(isTied) + wishes.filter({ !isTied($0) }) {
                do {
                    let seat = try seat(for: wish.candidate, wish.seat, in: body, period, shelf)
                    let mandate = Mandate(
                        id: ids.mint(), seat: seat.id, person: wish.candidate.person, period: period,
                        term: term?.id,
                        electedOn: ask.decidedOn, basis: appointment.reference)
                    try appoint(mandate, try shelf.person(wish.candidate.person), to: seat, of: body, shelf)
                    try shelf.give(mandate.id, to: wish.candidate.id)
                    try shelf.keep(event(.keepRegister, .mandate, mandate.id.raw, call, ["seat": seat.key]))
                } catch var refusal as Refusal {
                    refusal.field = "elected[\(wish.candidate.number)]"
                    throw refusal
                }
            }
            try shelf.keep(appointment, of: election.id)
            try keepStep("appointed", of: election.id, shelf, call)
            return try view(of: election.id, body, shelf, call)
        }
    }

    private func isTied(_ wish: (candidate: Candidate, seat: String?)) -> Bool {
        wish.seat != nil || wish.candidate.standing.seat != nil
    }

    private func appointment(_ ask: AppointElected, _ shelf: Shelf) throws -> AppointmentDecision {
        let body = try shelf.bodies().first { $0.key == Names.folded(ask.by) }
        return try AppointmentDecision(
            body: body?.id, by: body?.key ?? ask.by, decidedOn: ask.decidedOn, reference: ask.reference)
    }

    // The seat that the decision names, else the one stood for, else the first that is free and of the right kind. A
    // substitute's seat is given only when the decision names it.
    private func seat(
        for candidate: Candidate, _ key: String?, in body: Body, _ period: Period, _ shelf: Shelf
    )
        throws -> Seat
    {
        let named = try key.map { try shelf.seat($0) }
        if let named {
            guard named.body == body.id else { throw Refusal.notFound(.seat, named.key) }
            let standing = candidate.standing
            if (standing.seat ?? named.id) != named.id || (standing.kind ?? named.kind) != named.kind {
                throw Refusal(.standsAlready, [candidate.number])
            }
            return named
        }
        if let own = candidate.standing.seat { return try shelf.seat(own) }
        let first = period.from.latest ?? .epoch
        for seat in try shelf.seats(of: body.id, on: first)
        where (candidate.standing.kind ?? seat.kind) == seat.kind && seat.period.mayHold(period) {
            let holders = seat.isSubstitutes ? nil : try shelf.mandates(of: seat.id, during: period)
            if let holders, !holders.contains(where: { $0.period.mayOverlap(period) }) { return seat }
        }
        throw Refusal(.noFreeSeat, [body.key])
    }
}
