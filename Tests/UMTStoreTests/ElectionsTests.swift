import Testing
import UMTDomain

@testable import UMTStore

/// Elections as they lie in the file.
@Suite struct ElectionsTests {
    private let archive: Archive
    private let period: Period

    init() async throws {
        archive = try await Archive()
        period = try Period(from: .epoch)
    }

    private func election(_ id: Int64, _ place: Archive.Place, _ announced: CivilDate = .epoch) throws
        -> Election
    {
        try Election(
            id: ElectionID(raw: id), body: place.council.id, announcedOn: announced, notice: "Plakater",
            nominationsUntil: announced.adding(days: 20), period: period)
    }

    @Test func `an election comes back with all that was kept, most votes first`() async throws {
        let home = archive.home
        let first = try election(500, home)
        let second = try Person(
            id: PersonID(raw: 150), number: "MT-002", name: "Åse Øyvær", birthYear: 2009,
            municipality: home.municipality)
        let seat = Seat(
            id: SeatID(raw: 151), key: "ungdomsrad-senja-1", body: home.council.id, kind: .open, place: 1,
            municipality: nil, period: period)
        let standing = [
            Candidate(
                id: CandidateID(raw: 1), person: home.person.id, number: "MT-001",
                standing: Candidate.Standing(seat: seat.id)),
            Candidate(
                id: CandidateID(raw: 2), person: second.id, number: "MT-002",
                standing: Candidate.Standing(kind: .girl)),
        ]
        let nomination = try Nomination(id: Identifier(raw: 3), by: "Elevrådet", day: .epoch)
        let count = try ElectionCount(manner: .vote, publishedOn: .epoch, eligible: 30, cast: 20)
        let appointment = try AppointmentDecision(
            body: nil, by: "kommunestyret", decidedOn: .epoch, reference: "1/26")
        try await archive.write { shelf in
            try shelf.keep(second)
            try shelf.keep(seat)
            try shelf.keep(first)
            for candidate in standing { try shelf.keep(candidate, in: first.id) }
            try shelf.keep(nomination, of: standing[0].id)
            let kept = try shelf.election(first.id).election
            try shelf.keep(count, [standing[0].id: 7, standing[1].id: 13], of: kept)
            try shelf.keep(
                Mandate(
                    id: MandateID(raw: 4), seat: seat.id, person: home.person.id, period: period,
                    basis: "1/26"), in: home.council.id)
            try shelf.give(MandateID(raw: 4), to: standing[0].id)
            try shelf.keep(appointment, of: first.id)
        }
        let (read, names) = try archive.read { try $0.election(first.id) }
        #expect(read.candidates.map(\.number) == ["MT-002", "MT-001"])
        #expect(read.candidates.map(\.votes) == [13, 7])
        #expect(read.candidates[1].nominations == [nomination])
        #expect(read.candidates[1].mandate == MandateID(raw: 4))
        #expect(read.candidates[0].standing == standing[1].standing)
        #expect([read.count, nil] == [count, nil])
        #expect(read.appointment == appointment)
        #expect(names[standing[0].id]?.seat == seat.key)
        #expect(names[standing[0].id]?.givenSeat == seat.key)
        #expect(names[standing[1].id]?.name == "Åse Øyvær")
        let line = try archive.read {
            try $0.elections(of: nil, in: nil, after: nil, limit: 9, on: .epoch.adding(days: 90))
        }
        #expect(line.map(\.state) == [.appointed])
        #expect(line.map(\.standing) == [2])
    }

    @Test func `one notice a day for each body, and pages that leave nothing out`() async throws {
        let home = archive.home
        let days = [3, 1, 2, 5, 4]
        try await archive.write { shelf in
            for day in days { try shelf.keep(try election(Int64(600 + day), home, .epoch.adding(days: day))) }
        }
        await #expect(throws: Refusal.self) {
            try await archive.write { try $0.keep(try election(700, home, .epoch.adding(days: 3))) }
        }
        var found: [ElectionLine] = []
        repeat {
            let mark = found.last.map { ($0.election.announcedOn, $0.election.id) }
            let page = try archive.read {
                try $0.elections(of: home.council.id, in: nil, after: mark, limit: 2, on: .epoch)
            }
            if page.isEmpty { break }
            found += page
        } while true
        #expect(found.map(\.election.id.raw) == [605, 604, 603, 602, 601])
        #expect(found.map(\.state) == Array(repeating: .announced, count: 5))
        let none = try archive.read {
            try $0.elections(of: nil, in: MunicipalityID(raw: -1), after: nil, limit: 9, on: .epoch)
        }
        #expect(none.isEmpty)
    }

    @Test func `a row of another region is refused by the database itself`() async throws {
        let (home, away) = (archive.home, archive.away)
        let strays: [@Sendable (Shelf) throws -> Void] = [
            { try $0.keep(try election(1, home)) }
        ]
        for stray in strays {
            await #expect(throws: StoreFault.self) { try await archive.write(in: away.region, stray) }
        }
    }
}
