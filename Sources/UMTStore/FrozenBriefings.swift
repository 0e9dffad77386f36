package import UMTDomain

extension Installation {
    /// The link with that SHA-256, and the key of its region; `nil` when there is none.
    package func briefingLink(hash: [UInt8]) throws -> (link: BriefingLink, region: String)? {
        try database.row(.briefingLinkByHash, [hash]) { (BriefingLink($0), $0[5]) }
    }
}

extension Shelf {
    /// The frozen briefings with their editions, of the newest meeting first.
    package func frozenBriefings() throws -> [FrozenBriefing] {
        let editions = Dictionary(
            grouping: try database.rows(.briefingEditions, [region.id]) {
                (
                    id: $0[0] as BriefingID,
                    edition: BriefingEdition(
                        number: $0[1], madeOn: try $0.day(2), cause: try $0.word(3), hash: $0[4],
                        isKept: $0[5])
                )
            }, by: \.id)
        return try database.rows(.listOfBriefings, [region.id]) {
            FrozenBriefing(
                id: $0[4], meeting: try Meeting($0), asOf: try $0.day(5),
                editions: editions[$0[4]]?.map(\.edition) ?? [])
        }
    }

    package func frozenBriefing(_ id: BriefingID) throws -> FrozenBriefing {
        guard let found = try frozenBriefings().first(where: { $0.id == id }) else {
            throw Refusal.notFound(.briefing, id.description, field: "id")
        }
        return found
    }

    /// The bytes of the edition that is read.
    package func bytes(of id: BriefingID) throws -> [UInt8] {
        guard let bytes = try database.row(.briefingBytes, [region.id, id], { $0[0] as [UInt8] }) else {
            throw Refusal.notFound(.briefing, id.description, field: "id")
        }
        return bytes
    }

    /// Refuses a second frozen briefing of one meeting.
    package func keep(_ id: BriefingID, of meeting: Meeting, asOf day: CivilDate) throws {
        let kept = try database.run(.insertBriefing, [id, region.id, meeting.id, day])
        if kept == 0 { throw Refusal(.alreadyExists, field: "meeting", [meeting.day.description]) }
    }

    /// Keeps an edition; the bytes of those before it go, their hashes stay.
    package func keep(_ edition: BriefingEdition, _ bytes: [UInt8], of id: BriefingID) throws {
        try database.run(.forgetBriefing, [region.id, id])
        try database.run(
            .insertBriefingEdition,
            [region.id, id, edition.number, edition.madeOn, edition.cause.rawValue, edition.hash, bytes])
    }

    package func keep(_ link: BriefingLink, hash: [UInt8]) throws {
        try database.run(
            .insertBriefingLink, [link.id, region.id, link.briefing, hash, link.holder, link.made])
    }

    package func briefingLink(_ id: BriefingLinkID) throws -> BriefingLink {
        let found = try database.row(.briefingLinkByID, [region.id, id], BriefingLink.init)
        guard let found else { throw Refusal.notFound(.briefingLink, id.description, field: "id") }
        return found
    }

    /// The links to a frozen briefing, oldest first.
    package func briefingLinks(to id: BriefingID) throws -> [BriefingLink] {
        try database.rows(.briefingLinks, [region.id, id], BriefingLink.init)
    }

    package func end(_ link: BriefingLink, at now: Moment) throws {
        try database.run(.endBriefingLink, [region.id, link.id, now])
    }
}

extension BriefingLink {
    fileprivate init(_ columns: Columns) {
        self.init(
            id: columns[0], briefing: columns[1], holder: columns[2], made: columns[3],
            ended: columns.moment(4))
    }
}

extension Query {
    static let listOfBriefings = Query(
        "frozenBriefings",
        """
        SELECT m.id, m.body_id, m.day, m.title, f.id, f.as_of FROM frozen_briefing f
        JOIN meeting m ON m.id = f.meeting_id AND m.region_id = f.region_id
        WHERE f.region_id = $1 ORDER BY m.day DESC, f.id
        """)
    static let briefingEditions = Query(
        "briefingEditions",
        """
        SELECT e.briefing_id, e.number, e.made_on, e.cause, e.hash, e.bytes IS NOT NULL FROM briefing_edition e
        WHERE e.region_id = $1 ORDER BY e.briefing_id, e.number
        """)
    static let briefingBytes = Query(
        "briefingBytes",
        """
        SELECT e.bytes FROM briefing_edition e
        WHERE e.region_id = $1 AND e.briefing_id = $2 AND e.bytes IS NOT NULL ORDER BY e.number DESC LIMIT 1
        """)
    static let insertBriefing = Query(
        "insertBriefing",
        """
        INSERT INTO frozen_briefing (id, region_id, meeting_id, as_of) VALUES ($1, $2, $3, $4)
        ON CONFLICT (region_id, meeting_id) DO NOTHING
        """)
    static let forgetBriefing = Query(
        "forgetBriefing",
        "UPDATE briefing_edition SET bytes = NULL WHERE region_id = $1 AND briefing_id = $2")
    static let insertBriefingEdition = Query(
        "insertBriefingEdition",
        """
        INSERT INTO briefing_edition (region_id, briefing_id, number, made_on, cause, hash, bytes)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    private static let linkColumns = "l.id, l.briefing_id, l.holder, l.made, l.ended"
    static let briefingLinkByHash = Query(
        "briefingLinkByHash",
        """
        SELECT \(linkColumns), r.key FROM briefing_link l JOIN region r ON r.id = l.region_id WHERE l.hash = $1
        """)
    static let briefingLinkByID = Query(
        "briefingLinkByID", "SELECT \(linkColumns) FROM briefing_link l WHERE l.region_id = $1 AND l.id = $2")
    static let briefingLinks = Query(
        "briefingLinks",
        """
        SELECT \(linkColumns) FROM briefing_link l WHERE l.region_id = $1 AND l.briefing_id = $2 ORDER BY l.id
        """)
    static let insertBriefingLink = Query(
        "insertBriefingLink",
        """
        INSERT INTO briefing_link (id, region_id, briefing_id, hash, holder, made) VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let endBriefingLink = Query(
        "endBriefingLink",
        "UPDATE briefing_link SET ended = $3 WHERE region_id = $1 AND id = $2 AND ended IS NULL")
    static let briefingHoldersOfRegion = Query(
        "briefingHoldersOfRegion", "SELECT id, holder FROM briefing_link WHERE region_id = $1")
    static let eraseBriefingHolder = Query(
        "eraseBriefingHolder",
        "UPDATE briefing_link SET holder = \(Trace.blank) WHERE region_id = $1 AND id = $2")

    static let frozenBriefings = [
        listOfBriefings, briefingEditions, briefingBytes, insertBriefing, forgetBriefing,
        insertBriefingEdition, briefingLinkByHash, briefingLinkByID, briefingLinks, insertBriefingLink,
        endBriefingLink, briefingHoldersOfRegion, eraseBriefingHolder,
    ]
}
