/// Whom a training module is for: those who sit in a council, the adults around them, or both.
package enum Audience: String, CaseIterable, Sendable, Codable {
    case member, adult, both

    package func includes(_ other: Audience) -> Bool { self == .both || self == other }
}

/// How long a completion holds when it was made from a day on. A rule never reaches back to earlier completions.
package struct ValidityRule: Hashable, Sendable {
    package let from: CivilDate
    /// Whole months; `nil` is for ever.
    package let months: Int?

    package init(from: CivilDate, months: Int?) {
        self.from = from
        self.months = months
    }

    /// The rule as people ask for it: 1–120 months, and 0 for ever. Refuses every other number.
    package init(from: CivilDate, asked months: Int) throws(Refusal) {
        guard (0...120).contains(months) else {
            throw .badValue(String(months), field: "months", wanted: "24")
        }
        self.init(from: from, months: months == 0 ? nil : months)
    }
}

/// Something that every member of every council, or every adult around them, is to have learnt.
package struct TrainingModule: Hashable, Sendable {
    package let id: ModuleID
    package let key: String
    package let title: Bilingual
    package let place: Int
    package let source: String
    package let audience: Audience
    /// The first day on which it is asked for; the founding modules always were.
    package let from: CivilDate?
    /// The first day on which it is no longer asked for.
    package let until: CivilDate?
    /// Oldest first.
    package let rules: [ValidityRule]
    package let version: Int

    package init(
        id: ModuleID, key: String, title: Bilingual, place: Int, source: String, audience: Audience = .member,
        from: CivilDate? = nil, until: CivilDate? = nil, rules: [ValidityRule] = [], version: Int = 1
    ) {
        self.id = id
        self.key = key
        self.title = title
        self.place = place
        self.source = source
        self.audience = audience
        self.from = from
        self.until = until
        self.rules = rules
        self.version = version
    }

    package func isAsked(on day: CivilDate) -> Bool {
        if let from, day < from { return false }
        return until.map { day < $0 } ?? true
    }

    /// The months for which a completion of that day holds; `nil` is for ever.
    package func months(on day: CivilDate) -> Int? { rules.last { $0.from <= day }?.months }

    /// The first day on which a completion of that day no longer holds; `nil` when it holds for ever.
    package func until(completedOn day: CivilDate) -> CivilDate? {
        months(on: day).map { day.adding(months: $0) }
    }

    /// The next edition, with another title or no longer asked for from a day on. Refuses an end before the start.
    package func changed(title: Bilingual, until: CivilDate?) throws(Refusal) -> TrainingModule {
        if let from, let until, until <= from {
            throw Refusal(.periodBackwards, field: "until", [from.description, until.description])
        }
        return TrainingModule(
            id: id, key: key, title: title, place: place, source: source, audience: audience, from: from,
            until: until, rules: rules, version: version + 1)
    }

    /// Refuses a completion from a day on which the module had been retired.
    package func checkOpen(on day: CivilDate, field: String) throws(Refusal) {
        if let until, day >= until { throw Refusal(.moduleRetired, field: field, [key, until.description]) }
    }
}

package typealias ModuleID = Identifier<TrainingModule>

/// A module that a person has completed on a day, at a session or otherwise.
package struct Completion: Hashable, Sendable {
    package let person: PersonID
    package let module: ModuleID
    package let day: CivilDate
    package let session: TrainingSessionID?

    package init(
        of module: ModuleID, by person: PersonID, on day: CivilDate, at session: TrainingSessionID? = nil
    ) {
        self.person = person
        self.module = module
        self.day = day
        self.session = session
    }
}

extension CivilDate {
    /// The same day of a later month; where that month has no such day, the first of the month after it.
    func adding(months: Int) -> CivilDate {
        let count = year * 12 + month - 1 + months
        if let same = CivilDate(year: count / 12, month: count % 12 + 1, day: day) { return same }
        let next = count + 1
        return CivilDate(year: next / 12, month: next % 12 + 1, day: 1) ?? adding(days: 100_000)
    }
}
