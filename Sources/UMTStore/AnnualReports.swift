package import UMTDomain

extension Shelf {
    /// What young people said to a council in those days, by the way in which they did.
    package func inputCounts(
        of council: BodyID, from: CivilDate, until: CivilDate
    ) throws -> [InputCount] {
        let rows = try database.rows(.inputsOfYear, [region.id, council, from, until]) {
            InputCount(channel: try $0.word(0), times: $0[1], reach: $0[2], open: $0[3])
        }
        let order = YouthInput.Channel.allCases
        return order.compactMap { channel in rows.first { $0.channel == channel } }
    }

    /// The hearings that asked a council in those days, and its statements.
    package func hearingYear(
        of council: BodyID, from: CivilDate, until: CivilDate
    ) throws -> HearingYear {
        let span: [any Bindable] = [
            region.id, council, Moment(.midnight, on: from), Moment(.midnight, on: until),
        ]
        let asked = try database.row(.hearingsOfYear, span) { (all: $0[0] as Int, answered: $0[1] as Int) }
        let statements = try database.rows(.statementsOfYear, span) {
            (heed: $0.text(0).flatMap(HearingReport.Heed.init(rawValue:)), count: $0[1] as Int)
        }
        let heeds = statements.compactMap { line in line.heed.map { ($0, line.count) } }
        return HearingYear(
            asked: asked?.all ?? 0, answered: asked?.answered ?? 0,
            statements: statements.reduce(0) { $0 + $1.count },
            heeds: Dictionary(heeds) { $0 + $1 })
    }

    /// What the decisions of a body's meetings in those days asked for, as it stands on a day.
    package func followUpYear(
        of body: BodyID, from: CivilDate, until: CivilDate, on day: CivilDate
    ) throws -> FollowUpYear {
        let found = try database.row(.followUpsOfYear, [region.id, body, from, until, day]) {
            FollowUpYear(made: $0[0], done: $0[1], overdue: $0[2])
        }
        return found ?? FollowUpYear(made: 0, done: 0, overdue: 0)
    }
}

extension Query {
    static let inputsOfYear = Query(
        "inputsOfYear",
        """
        SELECT i.channel, COUNT(*), SUM(i.reach), COUNT(CASE WHEN i.settled_on IS NULL THEN 1 END)
        FROM youth_input i WHERE i.region_id = $1 AND i.held_on >= $3 AND i.held_on < $4 AND i.council_id = $2
        GROUP BY i.channel
        """)
    static let hearingsOfYear = Query(
        "hearingsOfYear",
        """
        SELECT COUNT(*), COUNT(s.id) FROM hearing h CROSS JOIN hearing_council k
        LEFT JOIN council_statement s
            ON s.region_id = k.region_id AND s.hearing_id = k.hearing_id AND s.council_id = k.council_id
        WHERE h.region_id = $1 AND h.asked_at >= $3 AND h.asked_at < $4
        AND k.region_id = h.region_id AND k.hearing_id = h.id AND k.council_id = $2
        """)
    static let statementsOfYear = Query(
        "statementsOfYear",
        """
        SELECT s.heed, COUNT(*) FROM council_statement s
        WHERE s.region_id = $1 AND s.council_id = $2 AND s.given_at >= $3 AND s.given_at < $4 GROUP BY s.heed
        """)
    static let followUpsOfYear = Query(
        "followUpsOfYear",
        """
        SELECT COUNT(*), COUNT(f.closed_on), COUNT(CASE WHEN f.closed_on IS NULL AND f.due < $5 THEN 1 END)
        FROM meeting m CROSS JOIN agenda_item i CROSS JOIN follow_up f
        WHERE m.region_id = $1 AND m.body_id = $2 AND m.day >= $3 AND m.day < $4
        AND i.region_id = m.region_id AND i.meeting_id = m.id AND f.region_id = i.region_id AND f.item_id = i.id
        """)

    static let annualReports =
        [inputsOfYear, hearingsOfYear, statementsOfYear, followUpsOfYear] + approvedReportQueries
}
