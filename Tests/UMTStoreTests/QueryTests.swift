import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct QueryTests {
    @Test func `every statement has a name of its own`() {
        let names = Query.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(
        arguments: Query.all.filter { query in !Query.fullText.contains { $0.name == query.name } }.map {
            ($0.name, $0.sql)
        })
    func `a statement keeps to the dialect that two engines share`(name: String, sql: String) {
        // Both have the function of that name; the statement REPLACE is SQLite's alone.
        let words = sql.replacing("replace(", with: "(").uppercased().components(
            separatedBy: CharacterSet.alphanumerics.union(["_", "$"]).inverted)
        let strange: Set<String> = [
            "LIKE", "GLOB", "DATE", "DATETIME", "STRFTIME", "JULIANDAY", "IFNULL", "INDEXED", "ROWID",
            "AUTOINCREMENT",
            "REPLACE", "PRAGMA", "GROUP_CONCAT", "TOTAL", "MATCH", "REGEXP", "IIF",
        ]
        #expect(strange.isDisjoint(with: words), "\(name)")
        #expect(!sql.contains("?"), "\(name)")
    }

    @Test func `every statement can be prepared against the schema`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { database in
            _ = try Migration.run(on: database)
            for query in Query.all where query.name != "release" && query.name != "rollback" {
                _ = try database.makeStatement(sql: query.sql)
            }
        }
    }

    @Test func `parameters are bound by number and not by first appearance`() throws {
        let database = try DatabaseQueue()
        let swapped = Query("swapped", "SELECT $2, $1, $2")
        let row = try database.read { database in
            try database.row(swapped, ["first", "second"]) { [$0[0] as String, $0[1], $0[2]] }
        }
        #expect(row == ["second", "first", "second"])
    }
}
