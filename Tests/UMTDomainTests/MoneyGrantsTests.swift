import Testing
import UMTDomain

@Suite struct MoneyGrantsTests {
    @Test(arguments: [(0, false), (-5, false), (1, true), (1_000_000_000, true), (1_000_000_001, false)])
    func `an amount is whole kroner and more than none`(amount: Int, isRight: Bool) {
        let grant = try? MoneyGrant(
            id: MoneyGrantID(raw: 1), body: BodyID(raw: 1), amount: amount, giver: "Fylket", purpose: "Leir",
            day: day("2026-01-01"), reference: nil, usedFor: nil)
        #expect((grant != nil) == isRight)
    }
}
