package import UMTDomain

extension Shelf {
    package func seat(_ key: String, field: String = "seat") throws -> Seat {
        guard let seat = try database.row(.seatByKey, [region.id, key.lowercased()], Seat.init) else {
            throw Refusal.notFound(.seat, key, field: field)
        }
        return seat
    }

    package func seat(_ id: SeatID) throws -> Seat {
        guard let seat = try database.row(.seatByID, [region.id, id], Seat.init) else {
            throw Refusal.notFound(.seat, id.description)
        }
        return seat
    }

    /// The seats that hold or may hold on a day, of one body or of all, in order.
    package func seats(of body: BodyID?, on day: CivilDate) throws -> [Seat] {
        try database.rows(.seatsOnDay, [region.id, body, day], Seat.init)
    }

    /// Every seat that a body has or has had, in order.
    package func seats(everOf body: BodyID) throws -> [Seat] {
        try database.rows(.seatsOfBody, [region.id, body], Seat.init)
    }

    /// The highest rank that the substitutes of a seat, or of the whole body, have ever had; 0 without any.
    package func lastRank(in body: BodyID, for seat: SeatID?) throws -> Int {
        try database.row(.lastRank, [region.id, body, seat]) { $0[0] } ?? 0
    }

    /// Lets the seats of a body that end on one day go on until another; answers with how many there are.
    package func prolongSeats(of body: BodyID, from end: CivilDate, to until: CivilDate) throws -> Int {
        try database.run(.prolongSeats, [region.id, body, end, until])
    }

    /// The highest place that a body's seats have ever had; 0 when it has none.
    package func lastPlace(in body: BodyID) throws -> Int {
        try database.row(.lastPlace, [region.id, body]) { $0[0] } ?? 0
    }

    package func keep(_ seat: Seat) throws {
        let columns: [any Bindable] = [
            seat.id, region.id, seat.body, seat.key, seat.kind.rawValue, seat.place, seat.municipality,
            seat.rank,
            seat.standsInFor,
        ]
        try database.run(.insertSeat, columns + seat.period.columns)
    }

    package func term(_ id: TermID) throws -> Term {
        let term = try database.row(.termByID, [region.id, id]) {
            Term(id: $0[0], body: $0[1], period: try $0.period(2))
        }
        guard let term else { throw Refusal.notFound(.term, id.description, field: "term") }
        return term
    }

    package func terms(of body: BodyID?) throws -> [Term] {
        try database.rows(.termsOfBody, [region.id, body]) {
            Term(id: $0[0], body: $0[1], period: try $0.period(2))
        }
    }

    package func keep(_ term: Term) throws {
        try database.run(.insertTerm, [term.id, region.id, term.body] + term.period.columns)
    }
}

extension Seat {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], key: columns[1], body: columns[2], kind: try columns.word(3), place: columns[4],
            municipality: columns.id(5), period: try columns.period(6), rank: columns.integer(10),
            standsInFor: columns.id(11))
    }
}

extension Query {
    private static let seatColumns = """
        s.id, s.key, s.body_id, s.kind, s.place, s.municipality_id, \(period("s")), s.rank,
        s.stands_in_for_id
        """
    static let seatByKey = Query(
        "seatByKey", "SELECT \(seatColumns) FROM seat s WHERE s.region_id = $1 AND s.key = $2")
    static let seatByID = Query(
        "seatByID", "SELECT \(seatColumns) FROM seat s WHERE s.region_id = $1 AND s.id = $2")
    static let seatsOnDay = Query(
        "seatsOnDay",
        """
        SELECT \(seatColumns) FROM seat s
        WHERE s.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR s.body_id = $2) AND \(mayHold("s", on: "$3"))
        ORDER BY s.body_id, s.place, s.key
        """)
    static let seatsOfBody = Query(
        "seatsOfBody",
        "SELECT \(seatColumns) FROM seat s WHERE s.region_id = $1 AND s.body_id = $2 ORDER BY s.place, s.key")
    static let lastPlace = Query(
        "lastPlace", "SELECT COALESCE(MAX(place), 0) FROM seat WHERE region_id = $1 AND body_id = $2")
    static let lastRank = Query(
        "lastRank",
        """
        SELECT COALESCE(MAX(rank), 0) FROM seat WHERE region_id = $1 AND body_id = $2
        AND (stands_in_for_id = $3 OR (stands_in_for_id IS NULL AND CAST($3 AS BIGINT) IS NULL))
        """)
    static let prolongSeats = Query(
        "prolongSeats",
        """
        UPDATE seat SET until_earliest = $4, until_latest = $4
        WHERE region_id = $1 AND body_id = $2 AND until_earliest = $3 AND until_latest = $3
        """)
    static let insertSeat = Query(
        "insertSeat",
        """
        INSERT INTO seat (id, region_id, body_id, key, kind, place, municipality_id, rank, stands_in_for_id,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """)
    static let termByID = Query(
        "termByID", "SELECT t.id, t.body_id, \(period("t")) FROM term t WHERE t.region_id = $1 AND t.id = $2")
    static let termsOfBody = Query(
        "termsOfBody",
        """
        SELECT t.id, t.body_id, \(period("t")) FROM term t
        WHERE t.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR t.body_id = $2) ORDER BY t.body_id, t.from_latest
        """)
    static let insertTerm = Query(
        "insertTerm",
        """
        INSERT INTO term (id, region_id, body_id, from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)

    static let seats = [
        seatsOfBody, seatByKey, seatByID, seatsOnDay, lastPlace, lastRank, prolongSeats, insertSeat, termByID,
        termsOfBody,
        insertTerm,
    ]
}
