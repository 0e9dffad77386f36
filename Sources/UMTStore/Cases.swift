package import UMTDomain

/// What a list of cases is narrowed to; `nil` lets every row through.
package struct CaseFilter: Sendable {
    package var council: BodyID?
    package var receiver: BodyID?
    /// A clock that waits and is to be found in the case: paused, postponed, overdue or long overdue.
    package var clock: AnswerClock?
    package var search: SearchWords?

    package init(
        council: BodyID? = nil, receiver: BodyID? = nil, clock: AnswerClock? = nil, search: SearchWords? = nil
    ) {
        (self.council, self.receiver, self.clock) = (council, receiver, clock)
        self.search = search
    }
}

/// A case as lists show it.
package struct CaseLine: Sendable {
    package let youthCase: YouthCase
    package let council: String
    package let tally: CaseTally
    /// The municipality of the body that the next deadline is for.
    package let receiver: MunicipalityID?

    init(_ columns: Columns) throws {
        youthCase = try YouthCase(columns)
        council = columns[11]
        tally = CaseTally(
            sendings: columns[12], waiting: columns[13], paused: columns[21], overdue: columns[14],
            longOverdue: columns[22], nextDue: columns.optionalDay(15),
            promises: columns[16], confirmed: columns[17], delivered: columns[18], disputed: columns[19],
            broken: columns[20], closure: columns.text(24).flatMap(Closure.Kind.init))
        receiver = columns.id(23)
    }
}

/// Where a page of cases ended.
package struct CaseMark: Sendable {
    package let raisedAt: Moment
    package let id: CaseID

    package init(_ youthCase: YouthCase) { (raisedAt, id) = (youthCase.raisedAt, youthCase.id) }
}

extension Shelf {
    /// The case by its number, or by its id.
    package func youthCase(_ name: String) throws -> YouthCase {
        let number = name.uppercased()
        let found = try database.row(.caseByName, [region.id, number, CaseID(name)?.raw], YouthCase.init)
        guard let found else { throw Refusal.notFound(.youthCase, name, field: "case") }
        return found
    }

    package func youthCase(_ id: CaseID) throws -> YouthCase { try youthCase(id.description) }

    /// A page of cases, newest first, within a scope; drafts only where they may be seen.
    package func cases(
        _ filter: CaseFilter, within scope: Scope, drafts: Bool, on day: CivilDate, after mark: CaseMark?,
        limit: Int
    ) throws -> [CaseLine] {
        let longSince = try longOverdueSince(day)
        var own: (body: BodyID?, municipality: MunicipalityID?) = (nil, nil)
        var received: BodyID?
        switch scope {
        case .region: break
        case .own(let body, let municipality): own = (body ?? BodyID(raw: -1), municipality)
        case .received(let body): received = body ?? BodyID(raw: -1)
        }
        if filter.search?.isEmpty == true { return [] }
        let plain = filter.council == nil ? Query.casePage : .councilPage
        return try database.rows(
            filter.search == nil ? plain : .searchPage,
            [
                region.id, mark?.raisedAt ?? Moment(milliseconds: .max), mark?.id ?? CaseID(raw: .max),
                filter.council,
                own.body, own.municipality, received, filter.receiver,
                filter.clock == .longOverdue ? longSince : filter.clock == .overdue ? day.description : nil,
                drafts, limit, day, longSince, filter.clock == .paused, filter.clock == .postponed,
                try filter.search.map { try pattern($0) },
            ], CaseLine.init)
    }

    /// What was due before it is long overdue on that day; empty where the region has no such setting.
    func longOverdueSince(_ day: CivilDate) throws -> String {
        try longOverdueRules().longAfter(on: day).map { day.adding(days: -$0).description } ?? ""
    }

    package func publishedCases(_ search: SearchWords?, after mark: CaseMark?, limit: Int) throws
        -> [YouthCase]
    {
        if search?.isEmpty == true { return [] }
        return try database.rows(
            search == nil ? .publishedPage : .publishedSearch,
            [
                region.id, mark?.raisedAt ?? Moment(milliseconds: .max), mark?.id ?? CaseID(raw: .max), limit,
                try search.map { try pattern($0) },
            ],
            YouthCase.init)
    }

