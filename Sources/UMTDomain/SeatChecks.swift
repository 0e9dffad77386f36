extension CompositionCheck {
    /// Seats that nobody holds, and seats that more than one person holds.
    mutating func checkSeats() {
        for (place, seat) in facts.seats.enumerated() {
            let mandates = Array(mandates(ofSeatAt: place))
            if !seat.isSubstitutes {
                let vacant = [seat.days.certain].merged.subtracting(mandates.map(\.days.possible).merged)
                note(.vacancy, subject(seat), vacant)
            }
            checkHolders(of: seat, mandates)
        }
    }

    // Pair by pair, so that each pair keeps its own first day.
    private mutating func checkHolders(of seat: Composition.SeatFact, _ mandates: [Composition.MandateFact]) {
        let sorted = mandates.sorted { $0.days.certain.from < $1.days.certain.from }
        var both: [[PersonID]: [Span]] = [:]
        for (place, first) in sorted.enumerated() where !first.days.certain.isEmpty {
            for second in sorted[(place + 1)...] {
                if second.days.certain.from >= first.days.certain.until { break }
                if second.person == first.person { continue }
                let people = [first.person, second.person].sorted()
                both[people, default: []].append(first.days.certain.shared(with: second.days.certain))
            }
        }
        for (people, days) in both { note(.twoHolders, subject(seat, people: people), days.merged) }
    }

    /// Municipalities of an assembly whose girl's or boy's seat nobody holds.
    mutating func checkPairs() {
        for (body, rules) in rules where bodies[body]?.kind == .assembly {
            let demands = rules[.seatsAMunicipality] ?? []
            let demanded = [Span].sweep(demands.edges) { demands.limit(on: $0) ?? 0 >= 2 }
            if !demanded.isEmpty { checkPairs(of: body, on: demanded) }
        }
    }

    private mutating func checkPairs(of body: BodyID, on demanded: [Span]) {
        let held = daysHeld(in: body)
        let places = Dictionary(grouping: facts.participations.filter { $0.body == body }, by: \.municipality)
        for (municipality, places) in places {
            let duty = places.map(\.days.certain).merged.shared(with: demanded)
            var missing: Missing = [:]
            for kind in [Seat.Kind.girl, .boy] {
                missing[kind] = duty.subtracting((held[municipality]?[kind] ?? []).merged)
            }
            let subject = Finding.Subject(body: body, municipality: municipality)
            note(.municipalityWithoutPair, subject, missing.values.flatMap(\.self).merged, missing)
        }
    }

    // The days on which each municipality's seats may be held, by their kind.
    private func daysHeld(in body: BodyID) -> [MunicipalityID: [Seat.Kind: [Span]]] {
        var held: [MunicipalityID: [Seat.Kind: [Span]]] = [:]
        for (place, seat) in facts.seats.enumerated() where seat.body == body && !seat.isSubstitutes {
            guard let municipality = seat.municipality else { continue }
            let days = mandates(ofSeatAt: place).map { $0.days.possible.shared(with: seat.days.possible) }
            held[municipality, default: [:]][seat.kind, default: []] += days
        }
        return held
    }

    func subject(
        _ seat: Composition.SeatFact, other: SeatID? = nil, mandate: MandateID? = nil,
        people: [PersonID] = []
    ) -> Finding.Subject {
        Finding.Subject(
            body: seat.body, municipality: municipality(of: seat), seat: seat.id, otherSeat: other,
            mandate: mandate, people: people)
    }
}
