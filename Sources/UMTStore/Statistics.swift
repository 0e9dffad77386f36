package import UMTDomain

extension Shelf {
    /// Every case but drafts that was raised in the period, newest first, as it stands on the day: the facts of a
    /// whole region in three statements.
    package func caseFacts(
        from: CivilDate?, until: CivilDate?, publishedOnly: Bool, on day: CivilDate
    ) throws -> [CaseFact] {
        let longSince =
            try longOverdueRules().longAfter(on: day).map { day.adding(days: -$0).description } ?? ""
        let span: [any Bindable] = [
            region.id, from?.description ?? "", until?.description ?? "~", publishedOnly,
        ]
        let sendings = Dictionary(
            grouping: try database.rows(.sentFacts, span) {
                (
                    id: $0[0] as CaseID,
                    fact: SentFact(
                        receiver: $0[1], receivedOn: try $0.day(2), answeredOn: $0.optionalDay(3),
                        due: $0.optionalDay(4))
                )
            }, by: \.id)
        let outcomes = Dictionary(
            grouping: try database.rows(.outcomeFacts, span) {
                (id: $0[0] as CaseID, outcome: try $0.word(1) as Outcome)
            },
            by: \.id)
        // The counts of a case's state are those of the lists, under the same numbers.
        let gap = [any Bindable](repeating: Int?.none, count: 7)
        return try database.rows(.caseFacts, span + gap + [day, longSince], CaseLine.init).map { line in
            let (id, youthCase) = (line.youthCase.id, line.youthCase)
            return CaseFact(
                number: youthCase.name, raisedOn: youthCase.raisedOn, council: youthCase.council,
                state: CaseState(youthCase, line.tally), isPublished: youthCase.visibility == .published,
                sendings: sendings[id]?.map(\.fact) ?? [], outcomes: outcomes[id]?.map(\.outcome) ?? [])
        }
    }

    /// The items of plans that the cases of the period are linked to, by the number of the case.
    package func themes(
        from: CivilDate?, until: CivilDate?, publishedOnly: Bool
    ) throws -> [String: [PlanItemID]] {
        let rows = try database.rows(
            .themeFacts, [region.id, from?.description ?? "", until?.description ?? "~", publishedOnly]
        ) { (number: $0[0] as String, item: $0[1] as PlanItemID) }
        return Dictionary(grouping: rows, by: \.number).mapValues { $0.map(\.item) }
    }
}

extension Query {
    private static let raised = """
        c.region_id = $1 AND c.raised_on >= $2 AND c.raised_on < $3 AND c.visibility <> 'draft'
        AND ($4 = 0 OR c.visibility = 'published')
        """
    static let caseFacts = Query(
        "caseFacts",
        """
        SELECT c.id, c.council_id, c.number, '', '', NULL, NULL, c.raised_at, NULL, c.visibility, c.version,
            '', \(tallyColumns)
        FROM youth_case c WHERE \(raised) ORDER BY c.raised_on DESC, c.id DESC
        """)
    /// What was sent on, withdrawn or merged is neither answered nor still to be.
    static let sentFacts = Query(
        "sentFacts",
        """
        SELECT c.id, s.body_id, s.received_on, s.answered_on, COALESCE(s.missed_due, s.due)
        FROM youth_case c CROSS JOIN sending s
        WHERE \(raised) AND s.region_id = c.region_id AND s.case_id = c.id
        AND (s.ending IS NULL OR s.ending = 'answered') ORDER BY s.sent_at, s.id
        """)
    static let outcomeFacts = Query(
        "outcomeFacts",
        """
        SELECT c.id, o.outcome FROM youth_case c CROSS JOIN sending s CROSS JOIN outcome o
        WHERE \(raised) AND s.region_id = c.region_id AND s.case_id = c.id
        AND o.region_id = s.region_id AND o.sending_id = s.id
        """)
    static let themeFacts = Query(
        "themeFacts",
        """
        SELECT c.number, k.plan_item_id FROM youth_case c CROSS JOIN case_plan_item k
        WHERE \(raised) AND k.region_id = c.region_id AND k.case_id = c.id ORDER BY k.plan_item_id
        """)

    static let statistics = [caseFacts, sentFacts, outcomeFacts, themeFacts]
}
