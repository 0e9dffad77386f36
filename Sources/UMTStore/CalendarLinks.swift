package import UMTDomain

extension Installation {
    /// The link with that SHA-256, and the key of its region; `nil` when there is none.
    package func calendarLink(hash: [UInt8]) throws -> (link: CalendarLink, region: String)? {
        try database.row(.calendarLinkByHash, [hash]) { (CalendarLink($0), $0[4]) }
    }
}

extension Shelf {
    package func calendarLink(_ id: CalendarLinkID) throws -> CalendarLink {
        let found = try database.row(.calendarLinkByID, [region.id, id], CalendarLink.init)
        guard let found else { throw Refusal.notFound(.calendarLink, id.description, field: "id") }
        return found
    }

    /// The links of a person, oldest first.
    package func calendarLinks(of person: PersonID) throws -> [CalendarLink] {
        try database.rows(.calendarLinks, [region.id, person], CalendarLink.init)
    }

    /// Keeps a link in the place of the one before it, which ends.
    package func keep(_ link: CalendarLink, hash: [UInt8]) throws {
        try database.run(.endCalendarLinksOf, [region.id, link.person, link.made])
        try database.run(.insertCalendarLink, [link.id, region.id, link.person, hash, link.made])
    }

    package func end(_ link: CalendarLink, at now: Moment) throws {
        try database.run(.endCalendarLink, [region.id, link.id, now])
    }
}

extension CalendarLink {
    fileprivate init(_ columns: Columns) {
        self.init(id: columns[0], person: columns[1], made: columns[2], ended: columns.moment(3))
    }
}

extension Trace {
    /// The address opens nothing once the person is erased.
    static let calendarLinks = Trace(
        "calendar_link", .removed,
        find: Query(
            "traceCalendarLinks",
            "SELECT l.made, l.ended FROM calendar_link l WHERE l.region_id = $1 AND l.person_id = $2"),
        erase: [
            Query(
                "eraseCalendarLinks", "DELETE FROM calendar_link WHERE region_id = $1 AND person_id = $2")
        ])
}

extension Query {
    private static let columns = "l.id, l.person_id, l.made, l.ended"
    static let calendarLinkByHash = Query(
        "calendarLinkByHash",
        "SELECT \(columns), r.key FROM calendar_link l JOIN region r ON r.id = l.region_id WHERE l.hash = $1")
    static let calendarLinkByID = Query(
        "calendarLinkByID", "SELECT \(columns) FROM calendar_link l WHERE l.region_id = $1 AND l.id = $2")
    static let calendarLinks = Query(
        "calendarLinks",
        "SELECT \(columns) FROM calendar_link l WHERE l.region_id = $1 AND l.person_id = $2 ORDER BY l.id")
    static let insertCalendarLink = Query(
        "insertCalendarLink",
        "INSERT INTO calendar_link (id, region_id, person_id, hash, made) VALUES ($1, $2, $3, $4, $5)")
    static let endCalendarLink = Query(
        "endCalendarLink",
        "UPDATE calendar_link SET ended = $3 WHERE region_id = $1 AND id = $2 AND ended IS NULL")
    static let endCalendarLinksOf = Query(
        "endCalendarLinksOf",
        "UPDATE calendar_link SET ended = $3 WHERE region_id = $1 AND person_id = $2 AND ended IS NULL")

    static let calendarLinkQueries = [
        calendarLinkByHash, calendarLinkByID, calendarLinks, insertCalendarLink, endCalendarLink,
        endCalendarLinksOf,
    ]
}
