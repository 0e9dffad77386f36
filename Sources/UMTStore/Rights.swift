package import UMTDomain

/// A right with its body, and its holder where that is a person, as lists show it.
package struct RightLine: Sendable {
    package let right: MeetingRight
    package let body: String
    package let personNumber: String?
    package let personName: String?
}

extension Shelf {
    package func right(_ id: RightID) throws -> RightLine {
        guard let line = try database.row(.rightByID, [region.id, id], RightLine.init) else {
            throw Refusal.notFound(.right, id.description, field: "id")
        }
        return line
    }

    /// Every right that a body has given, oldest first.
    package func rights(of body: BodyID) throws -> [MeetingRight] {
        try database.rows(.rightsOfBody, [region.id, body]) { try RightLine($0).right }
    }

    /// Who has a right, or may have, on a day: in one body or all, in one municipality's bodies or all.
    package func rights(in body: BodyID?, of municipality: MunicipalityID?, on day: CivilDate) throws
        -> [RightLine]
    {
        try database.rows(.rightsOnDay, [region.id, day, body, municipality], RightLine.init)
    }

    package func keep(_ right: MeetingRight) throws {
        let holder: [any Bindable] =
            switch right.holder {
            case .person(let person): [person, String?.none]
            case .role(let role): [PersonID?.none, role]
            }
        let columns: [any Bindable] = [right.id, region.id, right.body, right.kind.rawValue]
        try database.run(
            .insertRight, columns + holder + [right.source, right.version] + right.period.columns)
    }

    package func replace(_ right: MeetingRight) throws {
        let columns: [any Bindable] = [region.id, right.id, right.version]
        let changed = try database.run(.endRight, columns + Array(right.period.columns.suffix(2)))
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(right.version)]) }
    }
}

extension RightLine {
    fileprivate init(_ columns: Columns) throws {
        let person: PersonID? = columns.id(3)
        right = try MeetingRight(
            id: columns[0], body: columns[1], kind: try columns.word(2),
            holder: person.map(MeetingRight.Holder.person) ?? .role(columns[4]), source: columns[5],
            period: try columns.period(7), version: columns[6])
        (body, personNumber, personName) = (columns[11], columns.text(12), columns.text(13))
    }
}

extension Query {
    private static let rightRows = """
        SELECT r.id, r.body_id, r.kind, r.person_id, r.role, r.source, r.version, \(period("r")), b.key,
            p.member_number, p.name
        FROM meeting_right r JOIN body b ON b.region_id = r.region_id AND b.id = r.body_id
        LEFT JOIN person p ON p.region_id = r.region_id AND p.id = r.person_id
        """

    static let rightByID = Query("rightByID", "\(rightRows) WHERE r.region_id = $1 AND r.id = $2")
    static let rightsOfBody = Query(
        "rightsOfBody", "\(rightRows) WHERE r.region_id = $1 AND r.body_id = $2 ORDER BY r.from_latest, r.id")
    static let rightsOnDay = Query(
        "rightsOnDay",
        """
        \(rightRows)
        WHERE r.region_id = $1 AND \(mayHold("r", on: "$2")) AND (CAST($3 AS BIGINT) IS NULL OR r.body_id = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR b.municipality_id = $4)
        ORDER BY b.sort_key, r.kind, r.role, p.sort_key, r.id
        """)
    static let insertRight = Query(
        "insertRight",
        """
        INSERT INTO meeting_right (id, region_id, body_id, kind, person_id, role, source, version,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """)
    static let endRight = Query(
        "endRight",
        """
        UPDATE meeting_right SET version = $3, until_earliest = $4, until_latest = $5
        WHERE region_id = $1 AND id = $2 AND version = $3 - 1
        """)

    static let rights = [rightByID, rightsOfBody, rightsOnDay, insertRight, endRight]
}
