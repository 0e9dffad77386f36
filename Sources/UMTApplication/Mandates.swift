package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listMandates(_ ask: ListMandates, _ call: Call) throws -> MandateList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let wanted = try ask.municipality.map { try shelf.installation.municipality($0, on: day) }
            let municipality = try narrowed(wanted?.id, to: scope)
            let body = try ask.body.map { try shelf.body($0) }
            let lines = try shelf.mandates(
                in: body?.id, of: municipality, on: day, seenBy: call.sight(in: shelf))
            return MandateList(lines.map { MandateView($0, on: day) }, on: day)
        }
    }

    package func readMandate(_ ask: ReadMandate, _ call: Call) throws -> MandateView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let mandate = try shelf.mandate(ask.id)
            let (seat, body) = try seat(of: mandate, within: scope, shelf)
            try shelf.checkSeen(
                mandate.person, by: call.sight(in: shelf),
                or: .notFound(.mandate, ask.id.description, field: "id"))
            return try view(mandate, seat, body, shelf, on: call.today)
        }
    }

    /// Appoints a person to a seat. Refuses a seat that is taken on any day of the period, decided in this transaction,
    /// unless the call says that it corrects the history.
    package func giveMandate(_ ask: GiveMandate, _ call: Call) async throws -> MandateView {
        let basis = try Words.checked(ifAny: ask.basis, field: "basis", limit: 300)
        let start = try ground(ask.reason, ask.law)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let seat = try shelf.seat(ask.seat)
            let body = try shelf.body(seat.body)
            guard scope.reaches(body) || scope.reaches(municipality: seat.municipality) else {
                throw Refusal.notFound(.seat, ask.seat, field: "seat")
            }
            let person = try person(ask.person, within: scope, shelf)
            let term = try ask.term.map { try own($0, of: body, shelf) }
            let until = ask.until.map(Bound.on) ?? term?.period.until
            let mandate = Mandate(
                id: ids.mint(), seat: seat.id, person: person.id,
                period: try Period(from: .on(ask.from), until: until), capacity: ask.capacity ?? .elected,
                term: term?.id, electedOn: ask.electedOn, basis: basis, start: start)
            try appoint(mandate, person, to: seat, of: body, shelf, isCorrection: ask.correction ?? false)
            let how = ask.correction == true ? "correction" : nil
            try shelf.keep(
                event(.keepRegister, .mandate, mandate.id.raw, call, ["seat": seat.key, "how": how]))
            return try view(mandate, seat, body, shelf, on: ask.from)
        }
    }

    package func endMandate(_ ask: EndMandate, _ call: Call) async throws -> MandateView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        let law = try Words.checked(ifAny: ask.law, field: "law", limit: 120)
        return try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let mandate = try shelf.mandate(ask.id)
            let (seat, body) = try seat(of: mandate, within: scope, shelf)
            try call.check(edition: mandate.version, required: true)
            let ended = try mandate.ended(on: ask.until, Mandate.Ground(reason: reason, law: law))
            try shelf.replace(ended)
            try shelf.keep(
                event(
                    .keepRegister, .mandate, mandate.id.raw, call,
                    ["seat": seat.key, "until": ask.until.description]))
            return try view(ended, seat, body, shelf, on: ask.until)
        }
    }

    /// The rules of an appointment, and its keeping; used by hand and by the demo alike.
    func appoint(
        _ mandate: Mandate, _ person: Person, to seat: Seat, of body: Body, _ shelf: Shelf,
        isCorrection: Bool = false
    ) throws {
        let day = mandate.electionDay ?? .epoch
        let oldest = try shelf.rules(of: body.id)[body.id]?.value("max-age-elected", on: day)
        let appointment = Appointment(
            mandate, of: person, to: seat, oldest: oldest.flatMap { Int($0) }, isCorrection: isCorrection)
        try appointment.check(
            holders: try shelf.mandates(of: seat.id, during: mandate.period),
            held: try shelf.mandates(of: person.id, in: body.id, during: mandate.period))
        try shelf.keep(mandate, in: body.id)
    }

    func seat(of mandate: Mandate, within scope: Scope, _ shelf: Shelf) throws -> (Seat, Body) {
        let seat = try shelf.seat(mandate.seat)
        let body = try shelf.body(seat.body)
        guard scope.reaches(body) || scope.reaches(municipality: seat.municipality) else {
            throw Refusal.notFound(.mandate, mandate.id.description, field: "id")
        }
        return (seat, body)
    }

    /// A mandate with everything that is told of it, and every leave and replacement that it has had.
    func view(_ mandate: Mandate, _ seat: Seat, _ body: Body, _ shelf: Shelf, on day: CivilDate) throws
        -> MandateView
    {
        let person = try shelf.person(mandate.person)
        let municipality = try (seat.municipality ?? body.municipality).flatMap {
            try shelf.installation.municipality($0)
        }
        return MandateView(
            mandate,
            MandateView.Place(
                seat: seat.key, kind: seat.kind, rank: seat.rank, body: body.key,
                municipality: municipality?.key),
            person: person.number, name: person.name, leaves: try shelf.leaves(of: mandate.id),
            replacements: try shelf.replacements(of: mandate.id).map(ReplacementView.init), on: day)
    }

    private func own(_ id: TermID, of body: Body, _ shelf: Shelf) throws -> Term {
        let term = try shelf.term(id)
        guard term.body == body.id else { throw Refusal.notFound(.term, id.description, field: "term") }
        return term
    }

    private func ground(_ reason: String?, _ law: String?) throws(Refusal) -> Mandate.Ground {
        Mandate.Ground(
            reason: try Words.checked(ifAny: reason, field: "reason", limit: 300),
            law: try Words.checked(ifAny: law, field: "law", limit: 120))
    }
}

extension MandateView {
    init(_ line: MandateLine, on day: CivilDate) {
        self.init(
            line.mandate,
            Place(
                seat: line.seat, kind: line.kind, rank: line.rank, body: line.body,
                municipality: line.municipality),
            person: line.personNumber, name: line.personName, leaves: line.leave.map { [$0] } ?? [],
            replacements: line.replacement.map { [ReplacementView($0)] } ?? [], on: day)
    }
}

extension ReplacementView {
    init(_ line: ReplacementLine) {
        self.init(line.replacement, person: line.personNumber, name: line.personName)
    }
}
