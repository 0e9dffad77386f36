extension Trace {
    /// A dispensation's reason may tell of the person; that the rule was silenced is a fact of the body.
    static let dispensations = Trace(
        "dispensation", .anonymised,
        find: Query(
            "traceDispensations",
            """
            SELECT b.key AS body, x.rule, x.reason, x.basis, x.from_earliest, x.from_latest, x.until_earliest,
                x.until_latest
            FROM dispensation x JOIN body b ON b.region_id = x.region_id AND b.id = x.body_id
            WHERE x.region_id = $1 AND x.person_id = $2 ORDER BY x.from_latest
            """),
        erase: [
            Query(
                "eraseDispensations",
                """
                UPDATE dispensation SET reason = \(blank), basis = \(blank), version = version + 1
                WHERE region_id = $1 AND person_id = $2
                """)
        ])
    static let attestations = Trace(
        "age_attestation", .removed,
        find: Query(
            "traceAttestations",
            "SELECT a.age, a.day, a.turned FROM age_attestation a WHERE a.region_id = $1 AND a.person_id = $2 ORDER BY a.day"
        ),
        erase: [
            Query("eraseAttestations", "DELETE FROM age_attestation WHERE region_id = $1 AND person_id = $2")
        ])
    /// The cells of a file as they were typed, and what undoing it would bring back.
    static let imports = Trace(
        "member_import_row", .removed,
        find: Query(
            "traceImports",
            """
            SELECT r.line, r.state, r.number, r.name, r.birth_year AS born, r.municipality, r.body, r.seat, r.from_day,
                r.through_day, r.basis, r.before_name, r.before_birth_year
            FROM member_import_row r WHERE r.region_id = $1 AND r.person_id = $2 ORDER BY r.line
            """),
        erase: [
            Query("eraseImports", "DELETE FROM member_import_row WHERE region_id = $1 AND person_id = $2"),
            // A faulty row has a name and no person.
            Query(
                "eraseImportNames",
                """
                DELETE FROM member_import_row WHERE region_id = $1 AND name = (
                    SELECT p.name FROM person p WHERE p.region_id = $1 AND p.id = $2)
                """),
        ])
}
