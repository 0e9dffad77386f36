package import UMTDomain

extension Shelf {
    /// The roads of the region that somebody typed in.
    package func roads() throws -> [Road] {
        try database.rows(.roads, [region.id]) {
            try Road(
                between: $0[0], and: $0[1], minutes: $0[2], kilometres: $0.integer(3), source: $0[4])
        }
    }

    /// Puts the road in the place of the one before it, if there was one.
    package func keep(_ road: Road) throws {
        try database.run(
            .keepRoad, [region.id, road.first, road.second, road.minutes, road.kilometres, road.source])
    }

    /// Answers with whether there was such a road.
    package func removeRoad(between one: MunicipalityID, and other: MunicipalityID) throws -> Bool {
        try database.run(.deleteRoad, [region.id, min(one, other), max(one, other)]) > 0
    }
}

extension Query {
    static let roads = Query(
        "roads",
        """
        SELECT first_id, second_id, minutes, kilometres, source FROM road WHERE region_id = $1
        ORDER BY first_id, second_id
        """)
    static let keepRoad = Query(
        "keepRoad",
        """
        INSERT INTO road (region_id, first_id, second_id, minutes, kilometres, source)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (region_id, first_id, second_id)
        DO UPDATE SET minutes = excluded.minutes, kilometres = excluded.kilometres, source = excluded.source
        """)
    static let deleteRoad = Query(
        "deleteRoad", "DELETE FROM road WHERE region_id = $1 AND first_id = $2 AND second_id = $3")

    static let roadQueries = [roads, keepRoad, deleteRoad]
}
