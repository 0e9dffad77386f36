package import UMTDomain

/// A promise that its council has not confirmed.
package struct OpenPromise: Sendable {
    package let youthCase: String
    package let by: String
    package let text: String
    package let due: CivilDate
    package let percent: Int
    package let verdict: Confirmation.Verdict?
    package let deliveredOn: CivilDate?
}

extension Shelf {
    /// The promises to a council that it has not confirmed, the earliest due first.
    package func openPromises(to council: BodyID) throws -> [OpenPromise] {
        try database.rows(.openPromises, [region.id, council]) {
            OpenPromise(
                youthCase: $0[0], by: $0[1], text: $0[2], due: try $0.day(3), percent: $0[4],
                verdict: $0.isNull(5) ? nil : try $0.word(5), deliveredOn: $0.optionalDay(6))
        }
    }

    /// Which bodies a council waits for, by the number of the case.
    package func waitedFor(by council: BodyID) throws -> [String: [String]] {
        let rows = try database.rows(.waitedFor, [region.id, council]) { ($0[0] as String, $0[1] as String) }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }
}

extension Query {
    static let openPromises = Query(
        "openPromises",
        """
        SELECT c.number, b.key, p.text, p.due, p.percent, p.verdict, p.delivered_on
        FROM youth_case c CROSS JOIN promise p
        JOIN sending s ON s.region_id = p.region_id AND s.id = p.sending_id
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        WHERE c.region_id = $1 AND c.council_id = $2 AND p.region_id = c.region_id AND p.case_id = c.id
        AND (p.verdict IS NULL OR p.verdict <> 'confirmed')
        ORDER BY p.due, p.id
        """)
    // The end stands inside an expression, so that the case's own few rows are looked at and not the open clocks.
    static let waitedFor = Query(
        "waitedFor",
        """
        SELECT c.number, b.key FROM youth_case c CROSS JOIN sending s
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        WHERE c.region_id = $1 AND c.council_id = $2 AND s.region_id = c.region_id AND s.case_id = c.id
        AND COALESCE(s.ending, '') = '' ORDER BY c.raised_at, b.key
        """)

    static let handovers = [openPromises, waitedFor]
}
