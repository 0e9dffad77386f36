package import UMTDomain

/// Which cases an evaluation is about: raised in a period, and as they stood on a day.
package struct EvaluationSpan: Sendable {
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate
    package let day: CivilDate

    package init(from: CivilDate, until: CivilDate, asOf day: CivilDate) {
        (self.from, self.until, self.day) = (from, until, day)
    }
}

extension Shelf {
    /// The cases of an evaluation with everything that it counts, in five statements.
    package func evaluated(_ span: EvaluationSpan, in plan: PlanID, _ items: [PlanItem]) throws
        -> [EvaluatedCase]
    {
        let arguments: [any Bindable] = [region.id, span.from, span.until, span.day]
        var cases = try database.rows(.evaluatedCases, arguments) {
            EvaluatedCase(id: $0[0], municipality: $0.id(1), sendings: $0[2], answered: $0[3])
        }
        let places = Dictionary(cases.enumerated().map { ($1.id, $0) }) { first, _ in first }
        _ = try database.rows(.evaluatedOutcomes, arguments) { columns in
            guard let place = places[columns[0]] else { return }
            cases[place].counts.outcomes[try columns.word(1), default: 0] += columns[2]
        }
        _ = try database.rows(.evaluatedPromises, arguments) { columns in
            guard let place = places[columns[0]] else { return }
            let state = PromiseState(
                percent: columns[2], verdict: columns.isNull(3) ? nil : try columns.word(3),
                due: try columns.day(1), deliveredOn: columns.optionalDay(4), on: span.day)
            cases[place].counts.promises.add(1, state, overdue: 0)
        }
        let goals = Dictionary(items.map { ($0.id, $0.subGoal) }) { first, _ in first }
        _ = try database.rows(.evaluatedLinks, arguments + [plan]) { columns in
            guard let place = places[columns[0]], let goal = goals[columns[1]] ?? nil else { return }
            cases[place].subGoals.insert(goal)
        }
        return cases
    }
}

extension Query {
    private static let inSpan = """
        c.region_id = $1 AND c.raised_on >= $2 AND c.raised_on < $3 AND c.raised_on <= $4
        AND c.visibility <> 'draft'
        """
    static let evaluatedCases = Query(
        "evaluatedCases",
        """
        SELECT c.id, b.municipality_id, COUNT(s.id), COUNT(CASE WHEN s.answered_on <= $4 THEN 1 END)
        FROM youth_case c JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        LEFT JOIN sending s ON s.region_id = c.region_id AND s.case_id = c.id AND s.received_on <= $4
            AND (s.ending IS NULL OR s.ending = 'answered' OR s.ended_on > $4)
        WHERE \(inSpan) GROUP BY c.raised_on, c.id, b.municipality_id
        """)
    static let evaluatedOutcomes = Query(
        "evaluatedOutcomes",
        """
        SELECT c.id, o.outcome, COUNT(*)
        FROM youth_case c CROSS JOIN sending s ON s.region_id = c.region_id AND s.case_id = c.id
        CROSS JOIN outcome o ON o.region_id = s.region_id AND o.sending_id = s.id
        WHERE \(inSpan) AND s.answered_on <= $4 GROUP BY c.raised_on, c.id, o.outcome
        """)
    /// The last report and the last verdict up to the day; a verdict holds until something new is reported.
    static let evaluatedPromises = Query(
        "evaluatedPromises",
        """
        WITH made AS (
            SELECT p.region_id, p.id, p.case_id, p.due, (
                SELECT d.id FROM delivery d WHERE d.region_id = p.region_id AND d.promise_id = p.id AND d.day <= $4
                ORDER BY d.id DESC LIMIT 1) AS reported, (
                SELECT k.id FROM confirmation k WHERE k.region_id = p.region_id AND k.promise_id = p.id
                AND k.day <= $4 ORDER BY k.id DESC LIMIT 1) AS said
            FROM youth_case c CROSS JOIN promise p ON p.region_id = c.region_id AND p.case_id = c.id
            WHERE \(inSpan) AND p.promised_on <= $4)
        SELECT m.case_id, m.due, COALESCE(d.percent, 0), CASE WHEN k.moment >= d.moment THEN k.verdict END,
            CASE WHEN d.percent = 100 THEN d.day END
        FROM made m LEFT JOIN delivery d ON d.id = m.reported LEFT JOIN confirmation k ON k.id = m.said
        """)
    static let evaluatedLinks = Query(
        "evaluatedLinks",
        """
        SELECT c.id, i.id FROM youth_case c
        CROSS JOIN case_plan_item l ON l.region_id = c.region_id AND l.case_id = c.id
        CROSS JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id AND i.plan_id = $5
        WHERE \(inSpan)
        UNION
        SELECT c.id, i.id FROM youth_case c
        CROSS JOIN sending s ON s.region_id = c.region_id AND s.case_id = c.id
        CROSS JOIN sending_plan_item l ON l.region_id = s.region_id AND l.sending_id = s.id
        CROSS JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id AND i.plan_id = $5
        WHERE \(inSpan)
        UNION
        SELECT c.id, i.id FROM youth_case c
        CROSS JOIN promise p ON p.region_id = c.region_id AND p.case_id = c.id
        CROSS JOIN promise_plan_item l ON l.region_id = p.region_id AND l.promise_id = p.id
        CROSS JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id AND i.plan_id = $5
        WHERE \(inSpan)
        """)

    static let evaluations = [evaluatedCases, evaluatedOutcomes, evaluatedPromises, evaluatedLinks]
}
