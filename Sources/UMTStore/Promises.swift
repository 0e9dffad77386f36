package import UMTDomain

extension Shelf {
    /// The promises of a case in order, each with what was reported and said about it.
    package func promises(of id: CaseID) throws -> [Promise] { try promises(of: [id]) }

    func promises(of cases: [CaseID]) throws -> [Promise] {
        let deliveries = try grouped(.deliveriesOfCase, cases) {
            Delivery(percent: $0[1], sentence: $0[2], at: $0[3])
        }
        let confirmations = try grouped(.confirmationsOfCase, cases) {
            Confirmation(verdict: try $0.word(1), sentence: $0[2], at: $0[3])
        }
        return try rows(.promisesOfCase, of: cases) { columns in
            let promise: PromiseID = columns[0]
            return Promise(
                id: promise, youthCase: columns[1], sending: columns[2], place: columns[3], text: columns[4],
                due: try columns.day(5), promisedAt: columns[6], deliveries: deliveries[promise] ?? [],
                confirmations: confirmations[promise] ?? [])
        }
    }

    /// The promise with its whole history.
    package func promise(_ id: PromiseID) throws -> Promise {
        let youthCase = try database.row(.caseOfPromise, [region.id, id]) { $0[0] as CaseID }
        let found = try youthCase.flatMap { try promises(of: $0).first { $0.id == id } }
        guard let found else { throw Refusal.notFound(.promise, id.description, field: "id") }
        return found
    }

    package func keep(_ promise: Promise) throws {
        try database.run(
            .insertPromise,
            [
                promise.id, region.id, promise.youthCase, promise.sending, promise.place, promise.text,
                promise.due,
                promise.promisedAt, promise.promisedAt.day,
            ])
    }

    package func keep(_ delivery: Delivery, of promise: PromiseID, as key: Int64) throws {
        try database.run(
            .insertDelivery,
            [key, region.id, promise, delivery.percent, delivery.sentence, delivery.at, delivery.on])
        let whole = delivery.percent == 100 ? delivery.on : nil
        try database.run(.movePromise, [region.id, promise, delivery.percent, whole])
    }

    package func keep(_ confirmation: Confirmation, of promise: PromiseID, as key: Int64) throws {
        try database.run(
            .insertConfirmation,
            [
                key, region.id, promise, confirmation.verdict.rawValue, confirmation.sentence,
                confirmation.at,
                confirmation.on,
            ])
        try database.run(.judgePromise, [region.id, promise, confirmation.verdict.rawValue])
    }

    private func grouped<Row>(_ query: Query, _ cases: [CaseID], _ read: (Columns) throws -> Row) throws
        -> [PromiseID: [Row]]
    {
        let rows = try rows(query, of: cases) {
            (promise: $0[0] as PromiseID, row: try read($0))
        }
        return Dictionary(grouping: rows, by: \.promise).mapValues { $0.map(\.row) }
    }
}

extension Query {
    static let promisesOfCase = Query(
        "promisesOfCase",
        """
        SELECT p.id, p.case_id, p.sending_id, p.place, p.text, p.due, p.promised_at FROM promise p
        WHERE p.region_id = $1 AND p.case_id = $2 ORDER BY p.place
        """)
    static let caseOfPromise = Query(
        "caseOfPromise", "SELECT case_id FROM promise WHERE region_id = $1 AND id = $2")
    static let deliveriesOfCase = Query(
        "deliveriesOfCase",
        """
        SELECT d.promise_id, d.percent, d.sentence, d.moment
        FROM delivery d WHERE d.region_id = $1
        AND d.promise_id IN (SELECT p.id FROM promise p WHERE p.region_id = $1 AND p.case_id = $2)
        ORDER BY d.promise_id, d.id
        """)
    static let confirmationsOfCase = Query(
        "confirmationsOfCase",
        """
        SELECT k.promise_id, k.verdict, k.sentence, k.moment
        FROM confirmation k WHERE k.region_id = $1
        AND k.promise_id IN (SELECT p.id FROM promise p WHERE p.region_id = $1 AND p.case_id = $2)
        ORDER BY k.promise_id, k.id
        """)
    static let insertPromise = Query(
        "insertPromise",
        """
        INSERT INTO promise (id, region_id, case_id, sending_id, place, text, due, promised_at, promised_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let insertDelivery = Query(
        "insertDelivery",
        """
        INSERT INTO delivery (id, region_id, promise_id, percent, sentence, moment, day)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    static let insertConfirmation = Query(
        "insertConfirmation",
        """
        INSERT INTO confirmation (id, region_id, promise_id, verdict, sentence, moment, day)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)

    /// Something new is reported: what was said before it holds no longer.
    static let movePromise = Query(
        "movePromise",
        """
        UPDATE promise SET percent = $3, delivered_on = $4, verdict = NULL WHERE region_id = $1 AND id = $2
        """)
    static let judgePromise = Query(
        "judgePromise", "UPDATE promise SET verdict = $3 WHERE region_id = $1 AND id = $2")

    static let promises = [
        movePromise, judgePromise, promisesOfCase, caseOfPromise, deliveriesOfCase, confirmationsOfCase,
        insertPromise,
        insertDelivery,
        insertConfirmation,
    ]
}
