import Testing

@testable import UMTDomain

@Suite struct AppointmentsTests {
    private let seat = Seat.of("umt-1", 1)
    private let person: Person

    init() throws {
        person = try Person(
            id: PersonID(raw: 9), number: "MT-9", name: "Åsel Nordlys", birthYear: 2006,
            municipality: MunicipalityID(raw: 1))
    }

    @Test func `a taken seat is refused, and taken again the day the holder leaves`() throws {
        let holder = try Mandate.of(1, seat, PersonID(raw: 8), "2025-01-01", "2026-01-01")
        let early = try appointment("2025-12-31")
        #expect(throws: Refusal.self) { try early.check(holders: [holder], held: []) }
        try appointment("2026-01-01").check(holders: [holder], held: [])
    }

    @Test func `nobody sits twice in one body, but a substitute moves up`() throws {
        let other = Seat.of("umt-vara-1", 2, rank: 1)
        let held = Appointment.Held(
            mandate: try Mandate.of(2, other, person.id, "2025-01-01", nil), seat: other.key,
            isSubstitutes: true)
        #expect(throws: Refusal(.personTwice, field: "person", ["umt-vara-1"])) {
            try appointment("2026-01-01").check(holders: [], held: [held])
        }
        try appointment("2026-01-01", capacity: .acting).check(holders: [], held: [held])
    }

    @Test func `age counts on the day of the election`() throws {
        #expect(throws: Refusal(.tooOld, field: "person", ["2006", "18"])) {
            try appointment("2026-01-01", oldest: 18).check(holders: [], held: [])
        }
        try appointment("2026-01-01", electedOn: "2024-12-01", oldest: 18).check(holders: [], held: [])
    }

    @Test func `a correction of the history keeps what was, whatever rule it breaks`() throws {
        let holder = try Mandate.of(1, seat, PersonID(raw: 8), "2025-01-01", "2027-01-01")
        let wrong = Appointment(
            try Mandate.of(3, seat, person.id, "2026-01-01", nil), of: person, to: seat, oldest: 18,
            isCorrection: true)
        try wrong.check(holders: [holder], held: [])
    }

    private func appointment(
        _ from: String, capacity: Mandate.Capacity = .elected, electedOn: String? = nil, oldest: Int? = nil
    ) throws -> Appointment {
        let mandate = Mandate(
            id: MandateID(raw: 5), seat: seat.id, person: person.id, period: try Period(from: .on(day(from))),
            capacity: capacity, electedOn: electedOn.map(day), basis: nil)
        return Appointment(mandate, of: person, to: seat, oldest: oldest)
    }
}

extension Seat {
    /// A seat of body 1 that is always there.
    static func of(
        _ key: String, _ id: Int64, kind: Kind = .open, municipality: Int64? = nil, rank: Int? = nil,
        standsInFor: SeatID? = nil
    ) -> Seat {
        Seat(
            id: SeatID(raw: id), key: key, body: BodyID(raw: 1), kind: kind, place: Int(id),
            municipality: municipality.map { MunicipalityID(raw: $0) },
            period: try! Period(from: day("2000-01-01")), rank: rank, standsInFor: standsInFor)
    }
}

extension Mandate {
    static func of(_ id: Int64, _ seat: Seat, _ person: PersonID, _ from: String, _ until: String?) throws
        -> Mandate
    {
        Mandate(
            id: MandateID(raw: id), seat: seat.id, person: person,
            period: try Period(from: day(from), until: until.map(day)), basis: "1/25")
    }
}
