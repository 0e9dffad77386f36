import Testing
import UMTDomain

@Suite struct SendingsTests {
    private let rule = AnswerRule(days: 20, kind: .working)
    private let asks = [
        Ask(id: AskID(raw: 1), place: 1, text: "En buss etter elleve"),
        Ask(id: AskID(raw: 2), place: 2, text: "Billigere kort"),
    ]

    @Test func `a case is in time on the due day and overdue the day after`() throws {
        let sending = try sent(on: day("2026-04-01"))
        #expect(sending.due == day("2026-05-05"))
        #expect(sending.clock(on: day("2026-04-01")) == .running)
        #expect(sending.clock(on: day("2026-05-05")) == .running)
        #expect(sending.clock(on: day("2026-05-06")) == .overdue)
    }

    @Test func `an answer on the due day is in time and one the day after is late for ever`() throws {
        let inTime = try sent(on: day("2026-04-01")).answered(
            answer(on: "2026-05-05"), asks: asks, at: noon("2026-05-05"))
        let late = try sent(on: day("2026-04-01")).answered(
            answer(on: "2026-05-06"), asks: asks, at: noon("2026-05-06"))
        #expect(inTime.clock(on: day("2027-01-01")) == .answered)
        #expect(late.clock(on: day("2027-01-01")) == .answeredLate)
    }

    @Test func `without an agreed rule there is no deadline and nothing is overdue`() throws {
        let sending = try sent(on: day("2026-04-01"), rule: nil)
        #expect(sending.due == nil)
        #expect(sending.clock(on: day("2030-01-01")) == .notRunning)
        #expect(sending.clock(on: day("2030-01-01")).isWaiting)
    }

    @Test func `an answer that leaves an ask without an outcome is refused`() throws {
        let half = Answer(
            at: noon("2026-04-02"), on: day("2026-04-02"), text: nil,
            outcomes: [.init(ask: AskID(raw: 1), outcome: .granted, reason: "Ja")])
        expect(.askUnanswered) {
            _ = try sent(on: day("2026-04-01")).answered(half, asks: asks, at: noon("2026-04-02"))
        }
    }

    @Test func `a second answer, one from the future and one from before the receipt are refused`() throws {
        let sending = try sent(on: day("2026-04-01"))
        let answered = try sending.answered(answer(on: "2026-04-10"), asks: asks, at: noon("2026-04-10"))
        expect(.alreadyAnswered) {
            _ = try answered.answered(answer(on: "2026-04-11"), asks: asks, at: noon("2026-04-11"))
        }
        expect(.inTheFuture) {
            _ = try sending.answered(answer(on: "2026-04-11"), asks: asks, at: noon("2026-04-10"))
        }
        expect(.dayBefore) {
            _ = try sending.answered(answer(on: "2026-03-31"), asks: asks, at: noon("2026-04-10"))
        }
    }

    @Test func `a draft is not sent, nor a case to its own council or to a body that does not receive`() {
        expect(.draftCase) { _ = try sent(on: day("2026-04-01"), youthCase: youthCase(.draft)) }
        expect(.bodyDoesNotReceive) { _ = try sent(on: day("2026-04-01"), to: body(7, receives: true)) }
        expect(.bodyDoesNotReceive) { _ = try sent(on: day("2026-04-01"), to: body(8, receives: false)) }
    }

    @Test func `a sending is not received before the case was raised or in the future`() {
        expect(.dayBefore) { _ = try sent(on: day("2026-03-31")) }
        expect(.inTheFuture) { _ = try sent(on: day("2026-04-02"), now: noon("2026-04-01")) }
    }

    private func sent(
        on received: CivilDate, rule: AnswerRule? = AnswerRule(days: 20, kind: .working),
        to receiver: Body? = nil,
        youthCase: YouthCase? = nil, now: Moment = noon("2026-06-01")
    ) throws -> Sending {
        try Sending(
            id: SendingID(raw: 5), of: youthCase ?? self.youthCase(.internal),
            to: receiver ?? body(9, receives: true),
            rule: rule, receivedOn: received, at: now)
    }

    private func youthCase(_ visibility: Visibility) -> YouthCase {
        YouthCase(
            id: CaseID(raw: 1), council: BodyID(raw: 7), number: visibility == .draft ? nil : "MT-2026-1",
            title: "Nattbuss",
            text: "", raisedAt: noon("2026-04-01"), visibility: visibility)
    }

    private func body(_ id: Int64, receives: Bool) -> Body {
        Body(
            id: BodyID(raw: id), key: "kommune-\(id)", kind: .municipality,
            name: Bilingual(nb: "Kommunen", en: "The municipality"),
            municipality: nil, receives: receives)
    }

    private func answer(on text: String) -> Answer {
        Answer(
            at: noon(text), on: day(text), text: nil,
            outcomes: asks.map { .init(ask: $0.id, outcome: .granted, reason: "Vi har funnet pengene.") })
    }
}
