import Testing
import UMTDomain

@Suite struct PromisesTests {
    @Test func `a promise that is not delivered is broken the day after its date, not on it`() {
        let promise = promise()
        #expect(promise.state(on: day("2026-09-01")) == .notStarted)
        #expect(promise.state(on: day("2026-09-02")) == .broken)
    }

    @Test func `delivered is the addressee's word and confirmed the council's`() throws {
        let delivered = try promise().reported(delivery(100, "2026-08-20"))
        #expect(delivered.state(on: day("2027-01-01")) == .delivered)
        let confirmed = try delivered.judged(verdict(.confirmed, "2026-08-28"))
        #expect(confirmed.state(on: day("2027-01-01")) == .confirmed)
    }

    @Test func `a disputed delivery stays disputed until something new is reported`() throws {
        let disputed = try promise().reported(delivery(100, "2026-08-20")).judged(
            verdict(.disputed, "2026-08-28"))
        #expect(disputed.state(on: day("2026-12-01")) == .disputed)
        let again = try disputed.reported(delivery(100, "2026-09-20"))
        #expect(again.state(on: day("2026-12-01")) == .deliveredLate)
        let agreed = try again.judged(verdict(.confirmed, "2026-09-21"))
        #expect(agreed.state(on: day("2026-12-01")) == .confirmedLate)
    }

    @Test func `kept late is told apart from kept in time by the day of the report, not of the verdict`()
        throws
    {
        let slowCouncil = try promise().reported(delivery(100, "2026-09-01")).judged(
            verdict(.confirmed, "2026-10-01"))
        #expect(slowCouncil.state(on: day("2026-12-01")) == .confirmed)
        let late = try promise().reported(delivery(100, "2026-09-02"))
        #expect(late.state(on: day("2026-09-02")) == .deliveredLate)
        #expect(
            try late.judged(verdict(.confirmed, "2026-09-03")).state(on: day("2026-12-01")) == .confirmedLate)
        let again = try promise().reported(delivery(100, "2026-08-20")).judged(
            verdict(.disputed, "2026-08-28")
        ).reported(delivery(100, "2026-09-20"))
        #expect(again.state(on: day("2026-12-01")) == .deliveredLate)
        expect(.alreadyDelivered) { _ = try late.reported(delivery(100, "2026-09-05")) }
    }

    @Test func `part of the way is under way until the date and broken after it`() throws {
        let half = try promise().reported(delivery(50, "2026-08-20"))
        #expect(half.state(on: day("2026-09-01")) == .underWay)
        #expect(half.state(on: day("2026-09-02")) == .broken)
    }

    @Test func `the council judges only what was reported as delivered, and confirms once`() throws {
        expect(.notDelivered) { _ = try promise().judged(verdict(.confirmed, "2026-08-28")) }
        let confirmed = try promise().reported(delivery(100, "2026-08-20")).judged(
            verdict(.confirmed, "2026-08-28"))
        expect(.alreadyConfirmed) { _ = try confirmed.judged(verdict(.disputed, "2026-08-29")) }
        expect(.alreadyConfirmed) { _ = try confirmed.reported(delivery(100, "2026-08-29")) }
        expect(.percentageOutside) { _ = try promise().reported(delivery(101, "2026-08-29")) }
    }

    @Test func `a promise needs an answer and a date that has not passed`() throws {
        let waiting = Sending(
            id: SendingID(raw: 1), youthCase: CaseID(raw: 1), body: BodyID(raw: 1),
            sentAt: noon("2026-01-01"),
            receivedOn: day("2026-01-01"), rule: nil, due: nil)
        expect(.notAnswered) { _ = try made(from: waiting, due: "2026-12-01") }
        let answer = Answer(at: noon("2026-02-01"), on: day("2026-02-01"), text: nil, outcomes: [])
        let answered = try waiting.answered(answer, asks: [], at: noon("2026-02-01"))
        expect(.dueInThePast) { _ = try made(from: answered, due: "2026-02-28") }
        #expect(try made(from: answered, due: "2026-03-01").place == 1)
    }

    private func made(from sending: Sending, due: String) throws -> Promise {
        try Promise(
            id: PromiseID(raw: 1), from: sending, place: 1, text: "Buss", due: day(due),
            at: noon("2026-03-01"))
    }

    private func promise() -> Promise {
        Promise(
            id: PromiseID(raw: 1), youthCase: CaseID(raw: 1), sending: SendingID(raw: 1), place: 1,
            text: "Buss på fredager",
            due: day("2026-09-01"), promisedAt: noon("2026-02-05"))
    }

    private func delivery(_ percent: Int, _ text: String) -> Delivery {
        Delivery(percent: percent, sentence: "Bussen går.", at: noon(text))
    }

    private func verdict(_ verdict: UMTDomain.Confirmation.Verdict, _ text: String) -> UMTDomain.Confirmation
    {
        UMTDomain.Confirmation(verdict: verdict, sentence: "Vi har prøvd.", at: noon(text))
    }
}
