package import UMTDomain

extension Shelf {
    package func speakingList(of item: AgendaItemID) throws -> SpeakingList {
        SpeakingList(try database.rows(.speechRequests, [region.id, item], SpeakingList.Request.init))
    }

    /// Keeps a request, in the place of the one that asked under the same number.
    package func keep(_ request: SpeakingList.Request, of item: AgendaItemID) throws {
        let speaker = request.speaker
        try database.run(
            .keepSpeechRequest,
            [
                region.id, item, request.asked, speaker.person, speaker.role, speaker.kind?.rawValue,
                speaker.municipality, request.given, request.isWithdrawn,
            ])
    }

    package func forgetSpeakers(of meeting: MeetingID) throws {
        try database.run(.forgetSpeakers, [region.id, meeting])
    }
}

extension SpeakingList.Request {
    fileprivate init(_ columns: Columns) throws {
        let role = columns.text(2)
        let who = role.map { Speaker.Who.role($0, of: columns.text(4)) } ?? .person(columns[1])
        self.init(
            asked: columns[0],
            speaker: Speaker(
                who, kind: columns.isNull(3) ? nil : try columns.word(3), municipality: columns.text(4)),
            given: columns.integer(5), isWithdrawn: columns[6])
    }
}

extension Query {
    static let speechRequests = Query(
        "speechRequests",
        """
        SELECT s.asked, s.person_id, s.role, s.seat_kind, m.key, s.given, s.is_withdrawn
        FROM speech_request s LEFT JOIN municipality m ON m.id = s.municipality_id
        WHERE s.region_id = $1 AND s.item_id = $2 ORDER BY s.asked
        """)
    static let keepSpeechRequest = Query(
        "keepSpeechRequest",
        """
        INSERT INTO speech_request (region_id, item_id, asked, person_id, role, seat_kind, municipality_id, given,
            is_withdrawn)
        VALUES ($1, $2, $3, $4, $5, $6, (SELECT m.id FROM municipality m WHERE m.key = $7), $8, $9)
        ON CONFLICT (region_id, item_id, asked) DO UPDATE
        SET given = excluded.given, is_withdrawn = excluded.is_withdrawn
        """)
    static let forgetSpeakers = Query(
        "forgetSpeakers",
        """
        DELETE FROM speech_request WHERE region_id = $1 AND item_id IN (
            SELECT i.id FROM agenda_item i WHERE i.region_id = $1 AND i.meeting_id = $2)
        """)

    static let speakingLists = [speechRequests, keepSpeechRequest, forgetSpeakers]
}

extension Trace {
    static let speeches = Trace(
        "speech_request", .removed,
        find: Query(
            "traceSpeeches",
            """
            SELECT m.day, i.title, h.asked, h.given FROM speech_request h CROSS JOIN agenda_item i
            CROSS JOIN meeting m
            WHERE h.region_id = $1 AND h.person_id = $2 AND i.region_id = h.region_id AND i.id = h.item_id
            AND m.region_id = h.region_id AND m.id = i.meeting_id ORDER BY m.day, h.asked
            """),
        erase: [
            Query("eraseSpeeches", "DELETE FROM speech_request WHERE region_id = $1 AND person_id = $2")
        ])
}
