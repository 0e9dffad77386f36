/// A person of the register; belongs to one region. Birth year only, and no gender: the seat has a kind.
package struct Person: Hashable, Sendable {
    package let id: PersonID
    /// The register's own number, unique within the region.
    package let number: String
    package let name: String
    package let birthYear: Int
    package let municipality: MunicipalityID
    package let isFictional: Bool
    package let version: Int

    /// Refuses a name that is empty or too long, odd numbers, and birth years outside 1900…`latestYear`.
    package init(
        id: PersonID, number: String, name: String, birthYear: Int, municipality: MunicipalityID,
        isFictional: Bool = false, version: Int = 1
    ) throws(Refusal) {
        self.id = id
        self.number = try Words.checked(number, field: "number", limit: 40)
        self.name = try Words.checked(name, field: "name", limit: 120)
        guard (1900...2100).contains(birthYear) else {
            throw .badValue(String(birthYear), field: "birthYear", wanted: "2008")
        }
        self.birthYear = birthYear
        self.municipality = municipality
        self.isFictional = isFictional
        self.version = version
    }

    /// Whether the person is older than the limit on that day: only the year is known, so the answer can be unknown.
    package func isOlder(than limit: Int, on day: CivilDate) -> Certainty {
        Self.hasTurned(limit + 1, on: day, bornIn: birthYear)
    }
}

package typealias PersonID = Identifier<Person>
