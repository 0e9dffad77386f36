package import UMTAPI
package import UMTDomain
import UMTStore

extension Application {
    package func listEvents(_ ask: ListEvents, _ call: Call) throws -> EventList {
        let limit = ask.limit ?? 100
        guard (1...500).contains(limit) else {
            throw Refusal.badValue(String(limit), field: "limit", wanted: "1–500")
        }
        return try reading(ask.region, .readRecord, call) { shelf, _ in
            EventList(try shelf.events(after: ask.after ?? 0, limit: limit).map(EventView.init))
        }
    }

    /// How the chain of every region stands.
    package func verify() async throws -> [ChainState] {
        try await store.readAside { house in
            try house.regions().map { region in
                let shelf = house.shelf(of: region)
                return ChainState(
                    region: region.key, head: try shelf.head(), broken: try shelf.firstBrokenLink())
            }
        }
    }
}

/// The end of a region's chain, and the first position at fault where there is one.
///
/// A chain that was cut short together with its end holds in itself; only an end that was noted elsewhere shows it.
package struct ChainState: Sendable {
    package let region: String
    package let head: ChainHead?
    package let broken: Int?
}
