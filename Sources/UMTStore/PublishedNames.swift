package import UMTDomain

/// What the public page knows of somebody who has agreed to be named.
package struct NamedHolder: Sendable {
    package let seat: SeatID
    package let person: Person
    /// The form that holds on the day; `nil` when none was ever chosen.
    package let form: NameForm?
}

extension Shelf {
    /// The form that the person has chosen to be named in on that day; `nil` before the first choice.
    package func nameForm(of person: PersonID, on day: CivilDate) throws -> NameForm? {
        try database.row(.nameForm, [region.id, person, day]) { try $0.word(0) }
    }

    /// Keeps a choice; another of the same day gives way to it.
    package func keep(_ form: NameForm, of person: PersonID, from day: CivilDate) throws {
        try database.run(.keepNameForm, [region.id, person, day, form])
    }

    /// Who certainly holds a seat on the day and has a consent to being named that stands; nobody under protection.
    package func namedHolders(on day: CivilDate) throws -> [NamedHolder] {
        let sight = Sight(.nobody, today: day)
        return try database.rows(.namedHolders, [region.id, day] + sight.columns) {
            NamedHolder(
                seat: $0[0],
                person: try Person(
                    id: $0[1], number: $0[2], name: $0[3], birthYear: $0[4], municipality: $0[5]),
                form: NameForm(rawValue: $0[6]))
        }
    }
}

extension NameForm: Bindable {}

extension Query {
    private static let chosenForm = """
        SELECT n.form FROM published_name n
        WHERE n.region_id = p.region_id AND n.person_id = p.id AND n.day <= $2 ORDER BY n.day DESC LIMIT 1
        """
    static let nameForm = Query(
        "nameForm",
        """
        SELECT n.form FROM published_name n
        WHERE n.region_id = $1 AND n.person_id = $2 AND n.day <= $3 ORDER BY n.day DESC LIMIT 1
        """)
    static let keepNameForm = Query(
        "keepNameForm",
        """
        INSERT INTO published_name (region_id, person_id, day, form) VALUES ($1, $2, $3, $4)
        ON CONFLICT (region_id, person_id, day) DO UPDATE SET form = excluded.form
        """)
    static let namedHolders = Query(
        "namedHolders",
        """
        SELECT d.seat_id, p.id, p.member_number, p.name, p.birth_year, p.municipality_id, COALESCE((\(chosenForm)), '')
        FROM consent c
        CROSS JOIN mandate d CROSS JOIN person p
        WHERE d.region_id = c.region_id AND d.person_id = c.person_id AND p.region_id = c.region_id
        AND p.id = c.person_id AND c.region_id = $1 AND c.purpose = 'named' AND c.given_on <= $2
        AND (c.withdrawn_on IS NULL OR c.withdrawn_on > $2) AND \(holds("d", on: "$2"))
        AND \(isSeen("d.person_id", in: "d.region_id", on: "$2", "$3", "$4"))
        """)

    static let publishedNames = [nameForm, keepNameForm, namedHolders]
}
