package import UMTDomain

/// A follow-up with the decision that it comes from.
package struct FollowUpLine: Sendable {
    package let followUp: FollowUp
    package let meeting: MeetingID
    package let body: BodyID
    package let day: CivilDate
    package let place: Int
    package let number: String?
    /// The key of the body that owns it, where one does.
    package let owner: String?
}

extension Shelf {
    package func followUp(_ id: FollowUpID) throws -> FollowUpLine {
        guard let line = try database.row(.followUpByID, [region.id, id], FollowUpLine.init) else {
            throw Refusal.notFound(.followUp, id.description, field: "id")
        }
        return line
    }

    package func followUps(of meeting: MeetingID) throws -> [FollowUpLine] {
        try database.rows(.followUpsOfMeeting, [region.id, meeting], FollowUpLine.init)
    }

    /// Those from decisions of one body, or of all within reach, the earliest due first.
    package func followUps(
        from body: BodyID?, within scope: Scope, openOnly: Bool, after mark: FollowUp?, limit: Int
    ) throws -> [FollowUpLine] {
        var own: BodyID?
        if case .own(let body, _) = scope { own = body ?? BodyID(raw: -1) }
        return try database.rows(
            openOnly ? .openFollowUps : .allFollowUps,
            [
                region.id, mark?.due.description ?? "", mark?.id.raw ?? Int64(0), body, own,
                scope.municipality,
                limit,
            ], FollowUpLine.init)
    }

    package func keep(_ followUp: FollowUp) throws {
        try database.run(
            .insertFollowUp,
            [
                followUp.id, region.id, followUp.item, followUp.text, followUp.owner.body,
                followUp.owner.office, followUp.due,
            ])
    }

    package func replace(_ followUp: FollowUp) throws {
        let changed = try database.run(
            .closeFollowUp, [region.id, followUp.id, followUp.closedOn, followUp.sentence])
        if changed == 0 { throw Refusal(.alreadyEnded, field: "id", [followUp.due.description]) }
    }
}

extension FollowUp.Owner {
    fileprivate var body: BodyID? { if case .body(let body) = self { body } else { nil } }
    fileprivate var office: String? { if case .office(let office) = self { office } else { nil } }
}

extension FollowUpLine {
    fileprivate init(_ columns: Columns) throws {
        let body: BodyID? = columns.id(3)
        followUp = FollowUp(
            id: columns[0], item: columns[1], text: columns[2],
            owner: body.map { .body($0) } ?? .office(columns[4]),
            due: try columns.day(5), closedOn: columns.optionalDay(6), sentence: columns.text(7))
        (meeting, self.body, day) = (columns[8], columns[9], try columns.day(10))
        (place, number, owner) = (columns[11], columns.text(12), columns.text(13))
    }
}

extension Query {
    private static let followUpColumns = """
        SELECT f.id, f.item_id, f.text, f.body_id, f.office, f.due, f.closed_on, f.sentence, m.id, m.body_id, m.day,
            i.place, i.number, o.key
        """
    private static let ofItem = """
        CROSS JOIN meeting m LEFT JOIN body o ON o.region_id = f.region_id AND o.id = f.body_id
        """
    private static let joined = """
        i.region_id = f.region_id AND i.id = f.item_id AND m.region_id = i.region_id AND m.id = i.meeting_id
        """
    static let followUpByID = Query(
        "followUpByID",
        """
        \(followUpColumns) FROM follow_up f CROSS JOIN agenda_item i \(ofItem)
        WHERE f.region_id = $1 AND f.id = $2 AND \(joined)
        """)
    static let followUpsOfMeeting = Query(
        "followUpsOfMeeting",
        """
        \(followUpColumns) FROM agenda_item i CROSS JOIN follow_up f \(ofItem)
        WHERE i.region_id = $1 AND i.meeting_id = $2 AND f.region_id = i.region_id AND f.item_id = i.id
        AND m.region_id = i.region_id AND m.id = i.meeting_id ORDER BY i.place, f.due, f.id
        """)
    private static func page(_ name: String, _ condition: String) -> Query {
        Query(
            name,
            """
            \(followUpColumns) FROM follow_up f CROSS JOIN agenda_item i \(ofItem)
            JOIN body b ON b.region_id = m.region_id AND b.id = m.body_id
            WHERE f.region_id = $1 AND (f.due, f.id) > ($2, $3) AND \(joined) \(condition)
            AND (CAST($4 AS BIGINT) IS NULL OR m.body_id = $4)
            AND (CAST($5 AS BIGINT) IS NULL OR m.body_id = $5 OR b.municipality_id = $6)
            ORDER BY f.due, f.id LIMIT $7
            """)
    }
    static let openFollowUps = page("openFollowUps", "AND f.closed_on IS NULL")
    static let allFollowUps = page("followUps", "")
    static let insertFollowUp = Query(
        "insertFollowUp",
        """
        INSERT INTO follow_up (id, region_id, item_id, text, body_id, office, due) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    static let closeFollowUp = Query(
        "closeFollowUp",
        """
        UPDATE follow_up SET closed_on = $3, sentence = $4 WHERE region_id = $1 AND id = $2 AND closed_on IS NULL
        """)

    static let followUps = [
        followUpByID, followUpsOfMeeting, openFollowUps, allFollowUps, insertFollowUp, closeFollowUp,
    ]
}
