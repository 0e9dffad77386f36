/// One end of a period: an exact day, or a gap of days within which it lies.
///
/// `earliest == nil` means that nobody knows how early; `latest == nil` that nobody knows how late.
package struct Bound: Hashable, Sendable {
    package let earliest: CivilDate?
    package let latest: CivilDate?

    package init(earliest: CivilDate?, latest: CivilDate?) {
        self.earliest = earliest
        self.latest = latest
    }

    package static func on(_ day: CivilDate) -> Bound { Bound(earliest: day, latest: day) }

    package var exact: CivilDate? { earliest == latest ? earliest : nil }

    package func adding(days: Int) -> Bound {
        Bound(earliest: earliest?.adding(days: days), latest: latest?.adding(days: days))
    }
}

/// Whether something held on a day: known to, known not to, or lying in the gap of an unknown bound.
package enum Certainty: String, CaseIterable, Sendable, Codable {
    case certain, unknown, no
}

/// Days from `from` up to but not including `until`; no `until` means that no end is known of.
package struct Period: Hashable, Sendable {
    package let from: Bound
    package let until: Bound?

    /// Refuses an end that cannot come after the start.
    package init(from: Bound, until: Bound? = nil) throws(Refusal) {
        if let last = until?.latest, let first = from.earliest, last <= first {
            throw Refusal(.periodBackwards, field: "until", [first.description, last.description])
        }
        self.from = from
        self.until = until
    }

    package init(from: CivilDate, until: CivilDate? = nil) throws(Refusal) {
        try self.init(from: .on(from), until: until.map(Bound.on))
    }

    package func covers(_ day: CivilDate) -> Certainty {
        if let earliest = from.earliest, day < earliest { return .no }
        if let latest = until?.latest, day >= latest { return .no }
        guard let started = from.latest, day >= started else { return .unknown }
        guard let until else { return .certain }
        guard let ended = until.earliest, day < ended else { return .unknown }
        return .certain
    }

    /// Whether every day of the other may lie in this one.
    package func mayHold(_ other: Period) -> Bool {
        if let start = from.earliest, let first = other.from.latest, first < start { return false }
        guard let end = until?.latest else { return true }
        guard let last = other.until?.earliest else { return false }
        return last <= end
    }

    /// Whether some day may lie in both.
    package func mayOverlap(_ other: Period) -> Bool {
        func endsBefore(_ left: Period, _ right: Period) -> Bool {
            guard let end = left.until?.latest, let start = right.from.earliest else { return false }
            return end <= start
        }
        return !endsBefore(self, other) && !endsBefore(other, self)
    }
}

/// What every dated fact carries: its period, its source, and whether it was inferred.
package struct DatedRow: Hashable, Sendable {
    package let period: Period
    package let source: String
    package let isInferred: Bool

    package init(period: Period, source: String, isInferred: Bool = false) {
        self.period = period
        self.source = source
        self.isInferred = isInferred
    }
}

extension Period: CustomStringConvertible {
    /// `2025-08-01 – 2027-07-31`: through the last day, as people read it.
    package var description: String {
        let start = from.exact?.description ?? "…"
        guard let until else { return "\(start) –" }
        return "\(start) – \(until.exact?.adding(days: -1).description ?? "…")"
    }
}

extension Period {
    /// The period cut short: the day before `day` is its last. Refuses when it had ended by then.
    package func ended(on day: CivilDate) throws(Refusal) -> Period {
        if let end = until?.exact, end <= day {
            throw Refusal(.alreadyEnded, field: "until", [end.description])
        }
        return try Period(from: from, until: .on(day))
    }
}