    package func asks(of id: CaseID) throws -> [Ask] {
        try database.rows(.asksOfCase, [region.id, id]) { Ask($0) }
    }

    /// The whole of a case, in a fixed number of statements.
    package func trail(of youthCase: YouthCase) throws -> Trail {
        let sendings = try sendings(of: youthCase.id)
        let bodies = try bodiesOfCase(youthCase.id)
        let closure = try closure(of: youthCase.id)
        var trail = Trail(
            region: region, youthCase: youthCase, council: try body(youthCase.council),
            asks: try asks(of: youthCase.id),
            planItems: try database.rows(.planItemsOfCase, [region.id, youthCase.id]) { $0[0] },
            ground: try database.row(.groundOfCase, [region.id, youthCase.id]) { $0.text(0) } ?? nil,
            sendings: sendings, receivers: bodies, promises: try promises(of: youthCase.id),
            events: try events(about: youthCase.id.raw), longOverdueRules: try longOverdueRules(),
            closure: closure, into: try closure?.into.map { try self.youthCase($0) },
            merged: try merged(into: youthCase.id))
        trail.papers = try papers(of: youthCase.id)
        return trail
    }

    package func keep(_ youthCase: YouthCase) throws {
        try database.run(
            .insertCase,
            [
                youthCase.id, region.id, youthCase.council, youthCase.number, youthCase.title, youthCase.text,
                youthCase.raisedAt, youthCase.raisedOn, youthCase.archiveReference,
                youthCase.visibility.rawValue,
                youthCase.version,
            ])
    }

    /// Puts a new edition in the place of the one before it.
    package func replace(_ youthCase: YouthCase) throws {
        let changed = try database.run(
            .updateCase,
            [
                region.id, youthCase.id, youthCase.number, youthCase.title, youthCase.text,
                youthCase.publicTitle,
                youthCase.publicText, youthCase.raisedAt, youthCase.raisedOn, youthCase.archiveReference,
                youthCase.visibility.rawValue, youthCase.version,
            ])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(youthCase.version)]) }
    }

    package func keep(_ ask: Ask, of id: CaseID) throws {
        try database.run(.insertAsk, [ask.id, region.id, id, ask.place, ask.text])
    }

    package func keepLink(from id: CaseID, to item: PlanItemID) throws {
        try database.run(.insertCaseLink, [region.id, id, item])
    }

    package func keepVisibility(
        _ visibility: Visibility, ground: String?, of id: CaseID, at now: Moment, as key: Int64
    )
        throws
    {
        try database.run(.insertVisibility, [key, region.id, id, visibility.rawValue, ground, now])
    }

    private func bodiesOfCase(_ id: CaseID) throws -> [BodyID: Body] {
        let bodies = try database.rows(.bodiesOfCase, [region.id, id], Body.init)
        return Dictionary(bodies.map { ($0.id, $0) }) { first, _ in first }
    }
}

extension Ask {
    init(_ columns: Columns) { self.init(id: columns[0], place: columns[1], text: columns[2]) }
}

extension YouthCase {
    init(_ columns: Columns) throws {
        self.init(
            id: columns[0], council: columns[1], number: columns.text(2), title: columns[3], text: columns[4],
            publicTitle: columns.text(5), publicText: columns.text(6), raisedAt: columns[7],
            archiveReference: columns.text(8), visibility: try columns.word(9), version: columns[10])
    }
}

