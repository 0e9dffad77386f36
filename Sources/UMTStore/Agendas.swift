package import UMTDomain

/// A case that waits for a body's answer, as its next agenda can take it up.
package struct OfferedCase: Sendable {
    package let number: String
    package let title: String
    package let receivedOn: CivilDate
    package let due: CivilDate?
}

extension Shelf {
    /// The items of a meeting in their order.
    package func items(of meeting: MeetingID) throws -> [AgendaItem] {
        try database.rows(.itemsOfMeeting, [region.id, meeting], AgendaItem.init)
    }

    /// What earlier meetings of the body left unfinished and no later one has taken up, the oldest first.
    package func unfinished(of body: BodyID, before day: CivilDate) throws -> [AgendaItem] {
        try database.rows(.unfinishedItems, [region.id, body, day], AgendaItem.init)
    }

    /// The numbers of the items that a meeting's items go on from.
    package func numbersBefore(_ meeting: MeetingID) throws -> [AgendaItemID: String] {
        let rows = try database.rows(.carriedNumbers, [region.id, meeting]) {
            ($0[0] as AgendaItemID, $0[1] as String)
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// Cases that were sent to the body and wait for its answer, and stand on no agenda of its that is still ahead.
    package func offered(to body: BodyID, limit: Int) throws -> [OfferedCase] {
        try database.rows(.offeredCases, [region.id, body, limit]) {
            OfferedCase(
                number: $0[0], title: $0[1], receivedOn: try $0.day(2), due: $0.optionalDay(3))
        }
    }

    /// The numbers of the cases on an agenda.
    package func caseNumbers(on meeting: MeetingID) throws -> [CaseID: String] {
        let rows = try database.rows(.casesOfMeeting, [region.id, meeting]) {
            ($0[0] as CaseID, $0.text(1) ?? ($0[0] as CaseID).description)
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// What the public may read of those of the cases that are published.
    package func publicTitles(of cases: [CaseID]) throws -> [CaseID: String] {
        let rows = try handfuls(.publicTitles, cases) { ($0[0] as CaseID, $0[1] as String) }
        return Dictionary(rows) { first, _ in first }
    }

    /// Refuses a case that stands on the agenda already.
    package func keep(_ item: AgendaItem) throws {
        let kept = try database.run(
            .insertItem,
            [
                item.id, region.id, item.meeting, item.place, item.kind.rawValue, item.number, item.title,
                item.youthCase, item.carriedFrom,
            ])
        if kept == 0 { throw Refusal(.alreadyExists, field: "case", [item.title]) }
    }

    package func replace(_ item: AgendaItem) throws {
        try database.run(
            .updateItem,
            [
                region.id, item.id, item.place, item.number, item.state.rawValue, item.decision, item.ground,
                item.vote?.for, item.vote?.against, item.vote?.abstained, item.vote?.casting?.rawValue,
            ])
    }
}

extension AgendaItem {
    fileprivate init(_ columns: Columns) throws {
        var vote: Vote?
        if let votes = columns.integer(11) {
            vote = Vote(
                for: votes, against: columns[12], abstained: columns[13],
                casting: columns.text(14).flatMap(Vote.Side.init(rawValue:)))
        }
        self.init(
            id: columns[0], meeting: columns[1], place: columns[2], kind: try columns.word(3),
            number: columns.text(4), title: columns[5], youthCase: columns.id(6), carriedFrom: columns.id(7),
            state: try columns.word(8), decision: columns.text(9), ground: columns.text(10), vote: vote)
    }
}

extension Query {
    private static let itemColumns = """
        i.id, i.meeting_id, i.place, i.kind, i.number, i.title, i.case_id, i.carried_from, i.state, i.decision,
        i.ground, i.votes_for, i.votes_against, i.votes_abstained, i.casting
        """
    static let itemsOfMeeting = Query(
        "itemsOfMeeting",
        """
        SELECT \(itemColumns) FROM agenda_item i WHERE i.region_id = $1 AND i.meeting_id = $2 ORDER BY i.place, i.id
        """)
    static let unfinishedItems = Query(
        "unfinishedItems",
        """
        SELECT \(itemColumns) FROM meeting m CROSS JOIN agenda_item i
        LEFT JOIN meeting_course c ON c.region_id = m.region_id AND c.meeting_id = m.id
        WHERE m.region_id = $1 AND m.body_id = $2 AND m.day < $3 AND i.region_id = m.region_id AND i.meeting_id = m.id
        AND (i.state = 'postponed'
            OR (i.state = 'open' AND COALESCE(c.state, 'held') IN ('held', 'approved', 'cancelled')))
        AND NOT EXISTS (SELECT 1 FROM agenda_item n WHERE n.region_id = i.region_id AND n.carried_from = i.id)
        ORDER BY m.day, i.place
        """)
    static let carriedNumbers = Query(
        "carriedNumbers",
        """
        SELECT o.id, COALESCE(o.number, o.title) FROM agenda_item i
        CROSS JOIN agenda_item o
        WHERE i.region_id = $1 AND i.meeting_id = $2 AND o.region_id = i.region_id AND o.id = i.carried_from
        """)
    static let casesOfMeeting = Query(
        "casesOfMeeting",
        """
        SELECT y.id, y.number FROM agenda_item i CROSS JOIN youth_case y
        WHERE i.region_id = $1 AND i.meeting_id = $2 AND y.region_id = i.region_id AND y.id = i.case_id
        """)
    static let publicTitles = Query(
        "publicTitles",
        """
        SELECT y.id, COALESCE(y.public_title, '') FROM youth_case y
        WHERE y.region_id = $1 AND y.visibility = 'published' AND y.id IN (\(handfulPlaces))
        """)
    static let offeredCases = Query(
        "offeredCases",
        """
        SELECT y.number, y.title, s.received_on, s.due FROM sending s
        JOIN youth_case y ON y.region_id = s.region_id AND y.id = s.case_id
        WHERE s.region_id = $1 AND s.body_id = $2 AND COALESCE(s.ending, '') = '' AND y.number IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM agenda_item i JOIN meeting m ON m.region_id = i.region_id AND m.id = i.meeting_id
            LEFT JOIN meeting_course c ON c.region_id = m.region_id AND c.meeting_id = m.id
            WHERE i.region_id = s.region_id AND i.case_id = s.case_id AND m.body_id = s.body_id
            AND i.state = 'open' AND i.state <> 'withdrawn' AND c.state IN ('planned', 'called'))
        ORDER BY s.received_on, s.id LIMIT $3
        """)
    static let insertItem = Query(
        "insertItem",
        """
        INSERT INTO agenda_item (id, region_id, meeting_id, place, kind, number, title, case_id, carried_from, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open') ON CONFLICT DO NOTHING
        """)
    static let updateItem = Query(
        "updateItem",
        """
        UPDATE agenda_item SET place = $3, number = $4, state = $5, decision = $6, ground = $7, votes_for = $8,
            votes_against = $9, votes_abstained = $10, casting = $11
        WHERE region_id = $1 AND id = $2
        """)

    static let agendas = [
        itemsOfMeeting, unfinishedItems, carriedNumbers, casesOfMeeting, publicTitles, offeredCases,
        insertItem, updateItem,
    ]
}
