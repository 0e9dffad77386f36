package import UMTDomain

/// A meeting as calendars show it.
package struct CalendarMeeting: Sendable {
    package let line: MeetingLine
    package let body: Bilingual
    package let bodyKey: String
    package let bodyKind: Body.Kind
    /// When something of it was last changed.
    package let changedAt: Moment
}

/// The deadline of a case.
package struct CalendarDeadline: Sendable {
    package let id: SendingID
    package let day: CivilDate
    package let number: String
    /// Empty where the case is not published.
    package let title: String
    /// Who is to answer.
    package let body: Bilingual
    /// How often the case was changed, and when it was last.
    package let revision: Int
    package let changedAt: Moment
}

extension Shelf {
    /// Meetings since a day, by day; what was called off is among them.
    package func calendarMeetings(_ filter: FeedFilter, since day: CivilDate, limit: Int, on today: CivilDate)
        throws -> [CalendarMeeting]
    {
        try database.rows(.calendarMeetings, arguments(filter, day, limit)) {
            try CalendarMeeting($0, on: today)
        }
    }

    package func calendarMeeting(_ id: MeetingID, on today: CivilDate) throws -> CalendarMeeting? {
        try database.row(.calendarMeeting, [region.id, id]) { try CalendarMeeting($0, on: today) }
    }

    /// The deadlines that run in published cases since a day, by day.
    package func calendarDeadlines(_ filter: FeedFilter, since day: CivilDate, limit: Int) throws
        -> [CalendarDeadline]
    {
        try database.rows(.calendarDeadlines, arguments(filter, day, limit), CalendarDeadline.init)
    }

    private func arguments(_ filter: FeedFilter, _ day: CivilDate, _ limit: Int) -> [any Bindable] {
        [region.id, filter.council, filter.municipality, day, limit]
    }
}

extension CalendarMeeting {
    init(_ columns: Columns, on today: CivilDate) throws {
        line = try MeetingLine(columns, on: today)
        body = Bilingual(nb: columns[13], en: columns[14])
        (bodyKey, bodyKind) = (columns[15], try columns.word(16))
        changedAt = columns[17]
    }
}

extension CalendarDeadline {
    init(_ columns: Columns) throws {
        (id, day, number, title) = (columns[0], try columns.day(1), columns[2], columns[3])
        body = Bilingual(nb: columns[4], en: columns[5])
        (revision, changedAt) = (columns[6], columns[7])
    }
}

extension Query {
    static func lastEvent(of subject: String) -> String {
        """
        COALESCE((SELECT MAX(e.moment) FROM event e WHERE e.region_id = $1 AND e.subject_id = \(subject)), 0)
        """
    }
    static let shownMeetings = """
        SELECT \(meetingColumns), b.name_nb, b.name_en, b.key, b.kind, \(lastEvent(of: "m.id"))
        FROM \(coursedMeetings) JOIN body b ON b.region_id = m.region_id AND b.id = m.body_id
        """
    static let calendarMeetings = Query(
        "calendarMeetings",
        """
        \(shownMeetings)
        WHERE m.region_id = $1 AND m.day >= $4 AND (CAST($2 AS BIGINT) IS NULL OR m.body_id = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR b.municipality_id = $3)
        ORDER BY m.day, m.id LIMIT $5
        """)
    static let calendarMeeting = Query(
        "calendarMeeting", "\(shownMeetings) WHERE m.region_id = $1 AND m.id = $2")
    static let calendarDeadlines = Query(
        "calendarDeadlines",
        """
        SELECT s.id, s.due, c.number, COALESCE(c.public_title, ''), b.name_nb, b.name_en, c.version,
            \(lastEvent(of: "c.id"))
        FROM sending s CROSS JOIN youth_case c ON c.region_id = s.region_id AND c.id = s.case_id
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        JOIN body k ON k.region_id = c.region_id AND k.id = c.council_id
        WHERE s.region_id = $1 AND s.ending IS NULL AND s.due >= $4 AND c.visibility = 'published'
        AND (CAST($2 AS BIGINT) IS NULL OR c.council_id = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR k.municipality_id = $3 OR b.municipality_id = $3)
        ORDER BY s.due, s.id LIMIT $5
        """)

    static let calendars =
        [calendarMeetings, calendarMeeting, calendarDeadlines] + calendarLinkQueries + personalCalendars
}
