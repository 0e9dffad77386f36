/// What of hearings and input waits for somebody.
extension Query {
    private static let own = "(CAST($4 AS BIGINT) IS NULL OR b.id = $4 OR b.municipality_id = $5)"

    /// Each council that was asked and has not spoken, until the matter is decided.
    static let inboxHearings = Query(
        "inboxHearings",
        """
        SELECT k.id, h.due, h.number, h.title, b.key, b.municipality_id, h.due, 0, h.id, NULL FROM hearing h
        CROSS JOIN hearing_council k JOIN body b ON b.region_id = k.region_id AND b.id = k.council_id
        WHERE h.region_id = $1 AND h.stage IN ('idea', 'study', 'hearing') AND h.due >= $2 AND (h.due, k.id) > ($2, $3)
        AND k.region_id = h.region_id AND k.hearing_id = h.id AND NOT EXISTS (
            SELECT 1 FROM council_statement s
            WHERE s.region_id = h.region_id AND s.hearing_id = h.id AND s.council_id = k.council_id)
        AND \(own)
        ORDER BY h.due, k.id LIMIT $6
        """)
    /// Each statement that whoever asked has not reported back on.
    static let inboxReports = Query(
        "inboxReports",
        """
        SELECT s.id, h.report_by, h.number, h.title, b.key, b.municipality_id, h.report_by, 0, h.id, c.name_nb
        FROM council_statement s
        JOIN hearing h ON h.region_id = s.region_id AND h.id = s.hearing_id
        JOIN body b ON b.region_id = h.region_id AND b.id = h.asker_id
        JOIN body c ON c.region_id = s.region_id AND c.id = s.council_id
        WHERE s.region_id = $1 AND s.hearing_id > 0 AND s.heed IS NULL AND (h.report_by, s.id) > ($2, $3) AND \(own)
        ORDER BY h.report_by, s.id LIMIT $6
        """)
    static let inboxInputs = Query(
        "inboxInputs",
        """
        SELECT i.id, i.held_on, NULL, i.place, b.key, b.municipality_id, NULL, 0, i.id, NULL FROM youth_input i
        JOIN body b ON b.region_id = i.region_id AND b.id = i.council_id
        WHERE i.region_id = $1 AND i.settled_on IS NULL AND (i.held_on, i.id) > ($2, $3) AND \(own)
        ORDER BY i.held_on, i.id LIMIT $6
        """)

    static let hearingInbox = [inboxHearings, inboxReports, inboxInputs]
}
