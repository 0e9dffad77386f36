import Foundation
package import UMTDomain

extension Shelf {
    /// The editions of a meeting's approved minutes, oldest first; none before they are approved.
    package func minutes(of meeting: MeetingID) throws -> [MinutesEdition] {
        try database.rows(.minutesOfMeeting, [region.id, meeting]) {
            MinutesEdition(
                number: $0[0], on: try $0.day(1), reason: $0.text(2),
                minutes: try Minutes(frozen: $0[3]))
        }
    }

    package func keep(_ edition: MinutesEdition) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let content = String(decoding: try encoder.encode(edition.minutes), as: UTF8.self)
        try database.run(
            .insertMinutes,
            [region.id, edition.minutes.meeting, edition.number, edition.on, edition.reason, content])
    }
}

extension Minutes {
    init(frozen content: String) throws {
        self = try JSONDecoder().decode(Minutes.self, from: Data(content.utf8))
    }
}

extension Query {
    static let minutesOfMeeting = Query(
        "minutesOfMeeting",
        """
        SELECT edition, day, reason, content FROM meeting_minutes
        WHERE region_id = $1 AND meeting_id = $2 ORDER BY edition
        """)
    static let insertMinutes = Query(
        "insertMinutes",
        """
        INSERT INTO meeting_minutes (region_id, meeting_id, edition, day, reason, content)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)

    static let minutesQueries = [minutesOfMeeting, insertMinutes]
}
