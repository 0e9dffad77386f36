package import UMTDomain

/// A meeting with how far it has come.
package struct MeetingLine: Sendable {
    package let meeting: Meeting
    package let course: MeetingCourse
}

extension Shelf {
    /// The meetings of one body, or of all when none is named, newest first.
    package func meetings(of body: BodyID? = nil, on today: CivilDate) throws -> [MeetingLine] {
        try database.rows(.allMeetings, [region.id, body]) { try MeetingLine($0, on: today) }
    }

    /// Those of a stretch of days, the earliest first.
    package func meetings(from: CivilDate, until: CivilDate, on today: CivilDate) throws -> [MeetingLine] {
        try database.rows(.meetingsOfDays, [region.id, from, until]) { try MeetingLine($0, on: today) }
    }

    /// A meeting by its id, or by body and day: `umt-2026-12-05`.
    package func meeting(_ name: String, on today: CivilDate) throws -> MeetingLine {
        if let id = MeetingID(name),
            let found = try database.row(.meetingByID, [region.id, id], { try MeetingLine($0, on: today) })
        {
            return found
        }
        if let day = CivilDate(String(name.suffix(10))) {
            let key = Names.folded(String(name.dropLast(10).drop { $0 == " " }))
            let body = key.hasSuffix("-") ? String(key.dropLast()) : key
            let found = try database.row(.meetingByDay, [region.id, body, day]) {
                try MeetingLine($0, on: today)
            }
            if let found { return found }
        }
        throw Refusal.notFound(.meeting, name, field: "meeting")
    }

    /// The last meeting of bodies of that kind before a day; one that was cancelled, or not yet held, is none.
    package func lastMeeting(of kind: Body.Kind, before day: CivilDate) throws -> Meeting? {
        try database.row(.lastMeeting, [region.id, kind.rawValue, day], Meeting.init)
    }

    /// Refuses a second meeting of one body on one day.
    package func keep(_ meeting: Meeting) throws {
        let kept = try database.run(
            .insertMeeting, [meeting.id, region.id, meeting.body, meeting.day, meeting.title])
        if kept == 0 { throw Refusal(.alreadyExists, field: "day", [meeting.day.description]) }
    }

    package func keep(_ course: MeetingCourse, of meeting: MeetingID) throws {
        try database.run(
            .keepCourse,
            [
                region.id, meeting, course.state.rawValue, course.starts, course.place, course.isDigital,
                course.calledOn, course.noticeBy, course.reason, course.version, course.ends,
            ])
    }

    package func chair(of meeting: MeetingID) throws -> PersonID? {
        try database.row(.chairOfMeeting, [region.id, meeting]) { $0[0] }
    }

    package func keep(chair: PersonID, of meeting: MeetingID) throws {
        try database.run(.keepChair, [region.id, meeting, chair])
    }
}

extension Meeting {
    init(_ columns: Columns) throws {
        self.init(id: columns[0], body: columns[1], day: try columns.day(2), title: columns[3])
    }
}

extension MeetingLine {
    init(_ columns: Columns, on today: CivilDate) throws {
        meeting = try Meeting(columns)
        guard !columns.isNull(4) else {
            course = .unwritten(meeting, on: today)
            return
        }
        course = MeetingCourse(
            state: try columns.word(4), starts: columns.text(5), ends: columns.text(12),
            place: columns.text(6), isDigital: columns[7],
            calledOn: columns.optionalDay(8), noticeBy: columns.optionalDay(9), reason: columns.text(10),
            version: columns[11])
    }
}

extension Query {
    /// Of a meeting `m` with its course `c`, as `MeetingLine` reads them.
    static let meetingColumns = """
        m.id, m.body_id, m.day, m.title, c.state, c.starts, c.place, c.is_digital, c.called_on, c.notice_by, c.reason,
            c.version, c.ends
        """
    static let coursedMeetings =
        "meeting m LEFT JOIN meeting_course c ON c.region_id = m.region_id AND c.meeting_id = m.id"
    static let meetingLines = "SELECT \(meetingColumns) FROM \(coursedMeetings)"
    static let allMeetings = Query(
        "meetings",
        """
        \(meetingLines)
        WHERE m.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR m.body_id = $2) ORDER BY m.day DESC, m.id
        """)
    static let meetingsOfDays = Query(
        "meetingsOfDays",
        "\(meetingLines) WHERE m.region_id = $1 AND m.day >= $2 AND m.day < $3 ORDER BY m.day, m.id")
    static let meetingByID = Query("meetingByID", "\(meetingLines) WHERE m.region_id = $1 AND m.id = $2")
    static let meetingByDay = Query(
        "meetingByDay",
        """
        \(meetingLines) JOIN body b ON b.region_id = m.region_id AND b.id = m.body_id
        WHERE m.region_id = $1 AND b.key = $2 AND m.day = $3
        """)
    static let lastMeeting = Query(
        "lastMeeting",
        """
        SELECT m.id, m.body_id, m.day, m.title
        FROM body b JOIN meeting m ON m.region_id = b.region_id AND m.body_id = b.id
        LEFT JOIN meeting_course c ON c.region_id = m.region_id AND c.meeting_id = m.id
        WHERE b.region_id = $1 AND b.kind = $2 AND m.day < $3
        AND COALESCE(c.state, 'held') IN ('held', 'approved') ORDER BY m.day DESC LIMIT 1
        """)
    static let insertMeeting = Query(
        "insertMeeting",
        """
        INSERT INTO meeting (id, region_id, body_id, day, title) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (region_id, body_id, day) DO NOTHING
        """)
    static let keepCourse = Query(
        "keepCourse",
        """
        INSERT INTO meeting_course (region_id, meeting_id, state, starts, place, is_digital, called_on, notice_by,
            reason, version, ends)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (region_id, meeting_id) DO UPDATE SET state = excluded.state, starts = excluded.starts,
            place = excluded.place, is_digital = excluded.is_digital, called_on = excluded.called_on,
            notice_by = excluded.notice_by, reason = excluded.reason, version = excluded.version,
            ends = excluded.ends
        """)
    static let chairOfMeeting = Query(
        "chairOfMeeting", "SELECT person_id FROM meeting_chair WHERE region_id = $1 AND meeting_id = $2")
    static let keepChair = Query(
        "keepChair",
        """
        INSERT INTO meeting_chair (region_id, meeting_id, person_id) VALUES ($1, $2, $3)
        ON CONFLICT (region_id, meeting_id) DO UPDATE SET person_id = excluded.person_id
        """)

    static let meetings =
        [
            allMeetings, meetingsOfDays, meetingByID, meetingByDay, lastMeeting, insertMeeting, keepCourse,
            chairOfMeeting,
            keepChair,
        ] + agendas + attendances + followUps + minutesQueries + attendanceYears
}
