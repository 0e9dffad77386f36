import Testing
import UMTDomain

@Suite struct AttendanceTests {
    private func person(_ number: Int) -> PersonID { PersonID(raw: Int64(number)) }

    private func hall(_ members: Int) -> Attendance {
        Attendance(
            places: (1...members).map {
                Place(holder: person($0), sitter: person($0), seat: nil, municipality: nil)
            })
    }

    @Test func `a member counts once, from the item of arrival through the item of leaving`() throws {
        var hall = hall(3)
        try hall.record(person(1), from: 1, through: nil, named: "1")
        try hall.record(person(2), from: 2, through: 3, named: "2")
        #expect((1...4).map { hall.sitting(at: $0).count } == [1, 2, 2, 1])
        try hall.record(person(1), from: 1, through: 1, named: "1")
        #expect((1...4).map { hall.sitting(at: $0).count } == [1, 1, 1, 0])
        try hall.record(person(1), from: 4, through: nil, named: "1")
        #expect(hall.sitting(at: 4) == [person(1): person(1)])
    }

    @Test func `who is neither a member that day nor called has no place`() {
        var hall = hall(2)
        #expect(throws: Refusal(.notExpected, field: "people", ["9"])) {
            try hall.record(person(9), from: 1, through: nil, named: "9")
        }
        let stray = Presence(holder: person(9), person: person(9))
        #expect(Attendance(places: hall.places, presences: [stray]).sitting(at: 1).isEmpty)
    }

    @Test func `a called substitute counts for the one who is away, and never beside`() throws {
        var hall = hall(2)
        try hall.report(Absence(person: person(1), isNotified: true, reason: "Eksamen"), named: "1")
        try hall.call(person(8), for: person(1), named: "8")
        #expect(hall.expected == [person(2), person(8)])
        try hall.record(person(8), from: 1, through: 2, named: "8")
        #expect(hall.sitting(at: 1) == [person(1): person(8)])
        #expect(throws: Refusal(.placeTaken, field: "people", ["1"])) {
            try hall.record(person(1), from: 2, through: nil, named: "1")
        }
        try hall.record(person(1), from: 3, through: nil, named: "1")
        #expect(hall.sitting(at: 3) == [person(1): person(1)])
        #expect(throws: Refusal(.calledAlready, field: "person", ["8"])) {
            try hall.call(person(8), for: person(2), named: "8")
        }
    }

    @Test func `the disqualified sits out one item, and the one called for it sits in that alone`() throws {
        var hall = hall(3)
        for one in 1...3 { try hall.record(person(one), from: 1, through: nil, named: "") }
        try hall.disqualify(
            Disqualification(item: 2, person: person(3), ground: "§ 6", substitute: person(9)), named: "3")
        #expect(hall.sitting(at: 1)[person(3)] == person(3))
        #expect(hall.sitting(at: 2)[person(3)] == person(9))
        #expect(hall.sitting(at: 3)[person(3)] == person(3))
        #expect(throws: Refusal(.notPresent, field: "person", ["3", "2"])) {
            try hall.disqualify(
                Disqualification(item: 2, person: person(3), ground: "§ 6", substitute: nil), named: "3")
        }
    }

    @Test func `a vote that was taken keeps the attendance that it was taken with`() throws {
        var hall = hall(2)
        for one in 1...2 { try hall.record(person(one), from: 1, through: nil, named: "") }
        let item = AgendaItem(
            id: AgendaItemID(raw: 1), meeting: MeetingID(raw: 1), place: 1, kind: .other, title: "x",
            state: .decided, decision: "y", vote: Vote(for: 2, against: 0, abstained: 0))
        try hall.check([item])
        try hall.report(Absence(person: person(2), isNotified: false, reason: nil), named: "2")
        #expect(throws: Refusal(.contradictsVote, field: "item", ["1"])) { try hall.check([item]) }
        #expect(hall.missing.map(\.person) == [person(2)] && hall.missing[0].isNotified == false)
    }

    @Test(arguments: 0..<300)
    func `attendance and quorum are what a count by hand gives, whatever happens`(seed: Int) {
        var dice = FairDice(seed: UInt64(seed + 1))
        let members = Int.random(in: 1...8, using: &dice)
        var hall = hall(members)
        // The oracle: who sits at a holder's place at an item, written down item by item.
        var table: [Int: [PersonID: PersonID]] = [:]
        var callings: [PersonID: PersonID] = [:]
        let last = 5
        for _ in 0..<30 {
            let who = person(Int.random(in: 1...(members + 4), using: &dice))
            let from = Int.random(in: 1...last, using: &dice)
            let through = Bool.random(using: &dice) ? nil : Int.random(in: from...last, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0:
                let holder = person(Int.random(in: 1...members, using: &dice))
                let isFree = who.raw > members && callings[who] == nil
                #expect((try? hall.call(who, for: holder, named: "")) == nil ? !isFree : isFree)
                if isFree { callings[who] = holder }
            case 1:
                let isKnown = who.raw <= members || callings[who] != nil
                #expect(
                    (try? hall.report(Absence(person: who, isNotified: true, reason: nil), named: "")) == nil
                        ? !isKnown : isKnown)
                if isKnown { for item in 1...last { table[item] = table[item]?.filter { $0.value != who } } }
            default:
                let holder = who.raw <= members ? who : callings[who]
                let items = from...(through ?? last)
                // A record of the same person that touches these items gives way as a whole.
                let before = hall.presences.filter {
                    $0.person == who && $0.from <= items.upperBound && $0.through ?? .max >= from
                }
                let isFree =
                    holder.map { holder in
                        items.allSatisfy { table[$0]?[holder] == nil || table[$0]?[holder] == who }
                            && (through != nil
                                || !hall.presences.contains {
                                    $0.holder == holder && $0.person != who && $0.through == nil
                                })
                    } ?? false
                let isDone = (try? hall.record(who, from: from, through: through, named: "")) != nil
                #expect(isDone == isFree)
                if let holder, isDone {
                    for old in before {
                        for item in old.from...min(old.through ?? last, last) { table[item]?[holder] = nil }
                    }
                    for item in items { table[item, default: [:]][holder] = who }
                }
            }
            for item in 1...last {
                let seated = hall.sitting(at: item)
                #expect(seated == table[item] ?? [:])
                #expect(Set(seated.values).count == seated.count && seated.count <= members)
                let rule = QuorumRule(threshold: .half, source: "", castingVote: false)
                #expect(
                    rule.isMet(by: seated.count, of: members)
                        == (seated.count * 2 >= members && seated.count > 0))
            }
        }
    }
}

/// A repeatable source of chance (SplitMix64).
struct FairDice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
