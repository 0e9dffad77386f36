package import UMTDomain

extension Shelf {
    /// Where a case stands, by the same columns as in lists.
    package func state(of youthCase: YouthCase, on day: CivilDate) throws -> CaseState {
        let nothing = [any Bindable](repeating: Int?.none, count: 9)
        let line = try database.row(
            .caseLine, [region.id, youthCase.id] + nothing + [day, try longOverdueSince(day)], CaseLine.init)
        guard let line else { throw Refusal.notFound(.youthCase, youthCase.name, field: "case") }
        return CaseState(youthCase, line.tally)
    }

    /// Keeps the end of a case. Refuses a second one.
    package func keep(_ closure: Closure, of id: CaseID) throws {
        try database.run(
            .insertClosure, [closure.id, region.id, id, closure.kind.rawValue, closure.into, closure.on])
    }

    package func endClosure(of id: CaseID, on day: CivilDate) throws {
        try database.run(.endClosure, [region.id, id, day])
    }

    /// Keeps that a sending waits no more, and ends the question that it waited with.
    package func keep(_ ending: Ending, of sending: Sending) throws {
        let kept = try database.run(
            .endSending, [region.id, sending.id, ending.kind.rawValue, ending.on, sending.due])
        if kept == 0 { throw Refusal(.sendingEnded, [ending.kind.rawValue, ending.on.description]) }
        try database.run(.endPause, [region.id, sending.id, ending.on, nil as String?])
    }

    /// Keeps the number that the receiver has given a case in its own archive.
    package func file(_ id: SendingID, as reference: String) throws {
        try database.run(.fileSending, [region.id, id, reference])
    }

    /// The end of a case that holds, if there is one.
    func closure(of id: CaseID) throws -> Closure? {
        try database.row(.closureOfCase, [region.id, id], Closure.init)
    }

    /// The cases that went into one, oldest first, with their asks.
    func merged(into id: CaseID) throws -> [MergedCase] {
        let cases = try database.rows(.mergedCases, [region.id, id]) {
            (youthCase: try YouthCase($0), council: $0[11] as String)
        }
        if cases.isEmpty { return [] }
        let asks = try database.rows(.mergedAsks, [region.id, id]) {
            (youthCase: $0[3] as CaseID, ask: Ask(id: $0[0], place: $0[1], text: $0[2]))
        }
        return cases.map { line in
            let own = asks.filter { $0.youthCase == line.youthCase.id }.map(\.ask)
            return MergedCase(line.youthCase, council: line.council, asks: own)
        }
    }
}

extension Closure {
    init(_ columns: Columns) throws {
        self.init(
            id: columns[0], kind: try columns.word(1), on: try columns.day(2), into: columns.id(3))
    }
}

extension Query {
    private static let open = "k.region_id = $1 AND k.into_id = $2 AND k.reopened_on IS NULL"

    static let closureOfCase = Query(
        "closureOfCase",
        """
        SELECT k.id, k.kind, k.closed_on, k.into_id, k.case_id FROM case_closure k
        WHERE k.region_id = $1 AND k.case_id = $2 AND k.reopened_on IS NULL
        """)
    static let insertClosure = Query(
        "insertClosure",
        """
        INSERT INTO case_closure (id, region_id, case_id, kind, into_id, closed_on)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let endClosure = Query(
        "endClosure",
        """
        UPDATE case_closure SET reopened_on = $3
        WHERE region_id = $1 AND case_id = $2 AND reopened_on IS NULL
        """)
    static let endSending = Query(
        "endSending",
        """
        UPDATE sending SET ending = $3, ended_on = $4, due = $5, paused_on = NULL
        WHERE region_id = $1 AND id = $2 AND ending IS NULL
        """)
    static let fileSending = Query(
        "fileSending", "UPDATE sending SET archive_reference = $3 WHERE region_id = $1 AND id = $2")
    /// Somebody has it now.
    static let caseIsSent = Query(
        "caseIsSent", "DELETE FROM case_unsent WHERE region_id = $1 AND case_id = $2")
    static let mergedCases = Query(
        "mergedCases",
        """
        SELECT \(caseColumns), b.key FROM case_closure k CROSS JOIN youth_case c
        JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE \(open) AND c.region_id = k.region_id AND c.id = k.case_id ORDER BY c.raised_at, c.id
        """)
    static let mergedAsks = Query(
        "mergedAsks",
        """
        SELECT a.id, a.place, a.text, a.case_id FROM case_closure k CROSS JOIN ask a
        WHERE \(open) AND a.region_id = k.region_id AND a.case_id = k.case_id ORDER BY a.case_id, a.place
        """)

    static let closures = [
        caseLine, closureOfCase, insertClosure, endClosure, endSending, fileSending, caseIsSent, mergedCases,
        mergedAsks,
    ]
}
