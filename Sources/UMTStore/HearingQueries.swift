extension Query {
    private static let hearingColumns = """
        h.id, h.number, h.asker_id, h.title, h.text, h.theme, h.asked_stage, h.stage, h.asked_at, h.due, h.report_by,
        h.visibility, h.version
        """
    private static let hearingTally = """
        (SELECT COUNT(*) FROM hearing_council k WHERE k.region_id = h.region_id AND k.hearing_id = h.id),
        (SELECT COUNT(*) FROM council_statement s WHERE s.region_id = h.region_id AND s.hearing_id = h.id),
        (SELECT COUNT(s.heed) FROM council_statement s WHERE s.region_id = h.region_id AND s.hearing_id = h.id)
        """
    private static let narrowed = """
        (CAST($2 AS BIGINT) IS NULL OR h.asker_id = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR EXISTS (
            SELECT 1 FROM hearing_council k
            WHERE k.region_id = h.region_id AND k.hearing_id = h.id AND k.council_id = $3))
        AND (CAST($4 AS TEXT) IS NULL OR h.stage = $4)
        AND (CAST($5 AS BIGINT) IS NULL OR b.id = $5 OR b.municipality_id = $6 OR EXISTS (
            SELECT 1 FROM hearing_council k JOIN body c ON c.region_id = k.region_id AND c.id = k.council_id
            WHERE k.region_id = h.region_id AND k.hearing_id = h.id AND (c.id = $5 OR c.municipality_id = $6)))
        """
    private static let withAsker =
        "FROM hearing h JOIN body b ON b.region_id = h.region_id AND b.id = h.asker_id"

    static let hearingByName = Query(
        "hearingByName",
        """
        SELECT \(hearingColumns) FROM hearing h WHERE h.region_id = $1 AND h.number = $2
        UNION ALL
        SELECT \(hearingColumns) FROM hearing h WHERE h.region_id = $1 AND h.id = $3
        """)
    static let hearingPage = Query(
        "hearingPage",
        """
        SELECT \(hearingColumns), b.key, \(hearingTally) \(withAsker)
        WHERE h.region_id = $1 AND (h.asked_at, h.id) < ($7, $8) AND \(narrowed)
        ORDER BY h.asked_at DESC, h.id DESC LIMIT $9
        """)
    static let hearingCounts = Query(
        "hearingCounts",
        """
        SELECT h.asked_stage, COUNT(*), MIN(h.days_given) \(withAsker)
        WHERE h.region_id = $1 AND \(narrowed) GROUP BY h.asked_stage
        """)
    static let publishedHearings = Query(
        "publishedHearings",
        """
        SELECT \(hearingColumns), b.key, \(hearingTally) \(withAsker)
        WHERE h.region_id = $1 AND h.visibility = 'published' AND (h.asked_at, h.id) < ($2, $3)
        ORDER BY h.asked_at DESC, h.id DESC LIMIT $4
        """)
    static let councilsOfHearing = Query(
        "councilsOfHearing",
        """
        SELECT \(bodyColumns) FROM hearing_council k JOIN body b ON b.region_id = k.region_id AND b.id = k.council_id
        WHERE k.region_id = $1 AND k.hearing_id = $2 ORDER BY b.sort_key, b.id
        """)
    static let groundOfHearing = Query(
        "groundOfHearing", "SELECT ground FROM hearing WHERE region_id = $1 AND id = $2")
    static let insertHearing = Query(
        "insertHearing",
        """
        INSERT INTO hearing (id, region_id, number, asker_id, title, text, theme, asked_stage, stage, asked_at, due,
            days_given, report_by, visibility, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """)
    static let insertHearingCouncil = Query(
        "insertHearingCouncil",
        "INSERT INTO hearing_council (id, region_id, hearing_id, council_id) VALUES ($4, $1, $2, $3)")
    static let updateHearing = Query(
        "updateHearing",
        """
        UPDATE hearing SET stage = $3, visibility = $4, ground = $5, version = $6
        WHERE region_id = $1 AND id = $2 AND version = $6 - 1
        """)

    static let hearings = [
        hearingByName, hearingPage, hearingCounts, publishedHearings, councilsOfHearing, groundOfHearing,
        insertHearing, insertHearingCouncil, updateHearing,
    ]
}
