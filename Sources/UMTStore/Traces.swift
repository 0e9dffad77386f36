import GRDBSQLite
package import UMTDomain

/// A place where a person leaves traces: how the rows are found, and what erasure does to them.
///
/// The registry is complete: a test looks for every column of the schema that refers to a person.
package struct Trace: Sendable {
    /// What becomes of the rows when the person is erased.
    package enum Fate: String, CaseIterable, Sendable, Codable {
        case removed, anonymised
        /// Nothing in the row says more than that somebody, who can no longer be known, did it.
        case kept
    }

    package let table: String
    package let fate: Fate
    /// Finds a person's rows with `$1` region and `$2` person; its column names are what an export shows.
    let find: Query
    /// Run one after the other with `$1` region, `$2` person, and `$3` the number of the tombstone.
    let erase: [Query]

    init(_ table: String, _ fate: Fate, find: Query, erase: [Query] = []) {
        (self.table, self.fate, self.find, self.erase) = (table, fate, find, erase)
    }

    /// Every noun's traces. An own row of the person comes last, so that nothing loses its way to it.
    static var all: [Trace] {
        [
            mandates, leaves, replacements, posts, training, sessions, grants, functions, rights, candidates,
            nominations, chairs, presences, absences, callings, disqualifications, speeches,
            dispensations, attestations, imports, consents, publishedNames,
            protections, subscriptions, ledgerHolders, events,
            driverApprovals, drivingCars, drivingRiders, calendarLinks,
            ledger, people,
        ]
    }

    static var queries: [Query] { all.flatMap { [$0.find] + $0.erase } }

    /// A row as an export shows it: names and values, without what is empty.
    package struct Row: Sendable {
        package let values: [(name: String, value: String)]
    }

    /// What stands in the place of words that named, or may have named, somebody.
    static let blank = "'(slettet)'"
}

extension Shelf {
    /// Everything that is held about a person, trace by trace; a trace without rows is there, empty.
    package func traces(of person: PersonID) throws -> [(trace: Trace, rows: [Trace.Row])] {
        try Trace.all.map { trace in
            (trace, try database.rows(trace.find, [region.id, person]) { Trace.Row(values: $0.named) })
        }
    }
}

extension Columns {
    /// Every value that the row has, with the name of its column; bytes in hexadecimal.
    fileprivate var named: [(name: String, value: String)] {
        (0..<Int(sqlite3_column_count(statement))).compactMap { place in
            guard !isNull(place), let name = sqlite3_column_name(statement, CInt(place)) else { return nil }
            let isBlob = sqlite3_column_type(statement, CInt(place)) == SQLITE_BLOB
            return (String(cString: name), isBlob ? (self[place] as [UInt8]).hexadecimal : self[place])
        }
    }
}

