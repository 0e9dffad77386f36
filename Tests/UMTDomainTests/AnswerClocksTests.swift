import Testing
import UMTDomain

@Suite struct AnswerClocksTests {
    // Received on 1 April 2026 with 15 working days: due on Monday 27 April.
    private let rule = AnswerRule(days: 15, kind: .working)

    @Test func `the days from the question to the reply do not count, both included`() throws {
        let asked = try paused(try sent(), on: "2026-04-15")
        #expect(asked.due == nil)
        let resumed = try reply(asked, on: "2026-04-17")
        #expect(resumed.due == day("2026-04-30"))
        #expect(resumed.firstDue == day("2026-04-27"))
        #expect(resumed.clock(on: day("2026-04-30")) == .running)
        #expect(resumed.clock(on: day("2026-05-01")) == .overdue)
    }

    @Test func `a question asked on the due day stops the clock, and it is never overdue while it stands`()
        throws
    {
        let asked = try paused(try sent(), on: "2026-04-27")
        for later in ["2026-04-27", "2026-04-28", "2027-01-01"] {
            #expect(asked.clock(on: day(later), longAfter: 30) == .paused)
        }
        #expect(try reply(asked, on: "2026-05-04").due == day("2026-05-05"))
    }

    @Test func `a question cannot make what is overdue un-overdue`() throws {
        let late = try paused(try sent(), on: "2026-04-28")
        #expect(late.due == day("2026-04-27"))
        #expect(late.clock(on: day("2026-05-10")) == .overdue)
        let replied = try reply(late, on: "2026-05-11")
        #expect(replied.due == day("2026-04-27"))
        #expect(replied.clock(on: day("2026-05-11")) == .overdue)
        #expect(replied.daysLate(on: day("2026-05-11")) == 14)
    }

    @Test func `one question at a time, and none after the answer`() throws {
        let asked = try paused(try sent(), on: "2026-04-15")
        expect(.alreadyPaused) { _ = try paused(asked, on: "2026-04-16") }
        expect(.notPaused) { _ = try reply(try sent(), on: "2026-04-16") }
        let answered = try answer(asked, on: "2026-04-16")
        expect(.alreadyAnswered) { _ = try paused(answered, on: "2026-04-17") }
        expect(.alreadyAnswered) { _ = try reply(answered, on: "2026-04-17") }
        expect(.alreadyAnswered) { _ = try postponed(answered, to: "2026-06-01", on: "2026-04-17") }
    }

    @Test func `an answer ends the pause and is in time`() throws {
        let answered = try answer(try paused(try sent(), on: "2026-04-15"), on: "2026-05-20")
        #expect(answered.openPause == nil)
        #expect(answered.clock(on: day("2026-06-01")) == .answered)
    }

    @Test func `a deadline is postponed in time, and an answer by the new day is in time`() throws {
        let moved = try postponed(try sent(), to: "2026-05-11", on: "2026-04-27")
        #expect(moved.clock(on: day("2026-05-11")) == .postponed)
        #expect(moved.clock(on: day("2026-05-12")) == .overdue)
        #expect(moved.missedDue == nil && moved.daysLate(on: day("2026-05-01")) == 0)
        #expect(try answer(moved, on: "2026-05-11").clock(on: day("2027-01-01")) == .answered)
    }

    @Test func `a deadline postponed after it had passed is late for ever`() throws {
        let moved = try postponed(try sent(), to: "2026-05-11", on: "2026-04-30")
        #expect(moved.clock(on: day("2026-05-04")) == .postponed)
        #expect(moved.missedDue == day("2026-04-27"))
        #expect(moved.daysLate(on: day("2026-05-04")) == 3)
        let again = try postponed(moved, to: "2026-05-20", on: "2026-05-05")
        #expect(again.missedDue == day("2026-04-27"))
        let answered = try answer(again, on: "2026-05-06")
        #expect(answered.clock(on: day("2026-06-01")) == .answeredLate)
        #expect(answered.daysLate(on: day("2026-06-01")) == 9)
    }

    @Test func `a deadline is postponed to a later working day, and only where there is one`() throws {
        expect(.notLater) { _ = try postponed(try sent(), to: "2026-04-27", on: "2026-04-20") }
        expect(.notLater) { _ = try postponed(try sent(), to: "2026-05-08", on: "2026-05-08") }
        expect(.notAWorkingDay) { _ = try postponed(try sent(), to: "2026-05-14", on: "2026-04-20") }
        expect(.noDeadline) { _ = try postponed(try sent(rule: nil), to: "2026-05-15", on: "2026-04-20") }
        expect(.alreadyPaused) {
            _ = try postponed(try paused(try sent(), on: "2026-04-15"), to: "2026-05-15", on: "2026-04-20")
        }
    }

