import UMTDomain

/// A generator of one number after another, the same ones for the same seed (SplitMix64).
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func happens(_ percent: Int) -> Bool { roll(1...100) <= percent }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(0...values.count - 1)] }
}

/// A history in which anything may have happened, unknown bounds included. Most last some weeks; every twentieth
/// has room for a term of a year that is too long.
struct RandomHistory {
    let length: Int
    let start: CivilDate
    private(set) var history = History()
    private var dice: Dice

    var days: [CivilDate] { (0..<length).map { start.adding(days: $0) } }

    init(seed: UInt64) {
        dice = Dice(seed: seed)
        length = seed % 20 == 0 ? 430 : 60
        start = day("2023-01-01").adding(days: dice.roll(0...700))
        layGround()
        laySeats()
        layMandates()
        layCoordinators()
        layDispensations()
    }

    mutating func asked() -> (from: Int, until: Int) {
        let from = dice.roll(0...length - 1)
        switch dice.roll(1...3) {
        case 1: return (from, from + 1)
        case 2: return (from, dice.roll(from + 1...length))
        default: return (0, length)
        }
    }

    // Edges lie on a grid more often than not, so that they meet.
    private mutating func edge() -> Int {
        let last = length - 20
        return dice.happens(70) ? dice.roll(1...14) * (last / 14) : dice.roll(1...last)
    }

    private mutating func bound(_ place: Int) -> Bound {
        let exact = start.adding(days: place)
        let later = start.adding(days: min(place + dice.roll(1...40), length - 2))
        switch dice.roll(1...20) {
        case 1: return Bound(earliest: nil, latest: exact)
        case 2: return Bound(earliest: exact, latest: nil)
        case 3, 4: return Bound(earliest: exact, latest: later)
        default: return .on(exact)
        }
    }

    private mutating func period(_ first: Int? = nil, openEnd: Int = 25) -> Period {
        while true {
            let begin = first ?? edge()
            let from = bound(begin)
            let until =
                dice.happens(openEnd) ? nil : bound(min(begin + dice.roll(0...length * 3 / 5), length - 3))
            if let period = try? Period(from: from, until: until) { return period }
        }
    }

    private mutating func mostly() -> Period {
        dice.happens(60) ? (try? Period(from: start.adding(days: 2))) ?? period() : period()
    }

    private mutating func layGround() {
        let places = [MunicipalityID(raw: 1), MunicipalityID(raw: 2)]
        let name = Bilingual(nb: "–", en: "–")
        history.bodies = [
            Body(
                id: .init(raw: 1), key: "ting", kind: .assembly, name: name, municipality: nil, receives: true
            ),
            Body(
                id: .init(raw: 2), key: "rad", kind: .youthCouncil, name: name, municipality: places[0],
                receives: false),
        ]
        for municipality in places {
            for _ in 0..<dice.roll(0...2) {
                history.memberships.append(
                    .init(municipality: municipality, body: nil, period: mostly()))
                history.participations.append(
                    .init(municipality: municipality, body: .init(raw: 1), period: mostly()))
            }
        }
        let figures = [
            "members-min": 0...3, "members-max": 0...3, "seats-a-municipality": 1...2,
            "max-age-elected": 17...19, "term-years-max": 0...1, "coordinator-percentage-min": 10...50,
        ]
        for (rule, range) in figures.sorted(by: { $0.key < $1.key }) {
            for body in history.bodies where dice.happens(70) {
                for _ in 0..<dice.roll(1...2) {
                    let row = BodyRule(
                        rule: rule, value: String(dice.roll(range)), period: mostly(), source: "–")
                    history.rules.append((body.id, row))
                }
            }
        }
        for number in 0..<dice.roll(0...4) {
            let body = dice.pick(history.bodies).id
            history.terms.append(Term(id: .init(raw: Int64(number)), body: body, period: period()))
        }
    }

    private mutating func laySeats() {
        for number in 1...dice.roll(3...8) {
            let body = dice.pick(history.bodies)
            let isSubstitutes = dice.happens(25)
            history.seats.append(
                Seat(
                    id: .init(raw: Int64(number)), key: "s\(number)", body: body.id,
                    kind: body.kind == .assembly ? dice.pick([.girl, .boy]) : .open, place: number,
                    municipality: body.kind == .assembly ? .init(raw: Int64(dice.roll(1...2))) : nil,
                    period: mostly(), rank: isSubstitutes ? 1 : nil))
        }
    }

    private mutating func layMandates() {
        for number in 0..<dice.roll(0...14) {
            let seat = dice.pick(history.seats)
            let person = PersonID(raw: Int64(dice.roll(1...5)))
            let terms = history.terms.filter { $0.body == seat.body }
            history.mandates.append(
                Mandate(
                    id: .init(raw: Int64(number)), seat: seat.id, person: person, period: period(),
                    capacity: dice.happens(30) ? .acting : .elected,
                    term: terms.isEmpty || dice.happens(60) ? nil : dice.pick(terms).id,
                    electedOn: dice.happens(50) ? start.adding(days: dice.roll(0...length - 1)) : nil,
                    basis: dice.happens(85) ? "sak" : nil))
        }
        for person in 1...5 {
            let person = PersonID(raw: Int64(person))
            history.born[person] = dice.roll(2002...2008)
            if dice.happens(40) {
                let day = start.adding(days: dice.roll(0...length - 1))
                history.attestations.append(
                    Attestation(person: person, age: dice.roll(18...20), on: day, hasTurned: dice.happens(50))
                )
            }
        }
        for number in 0..<(history.mandates.isEmpty ? 0 : dice.roll(0...4)) {
            let mandate = dice.pick(history.mandates).id
            history.leaves.append(
                Leave(id: .init(raw: Int64(number)), mandate: mandate, period: period(), reason: "–"))
            if dice.happens(70) {
                history.replacements.append(
                    Replacement(
                        id: .init(raw: Int64(number)), mandate: mandate, person: .init(raw: 5),
                        period: period(), reason: "–"))
            }
        }
    }

    private mutating func layCoordinators() {
        for number in 0..<dice.roll(0...5) {
            let kind = dice.pick(CoordinatorPost.Kind.allCases)
            let municipality = kind == .municipal ? MunicipalityID(raw: Int64(dice.roll(1...2))) : nil
            let post = try? CoordinatorPost(
                id: .init(raw: Int64(number)), kind: kind, municipality: municipality, person: .init(raw: 9),
                percentage: dice.roll(0...30), period: mostly(), source: "–")
            if let post { history.posts.append(post) }
        }
    }

    private mutating func layDispensations() {
        for number in 0..<dice.roll(0...8) {
            history.dispensations.append(
                Dispensation(
                    id: .init(raw: Int64(number)), rule: dice.pick(Finding.Rule.allCases),
                    body: dice.pick(history.bodies).id,
                    seat: dice.happens(15) ? dice.pick(history.seats).id : nil,
                    municipality: dice.happens(15) ? .init(raw: Int64(dice.roll(1...2))) : nil,
                    person: dice.happens(15) ? .init(raw: Int64(dice.roll(1...5))) : nil,
                    period: period(), reason: "–", basis: "–"))
        }
    }
}
