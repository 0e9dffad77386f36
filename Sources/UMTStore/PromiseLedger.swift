package import UMTDomain

/// What the ledger of promises is narrowed to; `nil` lets every row through.
package struct PromiseFilter: Sendable {
    /// Who promised.
    package var by: BodyID?
    package var council: BodyID?
    package var state: PromiseState?
    /// The key of an item of a plan; what is linked to an item below it counts too.
    package var item: String?
    package var isOverdue = false
    /// Promised on that day or later.
    package var since: CivilDate?
    /// Promised before that day.
    package var until: CivilDate?
    /// `nil` is the public, which sees published cases.
    package var scope: Scope?

    package init(within scope: Scope?) { self.scope = scope }
}

extension Shelf {
    /// A page of the ledger, the earliest due first.
    package func promises(
        _ filter: PromiseFilter, on day: CivilDate, after mark: PromiseMark?, limit: Int
    ) throws -> [PromiseLine] {
        let page: [any Bindable] = [mark?.due.description ?? "", mark?.id ?? PromiseID(raw: 0), limit]
        return try database.rows(.ledgerPage, arguments(filter, on: day) + page, PromiseLine.init)
    }

    /// How many of them stand where; one pass over them.
    package func promiseTotals(_ filter: PromiseFilter, on day: CivilDate) throws -> PromiseTotals {
        var totals = PromiseTotals()
        let rows = try database.rows(.ledgerTotals, arguments(filter, on: day)) {
            (state: try $0.word(0) as PromiseState, count: $0[1] as Int, overdue: $0[2] as Int)
        }
        for row in rows { totals.add(row.count, row.state, overdue: row.overdue) }
        return totals
    }

    private func arguments(_ filter: PromiseFilter, on day: CivilDate) -> [any Bindable] {
        var own: (body: BodyID?, municipality: MunicipalityID?) = (nil, nil)
        var received: BodyID?
        switch filter.scope {
        case .region, nil: break
        case .own(let body, let municipality): own = (body ?? BodyID(raw: -1), municipality)
        case .received(let body): received = body ?? BodyID(raw: -1)
        }
        return [
            region.id, day, filter.scope == nil, own.body, own.municipality, received, filter.by,
            filter.council, filter.state?.rawValue, filter.item, filter.isOverdue, filter.since, filter.until,
        ]
    }
}

extension PromiseLine {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], youthCase: columns[1], title: columns[2], council: columns[3], by: columns[4],
            text: columns[5], due: try columns.day(6), promisedOn: try columns.day(7), percent: columns[8],
            verdict: columns.isNull(9) ? nil : try columns.word(9), deliveredOn: columns.optionalDay(10))
    }
}

extension Query {
    /// How a promise `p` stands on the day `$2`, as the domain computes it.
    private static let standing = """
        CASE WHEN p.verdict = 'confirmed' THEN
                CASE WHEN p.delivered_on > p.due THEN 'confirmed-late' ELSE 'confirmed' END
            WHEN p.verdict = 'disputed' THEN 'disputed'
            WHEN p.percent = 100 THEN CASE WHEN p.delivered_on > p.due THEN 'delivered-late' ELSE 'delivered' END
            WHEN p.due < $2 THEN 'broken' WHEN p.percent > 0 THEN 'under-way' ELSE 'not-started' END
        """
    /// Past its day without being delivered, or delivered in the eyes of the addressee alone.
    private static let isOverdue = "(p.due < $2 AND (p.verdict = 'disputed' OR p.percent < 100))"

    private static func linked(_ table: String, _ link: String) -> String {
        """
        EXISTS (SELECT 1 FROM \(table) l JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id
            WHERE l.region_id = p.region_id AND \(link)
            AND (i.key = $10 OR substr(i.key, 1, length($10) + 1) = $10 || '.'))
        """
    }

    private static func hasAny(_ table: String, _ link: String) -> String {
        "EXISTS (SELECT 1 FROM \(table) l WHERE l.region_id = p.region_id AND \(link))"
    }

    /// The nearest link holds: that of the promise itself, else that of its answer, else that of its case.
    private static let isLinked = """
        (\(linked("promise_plan_item", "l.promise_id = p.id"))
        OR (NOT \(hasAny("promise_plan_item", "l.promise_id = p.id"))
            AND (\(linked("sending_plan_item", "l.sending_id = p.sending_id"))
            OR (NOT \(hasAny("sending_plan_item", "l.sending_id = p.sending_id"))
                AND \(linked("case_plan_item", "l.case_id = p.case_id"))))))
        """
    private static func caseHas(_ condition: String) -> String {
        "EXISTS (SELECT 1 FROM youth_case c WHERE c.region_id = p.region_id AND c.id = p.case_id AND \(condition))"
    }

    /// What is not asked for is not looked up, so that the totals of a whole region read its promises and no more.
    private static let ledger = """
        p.region_id = $1 AND ($3 = 0 OR \(caseHas("c.visibility = 'published'")))
        AND (CAST($4 AS BIGINT) IS NULL OR \(caseHas("c.council_id = $4")) OR EXISTS (
            SELECT 1 FROM youth_case c CROSS JOIN body o ON o.region_id = c.region_id AND o.id = c.council_id
            WHERE c.region_id = p.region_id AND c.id = p.case_id AND o.municipality_id = $5))
        AND (CAST($6 AS BIGINT) IS NULL OR EXISTS (
            SELECT 1 FROM sending r WHERE r.region_id = p.region_id AND r.case_id = p.case_id AND r.body_id = $6))
        AND (CAST($7 AS BIGINT) IS NULL OR EXISTS (
            SELECT 1 FROM sending s WHERE s.region_id = p.region_id AND s.id = p.sending_id AND s.body_id = $7))
        AND (CAST($8 AS BIGINT) IS NULL OR \(caseHas("c.council_id = $8")))
        AND (CAST($9 AS TEXT) IS NULL OR \(standing) = $9)
        AND (CAST($10 AS TEXT) IS NULL OR \(isLinked))
        AND ($11 = 0 OR \(isOverdue)) AND (CAST($12 AS TEXT) IS NULL OR p.promised_on >= $12)
        AND (CAST($13 AS TEXT) IS NULL OR p.promised_on < $13)
        """

    static let ledgerPage = Query(
        "ledgerPage",
        """
        SELECT p.id, c.number, CASE WHEN $3 = 1 THEN COALESCE(c.public_title, '') ELSE c.title END, o.key, b.key,
            p.text, p.due, p.promised_on, p.percent, p.verdict, p.delivered_on
        FROM promise p CROSS JOIN youth_case c ON c.region_id = p.region_id AND c.id = p.case_id
        CROSS JOIN body o ON o.region_id = c.region_id AND o.id = c.council_id
        CROSS JOIN sending s ON s.region_id = p.region_id AND s.id = p.sending_id
        CROSS JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        WHERE \(ledger) AND p.due >= $14 AND (p.due, p.id) > ($14, $15) ORDER BY p.due, p.id LIMIT $16
        """)
    static let ledgerTotals = Query(
        "ledgerTotals",
        """
        SELECT \(standing), COUNT(*), COUNT(CASE WHEN \(isOverdue) THEN 1 END)
        FROM promise p WHERE \(ledger) GROUP BY 1
        """)

    static let promiseLedger = [ledgerPage, ledgerTotals]
}