    @Test func `a question after a postponement leaves as many days as there were`() throws {
        let moved = try postponed(try sent(), to: "2026-05-11", on: "2026-04-20")
        // Thursday 7, Friday 8 and Monday 11 May were left.
        let resumed = try reply(try paused(moved, on: "2026-05-07"), on: "2026-05-12")
        #expect(resumed.due == day("2026-05-18"))
        let shown = resumed.explained(by: .national, on: day("2026-06-01"))
        #expect(shown.contains { $0.mark == .postponed && $0.day == day("2026-05-11") })
        #expect(shown.filter { $0.mark == .paused }.count == 6)
        #expect(shown.last?.day == day("2026-05-18"))
    }

    @Test func `long overdue is beyond the region's own number of days`() throws {
        let sending = try sent()
        #expect(sending.clock(on: day("2026-05-27"), longAfter: 30) == .overdue)
        #expect(sending.clock(on: day("2026-05-28"), longAfter: 30) == .longOverdue)
        #expect(sending.clock(on: day("2030-01-01")) == .overdue)
    }

    @Test func `without a deadline the clock stands still as well, and has none afterwards`() throws {
        let asked = try paused(try sent(rule: nil), on: "2026-04-15")
        #expect(asked.clock(on: day("2026-05-01")) == .paused)
        #expect(try reply(asked, on: "2026-05-02").clock(on: day("2026-06-01")) == .notRunning)
    }

    @Test func `while the clock stands still the days are shown up to today`() throws {
        let shown = try paused(try sent(), on: "2026-04-15").explained(by: .national, on: day("2026-04-17"))
        #expect(shown.first?.mark == .received)
        #expect(shown.suffix(3).map(\.mark) == [.paused, .paused, .paused])
        #expect(shown.last?.day == day("2026-04-17"))
    }

    @Test func `a case that waits for the young alone says so, and the worst clock is what is shown`() {
        func state(_ waiting: Int, _ paused: Int, _ overdue: Int, _ long: Int) -> CaseState {
            let tally = CaseTally(
                sendings: 3, waiting: waiting, paused: paused, overdue: overdue, longOverdue: long,
                nextDue: nil, promises: 0, confirmed: 0, delivered: 0, disputed: 0, broken: 0)
            return CaseState(youthCase, tally)
        }
        #expect(state(1, 1, 0, 0) == .paused)
        #expect(state(2, 1, 0, 0) == .waiting)
        #expect(state(2, 1, 1, 0) == .overdue)
        #expect(state(2, 0, 2, 1) == .longOverdue)
    }

    private var youthCase: YouthCase {
        YouthCase(
            id: CaseID(raw: 1), council: BodyID(raw: 7), number: "MT-2026-1", title: "Nattbuss", text: "",
            raisedAt: noon("2026-04-01"), visibility: .internal)
    }

    private func sent(rule: AnswerRule? = AnswerRule(days: 15, kind: .working)) throws -> Sending {
        let body = Body(
            id: BodyID(raw: 9), key: "kommune", kind: .municipality, name: Bilingual(nb: "", en: ""),
            municipality: nil, receives: true)
        return try Sending(
            id: SendingID(raw: 5), of: youthCase, to: body, rule: rule, receivedOn: day("2026-04-01"),
            at: noon("2026-04-01"))
    }

    private func paused(_ sending: Sending, on text: String) throws -> Sending {
        try sending.paused(
            by: Pause(
                id: PauseID(raw: Int64(sending.pauses.count + 1)), askedOn: day(text),
                question: "Hvilke kvelder?", fromDue: sending.due))
    }

    private func reply(_ sending: Sending, on text: String) throws -> Sending {
        try sending.resumed(reply: "Fredager.", on: day(text), by: .national)
    }

    private func postponed(_ sending: Sending, to due: String, on text: String) throws -> Sending {
        try sending.postponed(
            to: day(due), by: PostponementID(raw: Int64(sending.postponements.count + 1)),
            reason: "Budsjettet.", on: day(text), calendar: .national)
    }

    private func answer(_ sending: Sending, on text: String) throws -> Sending {
        try sending.answered(
            Answer(at: noon(text), on: day(text), text: nil, outcomes: []), asks: [], at: noon(text))
    }
}
