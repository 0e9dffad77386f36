/// Days from `from` up to but not including `until`, as numbers of days since 1970-01-01.
package struct Span: Hashable, Sendable {
    package let from: Int32
    package let until: Int32

    /// Before every day, and after every day: what an unknown or missing bound becomes.
    package static let start = Int32.min
    package static let end = Int32.max
    package static let never = Span(from: end, until: start)

    package init(from: Int32, until: Int32) {
        self.from = from
        self.until = until
    }

    /// From one day up to but not including another; without the second there is no end.
    package init(from: CivilDate, until: CivilDate?) {
        self.init(from: from.number, until: until?.number ?? Self.end)
    }

    package var isEmpty: Bool { from >= until }

    package func contains(_ day: Int32) -> Bool { from <= day && day < until }

    package func meets(_ other: Span) -> Bool { max(from, other.from) < min(until, other.until) }

    package func shared(with other: Span) -> Span {
        Span(from: max(from, other.from), until: min(until, other.until))
    }
}

/// The days on which a dated fact certainly holds, and those on which it may.
package struct Days: Hashable, Sendable {
    package let certain: Span
    package let possible: Span

    package init(certain: Span, possible: Span) {
        self.certain = certain
        self.possible = possible
    }

    package init(_ period: Period) {
        let until = period.until
        certain = Span(
            from: period.from.latest?.number ?? Span.end,
            until: until.map { $0.earliest?.number ?? Span.start } ?? Span.end)
        possible = Span(
            from: period.from.earliest?.number ?? Span.start, until: until?.latest?.number ?? Span.end)
    }

    package func covers(_ day: Int32) -> Certainty {
        certain.contains(day) ? .certain : possible.contains(day) ? .unknown : .no
    }
}

extension CivilDate {
    /// Days since 1970-01-01, as spans count them.
    package var number: Int32 { Int32(ordinal) }

    /// The day of that number; the nearest day of the calendar when it has none.
    package init(number: Int32) { self = CivilDate.epoch.adding(days: Int(number)) }
}

/// Sets of days: spans in order, with at least a day between one and the next.
extension [Span] {
    /// The days in any of these spans, which may come in any order and overlap.
    package var merged: [Span] {
        if count < 2 { return filter { !$0.isEmpty } }
        var merged: [Span] = []
        for span in sorted(by: { $0.from < $1.from }) where !span.isEmpty {
            if let last = merged.last, span.from <= last.until {
                merged[merged.count - 1] = Span(from: last.from, until: Swift.max(last.until, span.until))
            } else {
                merged.append(span)
            }
        }
        return merged
    }

    /// The days of this set that are not in the other.
    package func subtracting(_ other: [Span]) -> [Span] {
        var rest: [Span] = []
        var next = 0
        for span in self {
            var from = span.from
            while next < other.count, other[next].until <= from { next += 1 }
            var place = next
            while place < other.count, other[place].from < span.until {
                if other[place].from > from { rest.append(Span(from: from, until: other[place].from)) }
                from = Swift.max(from, other[place].until)
                place += 1
            }
            if from < span.until { rest.append(Span(from: from, until: span.until)) }
        }
        return rest
    }

    /// The days in both sets.
    package func shared(with other: [Span]) -> [Span] {
        var both: [Span] = []
        var (mine, theirs) = (0, 0)
        while mine < count, theirs < other.count {
            let span = self[mine].shared(with: other[theirs])
            if !span.isEmpty { both.append(span) }
            if self[mine].until < other[theirs].until { mine += 1 } else { theirs += 1 }
        }
        return both
    }

    /// The days on which a condition holds that changes on no other day than these edges.
    package static func sweep(_ edges: [Int32], where holds: (Int32) -> Bool) -> [Span] {
        let days = Set(edges).filter { $0 != Span.start && $0 != Span.end }.sorted()
        var found: [Span] = []
        for (place, day) in days.enumerated() where holds(day) {
            found.append(Span(from: day, until: place + 1 < days.count ? days[place + 1] : Span.end))
        }
        return found.merged
    }
}
