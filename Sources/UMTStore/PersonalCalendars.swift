package import UMTDomain

/// Where somebody sits in a driving plan: at the wheel, or picked up on the way.
package struct OwnRide: Sendable {
    package let plan: DrivingPlanID
    package let day: CivilDate
    package let car: Int
    package let isDriver: Bool
    /// Where and when one gets in, or starts.
    package let from: MunicipalityID
    package let at: ClockTime
    package let to: MunicipalityID
    package let arrival: ClockTime
    package let changed: Moment
    package let version: Int
}

extension Shelf {
    /// When somebody is expected where, from a day on.
    package func duties(of person: PersonID, since day: CivilDate) throws -> CalendarDuties {
        let breaks = Dictionary(
            grouping: try database.rows(.ownBreaks, [region.id, person]) {
                (mandate: $0[0] as MandateID, period: try $0.period(1))
            }, by: \.mandate)
        let own = try database.rows(.ownSeats, [region.id, person, DayTree.number(day)]) {
            CalendarDuties.Seat(
                body: $0[1], periods: [try $0.period(2)],
                breaks: (breaks[$0[0]] ?? []).map(\.period))
        }
        let others = try database.rows(.standInSeats, [region.id, person]) {
            CalendarDuties.Seat(body: $0[0], periods: [try $0.period(1), try $0.period(5)])
        }
        let posts = try database.rows(.ownPosts, [region.id, person]) {
            CalendarDuties.Post(kind: try $0.word(0), municipality: $0.id(1), period: try $0.period(2))
        }
        return CalendarDuties(
            seats: own + others, posts: posts,
            called: Set(try database.rows(.ownCallings, [region.id, person]) { $0[0] }),
            away: Set(try database.rows(.ownAbsences, [region.id, person]) { $0[0] }))
    }

    /// The meetings since a day of some bodies, and those of some ids.
    package func calendarMeetings(
        of bodies: [BodyID], and ids: [MeetingID], since day: CivilDate, on today: CivilDate
    ) throws -> [CalendarMeeting] {
        let theirs = try handfuls(.meetingsOfBodies, bodies, beside: [day]) {
            try CalendarMeeting($0, on: today)
        }
        let known = Set(theirs.map(\.line.meeting.id))
        let others = try handfuls(.meetingsByID, ids.filter { !known.contains($0) }, beside: [day]) {
            try CalendarMeeting($0, on: today)
        }
        return theirs + others
    }

    /// The deadlines that run in cases of some councils; those of unpublished cases have no title.
    package func calendarDeadlines(of councils: [BodyID], since day: CivilDate) throws -> [CalendarDeadline] {
        try handfuls(.deadlinesOfCouncils, councils, beside: [day], CalendarDeadline.init)
    }

    /// Where somebody drives or rides since a day.
    package func rides(of person: PersonID, since day: CivilDate) throws -> [OwnRide] {
        try database.rows(.ownRides, [region.id, person, day]) {
            OwnRide(
                plan: $0[0], day: try $0.day(1), car: $0[2], isDriver: $0[3], from: $0[4],
                at: try $0.time(5), to: $0[6], arrival: try $0.time(7), changed: $0[8], version: $0[9])
        }
    }
}

extension Query {
    static let ownSeats = Query(
        "ownSeats",
        """
        SELECT d.id, d.body_id, \(period("d")) FROM mandate d
        JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
        WHERE d.region_id = $1 AND d.person_id = $2 AND d.last_day >= $3 AND s.rank IS NULL
        """)
    static let ownBreaks = Query(
        "ownBreaks",
        """
        SELECT l.mandate_id, \(period("l")) FROM mandate d
        CROSS JOIN mandate_leave l ON l.region_id = d.region_id AND l.mandate_id = d.id
        WHERE d.region_id = $1 AND d.person_id = $2
        UNION ALL
        SELECT r.mandate_id, \(period("r")) FROM mandate d
        CROSS JOIN mandate_replacement r ON r.region_id = d.region_id AND r.mandate_id = d.id
        WHERE d.region_id = $1 AND d.person_id = $2
        """)
    static let standInSeats = Query(
        "standInSeats",
        """
        SELECT d.body_id, \(period("r")), \(period("d")) FROM mandate_replacement r
        CROSS JOIN mandate d ON d.region_id = r.region_id AND d.id = r.mandate_id
        JOIN seat s ON s.region_id = d.region_id AND s.id = d.seat_id
        WHERE r.region_id = $1 AND r.person_id = $2 AND s.rank IS NULL
        """)
    static let ownPosts = Query(
        "ownPosts",
        """
        SELECT c.kind, c.municipality_id, \(period("c")) FROM coordinator_post c
        WHERE c.region_id = $1 AND c.person_id = $2
        """)
    static let ownCallings = Query(
        "ownCallings", "SELECT meeting_id FROM meeting_calling WHERE region_id = $1 AND person_id = $2")
    static let ownAbsences = Query(
        "ownAbsences",
        "SELECT meeting_id, is_notified FROM meeting_absence WHERE region_id = $1 AND person_id = $2")
    static let meetingsOfBodies = Query(
        "meetingsOfBodies",
        """
        \(shownMeetings)
        WHERE m.region_id = $1 AND m.body_id IN (\(handfulPlaces)) AND m.day >= \(besideHandful)
        ORDER BY m.day, m.id LIMIT 500
        """)
    static let meetingsByID = Query(
        "meetingsByID",
        """
        \(shownMeetings) WHERE m.region_id = $1 AND m.id IN (\(handfulPlaces)) AND m.day >= \(besideHandful)
        ORDER BY m.id
        """)
    static let deadlinesOfCouncils = Query(
        "deadlinesOfCouncils",
        """
        SELECT s.id, s.due, COALESCE(c.number, ''),
            CASE WHEN c.visibility = 'published' THEN COALESCE(c.public_title, '') ELSE '' END,
            b.name_nb, b.name_en, c.version, \(lastEvent(of: "c.id"))
        FROM youth_case c CROSS JOIN sending s ON s.region_id = c.region_id AND s.case_id = c.id
        JOIN body b ON b.region_id = s.region_id AND b.id = s.body_id
        WHERE c.region_id = $1 AND c.council_id IN (\(handfulPlaces)) AND s.ending IS NULL
        AND s.due >= \(besideHandful) ORDER BY s.due, s.id LIMIT 500
        """)
    static let ownRides = Query(
        "ownRides",
        """
        SELECT d.id, d.day, c.car, 1, c.start_id, c.leaves, d.destination_id, d.arrival, d.changed, d.version
        FROM driving_car c CROSS JOIN driving_plan d ON d.region_id = c.region_id AND d.id = c.plan_id
        WHERE c.region_id = $1 AND c.person_id = $2 AND d.day >= $3
        UNION ALL
        SELECT d.id, d.day, r.car, 0, r.municipality_id, r.at, d.destination_id, d.arrival, d.changed, d.version
        FROM driving_rider r CROSS JOIN driving_plan d ON d.region_id = r.region_id AND d.id = r.plan_id
        WHERE r.region_id = $1 AND r.person_id = $2 AND d.day >= $3
        """)

    static let personalCalendars = [
        ownSeats, ownBreaks, standInSeats, ownPosts, ownCallings, ownAbsences, meetingsOfBodies, meetingsByID,
        deadlinesOfCouncils, ownRides,
    ]
}
