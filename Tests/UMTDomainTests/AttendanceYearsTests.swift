import Testing
import UMTDomain

@Suite struct AttendanceYearsTests {
    private func person(_ number: Int) -> PersonID { PersonID(raw: Int64(number)) }
    private let start = CivilDate("2026-01-01") ?? .epoch

    private func meeting(
        _ attendance: Attendance, _ state: MeetingState = .held, on day: CivilDate? = nil,
        minutes: Minutes? = nil
    ) -> AttendedMeeting {
        AttendedMeeting(
            Meeting(id: MeetingID(raw: 1), body: BodyID(raw: 1), day: day ?? start, title: "UMT"),
            MeetingCourse(state: state), attendance, minutes: minutes)
    }

    private func hall(_ members: Int) -> Attendance {
        Attendance(
            places: (1...members).map {
                Place(holder: person($0), sitter: person($0), seat: nil, municipality: nil)
            })
    }

    @Test func `who comes and goes is there once, and so is the substitute who sat for a while`() throws {
        var hall = hall(2)
        try hall.record(person(1), from: 1, through: 2, named: "1")
        try hall.record(person(1), from: 4, through: nil, named: "1")
        try hall.report(Absence(person: person(2), isNotified: true, reason: nil), named: "2")
        try hall.call(person(8), for: person(2), named: "8")
        try hall.record(person(8), from: 2, through: nil, named: "8")
        #expect(hall.present == [person(1): person(1), person(8): person(2)])
        let held = meeting(hall)
        #expect(held.filledPlaces == 2 && held.substitutes == 1)
        let certified = try held.certified(person(8), number: "MT-8")
        guard case .present(let spans) = certified.part else {
            Issue.record("not present")
            return
        }
        #expect(certified.isSubstitute && spans.map(\.from) == [2] && spans[0].through == nil)
        #expect(throws: Refusal(.wasNotThere, field: "person", ["MT-2", "2026-01-01"])) {
            try held.certified(person(2), number: "MT-2")
        }
    }

    @Test func `before a meeting only being called is certified, and only of those who are expected`() throws
    {
        var hall = hall(2)
        try hall.report(Absence(person: person(2), isNotified: true, reason: nil), named: "2")
        try hall.call(person(8), for: person(2), named: "8")
        let called = meeting(hall, .called)
        for number in [1, 8] {
            let part = try called.certified(person(number), number: "").part
            guard case .expected = part else {
                Issue.record("\(number)")
                continue
            }
        }
        #expect(throws: Refusal(.notExpected, field: "person", ["MT-2"])) {
            try called.certified(person(2), number: "MT-2")
        }
        #expect(throws: Refusal(.meetingState, ["meeting.cancelled", "mend.cancelled"])) {
            try meeting(hall, .cancelled).certified(person(1), number: "")
        }
    }

    @Test func `a presence outside the mandates of the day is no presence`() {
        let stray = Presence(holder: person(9), person: person(9))
        #expect(Attendance(places: hall(1).places, presences: [stray]).present.isEmpty)
    }

    @Test(arguments: 0..<200)
    func `a year's attendance is what a count by hand gives, meeting by meeting`(seed: Int) throws {
        var dice = FairDice(seed: UInt64(seed + 1))
        // Mandates of up to a year, some of them with leave and a stand-in.
        var raw: [(from: CivilDate, until: CivilDate, away: Period, leaves: Bool, standsIn: Bool)] = []
        let lines = try (1...6).map { number in
            let from = start.adding(days: Int.random(in: -60...200, using: &dice))
            let until = from.adding(days: Int.random(in: 30...300, using: &dice))
            let mandate = Mandate(
                id: MandateID(raw: Int64(number)), seat: SeatID(raw: Int64(number)), person: person(number),
                period: try Period(from: from, until: until), basis: nil)
            let away = try Period(from: from.adding(days: 10), until: from.adding(days: 25))
            let (leaves, standsIn) = (Bool.random(using: &dice), Bool.random(using: &dice))
            raw.append((from, until, away, leaves, standsIn))
            return Roster.Line(
                mandate: mandate, municipality: nil, leaves: leaves ? [away] : [],
                replacements: standsIn
                    ? [
                        Replacement(
                            id: ReplacementID(raw: Int64(number)), mandate: mandate.id,
                            person: person(number + 20), period: away, reason: "")
                    ] : [])
        }
        let roster = Roster(lines)
        var meetings: [AttendedMeeting] = []
        // The oracle: who sat by the register and who was there, one line each.
        var sat: [PersonID: Int] = [:]
        var came: [PersonID: Int] = [:]
        var helped: [PersonID: Int] = [:]
        var filled = 0
        for number in 0..<12 {
            let day = start.adding(days: number * 30)
            var hall = Attendance(places: roster.places(on: day))
            var sitters: Set<PersonID> = []
            for (place, one) in raw.enumerated() where one.from <= day && day < one.until {
                let isAway = one.away.covers(day) == .certain
                if isAway && one.standsIn {
                    sitters.insert(person(place + 21))
                } else if !(isAway && one.leaves) {
                    sitters.insert(person(place + 1))
                }
            }
            var there: [PersonID: PersonID] = [:]
            for holder in hall.places.map(\.holder) {
                let sitter = hall.places.first { $0.holder == holder }?.sitter
                switch Int.random(in: 0..<3, using: &dice) {
                case 0:
                    guard let sitter else { continue }
                    for from in [1, 3] {
                        try hall.record(sitter, from: from, through: from + 1, named: "")
                    }
                    there[sitter] = holder
                case 1:
                    let substitute = PersonID(raw: holder.raw + 40)
                    try hall.call(substitute, for: holder, named: "")
                    try hall.record(substitute, from: 1, through: nil, named: "")
                    there[substitute] = holder
                default: continue
                }
            }
            let isHeld = Bool.random(using: &dice)
            meetings.append(meeting(hall, isHeld ? .held : .cancelled, on: day))
            #expect(hall.present == there)
            guard isHeld else { continue }
            filled += there.count
            for one in sitters { sat[one, default: 0] += 1 }
            for one in there.keys {
                if sitters.contains(one) { came[one, default: 0] += 1 } else { helped[one, default: 0] += 1 }
            }
        }
        let tally = AttendanceTally(meetings)
        for (one, line) in tally.lines {
            #expect(line.within == sat[one] ?? 0 && line.attended == came[one] ?? 0)
            #expect(line.asSubstitute == helped[one] ?? 0 && line.attended <= line.within)
        }
        #expect(Set(tally.lines.keys) == Set(sat.keys).union(came.keys).union(helped.keys))
        let sum = tally.lines.values.reduce(0) { $0 + $1.attended + $1.asSubstitute }
        #expect(sum == filled)
        #expect(meetings.filter { $0.isHeld }.map { $0.filledPlaces }.reduce(0, +) == filled)
    }

    @Test(arguments: 0..<100)
    func `who held a seat in a span is who held it on one of its days`(seed: Int) throws {
        var dice = FairDice(seed: UInt64(seed + 1))
        let lines = try (1...5).map { number in
            let from = start.adding(days: Int.random(in: -40...40, using: &dice))
            let gap = Int.random(in: 0...5, using: &dice)
            let length = Int.random(in: 1...30, using: &dice)
            let until = Bound(
                earliest: from.adding(days: length), latest: from.adding(days: length + gap))
            let isOpen = Int.random(in: 0..<4, using: &dice) == 0
            return Roster.Line(
                mandate: Mandate(
                    id: MandateID(raw: Int64(number)), seat: SeatID(raw: Int64(number % 2)),
                    person: person(number),
                    period: try Period(
                        from: Bound(earliest: from.adding(days: -gap), latest: from),
                        until: isOpen ? nil : until), basis: nil), municipality: nil)
        }
        let until = start.adding(days: 20)
        let held = Roster(lines).holders(from: start, until: until)
        for line in lines {
            let isThere = (0..<20).contains {
                line.mandate.period.covers(start.adding(days: $0)) == .certain
            }
            #expect((held[line.mandate.seat] ?? []).contains(line.mandate.person) == isThere)
        }
    }
}
