package import UMTDomain

extension Shelf {
    /// What happened to each of some cases, in as many statements as for one: without what links them to plans, the
    /// ground of what is withheld, and the cases that went into others or into them.
    package func trails(of cases: [CaseID]) throws -> [CaseID: Trail] {
        if cases.isEmpty { return [:] }
        let bodies = Dictionary(try bodies().map { ($0.id, $0) }) { first, _ in first }
        let asks = try grouped(.asksOfCase, cases, key: 3, Ask.init)
        let sendings = Dictionary(grouping: try sendings(of: cases), by: \.youthCase)
        let promises = Dictionary(grouping: try promises(of: cases), by: \.youthCase)
        let closures = try grouped(.closureOfCase, cases, key: 4, Closure.init)
        let attachments = try grouped(.attachmentsOfCase, cases, key: 9, Attachment.init)
        let statements = try grouped(.statementsOfCase, cases, key: 9, CouncilStatement.init)
        let events = Dictionary(
            grouping: try handfuls(.eventsOfSubjects, cases) { try Event(columns: $0) }, by: \.subject.id)
        let rules = try longOverdueRules()
        let known = try handfuls(.casesByID, cases, YouthCase.init)
        let trails = known.compactMap { youthCase -> (CaseID, Trail)? in
            let id = youthCase.id
            guard let council = bodies[youthCase.council] else { return nil }
            var trail = Trail(
                region: region, youthCase: youthCase, council: council, asks: asks[id] ?? [], planItems: [],
                ground: nil, sendings: sendings[id] ?? [], receivers: bodies, promises: promises[id] ?? [],
                events: events[id.raw] ?? [], longOverdueRules: rules, closure: closures[id]?.first)
            trail.papers = CasePapers(
                attachments: attachments[id] ?? [], statements: statements[id] ?? [])
            return (id, trail)
        }
        return Dictionary(trails) { first, _ in first }
    }

    /// The rows of one case, or of several by the sister of the statement that takes a handful.
    func rows<Row>(_ query: Query, of cases: [CaseID], _ read: (Columns) throws -> Row) throws -> [Row] {
        guard cases.count != 1, let sister = Query.sisters[query.name] else {
            return try database.rows(query, [region.id, cases.first], read)
        }
        return try handfuls(sister, cases, read)
    }

    private func grouped<Row>(
        _ query: Query, _ cases: [CaseID], key: Int, _ read: (Columns) throws -> Row
    ) throws -> [CaseID: [Row]] {
        let rows = try rows(query, of: cases) { (youthCase: $0[key] as CaseID, row: try read($0)) }
        return Dictionary(grouping: rows, by: \.youthCase).mapValues { $0.map(\.row) }
    }
}

extension Query {
    static let casesByID = Query(
        "casesByID",
        "SELECT \(caseColumns) FROM youth_case c WHERE c.region_id = $1 AND c.id IN (\(handfulPlaces))")
    static let eventsOfSubjects = Query(
        "eventsOfSubjects",
        """
        SELECT \(eventColumns) FROM event e LEFT JOIN event_text t ON t.event_id = e.id
        WHERE e.region_id = $1 AND e.subject_id IN (\(handfulPlaces))
        ORDER BY e.subject_id, e.moment, e.id
        """)

    /// By the name of a statement about one case, the same about a handful.
    static let sisters = Dictionary(
        [
            asksOfCase, sendingsOfCase, outcomesOfCase, pausesOfCase, postponementsOfCase, promisesOfCase,
            deliveriesOfCase, confirmationsOfCase, closureOfCase, attachmentsOfCase, statementsOfCase,
        ].map { one in
            let some = "case_id IN (\(handfulPlaces))"
            return (one.name, Query(one.name + "s", one.sql.replacing("case_id = $2", with: some)))
        }
    ) { first, _ in first }

    static let trails = [casesByID, eventsOfSubjects] + sisters.values.sorted { $0.name < $1.name }
}
