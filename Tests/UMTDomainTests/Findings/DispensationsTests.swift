import Testing
import UMTDomain

@Suite struct DispensationsTests {
    private func dispensation(
        _ id: Int64, _ rule: Finding.Rule, seat: SeatID? = nil, municipality: MunicipalityID? = nil,
        person: Int64? = nil, from: String, until: String?
    ) throws -> Dispensation {
        Dispensation(
            id: .init(raw: id), rule: rule, body: Orderly.assembly, seat: seat, municipality: municipality,
            person: person.map { .init(raw: $0) },
            period: try Period(from: day(from), until: until.map { day($0) }), reason: "Ingen kandidat",
            basis: "Sak 3/26")
    }

    private func vacancies(_ given: [Dispensation]) throws -> [Finding] {
        var history = Orderly.history
        try history.end(1, on: "2026-09-01")
        history.dispensations = given
        let span = Span(from: day("2026-01-01"), until: day("2027-01-01"))
        return history.composition.findings(within: span).filter { $0.rule == .vacancy }
    }

    @Test func `a dispensation silences exactly its days, and what it silences stays visible`() throws {
        let found = try vacancies([dispensation(7, .vacancy, from: "2026-10-01", until: "2026-11-01")])
        #expect(found.map(\.from) == [day("2026-09-01"), day("2026-10-01"), day("2026-11-01")])
        #expect(found.map(\.until) == [day("2026-10-01"), day("2026-11-01"), nil])
        #expect(found.map(\.stands) == [true, false, true])
        #expect(found[1].dispensation == DispensationID(raw: 7))
    }

    @Test func `the one that was given first silences where two overlap`() throws {
        let found = try vacancies([
            dispensation(8, .vacancy, from: "2026-10-15", until: nil),
            dispensation(7, .vacancy, from: "2026-08-01", until: "2026-11-01"),
        ])
        #expect(found.map(\.from) == [day("2026-09-01"), day("2026-11-01")])
        #expect(found.map(\.dispensation) == [DispensationID(raw: 7), DispensationID(raw: 8)])
    }

    @Test func `it reaches only what it names`() throws {
        let always = ("2026-01-01", nil as String?)
        func silences(_ given: Dispensation) throws -> Bool {
            try vacancies([given]).allSatisfy { !$0.stands }
        }
        #expect(try silences(dispensation(1, .vacancy, seat: Orderly.girls, from: always.0, until: always.1)))
        #expect(try !silences(dispensation(1, .vacancy, seat: Orderly.boys, from: always.0, until: always.1)))
        #expect(
            try silences(
                dispensation(1, .vacancy, municipality: Orderly.senja, from: always.0, until: always.1)))
        #expect(
            try !silences(
                dispensation(1, .vacancy, municipality: .init(raw: 2), from: always.0, until: always.1)))
        #expect(try !silences(dispensation(1, .vacancy, person: 1, from: always.0, until: always.1)))
        #expect(try !silences(dispensation(1, .tooFewMembers, from: always.0, until: always.1)))
    }

    @Test func `it is ended once, through the day before`() throws {
        let ended = try dispensation(1, .vacancy, from: "2026-01-01", until: nil).ended(on: day("2026-06-01"))
        #expect(ended.period.until == .on(day("2026-06-01")) && ended.version == 2)
        expect(.alreadyEnded) { _ = try ended.ended(on: day("2026-07-01")) }
        expect(.periodBackwards) {
            _ = try dispensation(1, .vacancy, from: "2026-01-01", until: nil).ended(on: day("2026-01-01"))
        }
    }
}
