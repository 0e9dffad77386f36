import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct SchemaTests {
    private func schema<Answer>(_ look: (Database) throws -> Answer) throws -> Answer {
        let database = try DatabaseQueue()
        return try database.writeWithoutTransaction { database in
            _ = try Migration.run(on: database)
            return try look(database)
        }
    }

    private func tables(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql:
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        )
    }

    private func columns(of table: String, _ database: Database) throws -> [String] {
        try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))").map { $0["name"] }
    }

    @Test func `every table is strict`() throws {
        let loose = try schema { database in
            try Row.fetchAll(database, sql: "PRAGMA table_list").filter {
                $0["type"] == "table" && $0["strict"] == 0 && !($0["name"] as String).hasPrefix("sqlite_")
            }.map { $0["name"] as String }
        }
        #expect(loose == [])
    }

    @Test func `only what belongs to the installation has no region`() throws {
        let without = try schema { database in
            try tables(database).filter {
                // A search index has the region as a word.
                try !$0.contains("_words") && !columns(of: $0, database).contains("region_id")
            }
        }
        #expect(
            without == [
                "event_text", "municipality", "municipality_name", "municipality_number",
                "municipality_successor", "region",
            ])
    }

    @Test func `a row points only to rows of its own region`() throws {
        let crossing = try schema { database in
            let regional = try tables(database).filter { try columns(of: $0, database).contains("region_id") }
            return try regional.flatMap { table in
                let keys = try Row.fetchAll(database, sql: "PRAGMA foreign_key_list(\(table))")
                return Dictionary(grouping: keys) { $0["id"] as Int }.values.compactMap { parts -> String? in
                    guard let parent = parts.first?["table"] as String?, regional.contains(parent) else {
                        return nil
                    }
                    let isTied = parts.contains { $0["from"] == "region_id" && $0["to"] == "region_id" }
                    return isTied ? nil : "\(table) → \(parent)"
                }
            }
        }
        #expect(crossing == [])
    }

    @Test func `a row of another region is refused by the database itself`() async throws {
        let archive = try await Archive()
        let (home, away) = (archive.home, archive.away)
        let period = try Period(from: CivilDate.epoch)
        let seat = Seat(
            id: SeatID(raw: 20), key: "umt-1", body: home.assembly.id, kind: .girl, place: 1,
            municipality: nil, period: period)
        try await archive.write { try $0.keep(seat) }
        let strays: [@Sendable (Shelf) throws -> Void] = [
            { try $0.keep(Term(id: TermID(raw: 21), body: home.council.id, period: period)) },
            {
                try $0.keep(
                    Seat(
                        id: SeatID(raw: 22), key: "umt-2", body: home.council.id, kind: .open, place: 1,
                        municipality: nil, period: period))
            },
            {
                try $0.keep(
                    Mandate(
                        id: MandateID(raw: 23), seat: seat.id, person: away.person.id, period: period,
                        basis: "–"), in: home.assembly.id)
            },
            {
                try $0.keep(
                    Meeting(id: MeetingID(raw: 24), body: home.council.id, day: .epoch, title: "–"))
            },
            {
                try $0.keepParticipation(
                    of: home.municipality, in: home.assembly.id, DatedRow(period: period, source: "S4"),
                    as: 25)
            },
        ]
        for stray in strays {
            await #expect(throws: StoreFault.self) { try await archive.write(in: away.region, stray) }
        }
        try await archive.write {
            try $0.keep(
                Mandate(
                    id: MandateID(raw: 26), seat: seat.id, person: home.person.id, period: period, basis: "–"),
                in: home.assembly.id)
        }
    }

    @Test func `nothing of another region is found through a shelf`() async throws {
        let archive = try await Archive()
        let home = archive.home
        try archive.read(in: archive.away.region) { (shelf) throws in
            #expect(throws: Refusal.self) { try shelf.body(home.council.id) }
            #expect(throws: Refusal.self) { try shelf.body(home.council.key) }
            #expect(throws: Refusal.self) { try shelf.person(home.person.id) }
            #expect(try shelf.personIfKnown(home.person.number) == nil)
            #expect(try shelf.people(in: nil, after: nil, limit: 10).map(\.number) == ["TR-001"])
            #expect(try shelf.bodies().map(\.id) == [archive.away.assembly.id, archive.away.council.id])
        }
    }
}