extension Query {
    static let caseColumns = """
        c.id, c.council_id, c.number, c.title, c.text, c.public_title, c.public_text, c.raised_at,
        c.archive_reference, c.visibility, c.version
        """
    static let caseByName = Query(
        "caseByName",
        """
        SELECT \(caseColumns) FROM youth_case c WHERE c.region_id = $1 AND c.number = $2
        UNION ALL
        SELECT \(caseColumns) FROM youth_case c WHERE c.region_id = $1 AND c.id = $3
        """)
    // The conditions stand inside the counts, so that each looks at the case's own few rows and not at open clocks.
    static let tallyColumns = """
        (SELECT COUNT(*) FROM sending s WHERE \(ofCase("s"))),
        (SELECT COUNT(CASE WHEN s.ending IS NULL THEN 1 END) FROM sending s WHERE \(ofCase("s"))),
        (SELECT COUNT(CASE WHEN s.ending IS NULL AND s.due < $12 THEN 1 END) FROM sending s WHERE \(ofCase("s"))),
        (SELECT MIN(CASE WHEN s.ending IS NULL THEN s.due END) FROM sending s WHERE \(ofCase("s"))),
        (SELECT COUNT(*) FROM promise p WHERE \(ofCase("p"))),
        (SELECT COUNT(*) FROM promise p WHERE \(ofCase("p")) AND p.verdict = 'confirmed'),
        (SELECT COUNT(*) FROM promise p WHERE \(ofCase("p")) AND p.verdict IS NULL AND p.percent = 100),
        (SELECT COUNT(*) FROM promise p WHERE \(ofCase("p")) AND p.verdict = 'disputed'),
        (SELECT COUNT(CASE WHEN p.percent < 100 AND p.due < $12 THEN 1 END) FROM promise p WHERE \(ofCase("p"))),
        (SELECT COUNT(CASE WHEN s.ending IS NULL AND s.due IS NULL AND s.paused_on IS NOT NULL THEN 1 END)
            FROM sending s WHERE \(ofCase("s"))),
        (SELECT COUNT(CASE WHEN s.ending IS NULL AND s.due < $13 THEN 1 END) FROM sending s WHERE \(ofCase("s"))),
        (SELECT o.municipality_id FROM sending s JOIN body o ON o.region_id = s.region_id AND o.id = s.body_id
            WHERE \(ofCase("s")) AND CASE WHEN s.ending IS NULL THEN s.due END > '' ORDER BY s.due, s.id LIMIT 1),
        (SELECT k.kind FROM case_closure k WHERE \(ofCase("k")) AND k.reopened_on IS NULL)
        """
    private static func ofCase(_ alias: String) -> String {
        "\(alias).region_id = c.region_id AND \(alias).case_id = c.id"
    }

    /// One case with its counts.
    static let caseLine = Query(
        "caseLine",
        """
        SELECT \(caseColumns), b.key, \(tallyColumns) FROM youth_case c
        JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE c.region_id = $1 AND c.id = $2
        """)

    /// A page of the region's cases, and one of a single council's, which an index of its own serves.
    static let casePage = page("casePage", ofCouncil: "(CAST($4 AS BIGINT) IS NULL OR c.council_id = $4)")
    static let councilPage = page("councilPage", ofCouncil: "c.council_id = $4")

    /// Those that have the words, newest first, so that a common word costs no more than a rare one.
    static let searchPage = page(
        "searchPage", from: "case_words CROSS JOIN youth_case c",
        mark: "case_words MATCH $16 AND case_words.rowid < $3 AND c.id = case_words.rowid",
        ofCouncil: "(CAST($4 AS BIGINT) IS NULL OR c.council_id = $4)", order: "case_words.rowid DESC")

