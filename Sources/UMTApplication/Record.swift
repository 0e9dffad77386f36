package import UMTAPI
import UMTDomain
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

    /// The first position at fault in each region's chain; empty when every chain holds.
    package func brokenLinks() async throws -> [String: Int] {
        try await store.readAside { house in
            var broken: [String: Int] = [:]
            for region in try house.regions() {
                broken[region.key] = try house.shelf(of: region).firstBrokenLink()
            }
            return broken
        }
    }
}
