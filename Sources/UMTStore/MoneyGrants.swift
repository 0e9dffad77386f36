package import UMTDomain

/// A grant of money with the key of the body that got it, as lists show it.
package struct MoneyGrantLine: Sendable {
    package let grant: MoneyGrant
    package let body: String
}

extension Shelf {
    package func moneyGrant(_ id: MoneyGrantID) throws -> MoneyGrantLine {
        guard let line = try database.row(.moneyGrantByID, [region.id, id], MoneyGrantLine.init) else {
            throw Refusal.notFound(.moneyGrant, id.description, field: "id")
        }
        return line
    }

    /// A page, newest first, from just after `mark` on: of one body or all, of one municipality's bodies or all.
    package func moneyGrants(
        of body: BodyID?, in municipality: MunicipalityID?, after mark: (day: CivilDate, id: MoneyGrantID)?,
        limit: Int
    ) throws -> [MoneyGrantLine] {
        let arguments: [any Bindable] = [
            region.id, mark?.day.description ?? "9999", mark?.id ?? MoneyGrantID(raw: 0), body, municipality,
            limit,
        ]
        let query: Query = body == nil ? .moneyGrantPage : .moneyGrantsOfBody
        return try database.rows(query, arguments, MoneyGrantLine.init)
    }

    package func keep(_ grant: MoneyGrant) throws {
        try database.run(
            .insertMoneyGrant,
            [
                grant.id, region.id, grant.body, grant.amount, grant.giver, grant.purpose, grant.day,
                grant.reference, grant.usedFor, grant.version,
            ])
    }

    package func replace(_ grant: MoneyGrant) throws {
        let changed = try database.run(
            .useMoneyGrant, [region.id, grant.id, grant.usedFor, grant.version])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(grant.version)]) }
    }
}

extension MoneyGrantLine {
    fileprivate init(_ columns: Columns) throws {
        grant = try MoneyGrant(
            id: columns[0], body: columns[1], amount: columns[2], giver: columns[3], purpose: columns[4],
            day: try columns.day(5), reference: columns.text(6), usedFor: columns.text(7), version: columns[8]
        )
        body = columns[9]
    }
}

extension Query {
    private static let moneyGrantRows = """
        SELECT g.id, g.body_id, g.amount, g.giver, g.purpose, g.day, g.reference, g.used_for, g.version, b.key
        FROM money_grant g JOIN body b ON b.region_id = g.region_id AND b.id = g.body_id
        """

    private static func page(_ name: String, _ condition: String) -> Query {
        Query(
            name,
            """
            \(moneyGrantRows) WHERE g.region_id = $1 AND (g.day, g.id) < ($2, $3) AND \(condition)
            AND (CAST($5 AS BIGINT) IS NULL OR b.municipality_id = $5)
            ORDER BY g.day DESC, g.id DESC LIMIT $6
            """)
    }

    static let moneyGrantByID = Query(
        "moneyGrantByID", "\(moneyGrantRows) WHERE g.region_id = $1 AND g.id = $2")
    static let moneyGrantPage = page("moneyGrantPage", "CAST($4 AS BIGINT) IS NULL")
    static let moneyGrantsOfBody = page("moneyGrantsOfBody", "g.body_id = $4")
    static let insertMoneyGrant = Query(
        "insertMoneyGrant",
        """
        INSERT INTO money_grant (id, region_id, body_id, amount, giver, purpose, day, reference, used_for, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)
    static let useMoneyGrant = Query(
        "useMoneyGrant",
        """
        UPDATE money_grant SET used_for = $3, version = $4 WHERE region_id = $1 AND id = $2 AND version = $4 - 1
        """)

    static let moneyGrants = [
        moneyGrantByID, moneyGrantPage, moneyGrantsOfBody, insertMoneyGrant, useMoneyGrant,
    ]
}
