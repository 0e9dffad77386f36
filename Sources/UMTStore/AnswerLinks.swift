package import UMTDomain

extension Installation {
    /// The link with that SHA-256, and the key of its region; `nil` when there is none.
    package func answerLink(hash: [UInt8]) throws -> (link: AnswerLink, region: String)? {
        try database.row(.linkByHash, [hash]) { (AnswerLink($0), $0[10]) }
    }
}

extension Shelf {
    package func keep(_ link: AnswerLink, hash: [UInt8]) throws {
        try database.run(
            .insertLink,
            [
                link.id, region.id, link.sending, hash, link.actor, link.holder, link.made, link.expires,
            ])
    }

    package func answerLink(_ id: AnswerLinkID) throws -> AnswerLink {
        let found = try database.row(.linkByID, [region.id, id], AnswerLink.init)
        guard let found else { throw Refusal.notFound(.answerLink, id.description, field: "id") }
        return found
    }

    /// The links to a sending, oldest first.
    package func answerLinks(to sending: SendingID) throws -> [AnswerLink] {
        try database.rows(.linksOfSending, [region.id, sending], AnswerLink.init)
    }

    package func end(_ link: AnswerLink, at now: Moment) throws {
        try database.run(.endLink, [region.id, link.id, now])
    }

    package func use(_ link: AnswerLink, at now: Moment) throws {
        try database.run(.useLink, [region.id, link.id, now])
    }
}

extension AnswerLink {
    init(_ columns: Columns) {
        self.init(
            id: columns[0], region: columns[1], sending: columns[2], body: columns[3], actor: columns[4],
            holder: columns[5], made: columns[6], expires: columns[7], ended: columns.moment(8),
            used: columns.moment(9))
    }
}

extension Query {
    private static let linkColumns = """
        l.id, l.region_id, l.sending_id, s.body_id, l.actor, l.holder, l.made, l.expires, l.ended, l.used
        """
    private static let linkRows =
        "answer_link l JOIN sending s ON s.region_id = l.region_id AND s.id = l.sending_id"

    static let linkByHash = Query(
        "linkByHash",
        """
        SELECT \(linkColumns), r.key FROM \(linkRows) JOIN region r ON r.id = l.region_id WHERE l.hash = $1
        """)
    static let linkByID = Query(
        "linkByID", "SELECT \(linkColumns) FROM \(linkRows) WHERE l.region_id = $1 AND l.id = $2")
    static let linksOfSending = Query(
        "linksOfSending",
        "SELECT \(linkColumns) FROM \(linkRows) WHERE l.region_id = $1 AND l.sending_id = $2 ORDER BY l.id")
    static let insertLink = Query(
        "insertLink",
        """
        INSERT INTO answer_link (id, region_id, sending_id, hash, actor, holder, made, expires)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)
    static let endLink = Query(
        "endLink", "UPDATE answer_link SET ended = $3 WHERE region_id = $1 AND id = $2 AND ended IS NULL")
    static let useLink = Query(
        "useLink", "UPDATE answer_link SET used = $3 WHERE region_id = $1 AND id = $2 AND used IS NULL")

    static let answerLinkQueries = [linkByHash, linkByID, linksOfSending, insertLink, endLink, useLink]
}
