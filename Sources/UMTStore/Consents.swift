package import UMTDomain

extension Shelf {
    /// Everything that the person has ever agreed to, oldest first.
    package func consents(of person: PersonID) throws -> [Consent] {
        try database.rows(.consentsOfPerson, [region.id, person], Consent.init)
    }

    package func keep(_ consent: Consent) throws {
        try database.run(
            .insertConsent,
            [
                consent.id, region.id, consent.person, consent.purpose, consent.giver, consent.way,
                consent.given,
                consent.withdrawn,
            ])
    }

    /// Puts the withdrawn edition of a consent in its place; refuses one that was withdrawn meanwhile.
    package func withdraw(_ consent: Consent) throws {
        let changed = try database.run(.withdrawConsent, [region.id, consent.id, consent.withdrawn])
        if changed == 0 { throw Refusal(.stale, field: "purpose", [consent.purpose.rawValue]) }
    }
}

extension Consent.Purpose: Bindable {}
extension Consent.Giver: Bindable {}
extension Consent.Way: Bindable {}

extension Consent {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], person: columns[1], purpose: try columns.word(2), giver: try columns.word(3),
            way: try columns.word(4), given: try columns.day(5), withdrawn: columns.optionalDay(6))
    }
}

extension Query {
    private static let consentColumns =
        "c.id, c.person_id, c.purpose, c.given_by, c.way, c.given_on, c.withdrawn_on"
    static let consentsOfPerson = Query(
        "consentsOfPerson",
        """
        SELECT \(consentColumns) FROM consent c WHERE c.region_id = $1 AND c.person_id = $2
        ORDER BY c.purpose, c.given_on, c.id
        """)
    static let insertConsent = Query(
        "insertConsent",
        """
        INSERT INTO consent (id, region_id, person_id, purpose, given_by, way, given_on, withdrawn_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)
    static let withdrawConsent = Query(
        "withdrawConsent",
        "UPDATE consent SET withdrawn_on = $3 WHERE region_id = $1 AND id = $2 AND withdrawn_on IS NULL")

    static let consents = [consentsOfPerson, insertConsent, withdrawConsent]
}
