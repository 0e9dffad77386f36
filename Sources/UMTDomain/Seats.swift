/// A chair in a body, there for a time: one girl's and one boy's for each municipality in the assembly.
package struct Seat: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case girl, boy, open
    }

    package let id: SeatID
    package let key: String
    package let body: BodyID
    package let kind: Kind
    package let place: Int
    package let municipality: MunicipalityID?
    package let period: Period

    package init(
        id: SeatID, key: String, body: BodyID, kind: Kind, place: Int, municipality: MunicipalityID?,
        period: Period
    ) {
        self.id = id
        self.key = key
        self.body = body
        self.kind = kind
        self.place = place
        self.municipality = municipality
        self.period = period
    }
}

/// The time for which a body is elected.
package struct Term: Hashable, Sendable {
    package let id: TermID
    package let body: BodyID
    package let period: Period

    package init(id: TermID, body: BodyID, period: Period) {
        self.id = id
        self.body = body
        self.period = period
    }
}

package typealias SeatID = Identifier<Seat>
package typealias TermID = Identifier<Term>
