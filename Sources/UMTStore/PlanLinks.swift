package import UMTDomain

/// What can be linked to an item of a plan.
package enum PlanLinked: Hashable, Sendable {
    case youthCase(CaseID)
    case answer(SendingID)
    case promise(PromiseID)
    case entry(LedgerEntryID)
}

extension Shelf {
    /// Links a thing to an item, or gives the link that is there another weight. A case has no progress, so its link
    /// weighs nothing by itself.
    package func keepLink(_ thing: PlanLinked, to item: PlanItemID, weight: Int) throws {
        switch thing {
        case .youthCase(let id): try database.run(.linkCase, [region.id, id, item])
        case .answer(let id): try database.run(.linkAnswer, [region.id, id, item, weight])
        case .promise(let id): try database.run(.linkPromise, [region.id, id, item, weight])
        case .entry(let id): try database.run(.linkEntry, [region.id, id, item, weight])
        }
    }

    /// Whether there was such a link.
    package func removeLink(_ thing: PlanLinked, to item: PlanItemID) throws -> Bool {
        switch thing {
        case .youthCase(let id): try database.run(.unlinkCase, [region.id, id, item]) > 0
        case .answer(let id): try database.run(.unlinkAnswer, [region.id, id, item]) > 0
        case .promise(let id): try database.run(.unlinkPromise, [region.id, id, item]) > 0
        case .entry(let id): try database.run(.unlinkEntry, [region.id, id, item]) > 0
        }
    }

    package func weigh(_ item: PlanItemID, as weight: Int) throws {
        try database.run(.weighItem, [region.id, item, weight])
    }

    /// The keys of the items that an entry is linked to.
    package func planItems(of entry: LedgerEntryID) throws -> [String] {
        try database.rows(.planItemsOfEntry, [region.id, entry]) { $0[0] }
    }

    /// What is linked to the items of a plan, summed item by item in two statements; what the public may see, or all.
    package func linkedWork(in plan: PlanID, published: Bool) throws -> [PlanItemID: LinkedWork] {
        var linked: [PlanItemID: LinkedWork] = [:]
        let arguments: [any Bindable] = [region.id, plan, published]
        _ = try database.rows(.linkedCounts, arguments) { columns in
            linked[columns[0], default: LinkedWork()].cases += columns[1]
            linked[columns[0], default: LinkedWork()].answers += columns[2]
        }
        _ = try database.rows(.linkedSums, arguments) { columns in
            linked[columns[0], default: LinkedWork()].promises += columns[1]
            linked[columns[0], default: LinkedWork()].entries += columns[2]
            linked[columns[0], default: LinkedWork()].sum.add(percents: columns[3], weight: columns[4])
        }
        return linked
    }
}

extension Query {
    private static func link(_ name: String, _ table: String, _ column: String) -> Query {
        Query(
            name,
            """
            INSERT INTO \(table)_plan_item (region_id, \(column), plan_item_id, weight) VALUES ($1, $2, $3, $4)
            ON CONFLICT (region_id, \(column), plan_item_id) DO UPDATE SET weight = excluded.weight
            """)
    }

    private static func unlink(_ name: String, _ table: String, _ column: String) -> Query {
        Query(
            name,
            "DELETE FROM \(table)_plan_item WHERE region_id = $1 AND \(column) = $2 AND plan_item_id = $3")
    }

    static let linkCase = Query(
        "linkCase",
        """
        INSERT INTO case_plan_item (region_id, case_id, plan_item_id) VALUES ($1, $2, $3)
        ON CONFLICT (region_id, case_id, plan_item_id) DO NOTHING
        """)
    static let linkAnswer = link("linkAnswer", "sending", "sending_id")
    static let linkPromise = link("linkPromise", "promise", "promise_id")
    static let linkEntry = link("linkEntry", "ledger_entry", "entry_id")
    static let unlinkCase = unlink("unlinkCase", "case", "case_id")
    static let unlinkAnswer = unlink("unlinkAnswer", "sending", "sending_id")
    static let unlinkPromise = unlink("unlinkPromise", "promise", "promise_id")
    static let unlinkEntry = unlink("unlinkEntry", "ledger_entry", "entry_id")
    static let weighItem = Query(
        "weighItem", "UPDATE plan_item SET weight = $3 WHERE region_id = $1 AND id = $2")
    static let planItemsOfEntry = Query(
        "planItemsOfEntry",
        """
        SELECT i.key FROM ledger_entry_plan_item l
        JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id
        WHERE l.region_id = $1 AND l.entry_id = $2 ORDER BY i.place, i.key
        """)

