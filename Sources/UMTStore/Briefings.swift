package import UMTDomain

/// A case in the briefing: whose municipality it concerns, and the days that matter.
package struct BriefingLine: Sendable {
    package let municipality: MunicipalityID?
    package let number: String
    package let title: String
    package let body: String
    package let day: CivilDate
    package let due: CivilDate?
}

/// A promise in the briefing, as it stands.
package struct BriefingPromise: Sendable {
    package let municipality: MunicipalityID?
    package let number: String
    package let body: String
    package let text: String
    package let due: CivilDate
    package let promisedOn: CivilDate
    package let percent: Int
    package let verdict: String?
    package let deliveredOn: CivilDate?
}

/// Seats and holders of one municipality, as counts.
package struct BriefingCounts: Sendable {
    package let municipality: MunicipalityID?
    package let first: Int
    package let second: Int
}

extension Shelf {
    /// Cases raised after `since`, up to and with `day`, by the municipality of their council.
    package func newCases(after since: CivilDate?, until day: CivilDate) throws -> [BriefingLine] {
        try lines(.briefingNew, since, day)
    }

    /// Sendings whose deadline had passed and that had no answer on that day, by the addressee's municipality.
    package func overdueSendings(on day: CivilDate) throws -> [BriefingLine] {
        try lines(.briefingOverdue, nil, day)
    }

    /// Answers given after `since`, up to and with `day`.
    package func answers(after since: CivilDate?, until day: CivilDate) throws -> [BriefingLine] {
        try lines(.briefingAnswers, since, day)
    }

    /// Every promise made up to and with `day` as it stood then, but those confirmed before `since`.
    package func promises(after since: CivilDate?, until day: CivilDate) throws -> [BriefingPromise] {
        try database.rows(.briefingPromises, [region.id, since?.description ?? "", day]) {
            BriefingPromise(
                municipality: $0.id(0), number: $0[1], body: $0[2], text: $0[3], due: try $0.day(4),
                promisedOn: try $0.day(5), percent: $0[6], verdict: $0.text(7),
                deliveredOn: $0.optionalDay(8))
        }
    }

    /// Seats that are certain on the day, and how many of them somebody certainly holds, by municipality.
    package func seatCounts(on day: CivilDate, seenBy sight: Sight) throws -> [BriefingCounts] {
        try counts(.briefingSeats, day, sight)
    }

    /// The day of the first event of the record.
    package func firstDay() throws -> CivilDate? {
        try database.row(.firstMoment, [region.id]) { $0.moment(0)?.day } ?? nil
    }

    private func lines(_ query: Query, _ since: CivilDate?, _ day: CivilDate) throws -> [BriefingLine] {
        try database.rows(query, [region.id, since?.description ?? "", day]) {
            BriefingLine(
                municipality: $0.id(0), number: $0[1], title: $0[2], body: $0[3], day: try $0.day(4),
                due: $0.optionalDay(5))
        }
    }

    private func counts(_ query: Query, _ day: CivilDate, _ sight: Sight) throws -> [BriefingCounts] {
        try database.rows(query, [region.id, day, DayTree.number(day)] + sight.columns) {
            BriefingCounts(municipality: $0.id(0), first: $0[1], second: $0[2])
        }
    }
}

extension Query {
    /// Rows of `alias` that certainly hold on the day.
    static func holds(_ alias: String, on day: String) -> String {
        """
        \(alias).from_latest <= \(day) AND (\(alias).until_earliest > \(day)
            OR (\(alias).until_earliest IS NULL AND \(alias).until_latest IS NULL))
        """
    }
    /// Those who certainly sit on the day, and of whom the caller may know.
    private static let sitting = """
        FROM path CROSS JOIN mandate d
        JOIN seat t ON t.region_id = d.region_id AND t.id = d.seat_id
        JOIN body b ON b.region_id = d.region_id AND b.id = d.body_id
        WHERE d.region_id = $1 AND d.node = path.node AND d.first_day <= $3 AND d.last_day >= $3
        AND \(holds("d", on: "$2")) AND \(isSeen("d.person_id", in: "d.region_id", on: "$2", "$4", "$5"))
        """
    private static let ofSending = """
        JOIN youth_case c ON c.region_id = s.region_id AND c.id = s.case_id
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        """

