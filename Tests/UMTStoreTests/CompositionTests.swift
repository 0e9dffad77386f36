import Testing
import UMTDomain

@testable import UMTStore

/// What the check reads from the database is what the register says, whichever bounds are known.
@Suite struct CompositionTests {
    private let bounds: [(Bound, Bound?)] = {
        let (first, last) = (CivilDate.epoch, CivilDate.epoch.adding(days: 400))
        return [
            (.on(first), nil), (.on(first), .on(last)), (Bound(earliest: nil, latest: first), .on(last)),
            (Bound(earliest: first, latest: nil), nil),
            (Bound(earliest: first, latest: first.adding(days: 9)), Bound(earliest: last, latest: nil)),
            (Bound(earliest: first, latest: first.adding(days: 9)), Bound(earliest: nil, latest: last)),
        ]
    }()

    @Test func `days are read as numbers as they are as periods`() async throws {
        let archive = try await Archive()
        let home = archive.home
        let periods = try bounds.map { try Period(from: $0.0, until: $0.1) }
        try await archive.write { shelf in
            try shelf.keep(Self.seat(of: home))
            for (place, period) in periods.enumerated() {
                let mandate = Mandate(
                    id: MandateID(raw: Int64(30 + place)), seat: SeatID(raw: 20), person: home.person.id,
                    period: period, basis: place == 0 ? nil : "Sak 1/70")
                try shelf.keep(mandate, in: home.assembly.id)
                try shelf.keep(
                    Leave(
                        id: LeaveID(raw: Int64(50 + place)), mandate: mandate.id, period: period, reason: "–")
                )
            }
        }
        try archive.read { shelf in
            let facts = try shelf.composition()
            let mandates = facts.mandates.sorted { $0.id < $1.id }
            #expect(mandates.map(\.days) == periods.map { Days($0) })
            #expect(facts.leaves.sorted { $0.mandate < $1.mandate }.map(\.days) == periods.map { Days($0) })
            #expect(mandates.map(\.hasBasis) == [false, true, true, true, true, true])
            #expect(mandates.allSatisfy { $0.bornIn == 2008 && !$0.isActing && $0.seat == SeatID(raw: 20) })
            for mandate in mandates {
                #expect(mandate.electionDay == (try shelf.mandate(mandate.id)).electionDay)
            }
            #expect(facts.seats.map(\.days) == [Days(try Period(from: CivilDate.epoch))])
        }
    }

    @Test func `another region's composition is its own`() async throws {
        let archive = try await Archive()
        let home = archive.home
        try await archive.write { try $0.keep(Self.seat(of: home)) }
        try archive.read(in: archive.away.region) { shelf in
            let facts = try shelf.composition()
            #expect(facts.seats.isEmpty && facts.bodies.count == 2)
        }
    }

    @Test func `a dispensation and a proof of age come back as they were kept`() async throws {
        let archive = try await Archive()
        let home = archive.home
        let period = try Period(from: CivilDate.epoch)
        let dispensation = Dispensation(
            id: DispensationID(raw: 40), rule: .vacancy, body: home.assembly.id, seat: SeatID(raw: 20),
            municipality: home.municipality, person: home.person.id, period: period, reason: "Ingen stilte",
            basis: "Sak 3/70")
        let proof = Attestation(person: home.person.id, age: 19, on: .epoch, hasTurned: true)
        try await archive.write { shelf in
            try shelf.keep(Self.seat(of: home))
            try shelf.keep(dispensation)
            try shelf.keep(proof, as: .init(raw: 41))
            try shelf.replace(try dispensation.ended(on: CivilDate.epoch.adding(days: 10)))
        }
        try archive.read { shelf in
            let line = try shelf.dispensation(dispensation.id)
            #expect(line.dispensation == (try dispensation.ended(on: CivilDate.epoch.adding(days: 10))))
            #expect(line.seat == "umt-1" && line.personNumber == "MT-001" && line.home == home.municipality)
            #expect(try shelf.attestations(of: nil, in: nil).map(\.attestation) == [proof])
            #expect(try shelf.attestations(of: nil, in: MunicipalityID(raw: -1)).isEmpty)
        }
        await #expect(throws: StoreFault.self) {
            try await archive.write {
                let stray = Dispensation(
                    id: DispensationID(raw: 42), rule: .vacancy, body: home.council.id,
                    seat: SeatID(raw: 20), period: period, reason: "–", basis: "–")
                try $0.keep(stray)
            }
        }
        await #expect(throws: Refusal.self) {
            try await archive.write { try $0.replace(dispensation) }
        }
    }

    @Test func `names come for more findings than one statement names`() async throws {
        let archive = try await Archive()
        let home = archive.home
        try await archive.write { shelf in
            for place in 1...120 { try shelf.keep(Self.seat(of: home, place)) }
        }
        try archive.read { shelf in
            let findings = (1...120).map { place in
                Finding(
                    .vacancy, Finding.Subject(body: home.assembly.id, seat: SeatID(raw: Int64(19 + place))),
                    Span(from: .epoch, until: nil))
            }
            let names = try shelf.names(for: findings, hiding: [])
            #expect(names.seats.count == 120 && names.seats[SeatID(raw: 139)] == "umt-120")
            #expect(names.people.isEmpty)
        }
    }

    private static func seat(of place: Archive.Place, _ number: Int = 1) throws -> Seat {
        Seat(
            id: SeatID(raw: Int64(19 + number)), key: "umt-\(number)", body: place.assembly.id, kind: .girl,
            place: number, municipality: nil, period: try Period(from: CivilDate.epoch))
    }
}
