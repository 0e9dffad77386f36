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
    package func names(for findings: some Collection<Finding>) throws -> FindingNames {
        let seats = Set(findings.flatMap { [$0.subject.seat, $0.subject.otherSeat].compactMap(\.self) })
        let people = Set(findings.flatMap(\.subject.people))
        return FindingNames(
            bodies: try bodyKeys(), seats: try some(.seatKeysOf, seats) { $0[1] },
            municipalities: try installation.municipalityKeys(),
            people: try some(.peopleOf, people) { (number: $0[1], name: $0[2]) })
    }

    private func some<Of, Name>(_ query: Query, _ ids: Set<Identifier<Of>>, _ read: (Columns) -> Name) throws
        -> [Identifier<Of>: Name]
    {
        var names: [Identifier<Of>: Name] = [:]
        let ids = ids.sorted()
        for start in stride(from: 0, to: ids.count, by: Query.handful) {
            let part = ids[start..<min(start + Query.handful, ids.count)]
            let missing = [any Bindable](repeating: Int64?.none, count: Query.handful - part.count)
            _ = try database.rows(query, [region.id] + Array(part) + missing) { columns in
                names[columns[0]] = read(columns)
            }
        }
        return names
    }
}

extension Query {
    /// How many things are named at once.
    fileprivate static let handful = 50
    private static let places = (2..<2 + handful).map { "$\($0)" }.joined(separator: ", ")

    static let seatKeysOf = Query(
        "seatKeysOf", "SELECT s.id, s.key FROM seat s WHERE s.region_id = $1 AND s.id IN (\(places))")
    static let peopleOf = Query(
        "peopleOf",
        "SELECT p.id, p.member_number, p.name FROM person p WHERE p.region_id = $1 AND p.id IN (\(places))")

    static let findings = [seatKeysOf, peopleOf]
}
