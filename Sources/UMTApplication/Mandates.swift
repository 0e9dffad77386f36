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
            let lines = try shelf.mandates(in: body?.id, of: municipality, on: day)
            return MandateList(lines.map { MandateView($0, on: day) }, on: day)
        }
    }

    package func readMandate(_ ask: ReadMandate, _ call: Call) throws -> MandateView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let mandate = try shelf.mandate(ask.id)
            let (seat, body) = try seat(of: mandate, within: scope, shelf)
            return try view(mandate, seat, body, shelf, on: call.today)
        }
    }

    /// Appoints a person to a seat. Refuses a seat that is taken on any day of the period, decided in this transaction.
    package func giveMandate(_ ask: GiveMandate, _ call: Call) async throws -> MandateView {
        let period = try Period(from: ask.from, until: ask.until)
        let basis = try Words.checked(ask.basis, field: "basis", limit: 300)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let seat = try shelf.seat(ask.seat)
            let body = try shelf.body(seat.body)
            guard scope.reaches(body) || scope.reaches(municipality: seat.municipality) else {
                throw Refusal.notFound(.seat, ask.seat, field: "seat")
            }
            let person = try person(ask.person, within: scope, shelf)
            let mandate = Mandate(
                id: ids.mint(), seat: seat.id, person: person.id, period: period, basis: basis)
            try appoint(mandate, person, to: seat, of: body, shelf)
            try shelf.keep(event(.keepRegister, .mandate, mandate.id.raw, call, ["seat": seat.key]))
            return try view(mandate, seat, body, shelf, on: ask.from)
        }
    }

    package func endMandate(_ ask: EndMandate, _ call: Call) async throws -> MandateView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let mandate = try shelf.mandate(ask.id)
            let (seat, body) = try seat(of: mandate, within: scope, shelf)
            try call.check(edition: mandate.version, required: true)
            let ended = try mandate.ended(on: ask.until, reason: reason)
            try shelf.replace(ended)
            try shelf.keep(
                event(
                    .keepRegister, .mandate, mandate.id.raw, call,
                    ["seat": seat.key, "until": ask.until.description]))
            return try view(ended, seat, body, shelf, on: ask.until)
        }
    }

    /// The rules of an appointment, and its keeping; used by hand, by import and by the demo alike.
    func appoint(_ mandate: Mandate, _ person: Person, to seat: Seat, of body: Body, _ shelf: Shelf) throws {
        let first = mandate.period.from.latest ?? .epoch
        guard seat.period.mayHold(mandate.period) else {
            throw Refusal(.seatNotOpen, field: "seat", [seat.key])
        }
        let limit = try shelf.rules(of: body.id)[body.id]?.value("max-age-elected", on: first).flatMap {
            Int($0)
        }
        if let limit, person.isOlder(than: limit, on: first) == .certain {
            throw Refusal(.tooOld, field: "person", [String(person.birthYear), String(limit)])
        }
        if let holder = try shelf.mandates(of: seat.id).first(where: { $0.period.mayOverlap(mandate.period) })
        {
            throw Refusal(.seatTaken, field: "seat", [seat.key, holder.period.asText])
        }
        let other = try shelf.mandates(of: person.id, in: body.id).first {
            $0.mandate.period.mayOverlap(mandate.period)
        }
        if let other { throw Refusal(.personTwice, field: "person", [other.seat]) }
        try shelf.keep(mandate)
    }

    private func seat(of mandate: Mandate, within scope: Scope, _ shelf: Shelf) throws -> (Seat, Body) {
        let seat = try shelf.seat(mandate.seat)
        let body = try shelf.body(seat.body)
        guard scope.reaches(body) || scope.reaches(municipality: seat.municipality) else {
            throw Refusal.notFound(.mandate, mandate.id.description, field: "id")
        }
        return (seat, body)
    }

    private func view(_ mandate: Mandate, _ seat: Seat, _ body: Body, _ shelf: Shelf, on day: CivilDate)
        throws
        -> MandateView
    {
        let person = try shelf.person(mandate.person)
        let municipality = try (seat.municipality ?? body.municipality).flatMap {
            try shelf.installation.municipality($0)
        }
        return MandateView(
            mandate, seat: seat.key, kind: seat.kind, body: body.key, municipality: municipality?.key,
            person: person.number, name: person.name, on: day)
    }
}

extension MandateView {
    init(_ line: MandateLine, on day: CivilDate) {
        self.init(
            line.mandate, seat: line.seat, kind: line.kind, body: line.body, municipality: line.municipality,
            person: line.personNumber, name: line.personName, on: day)
    }
}

extension Period {
    /// `2025-08-01 – 2027-07-31`: through the last day, as people read it.
    var asText: String {
        let start = from.exact?.description ?? "…"
        guard let until else { return "\(start) –" }
        return "\(start) – \(until.exact?.adding(days: -1).description ?? "…")"
    }
}
