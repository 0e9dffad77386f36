extension Composition {
    /// What is not as the rules say on some day of the asked ones, silenced findings included, in order.
    ///
    /// What a rule asks for counts on the days that are certain, and what fulfils it on the days that are possible;
    /// so nothing is claimed that may be untrue.
    package func findings(within asked: Span) -> [Finding] {
        var check = CompositionCheck(self, within: asked)
        check.checkSeats()
        check.checkPairs()
        check.checkMandates()
        check.checkOverlaps()
        check.checkMembers()
        check.checkTerms()
        check.checkCoordinators()
        return check.findings.sorted()
    }

    package func findings(on day: CivilDate) -> [Finding] {
        findings(within: Span(from: day.number, until: day.number + 1))
    }
}

/// One check of a composition: its facts where each rule looks for them, and what was found.
struct CompositionCheck {
    let facts: Composition
    let asked: Span
    private(set) var findings: [Finding] = []

    let bodies: [BodyID: Composition.BodyFact]
    let rules: [BodyID: [Composition.RuleFact.Kind: [Composition.RuleFact]]]
    let terms: [BodyID: [Composition.TermFact]]
    let dispensations: [Finding.Rule: [Dispensation]]
    /// The body that the region's own duties belong to.
    let assembly: BodyID?
    private let order: [Int32]
    private let starts: [Int32]

    init(_ facts: Composition, within asked: Span) {
        self.facts = facts
        self.asked = asked
        bodies = Dictionary(facts.bodies.map { ($0.id, $0) }) { first, _ in first }
        rules = Dictionary(grouping: facts.rules, by: \.body)
            .mapValues { Dictionary(grouping: $0, by: \.kind) }
        terms = Dictionary(grouping: facts.terms, by: \.body)
        dispensations = Dictionary(grouping: facts.dispensations.sorted { $0.id < $1.id }, by: \.rule)
        assembly = facts.bodies.lazy.filter { $0.kind == .assembly }.map(\.id).min()
        (order, starts) = Self.arranged(facts)
    }

    /// The mandates of a seat, by the seat's place in the list.
    func mandates(ofSeatAt place: Int) -> some Sequence<Composition.MandateFact> {
        order[Int(starts[place])..<Int(starts[place + 1])].lazy.map { facts.mandates[Int($0)] }
    }

    func rules(_ kind: Composition.RuleFact.Kind, of body: BodyID) -> [Composition.RuleFact] {
        rules[body]?[kind] ?? []
    }

    /// The municipality that a seat belongs to, by itself or through its body.
    func municipality(of seat: Composition.SeatFact) -> MunicipalityID? {
        seat.municipality ?? bodies[seat.body]?.municipality
    }

    /// Takes down what was found in each span that meets the asked days, parted where a dispensation begins or ends.
    ///
    /// A day that several dispensations cover is silenced by the one that was given first.
    mutating func note(
        _ rule: Finding.Rule, _ subject: Finding.Subject, _ days: [Span], _ missing: Missing = [:]
    ) {
        for span in days where span.meets(asked) {
            var rest = [span]
            for dispensation in dispensations[rule] ?? [] where dispensation.concerns(subject, of: rule) {
                let covered = [Days(dispensation.period).possible]
                keep(rule, subject, rest.shared(with: covered), missing, dispensation.id)
                rest = rest.subtracting(covered)
            }
            keep(rule, subject, rest, missing, nil)
        }
    }

    typealias Missing = [Seat.Kind: [Span]]

    private mutating func keep(
        _ rule: Finding.Rule, _ subject: Finding.Subject, _ days: [Span], _ missing: Missing,
        _ dispensation: DispensationID?
    ) {
        for span in days where span.meets(asked) {
            let seen = [span.shared(with: asked)]
            let kinds = Seat.Kind.allCases.filter { !(missing[$0] ?? []).shared(with: seen).isEmpty }
            findings.append(Finding(rule, subject, span, kinds: kinds, dispensation: dispensation))
        }
    }

    // Counting instead of sorting: the places of each seat's mandates lie in `order` from `starts[seat]` on.
    private static func arranged(_ facts: Composition) -> (order: [Int32], starts: [Int32]) {
        let places = Dictionary(facts.seats.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let seats = facts.mandates.map { places[$0.seat].map(Int32.init) ?? -1 }
        var starts = [Int32](repeating: 0, count: facts.seats.count + 1)
        for seat in seats where seat >= 0 { starts[Int(seat) + 1] += 1 }
        for place in facts.seats.indices { starts[place + 1] += starts[place] }
        var next = starts
        var order = [Int32](repeating: 0, count: Int(starts[facts.seats.count]))
        for (mandate, seat) in seats.enumerated() where seat >= 0 {
            order[Int(next[Int(seat)])] = Int32(mandate)
            next[Int(seat)] += 1
        }
        return (order, starts)
    }
}
