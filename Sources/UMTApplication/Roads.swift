package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listRoads(_ ask: ListRoads, _ call: Call) throws -> RoadList {
        try reading(ask.region, .readRegion, call) { shelf, _ in try roads(shelf) }
    }

    /// Sets a road between two municipalities of the region, in the place of the one before it.
    package func setRoad(_ ask: SetRoad, _ call: Call) async throws -> RoadView {
        try await changing(ask.region, .keepDriving, call) { shelf, _ in
            let (from, to) = try ends(ask.from, ask.to, shelf, call)
            let road = try Road(
                between: from.id, and: to.id, minutes: ask.minutes, kilometres: ask.kilometres,
                source: ask.source)
            try shelf.keep(road)
            let words = ["road": "\(from.key)–\(to.key)", "minutes": String(road.minutes)]
            try shelf.keep(event(.keepDriving, .region, shelf.region.id.raw, call, words))
            return RoadView(road, [from.id: from.key, to.id: to.key])
        }
    }

    /// Takes a road away; answers with those that are left.
    package func removeRoad(_ ask: RemoveRoad, _ call: Call) async throws -> RoadList {
        try await changing(ask.region, .keepDriving, call) { shelf, _ in
            let (from, to) = try ends(ask.from, ask.to, shelf, call)
            guard try shelf.removeRoad(between: from.id, and: to.id) else {
                throw Refusal.notFound(.road, "\(from.key)–\(to.key)")
            }
            let words = ["removed": "\(from.key)–\(to.key)"]
            try shelf.keep(event(.keepDriving, .region, shelf.region.id.raw, call, words))
            return try roads(shelf)
        }
    }

    private func roads(_ shelf: Shelf) throws -> RoadList {
        let keys = try shelf.installation.municipalityKeys()
        let views = try shelf.roads().map { RoadView($0, keys) }
        return RoadList(views.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
    }

    private func ends(_ from: String, _ to: String, _ shelf: Shelf, _ call: Call) throws -> (
        Municipality, Municipality
    ) {
        (
            try municipality(from, field: "from", shelf, call),
            try municipality(to, field: "to", shelf, call)
        )
    }

    /// A municipality that is or has been part of the region, by any of its names.
    func municipality(_ name: String, field: String, _ shelf: Shelf, _ call: Call) throws -> Municipality {
        let found = try shelf.installation.municipality(name, on: call.today, field: field)
        guard try shelf.hasHad(found.id) else { throw Refusal.notFound(.municipality, name, field: field) }
        return found
    }
}

extension RoadView {
    fileprivate init(_ road: Road, _ keys: [MunicipalityID: String]) {
        let ends = [keys[road.first] ?? "", keys[road.second] ?? ""].sorted()
        self.init(
            from: ends[0], to: ends[1], minutes: road.minutes, kilometres: road.kilometres,
            source: road.source)
    }
}
