extension CompositionCheck {
    /// People who hold two seats of one body on the same day, be they members' or substitutes'.
    ///
    /// A substitute who moved up into a member's seat for a time keeps the place among the substitutes.
    mutating func checkOverlaps() {
        let held = holdings()
        var start = 0
        while start < held.count {
            var end = start + 1
            while end < held.count, held[end].person == held[start].person { end += 1 }
            if end - start > 1 { checkOverlaps(among: held[start..<end]) }
            start = end
        }
    }

    private struct Holding {
        let person: PersonID
        let seat: Int32
        let isActing: Bool
        let days: Span
    }

    // Every person's holdings together, in the order in which they begin.
    private func holdings() -> [Holding] {
        var held: [Holding] = []
        held.reserveCapacity(facts.mandates.count)
        for place in facts.seats.indices {
            for mandate in mandates(ofSeatAt: place) where !mandate.days.certain.isEmpty {
                held.append(
                    Holding(
                        person: mandate.person, seat: Int32(place), isActing: mandate.isActing,
                        days: mandate.days.certain))
            }
        }
        held.sort { ($0.person.raw, $0.days.from) < ($1.person.raw, $1.days.from) }
        return held
    }

    private mutating func checkOverlaps(among held: ArraySlice<Holding>) {
        var both: [[Int32]: [Span]] = [:]
        for place in held.indices {
            for other in held[(place + 1)...] {
                let first = held[place]
                if other.days.from >= first.days.until { break }
                if first.seat == other.seat || !isTwice(first, other) { continue }
                both[[first.seat, other.seat].sorted(), default: []].append(
                    first.days.shared(with: other.days))
            }
        }
        guard let person = held.first?.person else { return }
        for (pair, days) in both {
            let seats = pair.map { facts.seats[Int($0)] }.sorted { $0.id < $1.id }
            note(
                .overlappingMandates, subject(seats[0], other: seats[1].id, people: [person]), days.merged)
        }
    }

    private func isTwice(_ first: Holding, _ other: Holding) -> Bool {
        let (seat, second) = (facts.seats[Int(first.seat)], facts.seats[Int(other.seat)])
        if seat.body != second.body { return false }
        let movedUp =
            (first.isActing && !seat.isSubstitutes && second.isSubstitutes)
            || (other.isActing && !second.isSubstitutes && seat.isSubstitutes)
        return !movedUp
    }
}
