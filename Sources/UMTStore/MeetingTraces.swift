extension Trace {
    static let chairs = Trace(
        "meeting_chair", .kept,
        find: Query(
            "traceChairs",
            """
            SELECT m.day, m.title FROM meeting_chair h CROSS JOIN meeting m
            WHERE h.region_id = $1 AND h.person_id = $2 AND m.region_id = h.region_id AND m.id = h.meeting_id
            ORDER BY m.day
            """))
    static let presences = Trace(
        "meeting_presence", .kept,
        find: Query(
            "tracePresences",
            """
            SELECT m.day, m.title, h.from_item, h.through_item FROM meeting_presence h CROSS JOIN meeting m
            WHERE h.region_id = $1 AND h.person_id = $2 AND m.region_id = h.region_id AND m.id = h.meeting_id
            ORDER BY m.day, h.from_item
            """))
    /// Why somebody stayed away goes with the person; that the place was empty stays.
    static let absences = Trace(
        "meeting_absence", .anonymised,
        find: Query(
            "traceAbsences",
            """
            SELECT m.day, m.title, h.is_notified, h.reason FROM meeting_absence h CROSS JOIN meeting m
            WHERE h.region_id = $1 AND h.person_id = $2 AND m.region_id = h.region_id AND m.id = h.meeting_id
            ORDER BY m.day
            """),
        erase: [
            Query(
                "eraseAbsences",
                "UPDATE meeting_absence SET reason = NULL WHERE region_id = $1 AND person_id = $2")
        ])
    static let callings = Trace(
        "meeting_calling", .kept,
        find: Query(
            "traceCallings",
            """
            SELECT m.day, m.title FROM meeting_calling h CROSS JOIN meeting m
            WHERE h.region_id = $1 AND h.person_id = $2 AND m.region_id = h.region_id AND m.id = h.meeting_id
            ORDER BY m.day
            """))
    static let disqualifications = Trace(
        "agenda_disqualification", .anonymised,
        find: Query(
            "traceDisqualifications",
            """
            SELECT m.day, i.number, h.ground FROM agenda_disqualification h CROSS JOIN agenda_item i
            CROSS JOIN meeting m
            WHERE h.region_id = $1 AND h.person_id = $2 AND i.region_id = h.region_id AND i.id = h.item_id
            AND m.region_id = h.region_id AND m.id = h.meeting_id ORDER BY m.day, i.place
            """),
        erase: [
            Query(
                "eraseDisqualifications",
                """
                UPDATE agenda_disqualification SET ground = \(blank) WHERE region_id = $1 AND person_id = $2
                """)
        ])
}
