package import UMTDomain

/// A contact point with the keys of what it belongs to, as lists show it.
package struct ContactLine: Sendable {
    package let contact: ContactPoint
    package let body: String?
    package let municipality: String?
}

/// Which contact points a list is about; what is left out lets all through.
package struct ContactFilter: Sendable {
    package let body: BodyID?
    package let post: CoordinatorPost.Kind?
    /// Of a body or an office of that municipality.
    package let municipality: MunicipalityID?

    package init(body: BodyID? = nil, post: CoordinatorPost.Kind? = nil, municipality: MunicipalityID? = nil)
    {
        (self.body, self.post, self.municipality) = (body, post, municipality)
    }
}

extension Shelf {
    package func contact(_ id: ContactID) throws -> ContactLine {
        guard let line = try database.row(.contactByID, [region.id, id], ContactLine.init) else {
            throw Refusal.notFound(.contact, id.description, field: "id")
        }
        return line
    }

    /// The contact points that are good, or may be, on a day: those of bodies first, then those of offices.
    package func contacts(_ filter: ContactFilter, on day: CivilDate) throws -> [ContactLine] {
        try database.rows(.contactsOnDay, arguments(filter, day), ContactLine.init)
    }

    /// The same, of those that everybody may see.
    package func publishedContacts(_ filter: ContactFilter, on day: CivilDate) throws -> [ContactLine] {
        try database.rows(.publishedContactsOnDay, arguments(filter, day), ContactLine.init)
    }

    package func keep(_ contact: ContactPoint) throws {
        let owner: [any Bindable]
        switch contact.owner {
        case .body(let body): owner = [body, String?.none, MunicipalityID?.none]
        case .office(let kind, let municipality): owner = [BodyID?.none, kind.rawValue, municipality]
        }
        let rest: [any Bindable] = [
            contact.kind.rawValue, contact.value, contact.purpose, contact.isPublished, contact.version,
        ]
        try database.run(.insertContact, [contact.id, region.id] + owner + rest + contact.period.columns)
    }

    package func replace(_ contact: ContactPoint) throws {
        let columns: [any Bindable] = [region.id, contact.id, contact.version]
        let changed = try database.run(.endContact, columns + Array(contact.period.columns.suffix(2)))
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(contact.version)]) }
    }

    private func arguments(_ filter: ContactFilter, _ day: CivilDate) -> [any Bindable] {
        [region.id, day, filter.body, filter.post?.rawValue, filter.municipality]
    }
}

extension ContactLine {
    fileprivate init(_ columns: Columns) throws {
        let owner: ContactPoint.Owner
        if let body: BodyID = columns.id(1) {
            owner = .body(body)
        } else {
            owner = .office(try columns.word(2), columns.id(3))
        }
        contact = try ContactPoint(
            id: columns[0], owner: owner, kind: try columns.word(4), value: columns[5], purpose: columns[6],
            isPublished: columns[7], period: try columns.period(9), version: columns[8])
        (body, municipality) = (columns.text(13), columns.text(14))
    }
}

extension Query {
    private static let contactColumns = """
        c.id, c.body_id, c.post_kind, c.municipality_id, c.kind, c.value, c.purpose, c.published, c.version,
        \(period("c")), b.key, m.key
        """
    private static let contactOwners = """
        LEFT JOIN body b ON b.region_id = c.region_id AND b.id = c.body_id
        LEFT JOIN municipality m ON m.id = COALESCE(c.municipality_id, b.municipality_id)
        """

    private static func onDay(_ name: String, _ condition: String) -> Query {
        Query(
            name,
            """
            SELECT \(contactColumns) FROM contact_point c \(contactOwners)
            WHERE c.region_id = $1 AND \(mayHold("c", on: "$2"))\(condition)
            AND (CAST($3 AS BIGINT) IS NULL OR c.body_id = $3) AND (CAST($4 AS TEXT) IS NULL OR c.post_kind = $4)
            AND (CAST($5 AS BIGINT) IS NULL OR m.id = $5)
            ORDER BY CASE WHEN c.body_id IS NULL THEN 1 ELSE 0 END, b.sort_key, c.post_kind, m.key, c.kind, c.value, c.id
            """)
    }

    static let contactByID = Query(
        "contactByID",
        "SELECT \(contactColumns) FROM contact_point c \(contactOwners) WHERE c.region_id = $1 AND c.id = $2")
    static let contactsOnDay = onDay("contactsOnDay", "")
    static let publishedContactsOnDay = onDay("publishedContactsOnDay", " AND c.published = 1")
    static let insertContact = Query(
        "insertContact",
        """
        INSERT INTO contact_point (id, region_id, body_id, post_kind, municipality_id, kind, value, purpose, published,
            version, from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """)
    static let endContact = Query(
        "endContact",
        """
        UPDATE contact_point SET version = $3, until_earliest = $4, until_latest = $5
        WHERE region_id = $1 AND id = $2 AND version = $3 - 1
        """)

    static let contacts = [contactByID, contactsOnDay, publishedContactsOnDay, insertContact, endContact]
}
