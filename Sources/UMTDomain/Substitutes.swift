/// Who is called when a member cannot sit, and in which order.
package enum Substitutes {
    /// A substitute's seat with the mandate that fills it.
    package struct Candidate: Hashable, Sendable {
        package let seat: Seat
        package let mandate: Mandate

        package init(seat: Seat, mandate: Mandate) {
            self.seat = seat
            self.mandate = mandate
        }
    }

    /// The substitutes who can be called for a member's seat on a day, the first to call first.
    ///
    /// Personal substitutes of the seat come before those of the whole body; both by rank. Only seats of the same
    /// kind and municipality stand in for a seat that has these. Who is on leave, already stands in for another, or
    /// sits as a member that day is passed over.
    package static func order(
        for seat: Seat, among candidates: [Candidate], busy: Set<PersonID>, on day: CivilDate
    ) -> [Candidate] {
        let able = candidates.filter { candidate in
            let other = candidate.seat
            guard other.isSubstitutes, other.body == seat.body, !busy.contains(candidate.mandate.person),
                other.period.covers(day) == .certain, candidate.mandate.period.covers(day) == .certain
            else { return false }
            if let personal = other.standsInFor { return personal == seat.id }
            return (other.municipality == nil || other.municipality == seat.municipality)
                && (other.kind == .open || seat.kind == .open || other.kind == seat.kind)
        }
        return able.sorted { key($0) < key($1) }
    }

    private static func key(_ candidate: Candidate) -> (Int, Int, Int) {
        (candidate.seat.standsInFor == nil ? 1 : 0, candidate.seat.rank ?? 0, candidate.seat.place)
    }
}
