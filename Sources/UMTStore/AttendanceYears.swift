package import UMTDomain

extension Shelf {
    /// The meetings of a body from one day up to another, the earliest first, each with who was there: a fixed number of
    /// statements, however many meetings there are. `owner` is whose seats the places are, where it is another body.
    package func attendedMeetings(
        of body: BodyID, seatsOf owner: BodyID? = nil, from: CivilDate, until: CivilDate, on today: CivilDate
    ) throws -> [AttendedMeeting] {
        let span: [any Bindable] = [region.id, body, from, until]
        let meetings = try database.rows(.meetingsInSpan, span) { try MeetingLine($0, on: today) }
        if meetings.isEmpty { return [] }
        let roster = try roster(of: owner ?? body, from: from, until: until)
        let presences = try grouped(.presencesInSpan, span, by: Meeting.self) {
            Presence(holder: $0[1], person: $0[2], from: $0[3], through: $0.integer(4))
        }
        let absences = try grouped(.absencesInSpan, span, by: Meeting.self) {
            Absence(person: $0[1], isNotified: $0[2], reason: nil)
        }
        let callings = try grouped(.callingsInSpan, span, by: Meeting.self) {
            Calling(holder: $0[1], person: $0[2])
        }
        let disqualifications = try grouped(.disqualificationsInSpan, span, by: Meeting.self) {
            Disqualification(item: $0[1], person: $0[2], ground: $0[3], substitute: $0.id(4))
        }
        let minutes = try grouped(.minutesInSpan, span, by: Meeting.self) { try Minutes(frozen: $0[1]) }
        return meetings.map { line in
            let id = line.meeting.id
            let attendance = Attendance(
                places: roster.places(on: line.meeting.day), presences: presences[id] ?? [],
                absences: absences[id] ?? [], callings: callings[id] ?? [],
                disqualifications: disqualifications[id] ?? [])
            return AttendedMeeting(line.meeting, line.course, attendance, minutes: minutes[id]?.last)
        }
    }

    /// Who may hold a member's seat of the body on some day of the span, with leaves and stand-ins.
    package func roster(of body: BodyID, from: CivilDate, until: CivilDate) throws -> Roster {
        let days = DayTree(try Period(from: from, until: until))
        let span: [any Bindable] = [region.id, body, days.first, days.last]
        let leaves = try grouped(.leavesInSpan, span, by: Mandate.self) { try $0.period(1) as Period }
        let replacements = try grouped(.replacementsInSpan, span, by: Mandate.self) {
            Replacement(
                id: $0[1], mandate: $0[0], person: $0[2], period: try $0.period(4), reason: $0[3])
        }
        return Roster(
            try database.rows(.rosterInSpan, span) {
                let mandate = try Mandate($0)
                return Roster.Line(
                    mandate: mandate, municipality: $0.text(16), leaves: leaves[mandate.id] ?? [],
                    replacements: replacements[mandate.id] ?? [])
            })
    }

    /// The bodies at whose meetings of those days the person is recorded as present or as called for an item.
    package func bodiesAttended(by person: PersonID, from: CivilDate, until: CivilDate) throws -> [BodyID] {
        Set(try database.rows(.bodiesAttended, [region.id, person, from, until]) { $0[0] as BodyID }).sorted()
    }

    // By the id in the first column.
    private func grouped<Of, Value>(
        _ query: Query, _ arguments: [any Bindable], by owner: Of.Type, _ read: (Columns) throws -> Value
    ) throws -> [Identifier<Of>: [Value]] {
        let rows = try database.rows(query, arguments) {
            (id: $0[0] as Identifier<Of>, value: try read($0))
        }
        return Dictionary(grouping: rows, by: \.id).mapValues { $0.map(\.value) }
    }
}

extension Query {
    private static let ofSpan = "m.region_id = $1 AND m.body_id = $2 AND m.day >= $3 AND m.day < $4"

