import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct ContactsTests {
    @Test func `nothing that reaches somebody has a place for a person`() throws {
        let database = try DatabaseQueue()
        let columns = try database.writeWithoutTransaction { database in
            _ = try Migration.run(on: database)
            return try Row.fetchAll(database, sql: "PRAGMA table_info(contact_point)").map {
                $0["name"] as String
            }
        }
        #expect(columns.contains("body_id"))
        #expect(!columns.contains { $0.contains("person") })
    }

    @Test func `a contact point of another region's body is refused by the database itself`() async throws {
        let archive = try await Archive()
        let (home, away) = (archive.home, archive.away)
        let period = try Period(from: .epoch)
        await #expect(throws: StoreFault.self) {
            try await archive.write(in: away.region) {
                try $0.keep(
                    try ContactPoint(
                        id: ContactID(raw: 1), owner: .body(home.council.id), kind: .askAt, value: "Torget",
                        purpose: "–", isPublished: true, period: period))
            }
        }
    }
}
