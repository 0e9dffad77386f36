import Foundation
import GRDB
import Synchronization
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct WriterTests {
    /// Adds one numbered person; answers with how many there were before it.
    @Sendable private static func add(_ number: Int, to shelf: Shelf, of place: Archive.Place) throws -> Int {
        let before = try Int.fetchOne(shelf.database, sql: "SELECT COUNT(*) FROM person") ?? -1
        let person = try Person(
            id: PersonID(raw: 1_000 + Int64(number)), number: "N-\(number)", name: "Ida \(number)",
            birthYear: 2009, municipality: place.municipality)
        try shelf.keep(person)
        return before
    }

    private func numbers(_ archive: Archive) throws -> Set<String> {
        Set(try archive.read { try $0.people(in: nil, after: nil, limit: 1_000).map(\.number) })
    }

    @Test func `two hundred at once are each answered once, in few commits`() async throws {
        let archive = try await Archive()
        let commits = Commits()
        try await archive.store.write {
            $0.database.add(transactionObserver: commits, extent: .databaseLifetime)
        }
        let start = commits.count
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try await archive.write { shelf in
                        if shelf.database.isInsideTransaction, number == 0 {
                            Thread.sleep(forTimeInterval: 0.1)
                        }
                        return try Self.add(number, to: shelf, of: archive.home)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Each saw another number of people before it: they ran one after the other, and each once.
        #expect(answers.sorted() == Array(2..<202))
        #expect(try numbers(archive).count == 201)
        #expect((1...100).contains(commits.count - start), "\(commits.count - start) commits")
    }

    @Test func `one that is refused spoils nothing for the others`() async throws {
        let archive = try await Archive()
        let told = await withTaskGroup(of: (Int, Refusal?).self) { group in
            for number in 0..<100 {
                group.addTask {
                    do {
                        try await archive.write { shelf in
                            _ = try Self.add(number, to: shelf, of: archive.home)
                            if number % 7 == 0 { throw Refusal(.seatTaken, ["\(number)"]) }
                        }
                        return (number, nil)
                    } catch {
                        return (number, error as? Refusal)
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(told.keys.sorted() == Array(stride(from: 0, to: 100, by: 7)))
        for (number, refusal) in told { #expect(refusal == Refusal(.seatTaken, ["\(number)"])) }
        let kept = (0..<100).filter { $0 % 7 != 0 }.map { "N-\($0)" }
        #expect(try numbers(archive) == Set(kept + ["MT-001"]))
    }

    @Test func `a fault in one change is told to its caller alone`() async throws {
        let archive = try await Archive()
        async let good: Int = archive.write { shelf in
            Thread.sleep(forTimeInterval: 0.05)
            return try Self.add(1, to: shelf, of: archive.home)
        }
        async let other: Int = archive.write { try Self.add(2, to: $0, of: archive.home) }
        await #expect(throws: StoreFault.self) {
            try await archive.write { shelf in
                _ = try Self.add(3, to: shelf, of: archive.home)
                _ = try Self.add(3, to: shelf, of: archive.home)
            }
        }
        _ = try await (good, other)
        #expect(try numbers(archive) == ["MT-001", "N-1", "N-2"])
    }

    /// What a full disk does: SQLite ends the whole transaction, and everybody's change with it.
    @Test func `when the whole batch is lost each runs again alone`() async throws {
        let archive = try await Archive()
        let told = await withTaskGroup(of: (Int, Refusal?).self) { group in
            for number in 0..<30 {
                group.addTask {
                    do {
                        try await archive.write { shelf in
                            if number == 0 { Thread.sleep(forTimeInterval: 0.05) }
                            _ = try Self.add(number, to: shelf, of: archive.home)
                            guard number == 13 else { return }
                            try shelf.database.execute(sql: "ROLLBACK")
                            throw Refusal(.storageFull)
                        }
                        return (number, nil)
                    } catch {
                        return (number, error as? Refusal)
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(told == [13: Refusal(.storageFull)])
        let kept = (0..<30).filter { $0 != 13 }.map { "N-\($0)" }
        #expect(try numbers(archive) == Set(kept + ["MT-001"]))
    }

    @Test func `a caller who gives up does not stop the change`() async throws {
        let archive = try await Archive()
        let task = Task {
            try await archive.write { shelf in
                Thread.sleep(forTimeInterval: 0.05)
                return try Self.add(1, to: shelf, of: archive.home)
            }
        }
        task.cancel()
        #expect(try await task.value == 2)
        #expect(try numbers(archive).contains("N-1"))
    }

    @Test func `a change is seen by readers when it is answered, and not before`() async throws {
        let archive = try await Archive()
        let during = try await archive.write { shelf in
            _ = try Self.add(1, to: shelf, of: archive.home)
            return try archive.read { try $0.personIfKnown("N-1") }
        }
        #expect(during == nil)
        #expect(try archive.read { try $0.personIfKnown("N-1") } != nil)
    }
}

/// Counts the commits of the writer's connection.
private final class Commits: TransactionObserver, Sendable {
    private let sum = Mutex(0)
    var count: Int { sum.withLock { $0 } }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { sum.withLock { $0 += 1 } }
    func databaseDidRollback(_ db: Database) {}
}
