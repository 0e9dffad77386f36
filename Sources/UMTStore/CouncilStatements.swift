package import UMTDomain

extension Shelf {
    package func statements(of id: CaseID) throws -> [CouncilStatement] {
        try database.rows(.statementsOfCase, [region.id, id], CouncilStatement.init)
    }

    package func statements(of id: HearingID) throws -> [CouncilStatement] {
        try database.rows(.statementsOfHearing, [region.id, id], CouncilStatement.init)
    }

    package func papers(of id: CaseID) throws -> CasePapers {
        CasePapers(attachments: try attachments(of: id), statements: try statements(of: id))
    }

    /// In a case of the council's own, or in answer to a hearing.
    package func keep(_ statement: CouncilStatement, in id: CaseID?, answering hearing: HearingID?) throws {
        try database.run(
            .insertCouncilStatement,
            [
                statement.id, region.id, statement.council, id, hearing, statement.text, statement.decidedOn,
                statement.reference, statement.givenAt,
            ])
    }

    package func keep(_ report: HearingReport, of id: CouncilStatementID) throws {
        try database.run(
            .reportOnStatement, [region.id, id, report.heed.rawValue, report.reason, report.at])
    }
}

extension CouncilStatement {
    init(_ columns: Columns) throws {
        let report = try columns.moment(8).map {
            HearingReport(heed: try columns.word(6), reason: columns[7], at: $0)
        }
        self.init(
            id: columns[0], council: columns[1], text: columns[2], decidedOn: try columns.day(3),
            reference: columns.text(4), givenAt: columns[5], report: report)
    }
}

extension Query {
    private static let statementColumns =
        "id, council_id, text, decided_on, reference, given_at, heed, report_reason, reported_at, case_id"

    static let statementsOfCase = Query(
        "statementsOfCase",
        """
        SELECT \(statementColumns) FROM council_statement WHERE region_id = $1 AND case_id = $2
        AND case_id IS NOT NULL ORDER BY case_id, id
        """)
    static let statementsOfHearing = Query(
        "statementsOfHearing",
        """
        SELECT \(statementColumns) FROM council_statement WHERE region_id = $1 AND hearing_id = $2 ORDER BY given_at, id
        """)
    static let insertCouncilStatement = Query(
        "insertCouncilStatement",
        """
        INSERT INTO council_statement (id, region_id, council_id, case_id, hearing_id, text, decided_on,
            reference, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let reportOnStatement = Query(
        "reportOnStatement",
        """
        UPDATE council_statement SET heed = $3, report_reason = $4, reported_at = $5
        WHERE region_id = $1 AND id = $2 AND heed IS NULL
        """)

    static let councilStatements = [
        statementsOfCase, statementsOfHearing, insertCouncilStatement, reportOnStatement,
    ]
}
