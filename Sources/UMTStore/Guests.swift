package import UMTDomain

extension Shelf {
    package func guests(of meeting: MeetingID) throws -> [Guest] {
        try database.rows(.guestsOfMeeting, [region.id, meeting]) {
            Guest(role: $0[0], municipality: $0.text(1))
        }
    }

    /// Puts the guests of a meeting in the place of those before.
    package func replace(_ guests: [Guest], of meeting: MeetingID) throws {
        try database.run(.clearGuests, [region.id, meeting])
        for (index, guest) in guests.enumerated() {
            try database.run(
                .insertGuest, [region.id, meeting, index + 1, guest.role, guest.municipality])
        }
    }
}

extension Query {
    static let guestsOfMeeting = Query(
        "guestsOfMeeting",
        """
        SELECT g.role, m.key FROM meeting_guest g LEFT JOIN municipality m ON m.id = g.municipality_id
        WHERE g.region_id = $1 AND g.meeting_id = $2 ORDER BY g.place
        """)
    static let clearGuests = Query(
        "clearGuests", "DELETE FROM meeting_guest WHERE region_id = $1 AND meeting_id = $2")
    static let insertGuest = Query(
        "insertGuest",
        """
        INSERT INTO meeting_guest (region_id, meeting_id, place, role, municipality_id)
        VALUES ($1, $2, $3, $4, (SELECT m.id FROM municipality m WHERE m.key = $5))
        """)

    static let guests = [guestsOfMeeting, clearGuests, insertGuest]
}
