package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listSeats(_ ask: ListSeats, _ call: Call) throws -> SeatList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readSeats, call) { shelf, _ in
            try seats(of: try ask.body.map { try shelf.body($0) }, on: day, shelf, call)
        }
    }

    /// Gives a council more seats. The assembly's follow from which municipalities take part.
    package func addSeats(_ ask: AddSeats, _ call: Call) async throws -> SeatList {
        guard (1...50).contains(ask.count) else {
            throw Refusal.badValue(String(ask.count), field: "count", wanted: "1–50")
        }
        let period = try Period(from: ask.from, until: ask.until)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try council(ask.body, within: scope, shelf)
            let first = try shelf.lastPlace(in: body.id) + 1
            let member = try ask.standsInFor.map { try memberSeat($0, of: body, shelf) }
            let isSubstitutes = ask.substitutes ?? (member != nil)
            let rank = isSubstitutes ? try shelf.lastRank(in: body.id, for: member?.id) + 1 : nil
            for offset in 0..<ask.count {
                let rank = rank.map { $0 + offset }
                let key = rank.map { "\(member?.key ?? body.key)-vara-\($0)" }
                try shelf.keep(
                    Seat(
                        id: ids.mint(), key: key ?? "\(body.key)-\(first + offset)", body: body.id,
                        kind: member?.kind ?? .open, place: first + offset,
                        municipality: member?.municipality, period: period, rank: rank,
                        standsInFor: member?.id))
            }
            try shelf.keep(event(.keepRegister, .body, body.id.raw, call, ["seats": String(ask.count)]))
            return try seats(of: body, on: ask.from, shelf, call)
        }
    }

    package func listTerms(_ ask: ListTerms, _ call: Call) throws -> TermList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            let keys = try shelf.bodyKeys()
            let body = try ask.body.map { try shelf.body($0) }
            return TermList(try shelf.terms(of: body?.id).map { TermView($0, body: keys[$0.body] ?? "") })
        }
    }

    package func addTerm(_ ask: AddTerm, _ call: Call) async throws -> TermView {
        let period = try Period(from: ask.from, until: ask.until)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try council(ask.body, within: scope, shelf)
            let clash = try shelf.terms(of: body.id).first { $0.period == period }
            if clash != nil { throw Refusal(.alreadyExists, field: "from", [ask.from.description]) }
            let term = Term(id: ids.mint(), body: body.id, period: period)
            try shelf.keep(term)
            try shelf.keep(event(.keepRegister, .term, term.id.raw, call))
            return TermView(term, body: body.key)
        }
    }

    /// A council or assembly within the caller's reach.
    func council(_ key: String, within scope: Scope, _ shelf: Shelf, field: String = "body") throws -> Body {
        let body = try shelf.body(key, field: field)
        guard scope.reaches(body) else { throw Refusal.notFound(.body, key, field: field) }
        guard body.isCouncil else { throw Refusal(.notACouncil, field: field, [body.key]) }
        return body
    }

    private func memberSeat(_ key: String, of body: Body, _ shelf: Shelf) throws -> Seat {
        let seat = try shelf.seat(key, field: "standsInFor")
        guard seat.body == body.id else { throw Refusal.notFound(.seat, key, field: "standsInFor") }
        if seat.isSubstitutes { throw Refusal(.membersSeat, field: "standsInFor", [key]) }
        return seat
    }

    private func seats(of body: Body?, on day: CivilDate, _ shelf: Shelf, _ call: Call) throws -> SeatList {
        let bodies = try shelf.bodyKeys()
        let keys = try shelf.installation.municipalityKeys()
        let filled = Set(
            try shelf.mandates(in: body?.id, of: nil, on: day, seenBy: call.sight(in: shelf)).filter {
                $0.mandate.period.covers(day) == .certain
            }
            .map(\.mandate.seat))
        let seats = try shelf.seats(of: body?.id, on: day)
        let names = Dictionary(seats.map { ($0.id, $0.key) }) { first, _ in first }
        let views = seats.map { seat in
            SeatView(
                seat, body: bodies[seat.body] ?? "", municipality: seat.municipality.flatMap { keys[$0] },
                standsInFor: seat.standsInFor.flatMap { names[$0] }, filled: filled.contains(seat.id))
        }
        return SeatList(views, on: day)
    }
}
