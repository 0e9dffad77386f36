import Dispatch
import GRDB
import Synchronization
import UMTDomain

/// The one writer. While a commit is in flight, arriving changes gather; then each runs in a savepoint of its own
/// and one COMMIT makes all of them durable before anyone is answered.
final class Writer: Sendable {
    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "umt.writer", qos: .userInitiated)
    private let waiting = Mutex(Waiting())

    private struct Waiting {
        var changes: [Change] = []
        var isBusy = false
    }

    /// A change that waits: `attempt` may run again, `refuse` ends it.
    private struct Change: Sendable {
        let attempt: @Sendable (Installation) throws -> @Sendable () -> Void
        let refuse: @Sendable (any Error) -> Void
    }

    init(pool: DatabasePool) { self.pool = pool }

    func perform<Answer: Sendable>(
        _ change: @escaping @Sendable (Installation) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(
                Change {
                    let answer = try change($0)
                    return { continuation.resume(returning: answer) }
                } refuse: {
                    continuation.resume(throwing: $0)
                })
        }
    }

    private func enqueue(_ change: Change) {
        let isIdle = waiting.withLock { waiting in
            waiting.changes.append(change)
            defer { waiting.isBusy = true }
            return !waiting.isBusy
        }
        if isIdle { queue.async { self.drain() } }
    }

    private func drain() {
        while let batch = takeBatch() { commit(batch) }
    }

    private func takeBatch() -> [Change]? {
        waiting.withLock { waiting in
            waiting.isBusy = !waiting.changes.isEmpty
            defer { waiting.changes = [] }
            return waiting.isBusy ? waiting.changes : nil
        }
    }

    private func commit(_ batch: [Change]) {
        do {
            for tell in try together(batch) { tell() }
        } catch let failure {
            // Nobody has been answered yet: each runs again alone, so that one cannot spoil another's commit.
            if batch.count > 1 {
                for change in batch { commit([change]) }
            } else {
                batch.first?.refuse(
                    (failure as? DatabaseError).flatMap { Refusal.storage($0.resultCode.rawValue) } ?? failure
                )
            }
        }
    }

    private func together(_ batch: [Change]) throws -> [@Sendable () -> Void] {
        try pool.writeWithoutTransaction { database in
            var answers: [@Sendable () -> Void] = []
            try database.inTransaction(.immediate) {
                for change in batch { answers.append(try savepoint(change, on: database)) }
                try Seal.close(database)
                return .commit
            }
            return answers
        }
    }

    private func savepoint(_ change: Change, on database: Database) throws -> @Sendable () -> Void {
        try database.run(.savepoint)
        do {
            let answer = try change.attempt(Installation(database: database))
            // Whoever swallowed a full disk has written outside the transaction that it ended.
            guard database.isInsideTransaction else { throw Refusal(.storageFull) }
            try database.run(.release)
            return answer
        } catch let failure {
            // A full disk may end the whole transaction; then the batch starts again.
            guard database.isInsideTransaction else { throw failure }
            try database.run(.rollback)
            try database.run(.release)
            if let refusal = failure as? Refusal, refusal.code == .storageFull || refusal.code == .busy {
                throw failure
            }
            return { change.refuse(failure) }
        }
    }
}

extension Query {
    static let savepoint = Query("savepoint", "SAVEPOINT change")
    static let release = Query("release", "RELEASE SAVEPOINT change")
    static let rollback = Query("rollback", "ROLLBACK TO SAVEPOINT change")
    static let engine = [savepoint, release, rollback]
}
