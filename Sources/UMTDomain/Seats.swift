/// A chair in a body, there for a time: one girl's and one boy's for each municipality in the assembly.
///
/// A substitute's seat has a rank, and stands in either for one seat of a member or for any in the body.
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
    /// The order in which substitutes are called, from 1; `nil` for a member's seat.
    package let rank: Int?
    /// The member's seat that this one stands in for; `nil` for a member's seat and for a substitute of all.
    package let standsInFor: SeatID?

    package init(
        id: SeatID, key: String, body: BodyID, kind: Kind, place: Int, municipality: MunicipalityID?,
        period: Period, rank: Int? = nil, standsInFor: SeatID? = nil
    ) {
        self.id = id
        self.key = key
        self.body = body
        self.kind = kind
        self.place = place
        self.municipality = municipality
        self.period = period
        self.rank = rank
        self.standsInFor = standsInFor
    }

    package var isSubstitutes: Bool { rank != nil }
}

/// The time for which a body is elected. Terms of one body may overlap where its seats are elected in turns.
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
