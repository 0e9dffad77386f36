package import UMTDomain

/// What the things that findings are about are called.
package struct FindingNames: Sendable {
    package let bodies: [BodyID: String]
    package let seats: [SeatID: String]
    package let municipalities: [MunicipalityID: String]
    package let people: [PersonID: (number: String, name: String)]
}

extension Shelf {
    /// The names that these findings need, read some dozens at a time.
    package func names(for findings: some Collection<Finding>, hiding hidden: Set<PersonID>) throws
        -> FindingNames
    {
        let seats = Set(findings.flatMap { [$0.subject.seat, $0.subject.otherSeat].compactMap(\.self) })
        let people = Set(findings.flatMap(\.subject.people)).subtracting(hidden)
        return FindingNames(
            bodies: try bodyKeys(), seats: try some(.seatKeysOf, seats) { $0[1] },
            municipalities: try installation.municipalityKeys(),
            people: try some(.peopleOf, people) { (number: $0[1], name: $0[2]) })
    }

    private func some<Of, Name>(_ query: Query, _ ids: Set<Identifier<Of>>, _ read: (Columns) -> Name) throws
        -> [Identifier<Of>: Name]
    {
        let rows = try handfuls(query, ids.sorted()) { ($0[0] as Identifier<Of>, read($0)) }
        return Dictionary(rows) { first, _ in first }
    }
}

extension Query {
    static let seatKeysOf = Query(
        "seatKeysOf", "SELECT s.id, s.key FROM seat s WHERE s.region_id = $1 AND s.id IN (\(handfulPlaces))")
    static let peopleOf = Query(
        "peopleOf",
        "SELECT p.id, p.member_number, p.name FROM person p WHERE p.region_id = $1 AND p.id IN (\(handfulPlaces))"
    )

    static let findings = [seatKeysOf, peopleOf]
}