    private static func page(
        _ name: String, from table: String = "youth_case c", mark: String = "(c.raised_at, c.id) < ($2, $3)",
        ofCouncil condition: String, order: String = "c.raised_at DESC, c.id DESC"
    ) -> Query {
        Query(
            name,
            """
            SELECT \(caseColumns), b.key, \(tallyColumns) FROM \(table)
            JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
            WHERE c.region_id = $1 AND \(mark)
            AND \(condition)
            AND (CAST($5 AS BIGINT) IS NULL OR c.council_id = $5 OR b.municipality_id = $6)
            AND (CAST($7 AS BIGINT) IS NULL OR EXISTS (SELECT 1 FROM sending s WHERE \(ofCase("s")) AND s.body_id = $7))
            AND (CAST($8 AS BIGINT) IS NULL OR EXISTS (SELECT 1 FROM sending s WHERE \(ofCase("s")) AND s.body_id = $8))
            AND (CAST($9 AS TEXT) IS NULL OR c.id IN (
                SELECT s.case_id FROM sending s WHERE s.region_id = $1 AND s.ending IS NULL AND s.due < $9))
            AND ($14 = 0 OR c.id IN (
                SELECT s.case_id FROM sending s WHERE s.region_id = $1 AND s.paused_on > '' AND s.due IS NULL))
            AND ($15 = 0 OR c.id IN (
                SELECT s.case_id FROM sending s WHERE s.region_id = $1 AND s.ending IS NULL
                AND s.postponed_on > '' AND s.due >= $12))
            AND ($10 = 1 OR c.visibility <> 'draft')
            ORDER BY \(order) LIMIT $11
            """)
    }

    static let publishedPage = Query(
        "publishedPage",
        """
        SELECT \(caseColumns) FROM youth_case c
        WHERE c.region_id = $1 AND c.visibility = 'published' AND (c.raised_at, c.id) < ($2, $3)
        ORDER BY c.raised_at DESC, c.id DESC LIMIT $4
        """)
    static let publishedSearch = Query(
        "publishedSearch",
        """
        SELECT \(caseColumns) FROM public_words CROSS JOIN youth_case c
        WHERE public_words MATCH $5 AND public_words.rowid < $3 AND c.id = public_words.rowid AND c.region_id = $1
        AND c.visibility = 'published' ORDER BY public_words.rowid DESC LIMIT $4
        """)
    static let asksOfCase = Query(
        "asksOfCase",
        "SELECT id, place, text, case_id FROM ask WHERE region_id = $1 AND case_id = $2 ORDER BY place")
    static let planItemsOfCase = Query(
        "planItemsOfCase",
        """
        SELECT i.key FROM case_plan_item l JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id
        WHERE l.region_id = $1 AND l.case_id = $2 ORDER BY i.place, i.key
        """)
    static let groundOfCase = Query(
        "groundOfCase",
        "SELECT ground FROM visibility WHERE region_id = $1 AND case_id = $2 ORDER BY id DESC LIMIT 1")
    static let bodiesOfCase = Query(
        "bodiesOfCase",
        """
        SELECT \(bodyColumns) FROM sending s JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        WHERE s.region_id = $1 AND s.case_id = $2
        """)
    static let insertCase = Query(
        "insertCase",
        """
        INSERT INTO youth_case (id, region_id, council_id, number, title, text, raised_at, raised_on,
            archive_reference, visibility, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """)
    static let updateCase = Query(
        "updateCase",
        """
        UPDATE youth_case SET number = $3, title = $4, text = $5, public_title = $6, public_text = $7, raised_at = $8,
            raised_on = $9, archive_reference = $10, visibility = $11, version = $12
        WHERE region_id = $1 AND id = $2 AND version = $12 - 1
        """)
    static let insertAsk = Query(
        "insertAsk", "INSERT INTO ask (id, region_id, case_id, place, text) VALUES ($1, $2, $3, $4, $5)")
    static let insertCaseLink = Query(
        "insertCaseLink", "INSERT INTO case_plan_item (region_id, case_id, plan_item_id) VALUES ($1, $2, $3)")
    static let insertVisibility = Query(
        "insertVisibility",
        "INSERT INTO visibility (id, region_id, case_id, state, ground, moment) VALUES ($1, $2, $3, $4, $5, $6)"
    )

    static let cases = [
        caseByName, casePage, councilPage, publishedPage, asksOfCase, planItemsOfCase, groundOfCase,
        bodiesOfCase,
        insertCase,
        updateCase, insertAsk, insertCaseLink, insertVisibility,
    ]
}
