extension CompositionCheck {
    /// Mandates by themselves: the decision, the seat, the term, the age, and leave that nobody fills.
    mutating func checkMandates() {
        let leaves = Dictionary(grouping: facts.leaves, by: \.mandate)
        let replacements = Dictionary(grouping: facts.replacements, by: \.mandate)
        let attested = Dictionary(grouping: facts.attestations, by: \.person)
        let recorded = terms.mapValues { $0.map(\.days.possible).merged }
        let byID = Dictionary(facts.terms.map { ($0.id, $0) }) { first, _ in first }
        for (place, seat) in facts.seats.enumerated() {
            let limits = rules(.maxAgeElected, of: seat.body)
            let years = terms[seat.body] == nil ? rules(.termYearsMax, of: seat.body) : []
            for mandate in mandates(ofSeatAt: place) where !mandate.days.certain.isEmpty {
                let days = [mandate.days.certain]
                let about = subject(seat, mandate: mandate.id, people: [mandate.person])
                if !mandate.hasBasis { note(.noDecision, about, days) }
                note(.outsideSeat, about, days.subtracting([seat.days.possible]))
                let term = mandate.term.flatMap { byID[$0] }.map { [$0.days.possible].merged }
                if let term = term ?? recorded[seat.body] {
                    note(.outsideTerm, about, days.subtracting(term))
                }
                if let rule = Self.age(of: mandate, limits, attested[mandate.person] ?? []) {
                    note(rule, about, days)
                }
                if !years.isEmpty { note(.termTooLong, about, Self.tooLong(mandate.days, years)) }
                if !seat.isSubstitutes, let leaves = leaves[mandate.id] {
                    let filled = (replacements[mandate.id] ?? []).map(\.days.possible).merged
                    let away = leaves.map(\.days.certain).merged.shared(with: days)
                    note(.leaveWithoutReplacement, about, away.subtracting(filled))
                }
            }
        }
    }

    /// Terms that are longer than the rule of their body on their first day.
    mutating func checkTerms() {
        for (body, terms) in terms {
            let years = rules(.termYearsMax, of: body)
            for term in terms where !years.isEmpty {
                let about = Finding.Subject(
                    body: body, municipality: bodies[body]?.municipality, term: term.id)
                note(.termTooLong, about, Self.tooLong(term.days, years))
            }
        }
    }

    private static func age(
        of mandate: Composition.MandateFact, _ limits: [Composition.RuleFact], _ attested: [Attestation]
    ) -> Finding.Rule? {
        guard let day = mandate.electionDay, let limit = limits.limit(on: day.number) else { return nil }
        let turned = Person.hasTurned(
            limit + 1, on: day, bornIn: Int(mandate.bornIn), attested: attested)
        switch turned {
        case .certain: return .tooOldWhenElected
        case .unknown: return .ageNotAttested
        case .no: return nil
        }
    }

    /// All of it when its end is known to come too late; without a known end only what lies beyond the limit.
    private static func tooLong(_ days: Days, _ rules: [Composition.RuleFact]) -> [Span] {
        let span = days.certain
        guard !span.isEmpty, let limit = rules.limit(on: span.from),
            let last = CivilDate(number: span.from).adding(years: limit)?.number, last < span.until
        else { return [] }
        return [span.until == Span.end ? Span(from: last, until: Span.end) : span]
    }
}
