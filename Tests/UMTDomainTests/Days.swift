import Testing
import UMTDomain

/// A day that the test knows to be real.
func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { fatalError("\(text) is no day") }
    return day
}

func noon(_ text: String) -> Moment { Moment(noonOf: day(text)) }

/// Expects a refusal with that code, and nothing else.
func expect(_ code: Refusal.Code, at place: SourceLocation = #_sourceLocation, from body: () throws -> Void) {
    let refusal = #expect(throws: Refusal.self, sourceLocation: place) { try body() }
    #expect(refusal?.code == code, sourceLocation: place)
}
