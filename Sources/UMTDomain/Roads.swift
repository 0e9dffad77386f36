/// How long it takes to drive between the centres of two municipalities, either way, as somebody has measured it.
package struct Road: Hashable, Sendable {
    /// The two ends, the older municipality of the register first: a road has no direction.
    package let first: MunicipalityID
    package let second: MunicipalityID
    package let minutes: Int
    package let kilometres: Int?
    package let source: String

    /// Refuses a road from a place to itself, and minutes or kilometres that no road within a region has.
    package init(
        between one: MunicipalityID, and other: MunicipalityID, minutes: Int, kilometres: Int?, source: String
    ) throws(Refusal) {
        if one == other { throw Refusal(.sameEnds, field: "to") }
        guard (1...Self.most).contains(minutes) else {
            throw .badValue(String(minutes), field: "minutes", wanted: "1–\(Self.most)")
        }
        if let kilometres, !(1...Self.most).contains(kilometres) {
            throw .badValue(String(kilometres), field: "kilometres", wanted: "1–\(Self.most)")
        }
        (first, second) = (min(one, other), max(one, other))
        (self.minutes, self.kilometres) = (minutes, kilometres)
        self.source = try Words.checked(source, field: "source", limit: 200)
    }

    private static let most = 1000
}

/// The shortest way by road between any two places of a region, over the roads that somebody typed in.
package struct RoadNet: Hashable, Sendable {
    /// One way: its minutes, and its kilometres where every road of it has them.
    package struct Way: Hashable, Sendable {
        package let minutes: Int
        package let kilometres: Int?

        fileprivate static let stay = Way(minutes: 0, kilometres: 0)

        fileprivate func on(by way: Way) -> Way {
            let both = kilometres.flatMap { length in way.kilometres.map { length + $0 } }
            return Way(minutes: minutes + way.minutes, kilometres: both)
        }
    }

    private let places: [MunicipalityID: Int]
    private var ways: [[Way?]]

    package init(_ roads: [Road]) {
        let ends = Set(roads.flatMap { [$0.first, $0.second] }).sorted()
        places = Dictionary(uniqueKeysWithValues: ends.enumerated().map { ($1, $0) })
        ways = ends.indices.map { row in ends.indices.map { $0 == row ? .stay : nil } }
        for road in roads {
            guard let one = places[road.first], let other = places[road.second] else { continue }
            let way = Way(minutes: road.minutes, kilometres: road.kilometres)
            (ways[one][other], ways[other][one]) = (way, way)
        }
        close()
    }

    /// `nil` where no roads lead.
    package func way(from one: MunicipalityID, to other: MunicipalityID) -> Way? {
        if one == other { return .stay }
        guard let row = places[one], let column = places[other] else { return nil }
        return ways[row][column]
    }

    // Floyd and Warshall: every place in turn is tried as the place to drive through.
    private mutating func close() {
        for through in ways.indices {
            for one in ways.indices {
                guard let there = ways[one][through] else { continue }
                for other in ways.indices {
                    guard let onwards = ways[through][other] else { continue }
                    let way = there.on(by: onwards)
                    if way.minutes < ways[one][other]?.minutes ?? .max { ways[one][other] = way }
                }
            }
        }
    }
}
