package import UMTDomain

extension Shelf {
    package func plan(_ key: String) throws -> Plan {
        guard let plan = try database.row(.planByKey, [region.id, Names.folded(key)], Plan.init) else {
            throw Refusal.notFound(.plan, key, field: "plan")
        }
        return plan
    }

    package func plans() throws -> [Plan] { try database.rows(.allPlans, [region.id], Plan.init) }

    /// The items of a plan in the order of its document.
    package func items(of plan: PlanID) throws -> [PlanItem] {
        try database.rows(.planItems, [region.id, plan], PlanItem.init)
    }

    package func planItem(_ key: String, field: String = "planItems") throws -> PlanItem {
        guard let item = try database.row(.planItemByKey, [region.id, key.lowercased()], PlanItem.init) else {
            throw Refusal.notFound(.planItem, key, field: field)
        }
        return item
    }

    package func milestones(of plan: PlanID) throws -> [PlanMilestone] {
        try database.rows(.planMilestones, [region.id, plan]) {
            PlanMilestone(kind: try $0.word(0), key: $0[1], period: try $0.period(3), source: $0[2])
        }
    }

    /// The id of an action plan or an evaluation by its key, whichever plan of the region it belongs to.
    package func milestone(_ key: String) throws -> Int64 {
        let found = try database.row(.milestoneByKey, [region.id, key.lowercased()]) { $0[0] as Int64 }
        guard let found else { throw Refusal.notFound(.evaluation, key, field: "actionPlan") }
        return found
    }

    package func keep(_ plan: Plan) throws {
        let columns: [any Bindable] = [
            plan.id, region.id, plan.key, plan.title.nb, plan.title.en, plan.isBinding, plan.source,
        ]
        try database.run(.insertPlan, columns + plan.period.columns)
    }

    package func keep(_ item: PlanItem, in plan: PlanID, at place: Int) throws {
        try database.run(
            .insertPlanItem,
            [
                item.id, region.id, plan, item.kind.rawValue, item.key, item.number, place, item.label.nb,
                item.label.en, item.isForTheYoung, item.source, item.weight,
            ])
    }

    package func keep(_ milestone: PlanMilestone, in plan: PlanID, as key: Int64) throws {
        let columns: [any Bindable] = [
            key, region.id, plan, milestone.kind.rawValue, milestone.key, milestone.source,
        ]
        try database.run(.insertPlanMilestone, columns + milestone.period.columns)
    }
}

extension Plan {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], key: columns[1], title: Bilingual(nb: columns[2], en: columns[3]),
            isBinding: columns[4], period: try columns.period(6), source: columns[5])
    }
}

extension PlanItem {
    init(_ columns: Columns) throws {
        self.init(
            id: columns[0], kind: try columns.word(1), key: columns[2], number: columns[3],
            label: Bilingual(nb: columns[4], en: columns[5]), isForTheYoung: columns[6], source: columns[7],
            weight: columns[8])
    }
}

extension Query {
    private static let planColumns = """
        p.id, p.key, p.title_nb, p.title_en, p.binding, p.source, \(period("p"))
        """
    static let planItemColumns =
        "i.id, i.kind, i.key, i.number, i.label_nb, i.label_en, i.young, i.source, i.weight"

    static let planByKey = Query(
        "planByKey", "SELECT \(planColumns) FROM plan p WHERE p.region_id = $1 AND p.key = $2")
    static let allPlans = Query(
        "plans", "SELECT \(planColumns) FROM plan p WHERE p.region_id = $1 ORDER BY p.from_latest, p.key")
    static let planItems = Query(
        "planItems",
        "SELECT \(planItemColumns) FROM plan_item i WHERE i.region_id = $1 AND i.plan_id = $2 ORDER BY i.place"
    )
    static let planItemByKey = Query(
        "planItemByKey", "SELECT \(planItemColumns) FROM plan_item i WHERE i.region_id = $1 AND i.key = $2")
    static let planMilestones = Query(
        "planMilestones",
        """
        SELECT m.kind, m.key, m.source, \(period("m")) FROM plan_milestone m
        WHERE m.region_id = $1 AND m.plan_id = $2 ORDER BY m.from_latest, m.key
        """)
    static let milestoneByKey = Query(
        "milestoneByKey",
        "SELECT m.id FROM plan_milestone m WHERE m.region_id = $1 AND m.key = $2 ORDER BY m.id")
    static let insertPlan = Query(
        "insertPlan",
        """
        INSERT INTO plan (id, region_id, key, title_nb, title_en, binding, source,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """)
    static let insertPlanItem = Query(
        "insertPlanItem",
        """
        INSERT INTO plan_item (id, region_id, plan_id, kind, key, number, place, label_nb, label_en, young, source,
            weight)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """)
    static let insertPlanMilestone = Query(
        "insertPlanMilestone",
        """
        INSERT INTO plan_milestone (id, region_id, plan_id, kind, key, source,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)

    static let plans = [
        planByKey, allPlans, planItems, planItemByKey, planMilestones, milestoneByKey, insertPlan,
        insertPlanItem,
        insertPlanMilestone,
    ]
}