extension Trace {
    static let people = Trace(
        "person", .anonymised,
        find: Query(
            "tracePerson",
            """
            SELECT p.member_number AS number, p.name, p.birth_year AS born, m.key AS municipality, p.version
            FROM person p JOIN municipality m ON m.id = p.municipality_id WHERE p.region_id = $1 AND p.id = $2
            """),
        erase: [
            Query(
                "erasePerson",
                """
                UPDATE person SET member_number = $3, name = \(blank), sort_key = \(blank), birth_year = 1900,
                    version = version + 1
                WHERE region_id = $1 AND id = $2
                """)
        ])
    static let mandates = Trace(
        "mandate", .anonymised,
        find: Query(
            "traceMandates",
            """
            SELECT s.key AS seat, d.capacity, d.from_earliest, d.from_latest, d.until_earliest, d.until_latest,
                d.elected_on, d.basis, d.start_reason, d.start_law, d.end_reason, d.end_law
            FROM mandate d JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
            WHERE d.region_id = $1 AND d.person_id = $2 ORDER BY d.first_day
            """),
        erase: [
            Query(
                "eraseMandates",
                """
                UPDATE mandate SET basis = NULL, start_reason = NULL, start_law = NULL, end_reason = NULL,
                    end_law = NULL, version = version + 1
                WHERE region_id = $1 AND person_id = $2
                """)
        ])
    /// A leave and its reason are the holder's, whoever stands in meanwhile.
    static let leaves = Trace(
        "mandate_leave", .anonymised,
        find: Query(
            "traceLeaves",
            """
            SELECT l.reason, l.from_earliest, l.from_latest, l.until_earliest, l.until_latest
            FROM mandate d CROSS JOIN mandate_leave l
            WHERE d.region_id = $1 AND d.person_id = $2 AND l.region_id = d.region_id AND l.mandate_id = d.id ORDER BY l.from_latest
            """),
        erase: [
            Query("eraseLeaves", "UPDATE mandate_leave SET reason = \(blank) WHERE \(ofHolder)")
        ])
    static let replacements = Trace(
        "mandate_replacement", .anonymised,
        find: Query(
            "traceReplacements",
            """
            SELECT 'standing in' AS how, r.reason, r.from_earliest, r.from_latest, r.until_earliest, r.until_latest
            FROM mandate_replacement r WHERE r.region_id = $1 AND r.person_id = $2
            UNION ALL
            SELECT 'replaced', r.reason, r.from_earliest, r.from_latest, r.until_earliest, r.until_latest
            FROM mandate d CROSS JOIN mandate_replacement r
            WHERE d.region_id = $1 AND d.person_id = $2 AND r.region_id = d.region_id AND r.mandate_id = d.id
            """),
        erase: [
            Query(
                "eraseStandingIn",
                "UPDATE mandate_replacement SET reason = \(blank) WHERE region_id = $1 AND person_id = $2"),
            Query("eraseReplaced", "UPDATE mandate_replacement SET reason = \(blank) WHERE \(ofHolder)"),
        ])
    private static let ofHolder = """
        region_id = $1 AND mandate_id IN (SELECT d.id FROM mandate d WHERE d.region_id = $1 AND d.person_id = $2)
        """
    static let posts = Trace(
        "coordinator_post", .anonymised,
        find: Query(
            "tracePosts",
            """
            SELECT c.kind, m.key AS municipality, c.percentage, c.source, c.from_earliest, c.from_latest,
                c.until_earliest, c.until_latest
            FROM coordinator_post c LEFT JOIN municipality m ON m.id = c.municipality_id
            WHERE c.region_id = $1 AND c.person_id = $2 ORDER BY c.from_latest
            """),
        erase: [
            Query(
                "erasePosts",
                """
                UPDATE coordinator_post SET source = \(blank), version = version + 1
                WHERE region_id = $1 AND person_id = $2
                """)
        ])
    static let training = Trace(
        "training_attendance", .kept,
        find: Query(
            "traceTraining",
            """
            SELECT m.key AS module, k.day FROM training_attendance k
            JOIN training_module m ON m.region_id = k.region_id AND m.id = k.module_id
            WHERE k.region_id = $1 AND k.person_id = $2 ORDER BY k.day
            """))
    /// Courses that the person led; a leader's name in words is looked for beside this.
    static let sessions = Trace(
        "training_session", .anonymised,
        find: Query(
            "traceSessions",
            "SELECT s.day, s.place FROM training_session s WHERE s.region_id = $1 AND s.person_id = $2 ORDER BY s.day"
        ),
        erase: [
            Query(
                "eraseSessions",
                "UPDATE training_session SET person_id = NULL WHERE region_id = $1 AND person_id = $2")
        ])
    /// Whoever is erased holds no token any longer.
    static let grants = Trace(
        "grant_person", .removed,
        find: Query(
            "traceGrants",
            """
            SELECT g.role, g.label, g.from_earliest AS "from", g.until_latest AS until FROM grant_person k
            JOIN access_grant g ON g.region_id = k.region_id AND g.id = k.grant_id
            WHERE k.region_id = $1 AND k.person_id = $2
            """),
        erase: [
            Query("eraseTokens", "DELETE FROM token WHERE region_id = $1 AND grant_id IN (\(linked))"),
            Query(
                "eraseLinkedLabels",
                "UPDATE access_grant SET label = \(blank) WHERE region_id = $1 AND id IN (\(linked))"),
            Query("eraseGrants", "DELETE FROM grant_person WHERE region_id = $1 AND person_id = $2"),
        ])
    private static let linked =
        "SELECT k.grant_id FROM grant_person k WHERE k.region_id = $1 AND k.person_id = $2"
    static let consents = Trace(
        "consent", .removed,
        find: Query(
            "traceConsents",
            """
            SELECT c.purpose, c.given_by AS given_by, c.way AS how, c.given_on AS given, c.withdrawn_on AS withdrawn
            FROM consent c WHERE c.region_id = $1 AND c.person_id = $2 ORDER BY c.given_on
            """),
        erase: [Query("eraseConsents", "DELETE FROM consent WHERE region_id = $1 AND person_id = $2")])
    static let publishedNames = Trace(
        "published_name", .removed,
        find: Query(
            "tracePublishedNames",
            "SELECT day, form FROM published_name WHERE region_id = $1 AND person_id = $2 ORDER BY day"),
        erase: [
            Query("erasePublishedNames", "DELETE FROM published_name WHERE region_id = $1 AND person_id = $2")
        ])
    static let protections = Trace(
        "protection", .removed,
        find: Query(
            "traceProtections",
            """
            SELECT from_day AS "from", until_day AS until FROM protection
            WHERE region_id = $1 AND person_id = $2 ORDER BY from_day
            """),
        erase: [Query("eraseProtections", "DELETE FROM protection WHERE region_id = $1 AND person_id = $2")])
}
