/// Who holds the members' seats of a body, and who is away or stands in: enough to tell the places of any day.
package struct Roster: Sendable {
    /// A mandate on a member's seat, with the leaves and the stand-ins of its holder.
    package struct Line: Sendable {
        package let mandate: Mandate
        package let municipality: String?
        let leaves: [Period]
        let replacements: [Replacement]

        package init(
            mandate: Mandate, municipality: String?, leaves: [Period] = [], replacements: [Replacement] = []
        ) {
            (self.mandate, self.municipality) = (mandate, municipality)
            (self.leaves, self.replacements) = (leaves, replacements)
        }

        func place(on day: CivilDate) -> Place {
            let standIn = replacements.first { $0.period.covers(day) == .certain }?.person
            let isAway = leaves.contains { $0.covers(day) == .certain }
            return Place(
                holder: mandate.person, sitter: standIn ?? (isAway ? nil : mandate.person),
                seat: mandate.seat, municipality: municipality)
        }
    }

    package let lines: [Line]

    /// In the order of the seats.
    package init(_ lines: [Line]) { self.lines = lines }

    /// The members' places on a day: whose mandate certainly holds, and who sits for one on leave. Nobody has two.
    package func places(on day: CivilDate) -> [Place] {
        var seen: Set<PersonID> = []
        return lines.filter {
            $0.mandate.period.covers(day) == .certain && seen.insert($0.mandate.person).inserted
        }.map { $0.place(on: day) }
    }

    /// Those who certainly held a seat on some day of a span, by seat, in the order of their days.
    package func holders(from: CivilDate, until: CivilDate) -> [SeatID: [PersonID]] {
        lines.reduce(into: [:]) { holders, line in
            let period = line.mandate.period
            guard let first = period.from.latest else { return }
            let end = period.until.map { $0.earliest ?? first } ?? until
            guard max(first, from) < min(end, until) else { return }
            let person = line.mandate.person
            if holders[line.mandate.seat]?.contains(person) ?? false { return }
            holders[line.mandate.seat, default: []].append(person)
        }
    }
}
