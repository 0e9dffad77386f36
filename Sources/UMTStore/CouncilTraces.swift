extension Trace {
    static let functions = Trace(
        "body_function", .kept,
        find: Query(
            "traceFunctions",
            """
            SELECT b.key AS body, f.kind, f.chosen_by, f.chosen_on, f.from_earliest, f.from_latest,
                f.until_earliest, f.until_latest
            FROM body_function f JOIN body b ON b.region_id = f.region_id AND b.id = f.body_id
            WHERE f.region_id = $1 AND f.person_id = $2 ORDER BY f.from_latest
            """))
    static let rights = Trace(
        "meeting_right", .kept,
        find: Query(
            "traceRights",
            """
            SELECT b.key AS body, r.kind, r.source, r.from_earliest, r.from_latest, r.until_earliest, r.until_latest
            FROM meeting_right r JOIN body b ON b.region_id = r.region_id AND b.id = r.body_id
            WHERE r.region_id = $1 AND r.person_id = $2 ORDER BY r.from_latest
            """))
    static let candidates = Trace(
        "candidate", .kept,
        find: Query(
            "traceCandidates",
            """
            SELECT b.key AS body, e.announced_on, c.seat_kind, c.withdrawn_on, c.votes
            FROM candidate c CROSS JOIN election e CROSS JOIN body b
            WHERE c.region_id = $1 AND c.person_id = $2 AND e.region_id = c.region_id AND e.id = c.election_id
            AND b.region_id = e.region_id AND b.id = e.body_id ORDER BY e.announced_on
            """))
    /// Who nominated somebody says something of the one who was nominated.
    static let nominations = Trace(
        "nomination", .anonymised,
        find: Query(
            "traceNominations",
            """
            SELECT n.nominated_by, n.day FROM candidate c CROSS JOIN nomination n
            WHERE c.region_id = $1 AND c.person_id = $2 AND n.region_id = c.region_id AND n.candidate_id = c.id
            ORDER BY n.day
            """),
        erase: [
            Query(
                "eraseNominations",
                """
                UPDATE nomination SET nominated_by = \(blank) WHERE region_id = $1 AND candidate_id IN (
                    SELECT c.id FROM candidate c WHERE c.region_id = $1 AND c.person_id = $2)
                """)
        ])
}
