package import UMTDomain

/// A step of a published case, as feeds tell it.
package struct PublicStep: Sendable {
    package let event: Event
    package let number: String
    package let title: String
}

/// What of a region a feed is about; what is left out lets all through.
package struct FeedFilter: Sendable {
    package let youthCase: CaseID?
    package let council: BodyID?
    package let municipality: MunicipalityID?

    package init(youthCase: CaseID? = nil, council: BodyID? = nil, municipality: MunicipalityID? = nil) {
        (self.youthCase, self.council, self.municipality) = (youthCase, council, municipality)
    }
}

extension Shelf {
    /// The newest steps of published cases, newest first: of one case, or of the newest of a list.
    package func publicSteps(_ filter: FeedFilter, limit: Int) throws -> [PublicStep] {
        let query: Query =
            if filter.youthCase != nil {
                .publicStepsOfCase
            } else if filter.council != nil {
                .publicStepsOfCouncil
            } else {
                filter.municipality == nil ? .publicSteps : .publicStepsOfPlace
            }
        return try database.rows(
            query, [region.id, filter.youthCase, filter.council, filter.municipality, limit]
        ) {
            PublicStep(event: try Event(columns: $0), number: $0[7], title: $0[8])
        }
    }

    /// Steps of cases that a caller may see, after a position of the record; at most a thousand events are walked.
    package func news(
        within scope: Scope, drafts: Bool, after position: Int, limit: Int
    ) throws -> [(position: Int, step: PublicStep)] {
        var own: (body: BodyID?, municipality: MunicipalityID?) = (nil, nil)
        var received: BodyID?
        switch scope {
        case .region: break
        case .own(let body, let municipality): own = (body ?? BodyID(raw: -1), municipality)
        case .received(let body): received = body ?? BodyID(raw: -1)
        }
        return try database.rows(
            .news, [region.id, position, own.body, own.municipality, received, drafts, limit]
        ) {
            (
                position: $0[9],
                step: PublicStep(event: try Event(columns: $0), number: $0[7], title: $0[8])
            )
        }
    }

    /// The position before the first event of a moment or later.
    package func position(before moment: Moment) throws -> Int {
        let first = try database.row(.firstSince, [region.id, moment]) { $0.integer(0) } ?? nil
        return try first.map { $0 - 1 } ?? head()?.position ?? 0
    }
}

extension Query {
    /// How many of the newest published cases a feed of a list looks at, and how many events news walk at once.
    static let feedCases = 200
    package static let newsWalk = 1_000

    private static let publicCase = "c.region_id = $1 AND c.visibility = 'published'"
    static let publicStepsOfCase = Query(
        "publicStepsOfCase",
        """
        SELECT \(eventColumns), c.number, COALESCE(c.public_title, '') FROM youth_case c
        CROSS JOIN event e LEFT JOIN event_text t ON t.event_id = e.id
        WHERE \(publicCase) AND c.id = $2 AND e.region_id = c.region_id AND e.subject_id = c.id
        ORDER BY e.moment DESC, e.id DESC LIMIT $5
        """)
    /// Of the newest cases of the region, of a council or of a municipality's councils, each by an index of its own.
    static let publicSteps = publicSteps("publicSteps", of: "")
    static let publicStepsOfCouncil = publicSteps("publicStepsOfCouncil", of: "AND c.council_id = $3")
    static let publicStepsOfPlace = publicSteps(
        "publicStepsOfPlace", of: "AND b.municipality_id = $4",
        from: "body b CROSS JOIN youth_case c ON c.region_id = b.region_id AND c.council_id = b.id")
    private static func publicSteps(
        _ name: String, of condition: String, from tables: String = "youth_case c"
    ) -> Query {
        Query(
            name,
            """
            SELECT \(eventColumns), k.number, COALESCE(k.public_title, '') FROM (
                SELECT c.region_id, c.id, c.number, c.public_title FROM \(tables)
                WHERE \(publicCase) \(condition)
                ORDER BY c.raised_at DESC, c.id DESC LIMIT \(feedCases)) k
            CROSS JOIN event e LEFT JOIN event_text t ON t.event_id = e.id
            WHERE e.region_id = k.region_id AND e.subject_id = k.id
            ORDER BY e.moment DESC, e.id DESC LIMIT $5
            """)
    }
    static let news = Query(
        "news",
        """
        SELECT \(eventColumns), COALESCE(c.number, ''), c.title, e.seq
        FROM event e LEFT JOIN event_text t ON t.event_id = e.id
        CROSS JOIN youth_case c ON c.region_id = e.region_id AND c.id = e.subject_id
        JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE e.region_id = $1 AND e.seq > $2 AND e.seq <= $2 + \(newsWalk) AND e.subject_kind = 'youthCase'
        AND (CAST($3 AS BIGINT) IS NULL OR c.council_id = $3 OR b.municipality_id = $4)
        AND (CAST($5 AS BIGINT) IS NULL OR EXISTS (
            SELECT 1 FROM sending s WHERE s.region_id = c.region_id AND s.case_id = c.id AND s.body_id = $5))
        AND ($6 = 1 OR c.visibility <> 'draft')
        ORDER BY e.seq LIMIT $7
        """)
    static let firstSince = Query(
        "firstSince", "SELECT MIN(seq) FROM event WHERE region_id = $1 AND moment >= $2")

    static let feeds =
        [
            publicSteps, publicStepsOfCouncil, publicStepsOfPlace, publicStepsOfCase, news, firstSince,
        ] + calendars
}
