package import UMTDomain

extension Shelf {
    /// Who sat where and when, for the whole region and all of its time, in a dozen statements.
    package func composition() throws -> Composition {
        var facts = Composition()
        let bodies = try bodies()
        facts.bodies = bodies.map { .init(id: $0.id, kind: $0.kind, municipality: $0.municipality) }
        facts.seats = try seatFacts()
        facts.mandates = try mandateFacts()
        facts.leaves = try absences(.leaveFacts)
        facts.replacements = try absences(.replacementFacts)
        facts.terms = try terms(of: nil).map { .init(id: $0.id, body: $0.body, days: Days($0.period)) }
        facts.rules = try rules().flatMap { body, rows in
            rows.compactMap { Composition.RuleFact($0, of: body) }
        }
        facts.participations = try database.rows(.participationFacts, [region.id]) {
            .init(municipality: $0[0], body: $0[1], days: $0.days(2))
        }
        facts.memberships = try database.rows(.membershipFacts, [region.id]) {
            .init(municipality: $0[0], days: $0.days(1))
        }
        facts.posts = try database.rows(.postFacts, [region.id]) {
            .init(kind: try $0.word(0), municipality: $0.id(1), percentage: $0[2], days: $0.days(3))
        }
        facts.attestations = try attestations(of: nil, in: nil).map(\.attestation)
        facts.dispensations = try dispensations()
        return facts
    }

    private func seatFacts() throws -> [Composition.SeatFact] {
        try database.rows(.seatFacts, [region.id]) {
            .init(
                id: $0[0], body: $0[1], kind: try $0.word(2), municipality: $0.id(3),
                isSubstitutes: !$0.isNull(4), days: $0.days(5))
        }
    }

    private func mandateFacts() throws -> [Composition.MandateFact] {
        try database.rows(.mandateFacts, [region.id]) { columns in
            let days = columns.days(8)
            // As `Mandate.electionDay` has it.
            let first = columns.dayNumber(8) ?? columns.dayNumber(9)
            return .init(
                id: columns[0], seat: columns[1], person: columns[2],
                bornIn: Int16(truncatingIfNeeded: columns[3] as Int), days: days, isActing: columns[4],
                term: columns.id(5),
                electionDay: (columns.dayNumber(6) ?? first).map(CivilDate.init(number:)),
                hasBasis: columns[7])
        }
    }

    private func absences(_ query: Query) throws -> [Composition.AbsenceFact] {
        try database.rows(query, [region.id]) { .init(mandate: $0[0], days: $0.days(1)) }
    }
}

extension Composition.RuleFact {
    /// `nil` for a rule that composition is not checked against, and for a figure that cannot be read.
    fileprivate init?(_ row: BodyRule, of body: BodyID) {
        guard let kind = Kind(rawValue: row.rule), let value = Int(row.value) else { return nil }
        self.init(body: body, kind: kind, value: value, days: Days(row.period))
    }
}

extension Query {
    static let seatFacts = Query(
        "seatFacts",
        """
        SELECT s.id, s.body_id, s.kind, s.municipality_id, s.rank, \(period("s")) FROM seat s
        WHERE s.region_id = $1
        """)
    // The walk is wanted: rows come in the order of the table, which is what makes a whole country quick.
    static let mandateFacts = Query(
        "mandateFacts",
        """
        SELECT d.id, d.seat_id, d.person_id, p.birth_year, d.capacity = 'acting', d.term_id, d.elected_on,
            d.basis IS NOT NULL, \(period("d"))
        FROM mandate d CROSS JOIN person p
        WHERE d.region_id + 0 = $1 AND p.id = d.person_id
        """)
    static let leaveFacts = Query(
        "leaveFacts",
        "SELECT l.mandate_id, \(period("l")) FROM mandate_leave l WHERE l.region_id = $1")
    static let replacementFacts = Query(
        "replacementFacts",
        "SELECT r.mandate_id, \(period("r")) FROM mandate_replacement r WHERE r.region_id = $1")
    static let participationFacts = Query(
        "participationFacts",
        "SELECT r.municipality_id, r.body_id, \(period("r")) FROM participation r WHERE r.region_id = $1")
    static let membershipFacts = Query(
        "membershipFacts",
        "SELECT r.municipality_id, \(period("r")) FROM membership r WHERE r.region_id = $1")
    static let postFacts = Query(
        "postFacts",
        """
        SELECT c.kind, c.municipality_id, c.percentage, \(period("c")) FROM coordinator_post c
        WHERE c.region_id = $1
        """)

    static let composition = [
        seatFacts, mandateFacts, leaveFacts, replacementFacts, participationFacts, membershipFacts, postFacts,
    ]
}
