import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct StoreTests {
    @Test func `a store can be closed twice`() async throws {
        let archive = try await Archive()
        try archive.store.close()
        try? archive.store.close()
    }

    private func temporaryPath() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent("umt.sqlite").path
    }

    private func remove(_ path: String) {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: path).deletingLastPathComponent())
    }

    @Test func `a new database is made only where there is no file`() throws {
        let path = try temporaryPath()
        defer { remove(path) }
        try Data("a letter".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: Refusal(.databaseExists, [path])) { try Store.create(path) }
        #expect(FileManager.default.contents(atPath: path) == Data("a letter".utf8))
    }

    @Test func `a database that is not there is not made by opening it`() throws {
        let path = try temporaryPath()
        defer { remove(path) }
        #expect(throws: Refusal(.databaseMissing, [path])) { try Store.open(path) }
        #expect(throws: Refusal(.databaseMissing, [path])) { try Store.migrate(path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a database of another version is refused with both versions`() throws {
        let path = try temporaryPath()
        defer { remove(path) }
        let newest = Migration.newest
        try Store.create(path).close()
        try setVersion(newest + 1, of: path)
        #expect(throws: Refusal(.databaseNewer, ["\(newest + 1)", "\(newest)"])) { try Store.open(path) }
        #expect(throws: Refusal(.databaseNewer, ["\(newest + 1)", "\(newest)"])) { try Store.migrate(path) }
        try setVersion(newest - 1, of: path)
        #expect(throws: Refusal(.databaseOlder, ["\(newest - 1)", "\(newest)"])) { try Store.open(path) }
    }

    private func setVersion(_ version: Int, of path: String) throws {
        let file = try DatabaseQueue(path: path)
        try file.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
        try file.close()
    }

    @Test func `an empty file is brought up to date once`() throws {
        let path = try temporaryPath()
        defer { remove(path) }
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        #expect(try Store.migrate(path) == Migration.all.map(\.number))
        #expect(try Store.migrate(path) == [])
        #expect(try Store.open(path).read { try $0.regions().count } == 0)
    }

    @Test func `nobody but the owner can read the files`() async throws {
        let archive = try await Archive()
        let names = try FileManager.default.contentsOfDirectory(atPath: archive.folder.path).sorted()
        #expect(names == ["umt.sqlite", "umt.sqlite-shm", "umt.sqlite-wal"])
        for name in names {
            let path = archive.folder.appendingPathComponent(name).path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
    }

    @Test func `the database is opened as promised, for writing and for reading`() async throws {
        let archive = try await Archive()
        let promised = [
            "journal_mode": "wal", "foreign_keys": "1", "trusted_schema": "0", "cell_size_check": "1",
            "secure_delete": "1", "journal_size_limit": "67108864", "temp_store": "2",
        ]
        @Sendable func settings(_ house: Installation) throws -> [String: String] {
            var found: [String: String] = [:]
            for name in promised.keys {
                found[name] = try String.fetchOne(house.database, sql: "PRAGMA \(name)")
            }
            return found
        }
        #expect(try await archive.store.write { try settings($0) } == promised)
        #expect(try archive.store.read { try settings($0) } == promised)
        let durable = try await archive.store.write {
            try Int.fetchOne($0.database, sql: "PRAGMA synchronous")
        }
        #expect(durable == 2)
    }

    @Test func `what was answered is there when the file is opened again`() async throws {
        let archive = try await Archive()
        let term = Term(
            id: TermID(raw: 9), body: archive.home.council.id, period: try Period(from: CivilDate.epoch))
        try await archive.write { try $0.keep(term) }
        let again = try Store.open(archive.path)
        #expect(try again.read { try $0.shelf(of: archive.home.region).terms(of: nil) } == [term])
    }

    @Test func `a backup is one whole file of its own that its owner alone can read`() async throws {
        let archive = try await Archive()
        let target = archive.folder.appendingPathComponent("copy.sqlite").path
        try archive.store.backUp(to: target)
        let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(!FileManager.default.fileExists(atPath: target + "-wal"))
        let regions = try Store.open(target).read { try $0.regions().map(\.key) }
        #expect(regions == ["midt-troms", "tromsoregionen"])
        #expect(throws: Refusal(.databaseExists, [target])) { try archive.store.backUp(to: target) }
    }
}
