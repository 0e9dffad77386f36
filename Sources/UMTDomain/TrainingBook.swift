/// Where a person stands with a module on a day.
package enum TrainingState: Hashable, Sendable {
    /// `until` is the first day on which it no longer holds; `nil` is for ever.
    case valid(until: CivilDate?)
    case expired(since: CivilDate)
    case never

    package enum Word: String, CaseIterable, Sendable, Codable {
        case valid, expired, never
    }

    package var word: Word {
        switch self {
        case .valid: .valid
        case .expired: .expired
        case .never: .never
        }
    }
}

/// The modules and who completed them when: what every question about training is answered from.
package struct TrainingBook: Sendable {
    private struct Line: Hashable {
        let person: PersonID
        let module: ModuleID
    }

    package let modules: [TrainingModule]
    private let lines: [Line: [CivilDate]]

    package init(_ modules: [TrainingModule], _ completions: [Completion]) {
        self.modules = modules
        lines = Dictionary(grouping: completions) { Line(person: $0.person, module: $0.module) }
            .mapValues { $0.map(\.day) }
    }

    /// A completion holds from its day; of several, the one that holds longest decides.
    package func state(of person: PersonID, in module: TrainingModule, on day: CivilDate) -> TrainingState {
        let days = (lines[Line(person: person, module: module.id)] ?? []).filter { $0 <= day }
        var last: CivilDate?
        for completed in days {
            guard let until = module.until(completedOn: completed) else { return .valid(until: nil) }
            last = max(until, last ?? until)
        }
        guard let last else { return .never }
        return day < last ? .valid(until: last) : .expired(since: last)
    }

    package func asked(of audience: Audience, on day: CivilDate) -> [TrainingModule] {
        modules.filter { $0.audience.includes(audience) && $0.isAsked(on: day) }
    }

    /// Each module that is asked of that audience on the day, with where the person stands.
    package func standing(of person: PersonID, as audience: Audience, on day: CivilDate)
        -> [(module: TrainingModule, state: TrainingState)]
    {
        asked(of: audience, on: day).map { ($0, state(of: person, in: $0, on: day)) }
    }
}

/// How many of a group have what is asked of them on a day; each person counts once.
package struct TrainingCoverage: Hashable, Sendable {
    package struct Count: Hashable, Sendable {
        package let module: String
        package let valid: Int
        package let expired: Int
        package let never: Int
    }

    package let members: Int
    /// How many have every module.
    package let complete: Int
    package let modules: [Count]

    package init(of people: Set<PersonID>, as audience: Audience, in book: TrainingBook, on day: CivilDate) {
        members = people.count
        let standings = people.map { book.standing(of: $0, as: audience, on: day).map(\.state.word) }
        complete = standings.count { $0.allSatisfy { $0 == .valid } }
        modules = book.asked(of: audience, on: day).enumerated().map { place, module in
            func count(_ word: TrainingState.Word) -> Int { standings.count { $0[place] == word } }
            return Count(
                module: module.key, valid: count(.valid), expired: count(.expired), never: count(.never))
        }
    }

    /// Modules that are lacking or expired, all persons together.
    package var gaps: Int { modules.reduce(0) { $0 + $1.expired + $1.never } }
}
