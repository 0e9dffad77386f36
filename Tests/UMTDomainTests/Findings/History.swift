import UMTDomain

/// What happened in a small region, in the words of the domain; a composition is made from it.
struct History {
    var bodies: [Body] = []
    var seats: [Seat] = []
    var mandates: [Mandate] = []
    var born: [PersonID: Int] = [:]
    var leaves: [Leave] = []
    var replacements: [Replacement] = []
    var terms: [Term] = []
    var rules: [(body: BodyID, rule: BodyRule)] = []
    var participations: [Place] = []
    var memberships: [Place] = []
    var posts: [CoordinatorPost] = []
    var attestations: [Attestation] = []
    var dispensations: [Dispensation] = []

    struct Place {
        let municipality: MunicipalityID
        let body: BodyID?
        let period: Period
    }

    var composition: Composition {
        var facts = Composition()
        facts.bodies = bodies.map { .init(id: $0.id, kind: $0.kind, municipality: $0.municipality) }
        facts.seats = seats.map {
            .init(
                id: $0.id, body: $0.body, kind: $0.kind, municipality: $0.municipality,
                isSubstitutes: $0.isSubstitutes, days: Days($0.period))
        }
        facts.mandates = mandates.map {
            .init(
                id: $0.id, seat: $0.seat, person: $0.person, bornIn: Int16(born[$0.person] ?? 2010),
                days: Days($0.period), isActing: $0.capacity == .acting, term: $0.term,
                electionDay: $0.electionDay, hasBasis: $0.basis != nil)
        }
        facts.leaves = leaves.map { .init(mandate: $0.mandate, days: Days($0.period)) }
        facts.replacements = replacements.map { .init(mandate: $0.mandate, days: Days($0.period)) }
        facts.terms = terms.map { .init(id: $0.id, body: $0.body, days: Days($0.period)) }
        facts.rules = rules.compactMap { body, row in
            guard let kind = Composition.RuleFact.Kind(rawValue: row.rule), let value = Int(row.value) else {
                return nil
            }
            return .init(body: body, kind: kind, value: value, days: Days(row.period))
        }
        facts.participations = participations.map(\.fact)
        facts.memberships = memberships.map(\.fact)
        facts.posts = posts.map {
            .init(
                kind: $0.kind, municipality: $0.municipality, percentage: $0.percentage, days: Days($0.period)
            )
        }
        facts.attestations = attestations
        facts.dispensations = dispensations
        return facts
    }
}

extension History.Place {
    fileprivate var fact: Composition.PlaceFact {
        .init(municipality: municipality, body: body, days: Days(period))
    }
}
