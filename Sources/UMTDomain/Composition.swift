/// Who sat where and when in a region, as slim as the check of it needs: numbers only, so that a whole country fits.
///
/// Rows may come in any order. A fact that refers to a seat which is not here is left out of account.
package struct Composition: Sendable {
    package var bodies: [BodyFact] = []
    package var seats: [SeatFact] = []
    package var mandates: [MandateFact] = []
    package var leaves: [AbsenceFact] = []
    package var replacements: [AbsenceFact] = []
    package var terms: [TermFact] = []
    package var rules: [RuleFact] = []
    /// Which municipalities take part in an assembly.
    package var participations: [PlaceFact] = []
    /// Which municipalities the region has.
    package var memberships: [PlaceFact] = []
    package var posts: [PostFact] = []
    package var attestations: [Attestation] = []
    package var dispensations: [Dispensation] = []

    package init() {}

    package struct BodyFact: Sendable {
        package let id: BodyID
        package let kind: Body.Kind
        package let municipality: MunicipalityID?

        package init(id: BodyID, kind: Body.Kind, municipality: MunicipalityID?) {
            self.id = id
            self.kind = kind
            self.municipality = municipality
        }
    }

    package struct SeatFact: Sendable {
        package let id: SeatID
        package let body: BodyID
        package let kind: Seat.Kind
        package let municipality: MunicipalityID?
        package let isSubstitutes: Bool
        package let days: Days

        package init(
            id: SeatID, body: BodyID, kind: Seat.Kind, municipality: MunicipalityID?, isSubstitutes: Bool,
            days: Days
        ) {
            self.id = id
            self.body = body
            self.kind = kind
            self.municipality = municipality
            self.isSubstitutes = isSubstitutes
            self.days = days
        }
    }

    package struct MandateFact: Sendable {
        package let id: MandateID
        package let seat: SeatID
        package let person: PersonID
        package let bornIn: Int16
        package let days: Days
        /// Whether a substitute moved up into the seat, and so may keep the substitute's.
        package let isActing: Bool
        package let term: TermID?
        /// The day on which the holder's age counts.
        package let electionDay: CivilDate?
        package let hasBasis: Bool

        package init(
            id: MandateID, seat: SeatID, person: PersonID, bornIn: Int16, days: Days,
            isActing: Bool, term: TermID?, electionDay: CivilDate?, hasBasis: Bool
        ) {
            self.id = id
            self.seat = seat
            self.person = person
            self.bornIn = bornIn
            self.days = days
            self.isActing = isActing
            self.term = term
            self.electionDay = electionDay
            self.hasBasis = hasBasis
        }
    }

    /// A leave from a mandate, or somebody standing in for its holder.
    package struct AbsenceFact: Sendable {
        package let mandate: MandateID
        package let days: Days

        package init(mandate: MandateID, days: Days) {
            self.mandate = mandate
            self.days = days
        }
    }

    package struct TermFact: Sendable {
        package let id: TermID
        package let body: BodyID
        package let days: Days

        package init(id: TermID, body: BodyID, days: Days) {
            self.id = id
            self.body = body
            self.days = days
        }
    }

    /// A municipality of the region, or of an assembly in it.
    package struct PlaceFact: Sendable {
        package let municipality: MunicipalityID
        /// The assembly; `nil` for being a municipality of the region.
        package let body: BodyID?
        package let days: Days

        package init(municipality: MunicipalityID, body: BodyID? = nil, days: Days) {
            self.municipality = municipality
            self.body = body
            self.days = days
        }
    }

    package struct PostFact: Sendable {
        package let kind: CoordinatorPost.Kind
        package let municipality: MunicipalityID?
        package let percentage: Int
        package let days: Days

        package init(
            kind: CoordinatorPost.Kind, municipality: MunicipalityID?, percentage: Int, days: Days
        ) {
            self.kind = kind
            self.municipality = municipality
            self.percentage = percentage
            self.days = days
        }
    }
}
