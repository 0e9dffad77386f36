import Testing
import UMTDomain

@Suite struct ContactsTests {
    @Test(arguments: [
        (ContactPoint.Kind.email, "ungdomsradet@senja.example", true), (.email, "råd@målselv.example", true),
        (.email, "senja.example", false), (.email, "a@b@c.example", false),
        (.email, "a @senja.example", false),
        (.email, "a@example", false), (.email, "@senja.example", false), (.email, "a@-senja.example", false),
        (.email, "Rådet <a@senja.example>", false), (.email, "a@senja..example", false),
        (.telephone, "+47 77 00 00 00", true), (.telephone, "116 117", true),
        (.telephone, "(77) 00-00-00", true),
        (.telephone, "12", false), (.telephone, "ring meg", false), (.telephone, "77+000000", false),
        (.telephone, "1234567890123456", false),
        (.web, "https://senja.example/ungdomsråd?side=2", true), (.web, "HTTP://senja.example", true),
        (.web, "senja.example", false), (.web, "javascript:alert(1)", false), (.web, "https://senja", false),
        (.web, "https://bank.example@ond.example/", false), (.web, "https://senja.example/to ord", false),
        (.address, "Rådhusveien 1, 9300 Finnsnes", true), (.askAt, "Servicetorget", true),
    ])
    func `a contact point has the shape of its kind`(kind: ContactPoint.Kind, text: String, isRight: Bool) {
        #expect(kind.admits(text) == isRight)
    }

    @Test func `what must never be stored is refused here too`() throws {
        func contact(_ value: String, _ kind: ContactPoint.Kind = .telephone) throws(Refusal) -> ContactPoint
        {
            try ContactPoint(
                id: ContactID(raw: 1), owner: .office(.assembly, nil), kind: kind, value: value,
                purpose: "Spørsmål",
                isPublished: true, period: try Period(from: day("2026-01-01")))
        }
        expect(.nationalIdentityNumber) { _ = try contact("01010750160") }
        expect(.textEmpty) { _ = try contact("  ", .askAt) }
        expect(.badValue) { _ = try contact("ring meg") }
        let good = try contact("77 00 00 00")
        let ended = try good.ended(on: day("2026-06-01"))
        #expect(ended.period.covers(day("2026-05-31")) == .certain)
        #expect(ended.period.covers(day("2026-06-01")) == .no)
        #expect(ended.version == 2)
        expect(.alreadyEnded) { _ = try ended.ended(on: day("2026-06-01")) }
        expect(.periodBackwards) { _ = try good.ended(on: day("2026-01-01")) }
    }
}
