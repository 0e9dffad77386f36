import UMTDomain

extension Query {
    private static let electionColumns = """
        e.id, e.body_id, e.announced_on, e.notice, e.nominations_until, \(period("e")), n.manner, n.published_on,
        n.eligible, n.cast_votes, n.choices, a.body_id, a.decided_by, a.decided_on, a.reference, b.key
        """
    private static let electionTables = """
        FROM election e JOIN body b ON b.region_id = e.region_id AND b.id = e.body_id
        LEFT JOIN election_count n ON n.region_id = e.region_id AND n.election_id = e.id
        LEFT JOIN election_appointment a ON a.region_id = e.region_id AND a.election_id = e.id
        """

    private static func candidates(_ what: String) -> String {
        "(SELECT \(what) FROM candidate c WHERE c.region_id = e.region_id AND c.election_id = e.id)"
    }

    private static func page(_ name: String, _ condition: String) -> Query {
        Query(
            name,
            """
            SELECT \(electionColumns), \(candidates("COUNT(CASE WHEN c.withdrawn_on IS NULL THEN 1 END)")),
                \(candidates("COUNT(*)"))
            \(electionTables)
            WHERE e.region_id = $1 AND (e.announced_on, e.id) < ($2, $3) AND \(condition)
            AND (CAST($5 AS BIGINT) IS NULL OR b.municipality_id = $5)
            ORDER BY e.announced_on DESC, e.id DESC LIMIT $6
            """)
    }

    static let electionByID = Query(
        "electionByID", "SELECT \(electionColumns) \(electionTables) WHERE e.region_id = $1 AND e.id = $2")
    static let electionPage = page("electionPage", "CAST($4 AS BIGINT) IS NULL")
    static let electionsOfBody = page("electionsOfBody", "e.body_id = $4")
    static let candidatesOfElection = Query(
        "candidatesOfElection",
        """
        SELECT c.id, c.person_id, p.member_number, c.seat_id, c.seat_kind, c.withdrawn_on, c.votes, c.mandate_id,
            p.name, s.key, t.key
        FROM candidate c JOIN person p ON p.region_id = c.region_id AND p.id = c.person_id
        LEFT JOIN seat s ON s.region_id = c.region_id AND s.id = c.seat_id
        LEFT JOIN mandate d ON d.region_id = c.region_id AND d.id = c.mandate_id
        LEFT JOIN seat t ON t.region_id = d.region_id AND t.id = d.seat_id
        WHERE c.region_id = $1 AND c.election_id = $2
        ORDER BY COALESCE(c.votes, -1) DESC, p.sort_key, c.id
        """)
    static let nominationsOfElection = Query(
        "nominationsOfElection",
        """
        SELECT n.candidate_id, n.id, n.nominated_by, n.day FROM nomination n
        WHERE n.region_id = $1 AND n.candidate_id IN (
            SELECT c.id FROM candidate c WHERE c.region_id = $1 AND c.election_id = $2)
        ORDER BY n.day, n.id
        """)
    static let insertElection = Query(
        "insertElection",
        """
        INSERT INTO election (id, region_id, body_id, announced_on, notice, nominations_until,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (region_id, body_id, announced_on) DO NOTHING
        """)
    static let insertCandidate = Query(
        "insertCandidate",
        """
        INSERT INTO candidate (id, region_id, election_id, person_id, seat_id, seat_kind) VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let insertNomination = Query(
        "insertNomination",
        "INSERT INTO nomination (id, region_id, candidate_id, nominated_by, day) VALUES ($1, $2, $3, $4, $5)")
    static let withdrawCandidate = Query(
        "withdrawCandidate", "UPDATE candidate SET withdrawn_on = $3 WHERE region_id = $1 AND id = $2")
    static let setVotes = Query(
        "setVotes", "UPDATE candidate SET votes = $3 WHERE region_id = $1 AND id = $2")
    static let setMandate = Query(
        "setMandate", "UPDATE candidate SET mandate_id = $3 WHERE region_id = $1 AND id = $2")
    static let putCount = Query(
        "putCount",
        """
        INSERT INTO election_count (region_id, election_id, manner, published_on, eligible, cast_votes, choices)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (region_id, election_id) DO UPDATE SET manner = excluded.manner, published_on = excluded.published_on,
            eligible = excluded.eligible, cast_votes = excluded.cast_votes, choices = excluded.choices
        """)
    static let insertAppointment = Query(
        "insertAppointment",
        """
        INSERT INTO election_appointment (region_id, election_id, body_id, decided_by, decided_on, reference)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)

    static let elections = [
        electionByID, electionPage, electionsOfBody, candidatesOfElection, nominationsOfElection,
        insertElection,
        insertCandidate, insertNomination, withdrawCandidate, setVotes, setMandate, putCount,
        insertAppointment,
    ]
}
