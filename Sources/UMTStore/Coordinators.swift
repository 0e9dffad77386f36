package import UMTDomain

/// A coordinator's post with its holder, as lists show it.
package struct PostLine: Sendable {
    package let post: CoordinatorPost
    package let municipality: String?
    package let personNumber: String
    package let personName: String
}

extension Shelf {
    package func post(_ id: PostID) throws -> CoordinatorPost {
        guard let post = try database.row(.postByID, [region.id, id], CoordinatorPost.init) else {
            throw Refusal.notFound(.post, id.description, field: "id")
        }
        return post
    }

    /// The posts that hold, or may hold, on a day; only one municipality's, or one kind's, when it is given.
    package func posts(
        of municipality: MunicipalityID?, kind: CoordinatorPost.Kind? = nil, on day: CivilDate,
        seenBy sight: Sight
    ) throws -> [PostLine] {
        try database.rows(.postsOnDay, [region.id, day, municipality, kind?.rawValue] + sight.columns) {
            PostLine(
                post: try CoordinatorPost($0), municipality: $0.text(11), personNumber: $0[12],
                personName: $0[13])
        }
    }

    package func keep(_ post: CoordinatorPost) throws {
        let columns: [any Bindable] = [
            post.id, region.id, post.kind.rawValue, post.municipality, post.person, post.percentage,
            post.source,
            post.version,
        ]
        try database.run(.insertPost, columns + post.period.columns)
    }

    package func replace(_ post: CoordinatorPost) throws {
        let columns: [any Bindable] = [region.id, post.id, post.percentage, post.version]
        let changed = try database.run(.updatePost, columns + Array(post.period.columns.suffix(2)))
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(post.version)]) }
    }
}

extension CoordinatorPost {
    fileprivate init(_ columns: Columns) throws {
        try self.init(
            id: columns[0], kind: try columns.word(1), municipality: columns.id(2), person: columns[3],
            percentage: columns[4], period: try columns.period(7), source: columns[5], version: columns[6])
    }
}

extension Query {
    private static let postColumns = """
        c.id, c.kind, c.municipality_id, c.person_id, c.percentage, c.source, c.version, \(period("c"))
        """
    static let postByID = Query(
        "postByID", "SELECT \(postColumns) FROM coordinator_post c WHERE c.region_id = $1 AND c.id = $2")
    static let postsOnDay = Query(
        "postsOnDay",
        """
        SELECT \(postColumns), m.key, p.member_number, p.name FROM coordinator_post c
        JOIN person p ON p.region_id = c.region_id AND p.id = c.person_id
        LEFT JOIN municipality m ON m.id = c.municipality_id
        WHERE c.region_id = $1 AND \(mayHold("c", on: "$2")) AND (CAST($3 AS BIGINT) IS NULL OR c.municipality_id = $3)
        AND (CAST($4 AS TEXT) IS NULL OR c.kind = $4)
        AND \(isSeen("c.person_id", in: "c.region_id", on: "$2", "$5", "$6"))
        ORDER BY c.kind, m.key, p.sort_key
        """)
    static let insertPost = Query(
        "insertPost",
        """
        INSERT INTO coordinator_post (id, region_id, kind, municipality_id, person_id, percentage, source, version,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """)
    static let updatePost = Query(
        "updatePost",
        """
        UPDATE coordinator_post SET percentage = $3, version = $4, until_earliest = $5, until_latest = $6
        WHERE region_id = $1 AND id = $2 AND version = $4 - 1
        """)

    static let coordinators = [postByID, postsOnDay, insertPost, updatePost]
}