    private static func inSpan(_ name: String, _ columns: String, _ table: String, _ order: String) -> Query {
        Query(
            name,
            """
            SELECT m.id, \(columns) FROM meeting m CROSS JOIN \(table) x
            WHERE \(ofSpan) AND x.region_id = m.region_id AND x.meeting_id = m.id ORDER BY m.day, \(order)
            """)
    }

    static let meetingsInSpan = Query(
        "meetingsInSpan", "\(meetingLines) WHERE \(ofSpan) ORDER BY m.day, m.id")
    static let presencesInSpan = inSpan(
        "presencesInSpan", "x.holder_person_id, x.person_id, x.from_item, x.through_item",
        "meeting_presence", "x.from_item, x.person_id")
    static let absencesInSpan = inSpan(
        "absencesInSpan", "x.person_id, x.is_notified", "meeting_absence", "x.person_id")
    static let callingsInSpan = inSpan(
        "callingsInSpan", "x.holder_person_id, x.person_id", "meeting_calling", "x.person_id")
    static let minutesInSpan = inSpan("minutesInSpan", "x.content", "meeting_minutes", "x.edition")
    static let disqualificationsInSpan = Query(
        "disqualificationsInSpan",
        """
        SELECT m.id, i.place, d.person_id, d.ground, d.substitute_person_id
        FROM meeting m CROSS JOIN agenda_disqualification d CROSS JOIN agenda_item i
        WHERE \(ofSpan) AND d.region_id = m.region_id AND d.meeting_id = m.id
        AND i.region_id = d.region_id AND i.id = d.item_id ORDER BY m.day, i.place, d.person_id
        """)

    private static let ofRoster = """
        s.region_id = $1 AND s.body_id = $2 AND s.rank IS NULL AND d.region_id = s.region_id AND d.seat_id = s.id
        AND d.last_day >= $3 AND d.first_day <= $4
        """
    static let rosterInSpan = Query(
        "rosterInSpan",
        """
        SELECT \(mandateColumns), k.key FROM seat s CROSS JOIN mandate d
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        LEFT JOIN municipality k ON k.id = COALESCE(s.municipality_id, b.municipality_id)
        WHERE \(ofRoster) ORDER BY s.place, s.key, d.first_day
        """)
    static let leavesInSpan = Query(
        "leavesInSpan",
        """
        SELECT d.id, \(period("l")) FROM seat s CROSS JOIN mandate d CROSS JOIN mandate_leave l
        WHERE \(ofRoster) AND l.region_id = d.region_id AND l.mandate_id = d.id ORDER BY l.id
        """)
    static let replacementsInSpan = Query(
        "replacementsInSpan",
        """
        SELECT d.id, r.id, r.person_id, r.reason, \(period("r"))
        FROM seat s CROSS JOIN mandate d CROSS JOIN mandate_replacement r
        WHERE \(ofRoster) AND r.region_id = d.region_id AND r.mandate_id = d.id ORDER BY r.id
        """)
    // A column that the primary key lacks makes the index by person the cheaper way in.
    static let bodiesAttended = Query(
        "bodiesAttended",
        """
        SELECT m.body_id, x.holder_person_id FROM meeting_presence x CROSS JOIN meeting m
        WHERE x.region_id = $1 AND x.person_id = $2 AND m.region_id = x.region_id AND m.id = x.meeting_id
        AND m.day >= $3 AND m.day < $4
        UNION ALL
        SELECT m.body_id, x.person_id FROM agenda_disqualification x CROSS JOIN meeting m
        WHERE x.region_id = $1 AND x.substitute_person_id = $2 AND m.region_id = x.region_id AND m.id = x.meeting_id
        AND m.day >= $3 AND m.day < $4
        """)

    static let attendanceYears = [
        meetingsInSpan, presencesInSpan, absencesInSpan, callingsInSpan, minutesInSpan,
        disqualificationsInSpan, rosterInSpan, leavesInSpan, replacementsInSpan, bodiesAttended,
    ]
}
