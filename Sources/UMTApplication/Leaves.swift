package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Gives the holder of a mandate leave; the mandate goes on.
    package func giveLeave(_ ask: GiveLeave, _ call: Call) async throws -> MandateView {
        let period = try Period(from: ask.from, until: ask.until)
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changeMandate(ask.region, .mandate(ask.id), call) { [ids] mandate, shelf, _ in
            let leave = try Leave(
                id: ids.mint(), of: mandate, during: clipped(period, to: mandate), reason: reason,
                beside: try shelf.leaves(of: mandate.id))
            try shelf.keep(leave)
            return ["leave": leave.period.from.exact?.description]
        }
    }

    /// Ends a leave earlier, or later, than it was given for.
    package func endLeave(_ ask: EndLeave, _ call: Call) async throws -> MandateView {
        try await changeMandate(ask.region, .leave(ask.id), call) { mandate, shelf, _ in
            let leave = try shelf.leave(ask.id)
            let others = try shelf.leaves(of: mandate.id).filter { $0.id != leave.id }
            let period = try Period(from: leave.period.from, until: .on(ask.until))
            _ = try Leave(
                id: leave.id, of: mandate, during: period, reason: leave.reason, beside: others)
            try shelf.end(leave.id, on: ask.until)
            return ["leave": "ended", "until": ask.until.description]
        }
    }

    /// Lets somebody stand in for the holder of a mandate: the one named, or the first of the substitutes in order
    /// who can on the first day.
    package func replaceMandate(_ ask: ReplaceMandate, _ call: Call) async throws -> MandateView {
        let period = try Period(from: ask.from, until: ask.until)
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        return try await changeMandate(ask.region, .mandate(ask.id), call) { [ids] mandate, shelf, seat in
            let period = try clipped(period, to: mandate)
            let person = try ask.person.map { try shelf.person($0) }
            let first = try person.map(\.id) ?? firstSubstitute(for: seat, shelf, on: ask.from)
            let replacement = try Replacement(
                id: ids.mint(), of: mandate, by: first, during: period, reason: reason,
                beside: try shelf.replacements(of: mandate.id).map(\.replacement))
            try checkFree(first, for: replacement, seat, shelf)
            try shelf.keep(replacement)
            return ["replaced": period.from.exact?.description]
        }
    }

    package func endReplacement(_ ask: EndReplacement, _ call: Call) async throws -> MandateView {
        try await changeMandate(ask.region, .replacement(ask.id), call) { mandate, shelf, _ in
            let old = try shelf.replacement(ask.id).replacement
            let others = try shelf.replacements(of: mandate.id).map(\.replacement).filter { $0.id != old.id }
            _ = try Replacement(
                id: old.id, of: mandate, by: old.person,
                during: try Period(from: old.period.from, until: .on(ask.until)), reason: old.reason,
                beside: others)
            try shelf.end(old.id, on: ask.until)
            return ["replaced": "ended", "until": ask.until.description]
        }
    }

    /// Who is called when the holder of a mandate cannot sit on a day, the first to call first.
    package func listSubstitutes(_ ask: ListSubstitutes, _ call: Call) throws -> SubstituteList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let (seat, _) = try seat(of: try shelf.mandate(ask.id), within: scope, shelf)
            let lines = try substitutes(for: seat, shelf, on: day, seenBy: call.sight(in: shelf))
            return SubstituteList(
                lines.map {
                    SubstituteView(
                        seat: $0.seat.key, rank: $0.seat.rank ?? 0, isPersonal: $0.seat.standsInFor != nil,
                        person: $0.line.personNumber, name: $0.line.personName)
                }, on: day)
        }
    }

    /// The frame of every change of a mandate's days: reach, event, and the whole mandate as the answer.
    private func changeMandate(
        _ region: String, _ what: Absence, _ call: Call,
        _ change: @escaping @Sendable (Mandate, Shelf, Seat) throws -> [String: String?]
    ) async throws -> MandateView {
        try await changing(region, .keepRegister, call) { shelf, scope in
            let mandate = try shelf.mandate(what.mandate(on: shelf))
            let (seat, body) = try seat(of: mandate, within: scope, shelf)
            let words = try change(mandate, shelf, seat)
            let all = words.merging(["seat": seat.key]) { first, _ in first }
            try shelf.keep(event(.keepRegister, .mandate, mandate.id.raw, call, all))
            return try view(mandate, seat, body, shelf, on: call.today)
        }
    }

    // Days without an end last as long as the mandate.
    private func clipped(_ period: Period, to mandate: Mandate) throws(Refusal) -> Period {
        period.until == nil ? try Period(from: period.from, until: mandate.period.until) : period
    }

    private func firstSubstitute(for seat: Seat, _ shelf: Shelf, on day: CivilDate) throws -> PersonID {
        guard let first = try substitutes(for: seat, shelf, on: day, seenBy: .unhindered(on: day)).first
        else {
            throw Refusal(.noSubstitute, field: "person", [seat.key, day.description])
        }
        return first.line.mandate.person
    }

    private func substitutes(for seat: Seat, _ shelf: Shelf, on day: CivilDate, seenBy sight: Sight) throws
        -> [SubstituteLine]
    {
        let lines = try shelf.substitutes(in: seat.body, on: day, seenBy: sight)
        let sitting = try shelf.mandates(in: seat.body, of: nil, on: day, seenBy: .unhindered(on: day))
        // Whoever sits as a member, has leave, or stands in for another already cannot be called.
        let members = sitting.filter { $0.rank == nil || $0.leave != nil }.map(\.mandate.person)
        let busy = Set(members + (try shelf.standIns(in: seat.body, on: day)))
        let order = Substitutes.order(
            for: seat, among: lines.map { .init(seat: $0.seat, mandate: $0.line.mandate) }, busy: busy,
            on: day)
        return order.compactMap { candidate in
            lines.first { $0.line.mandate.id == candidate.mandate.id }
        }
    }

    // Nobody sits in two places of one body.
    private func checkFree(_ person: PersonID, for replacement: Replacement, _ seat: Seat, _ shelf: Shelf)
        throws
    {
        let held = try shelf.mandates(of: person, in: seat.body, during: replacement.period)
        if let other = held.first(where: { !$0.isSubstitutes }) {
            throw Refusal(.personTwice, field: "person", [other.seat])
        }
        if try shelf.isStandIn(person, in: seat.body, during: replacement.period) {
            throw Refusal(.alreadyReplaced, field: "person", [replacement.period.description])
        }
    }
}

/// What a change of a mandate's days names: the mandate itself, a leave from it, or who stands in.
private enum Absence: Sendable {
    case mandate(MandateID)
    case leave(LeaveID)
    case replacement(ReplacementID)

    func mandate(on shelf: Shelf) throws -> MandateID {
        switch self {
        case .mandate(let id): id
        case .leave(let id): try shelf.leave(id).mandate
        case .replacement(let id): try shelf.replacement(id).replacement.mandate
        }
    }
}
