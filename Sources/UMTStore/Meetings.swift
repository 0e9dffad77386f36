package import UMTDomain

extension Shelf {
    /// The meetings of one body, or of all when none is named, newest first.
    package func meetings(of body: BodyID? = nil) throws -> [Meeting] {
        try database.rows(.allMeetings, [region.id, body], Meeting.init)
    }

    /// The last meeting of bodies of that kind before a day.
    package func lastMeeting(of kind: Body.Kind, before day: CivilDate) throws -> Meeting? {
        try database.row(.lastMeeting, [region.id, kind.rawValue, day], Meeting.init)
    }

    /// Refuses a second meeting of one body on one day.
    package func keep(_ meeting: Meeting) throws {
        let kept = try database.run(
            .insertMeeting, [meeting.id, region.id, meeting.body, meeting.day, meeting.title])
        if kept == 0 { throw Refusal(.alreadyExists, field: "day", [meeting.day.description]) }
    }
}

extension Meeting {
    fileprivate init(_ columns: Columns) throws {
        self.init(id: columns[0], body: columns[1], day: try columns.day(2), title: columns[3])
    }
}

extension Query {
    static let allMeetings = Query(
        "meetings",
        """
        SELECT m.id, m.body_id, m.day, m.title FROM meeting m
        WHERE m.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR m.body_id = $2) ORDER BY m.day DESC, m.id
        """)
    static let lastMeeting = Query(
        "lastMeeting",
        """
        SELECT m.id, m.body_id, m.day, m.title
        FROM body b JOIN meeting m ON m.region_id = b.region_id AND m.body_id = b.id
        WHERE b.region_id = $1 AND b.kind = $2 AND m.day < $3 ORDER BY m.day DESC LIMIT 1
        """)
    static let insertMeeting = Query(
        "insertMeeting",
        """
        INSERT INTO meeting (id, region_id, body_id, day, title) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (region_id, body_id, day) DO NOTHING
        """)

    static let meetings = [allMeetings, lastMeeting, insertMeeting]
}
