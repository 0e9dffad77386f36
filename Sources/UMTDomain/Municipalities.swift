/// A municipality through its life; its names and numbers are dated and belong to the installation.
package struct Municipality: Hashable, Sendable {
    package let id: MunicipalityID
    /// Short, lower case, without Norwegian letters: `malselv`.
    package let key: String

    package init(id: MunicipalityID, key: String) {
        self.id = id
        self.key = key
    }
}

/// A municipality's relation to a region on a day: being part of it, or taking part in its assembly.
package struct RegionMunicipality: Hashable, Sendable {
    package let municipality: Municipality
    /// The name and number on that day; `nil` where no document says.
    package let name: String?
    package let number: String?
    /// What it became part of when it ended; `nil` for one that did not.
    package let successor: String?
    package let period: Period
    package let certainty: Certainty
    package let source: String
    /// No document says it outright.
    package let isInferred: Bool

    package init(
        municipality: Municipality, name: String?, number: String?, successor: String?, period: Period,
        certainty: Certainty, source: String, isInferred: Bool
    ) {
        self.municipality = municipality
        self.name = name
        self.number = number
        self.successor = successor
        self.period = period
        self.certainty = certainty
        self.source = source
        self.isInferred = isInferred
    }
}

package typealias MunicipalityID = Identifier<Municipality>
