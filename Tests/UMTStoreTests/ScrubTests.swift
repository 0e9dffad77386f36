import Foundation
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct ScrubTests {
    private func isThere(_ text: String, in folder: URL) throws -> Bool {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).contains { name in
            try Data(contentsOf: folder.appendingPathComponent(name)).range(of: Data(text.utf8)) != nil
        }
    }

    @Test func `what another tool left behind in the free space of the file goes as well`() async throws {
        let archive = try await Archive()
        // SQLite's own shell may be built to leave what it deletes where it was.
        try archive.tamper(
            """
            PRAGMA secure_delete = OFF;
            INSERT INTO counter (region_id, name, year, value) VALUES (100, 'Ågot Blåfjellstjerne', 0, 1);
            DELETE FROM counter WHERE name = 'Ågot Blåfjellstjerne';
            """)
        #expect(try isThere("Blåfjellstjerne", in: archive.folder))
        try await archive.store.scrub()
        #expect(try !isThere("Blåfjellstjerne", in: archive.folder))
    }

    @Test func `others read and write before, meanwhile and after`() async throws {
        let archive = try await Archive()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await archive.write { try $0.keep(archive.event(Int64(1_000 + number))) }
                    _ = try archive.read { try $0.events(after: 0, limit: 10) }
                }
            }
            for _ in 0..<3 { group.addTask { try await archive.store.scrub() } }
            try await group.waitForAll()
        }
        #expect(try archive.read { try $0.head()?.position } == 20)
        #expect(try archive.read { try $0.firstBrokenLink() } == nil)
    }
}