    static let briefingNew = Query(
        "briefingNew",
        """
        SELECT b.municipality_id, c.number, c.title, b.key, c.raised_on, NULL
        FROM youth_case c JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE c.region_id = $1 AND c.raised_on > $2 AND c.raised_on <= $3 AND c.visibility <> 'draft'
        ORDER BY c.raised_on, c.id
        """)
    static let briefingOverdue = Query(
        "briefingOverdue",
        """
        SELECT b.municipality_id, c.number, c.title, b.key, s.received_on, s.due
        FROM sending s \(ofSending)
        WHERE s.region_id = $1 AND s.ending IS NULL AND s.due > $2 AND s.due < $3
        UNION ALL
        SELECT b.municipality_id, c.number, c.title, b.key, s.received_on, s.due
        FROM sending s \(ofSending)
        WHERE s.region_id = $1 AND s.ending IS NOT NULL AND s.ended_on > $3 AND s.due < $3
        UNION ALL
        SELECT b.municipality_id, c.number, c.title, b.key, s.received_on, p.from_due
        FROM sending_postponement p JOIN sending s ON s.region_id = p.region_id AND s.id = p.sending_id \(ofSending)
        WHERE p.region_id = $1 AND p.day > $3 AND p.from_due < $3
        ORDER BY 6, 2
        """)
    static let briefingAnswers = Query(
        "briefingAnswers",
        """
        SELECT b.municipality_id, c.number, c.title, b.key, s.answered_on, COALESCE(s.missed_due, s.due)
        FROM sending s \(ofSending)
        WHERE s.region_id = $1 AND s.answered_at IS NOT NULL AND s.answered_on > $2 AND s.answered_on <= $3
        ORDER BY s.answered_on, s.id
        """)
    /// The last report and the last verdict up to the day; a verdict holds until something new is reported.
    static let briefingPromises = Query(
        "briefingPromises",
        """
        WITH made AS (
            SELECT p.region_id, p.id, p.case_id, p.sending_id, p.place, p.text, p.due, p.promised_on, COALESCE((
                SELECT d.percent FROM delivery d WHERE d.region_id = p.region_id AND d.promise_id = p.id AND d.day <= $3
                ORDER BY d.id DESC LIMIT 1), 0) AS percent, (
                SELECT d.day FROM delivery d WHERE d.region_id = p.region_id AND d.promise_id = p.id AND d.day <= $3
                ORDER BY d.id DESC LIMIT 1) AS reported_on, (
                SELECT k.id FROM confirmation k
                WHERE k.region_id = p.region_id AND k.promise_id = p.id AND k.day <= $3 AND NOT EXISTS (
                    SELECT 1 FROM delivery d WHERE d.region_id = k.region_id AND d.promise_id = k.promise_id
                    AND d.day <= $3 AND d.moment > k.moment)
                ORDER BY k.id DESC LIMIT 1) AS said
            FROM promise p WHERE p.region_id = $1 AND p.promised_on <= $3)
        SELECT b.municipality_id, c.number, b.key, m.text, m.due, m.promised_on, m.percent, k.verdict,
            CASE WHEN m.percent = 100 THEN m.reported_on END
        FROM made m JOIN sending s ON s.region_id = m.region_id AND s.id = m.sending_id \(ofSending)
        LEFT JOIN confirmation k ON k.id = m.said
        WHERE k.verdict IS NULL OR k.verdict <> 'confirmed' OR k.day > $2 OR m.promised_on > $2
        ORDER BY m.due, c.id, m.place
        """)
    static let briefingSeats = Query(
        "briefingSeats",
        """
        WITH RECURSIVE \(path(to: "$3")), held AS (
            SELECT DISTINCT d.seat_id \(sitting))
        SELECT COALESCE(t.municipality_id, b.municipality_id), COUNT(*), COUNT(h.seat_id)
        FROM seat t JOIN body b ON b.region_id = t.region_id AND b.id = t.body_id
        LEFT JOIN held h ON h.seat_id = t.id
        WHERE t.region_id = $1 AND t.rank IS NULL AND \(holds("t", on: "$2")) GROUP BY 1
        """)
    static let firstMoment = Query("firstMoment", "SELECT MIN(moment) FROM event WHERE region_id = $1")

    static let briefings = [
        briefingNew, briefingOverdue, briefingAnswers, briefingPromises, briefingSeats, firstMoment,
    ]
}
