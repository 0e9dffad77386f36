import Synchronization
import UMTAPI
import UMTDomain

/// How far the imports under way have come. In memory, because nobody can read what is not committed yet; a server
/// that stops has nothing under way.
package final class Progress: Sendable {
    private struct Run {
        let region: RegionID
        let own: MemberImport
        let state: MemberImport.State
        let rows: Int
        var done = 0
    }

    private let runs = Mutex<[ImportID: Run]>([:])

    package init() {}

    func begin(_ own: MemberImport, _ state: MemberImport.State, rows: Int, in region: RegionID) {
        runs.withLock { $0[own.id] = Run(region: region, own: own, state: state, rows: rows) }
    }

    func reach(_ done: Int, of id: ImportID) { runs.withLock { $0[id]?.done = done } }
    func end(_ id: ImportID) { runs.withLock { $0[id] = nil } }

    /// The imports under way that a scope reaches, newest first.
    func views(in region: RegionID, within scope: Scope) -> [ImportView] {
        runs.withLock { Array($0.values) }
            .filter { $0.region == region && scope.reaches(importOf: $0.own) }
            .sorted { $0.own.id > $1.own.id }
            .map { ImportView($0.own, state: $0.state, rows: $0.rows, done: $0.done) }
    }
}

extension Scope {
    /// Who reaches one municipality reaches the imports made for it, whoever made them.
    func reaches(importOf own: MemberImport) -> Bool {
        self == .region || (own.municipality != nil && reaches(municipality: own.municipality))
    }
}