    /// The items first, then their links, each by its index.
    private static func items(_ link: String) -> String {
        """
        FROM plan_item i CROSS JOIN \(link)_plan_item l ON l.region_id = i.region_id AND l.plan_item_id = i.id
        """
    }
    private static let ofPlan = """
        i.region_id = $1 AND i.plan_id = $2 AND c.visibility <> 'draft'
        AND ($3 = 0 OR c.visibility = 'published')
        """
    private static func ownLink(_ table: String, _ link: String) -> String {
        "NOT EXISTS (SELECT 1 FROM \(table)_plan_item x WHERE x.region_id = p.region_id AND \(link))"
    }
    private static let noneOfItsOwn = ownLink("promise", "x.promise_id = p.id")
    private static let noneOfItsAnswer = ownLink("sending", "x.sending_id = p.sending_id")

    static let linkedCounts = Query(
        "linkedCounts",
        """
        SELECT i.id, COUNT(*), 0 \(items("case"))
        CROSS JOIN youth_case c ON c.region_id = l.region_id AND c.id = l.case_id
        WHERE \(ofPlan) GROUP BY i.id
        UNION ALL
        SELECT i.id, 0, COUNT(*) \(items("sending"))
        CROSS JOIN sending s ON s.region_id = l.region_id AND s.id = l.sending_id
        CROSS JOIN youth_case c ON c.region_id = s.region_id AND c.id = s.case_id
        WHERE \(ofPlan) GROUP BY i.id
        """)
    /// How far a promise has come in the eyes of the young: the whole of it only when they have said so; before that
    /// no more than 99, and what they dispute counts as it stood before it was called delivered.
    private static let reached = """
        CASE WHEN p.verdict = 'confirmed' THEN 100
            WHEN p.verdict = 'disputed' THEN COALESCE((
                SELECT d.percent FROM delivery d
                WHERE d.region_id = p.region_id AND d.promise_id = p.id AND d.percent < 100
                ORDER BY d.id DESC LIMIT 1), 0)
            WHEN p.percent = 100 THEN 99 ELSE p.percent END
        """
    /// The nearest link holds: a promise's own, else that of its answer, else that of its case.
    static let linkedSums = Query(
        "linkedSums",
        """
        WITH leaf AS (
            SELECT i.id AS item, 1 AS promise, 0 AS entry, \(reached) AS percent, l.weight AS weight
            \(items("promise")) CROSS JOIN promise p ON p.region_id = l.region_id AND p.id = l.promise_id
            CROSS JOIN youth_case c ON c.region_id = p.region_id AND c.id = p.case_id
            WHERE \(ofPlan)
            UNION ALL
            SELECT i.id, 1, 0, \(reached), l.weight
            \(items("sending")) CROSS JOIN sending s ON s.region_id = l.region_id AND s.id = l.sending_id
            CROSS JOIN promise p ON p.region_id = s.region_id AND p.case_id = s.case_id AND p.sending_id = s.id
            CROSS JOIN youth_case c ON c.region_id = p.region_id AND c.id = p.case_id
            WHERE \(ofPlan) AND \(noneOfItsOwn)
            UNION ALL
            SELECT i.id, 1, 0, \(reached), \(Headway.once)
            \(items("case")) CROSS JOIN promise p ON p.region_id = l.region_id AND p.case_id = l.case_id
            CROSS JOIN youth_case c ON c.region_id = p.region_id AND c.id = p.case_id
            WHERE \(ofPlan) AND \(noneOfItsOwn) AND \(noneOfItsAnswer)
            UNION ALL
            SELECT i.id, 0, 1, COALESCE(e.percent, 0), l.weight
            \(items("ledger_entry")) CROSS JOIN ledger_entry e ON e.region_id = l.region_id AND e.id = l.entry_id
            WHERE i.region_id = $1 AND i.plan_id = $2 AND e.kind <> 'statement'
            AND (e.ending IS NULL OR e.ending = 'closed') AND ($3 = 0 OR e.published = 1))
        SELECT f.item, SUM(f.promise), SUM(f.entry), SUM(f.percent * f.weight), SUM(f.weight) FROM leaf f GROUP BY f.item
        """)

    static let planLinks = [
        linkCase, linkAnswer, linkPromise, linkEntry, unlinkCase, unlinkAnswer, unlinkPromise, unlinkEntry,
        weighItem, planItemsOfEntry, linkedCounts, linkedSums,
    ]
}
