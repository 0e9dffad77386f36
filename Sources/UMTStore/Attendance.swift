package import UMTDomain

/// A person as minutes may show one.
package struct MeetingPerson: Sendable {
    package let number: String
    package let name: String
    /// The form agreed to in public; `nil` where the person has not agreed, or is shielded.
    package let form: NameForm?
}

extension Shelf {
    /// What is registered of a meeting, with the places that count on its day.
    package func attendance(of meeting: MeetingID, at places: [Place]) throws -> Attendance {
        Attendance(
            places: places,
            presences: try database.rows(.presencesOfMeeting, [region.id, meeting]) {
                Presence(holder: $0[0], person: $0[1], from: $0[2], through: $0.integer(3))
            },
            absences: try database.rows(.absencesOfMeeting, [region.id, meeting]) {
                Absence(person: $0[0], isNotified: $0[1], reason: $0.text(2))
            },
            callings: try database.rows(.callingsOfMeeting, [region.id, meeting]) {
                Calling(holder: $0[0], person: $0[1])
            },
            disqualifications: try database.rows(.disqualificationsOfMeeting, [region.id, meeting]) {
                Disqualification(item: $0[0], person: $0[1], ground: $0[2], substitute: $0.id(3))
            })
    }

    /// Puts what is registered of a meeting in the place of what was. `items` gives the id of the item at a place.
    package func replace(_ attendance: Attendance, of meeting: MeetingID, _ items: [AgendaItem]) throws {
        for clear in [Query.clearPresences, .clearAbsences, .clearCallings, .clearDisqualifications] {
            try database.run(clear, [region.id, meeting])
        }
        for one in attendance.presences {
            try database.run(
                .insertPresence, [region.id, meeting, one.person, one.holder, one.from, one.through])
        }
        for one in attendance.absences {
            try database.run(
                .insertAbsence, [region.id, meeting, one.person, one.isNotified, one.reason])
        }
        for one in attendance.callings {
            try database.run(.insertCalling, [region.id, meeting, one.person, one.holder])
        }
        for one in attendance.disqualifications {
            guard let item = items.first(where: { $0.place == one.item }) else { continue }
            try database.run(
                .insertDisqualification,
                [region.id, meeting, item.id, one.person, one.ground, one.substitute])
        }
    }

    /// Those people, with the form in which each may be named in public on a day.
    package func meetingPeople(_ people: Set<PersonID>, on day: CivilDate) throws -> [PersonID: MeetingPerson]
    {
        let shielded = try hidden(from: Sight(.nobody, today: day))
        var found: [PersonID: MeetingPerson] = [:]
        let keys = people.sorted()
        for start in stride(from: 0, to: keys.count, by: Query.handful) {
            let some = keys[start..<min(start + Query.handful, keys.count)]
            let blanks = [any Bindable](repeating: Int64?.none, count: Query.handful - some.count)
            let arguments: [any Bindable] = [region.id] + some.map { $0 as any Bindable } + blanks + [day]
            let rows = try database.rows(.meetingPeople, arguments) { columns -> (PersonID, MeetingPerson) in
                let id: PersonID = columns[0]
                let isNamed = (columns[3] as Bool) && !shielded.contains(id)
                let form = NameForm(rawValue: columns[4]) ?? .unchosen
                return (id, MeetingPerson(number: columns[1], name: columns[2], form: isNamed ? form : nil))
            }
            for (id, person) in rows { found[id] = person }
        }
        return found
    }
}

extension Query {
    static let presencesOfMeeting = Query(
        "presencesOfMeeting",
        """
        SELECT holder_person_id, person_id, from_item, through_item FROM meeting_presence
        WHERE region_id = $1 AND meeting_id = $2 ORDER BY from_item, person_id
        """)
    static let absencesOfMeeting = Query(
        "absencesOfMeeting",
        """
        SELECT person_id, is_notified, reason FROM meeting_absence
        WHERE region_id = $1 AND meeting_id = $2 ORDER BY person_id
        """)
    static let callingsOfMeeting = Query(
        "callingsOfMeeting",
        """
        SELECT holder_person_id, person_id FROM meeting_calling
        WHERE region_id = $1 AND meeting_id = $2 ORDER BY person_id
        """)
    static let disqualificationsOfMeeting = Query(
        "disqualificationsOfMeeting",
        """
        SELECT i.place, d.person_id, d.ground, d.substitute_person_id FROM agenda_disqualification d
        JOIN agenda_item i ON i.region_id = d.region_id AND i.id = d.item_id
        WHERE d.region_id = $1 AND d.meeting_id = $2 ORDER BY i.place, d.person_id
        """)
    static let clearPresences = clear("clearPresences", "meeting_presence")
    static let clearAbsences = clear("clearAbsences", "meeting_absence")
    static let clearCallings = clear("clearCallings", "meeting_calling")
    static let clearDisqualifications = clear("clearDisqualifications", "agenda_disqualification")
    static let insertPresence = Query(
        "insertPresence",
        """
        INSERT INTO meeting_presence (region_id, meeting_id, person_id, holder_person_id, from_item, through_item)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let insertAbsence = Query(
        "insertAbsence",
        """
        INSERT INTO meeting_absence (region_id, meeting_id, person_id, is_notified, reason)
        VALUES ($1, $2, $3, $4, $5)
        """)
    static let insertCalling = Query(
        "insertCalling",
        "INSERT INTO meeting_calling (region_id, meeting_id, person_id, holder_person_id) VALUES ($1, $2, $3, $4)"
    )
    static let insertDisqualification = Query(
        "insertDisqualification",
        """
        INSERT INTO agenda_disqualification (region_id, meeting_id, item_id, person_id, ground, substitute_person_id)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let meetingPeople = Query(
        "meetingPeople",
        """
        SELECT p.id, p.member_number, p.name,
            EXISTS (SELECT 1 FROM consent c WHERE c.region_id = p.region_id AND c.person_id = p.id
                AND c.purpose = 'named' AND c.given_on <= \(dayPlace)
                AND (c.withdrawn_on IS NULL OR c.withdrawn_on > \(dayPlace))),
            COALESCE((SELECT n.form FROM published_name n WHERE n.region_id = p.region_id AND n.person_id = p.id
                AND n.day <= \(dayPlace) ORDER BY n.day DESC LIMIT 1), '')
        FROM person p WHERE p.region_id = $1 AND p.id IN (\(handfulPlaces))
        """)
    private static let dayPlace = "$\(handful + 2)"

    private static func clear(_ name: String, _ table: String) -> Query {
        Query(name, "DELETE FROM \(table) WHERE region_id = $1 AND meeting_id = $2")
    }

    static let attendances = [
        presencesOfMeeting, absencesOfMeeting, callingsOfMeeting, disqualificationsOfMeeting, clearPresences,
        clearAbsences, clearCallings, clearDisqualifications, insertPresence, insertAbsence, insertCalling,
        insertDisqualification, meetingPeople,
    ]
}
