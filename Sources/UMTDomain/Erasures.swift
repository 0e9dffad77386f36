/// That a person was erased: who by id alone, and on which day. What the ledger holds, and no name.
package struct Erasure: Hashable, Sendable {
    package let region: RegionID
    package let person: PersonID
    package let day: CivilDate

    package init(region: RegionID, person: PersonID, day: CivilDate) {
        (self.region, self.person, self.day) = (region, person, day)
    }
}
