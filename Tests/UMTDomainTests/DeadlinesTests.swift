import Testing
import UMTDomain

@Suite struct DeadlinesTests {
    @Test func `ten thousand random deadlines agree with crossing off day by day`() {
        var dice = Chance(20_261_121)
        for _ in 0..<10_000 {
            let plan = Plan(&dice)
            let due = plan.rule.due(after: plan.received, on: plan.calendar, pauses: plan.pauses)
            #expect(due == plan.crossedOff(), "\(plan)")
        }
    }

    @Test func `the days that are shown end on the deadline, and count up to the rule's number`() {
        var dice = Chance(7)
        for _ in 0..<2_000 {
            let plan = Plan(&dice)
            let days = plan.rule.counted(after: plan.received, on: plan.calendar, pauses: plan.pauses)
            #expect(days.last?.day == plan.crossedOff())
            #expect(days.compactMap(\.number) == Array(1...plan.rule.days))
            #expect(days.map { $0.day.days(since: plan.received) } == Array(1...days.count))
        }
    }

    @Test func `a question asked and replied to moves the deadline as the whole count does`() throws {
        var dice = Chance(3)
        for _ in 0..<2_000 {
            let plan = Plan(&dice)
            var sending = try plan.sending()
            var counted: [Pause] = []
            for pause in plan.pauses.sorted(by: { $0.askedOn < $1.askedOn }) {
                guard let due = sending.due, pause.askedOn >= (counted.last?.endedOn ?? plan.received) else {
                    continue
                }
                let wasLate = pause.askedOn > due
                sending = try sending.paused(
                    by: Pause(id: pause.id, askedOn: pause.askedOn, question: "?", fromDue: due))
                sending = try sending.resumed(
                    reply: "!", on: pause.endedOn ?? pause.askedOn, by: plan.calendar)
                if wasLate { #expect(sending.due == due) } else { counted.append(pause) }
                #expect(sending.due == plan.crossedOff(without: counted))
                let shown = sending.explained(by: plan.calendar, on: plan.received.adding(days: 400))
                #expect(shown.last?.day == sending.due)
            }
        }
    }

    @Test func `fifteen working days from the first of April 2026, day by day`() throws {
        let local = LocalHoliday(
            id: HolidayID(raw: 1), day: day("2026-04-20"), municipality: nil, name: "Planleggingsdag",
            source: "Sak 1/26", added: 1)
        let days = AnswerRule(days: 15, kind: .working).counted(
            after: day("2026-04-01"), on: WorkCalendar([local], change: 1))
        let shown = days.map { "\($0.day.day) \($0.number.map { "\($0)" } ?? $0.name ?? $0.mark.rawValue)" }
        #expect(
            shown == [
                "2 maundyThursday", "3 goodFriday", "4 saturday", "5 easterSunday", "6 easterMonday", "7 1",
                "8 2", "9 3", "10 4", "11 saturday", "12 sunday", "13 5", "14 6", "15 7", "16 8", "17 9",
                "18 saturday", "19 sunday", "20 Planleggingsdag", "21 10", "22 11", "23 12", "24 13",
                "25 saturday", "26 sunday", "27 14", "28 15",
            ])
    }

    @Test func `calendar days that end on a Saturday move to the Monday`() {
        let days = AnswerRule(days: 3, kind: .calendar).counted(after: day("2026-06-03"))
        #expect(days.map(\.mark) == [.counted, .counted, .counted, .sunday, .moved])
        #expect(days.last?.day == day("2026-06-08"))
    }
}

/// A rule, a day of receipt, local days off and pauses, all by chance.
private struct Plan: CustomStringConvertible {
    let received: CivilDate
    let rule: AnswerRule
    let local: [CivilDate]
    let pauses: [Pause]

    init(_ dice: inout Chance) {
        let start = day("2024-01-01").adding(days: Int.random(in: 0..<1_400, using: &dice))
        received = start
        rule = AnswerRule(
            days: Int.random(in: 1...45, using: &dice), kind: Bool.random(using: &dice) ? .working : .calendar
        )
        local = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
            start.adding(days: Int.random(in: 0...80, using: &dice))
        }
        pauses = (0..<Int.random(in: 0...3, using: &dice)).map { number in
            let asked = start.adding(days: Int.random(in: 0...70, using: &dice))
            return Pause(
                id: PauseID(raw: Int64(number)), askedOn: asked, question: "?", fromDue: nil,
                endedOn: asked.adding(days: Int.random(in: 0...25, using: &dice)), reply: "!")
        }
    }

    var description: String { "\(received) \(rule) \(local) \(pauses.map { ($0.askedOn, $0.endedOn) })" }

    var calendar: WorkCalendar {
        WorkCalendar(
            local.enumerated().map {
                LocalHoliday(
                    id: HolidayID(raw: Int64($0.offset)), day: $0.element, municipality: nil, name: "Lokal",
                    source: "x", added: 1)
            }, change: 1)
    }

    func sending() throws -> Sending {
        let youthCase = YouthCase(
            id: CaseID(raw: 1), council: BodyID(raw: 7), number: "MT-2024-1", title: "Nattbuss", text: "",
            raisedAt: Moment(noonOf: received), visibility: .internal)
        let body = Body(
            id: BodyID(raw: 9), key: "kommune", kind: .municipality, name: Bilingual(nb: "", en: ""),
            municipality: nil, receives: true)
        return try Sending(
            id: SendingID(raw: 5), of: youthCase, to: body, rule: rule, receivedOn: received, by: calendar,
            at: Moment(noonOf: received))
    }

    /// Written without the calendar: lists of days, with what does not count struck out.
    func crossedOff(without stops: [Pause]? = nil) -> CivilDate? {
        let days = (1...400).map { received.adding(days: $0) }
        let silent = Set(
            (stops ?? pauses).flatMap { pause in
                days.filter { $0 >= pause.askedOn && $0 <= (pause.endedOn ?? $0) }
            })
        let closed = Set((2023...2029).flatMap { Holidays.of($0).map(\.day) } + local)
        let heard = days.filter { !silent.contains($0) }
        let open = heard.filter { $0.weekday < 6 && !closed.contains($0) }
        switch rule.kind {
        case .working: return open[rule.days - 1]
        case .calendar: return open.first { $0 >= heard[rule.days - 1] }
        }
    }
}

/// Chance that falls the same way in every run (SplitMix64).
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
