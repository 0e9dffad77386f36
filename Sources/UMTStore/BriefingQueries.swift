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

    /// What waits today is in an index of its own; what was answered after the day waited then.
    static let briefingOpen = Query(
        "briefingOpen",
        """
        SELECT s.id, s.case_id, s.body_id, s.received_on, s.due, s.paused_on
        FROM sending s WHERE s.region_id = $1 AND s.ending IS NULL AND s.due > '' AND s.received_on <= $2
        UNION ALL
        SELECT s.id, s.case_id, s.body_id, s.received_on, s.due, s.paused_on
        FROM sending s WHERE s.region_id = $1 AND s.ending IS NULL AND s.due IS NULL AND s.received_on <= $2
        UNION ALL
        SELECT s.id, s.case_id, s.body_id, s.received_on, s.due, s.paused_on
        FROM sending s WHERE s.region_id = $1 AND s.ending IS NOT NULL AND s.ended_on > $2
        AND s.received_on <= $2
        """)
    /// The deadlines that held on the day, of those that were moved after it.
    static let briefingMoved = Query(
        "briefingMoved",
        """
        SELECT p.sending_id, MIN(p.from_due) FROM sending_postponement p
        WHERE p.region_id = $1 AND p.day > $2 GROUP BY p.sending_id
        """)
    static let briefingAnswers = Query(
        "briefingAnswers",
        """
        SELECT s.case_id, s.body_id, s.answered_on FROM sending s
        WHERE s.region_id = $1 AND s.answered_at IS NOT NULL AND s.answered_on > $2 AND s.answered_on <= $3
        """)
    static let briefingRaised = Query(
        "briefingRaised",
        """
        SELECT c.id, c.council_id, c.raised_on FROM youth_case c
        WHERE c.region_id = $1 AND c.visibility <> 'draft' AND c.raised_on > $2 AND c.raised_on <= $3
        """)
    /// Promises that something was said of after the beginning of the span, or reported of after its end, as they
    /// stood on its last day; a verdict holds until something new is reported.
    static let briefingJudged = Query(
        "briefingJudged",
        """
        WITH touched AS (
            SELECT k.promise_id AS id FROM confirmation k WHERE k.region_id = $1 AND k.day > $2
            UNION SELECT d.promise_id FROM delivery d WHERE d.region_id = $1 AND d.day > $3),
        stood AS (
            SELECT p.id, p.case_id, p.sending_id, p.due, (
                SELECT d.id FROM delivery d WHERE d.region_id = p.region_id AND d.promise_id = p.id AND d.day <= $3
                ORDER BY d.id DESC LIMIT 1) AS reported, (
                SELECT k.id FROM confirmation k WHERE k.region_id = p.region_id AND k.promise_id = p.id
                AND k.day <= $3 ORDER BY k.id DESC LIMIT 1) AS said
            FROM touched t CROSS JOIN promise p
            WHERE p.region_id = $1 AND p.id = t.id AND p.promised_on <= $3)
        SELECT m.id, m.case_id, s.body_id, m.due, COALESCE(d.percent, 0),
            CASE WHEN k.moment >= d.moment THEN k.verdict END, k.day, CASE WHEN d.percent = 100 THEN d.day END
        FROM stood m JOIN sending s ON s.id = m.sending_id
        LEFT JOIN delivery d ON d.id = m.reported LEFT JOIN confirmation k ON k.id = m.said
        ORDER BY m.due, m.id
        """)
    /// What has not been delivered on its day, or is disputed; the index holds these alone.
    static let briefingBroken = Query(
        "briefingBroken",
        """
        SELECT p.id, p.case_id, s.body_id, p.due, p.percent FROM promise p CROSS JOIN sending s
        WHERE p.region_id = $1 AND (p.percent < 100 OR p.verdict = 'disputed') AND p.due < $2
        AND p.promised_on <= $2 AND s.region_id = p.region_id AND s.id = p.sending_id ORDER BY p.due, p.id
        """)
    static let briefingCases = Query(
        "briefingCases",
        """
        SELECT c.id, c.number, c.council_id, c.visibility, COALESCE(a.text, ''), (
            SELECT COUNT(*) FROM ask o WHERE o.region_id = c.region_id AND o.case_id = c.id)
        FROM youth_case c LEFT JOIN ask a ON a.region_id = c.region_id AND a.case_id = c.id AND a.place = 1
        WHERE c.region_id = $1 AND c.id IN (\(handfulPlaces))
        """)
    static let withheldCases = Query(
        "withheldCases", "SELECT c.id FROM youth_case c WHERE c.region_id = $1 AND c.visibility = 'withheld'")
    static let promiseTexts = Query(
        "promiseTexts", "SELECT id, text FROM promise WHERE region_id = $1 AND id IN (\(handfulPlaces))")
    static let linkedItems = Query(
        "linkedItems",
        """
        SELECT i.id FROM plan_item i WHERE i.region_id = $1 AND i.plan_id = $2 AND EXISTS (
            SELECT 1 FROM case_plan_item l CROSS JOIN youth_case c ON c.region_id = l.region_id AND c.id = l.case_id
            WHERE l.region_id = i.region_id AND l.plan_item_id = i.id AND c.visibility <> 'draft'
            AND c.raised_on <= $3)
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

    static let briefings =
        [
            briefingOpen, briefingMoved, briefingAnswers, briefingRaised, briefingJudged, briefingBroken,
            briefingCases, withheldCases, promiseTexts, linkedItems, briefingSeats, firstMoment,
        ] + frozenBriefings + nameGuard
}
