import UMTDomain

/// The rules told day by day, as a patient clerk would: on every day, for everything that could be wrong, is it?
///
/// Slow and plain on purpose. The days must reach beyond every edge of the history at both ends.
struct Oracle {
    let history: History
    let days: [CivilDate]
    private let seats: [Told<Seat>]
    private let mandates: [Told<Mandate>]
    private let leaves: [Told<Leave>]
    private let replacements: [Told<Replacement>]
    private let terms: [Told<Term>]
    private let rules: [Told<(body: BodyID, rule: BodyRule)>]
    private let participations: [Told<History.Place>]
    private let memberships: [Told<History.Place>]
    private let posts: [Told<CoordinatorPost>]
    private let dispensations: [Told<Dispensation>]

    /// A fact with what is known of it on each day.
    private struct Told<Fact> {
        let fact: Fact
        let on: [Certainty]
    }

    init(history: History, days: [CivilDate]) {
        func told<Fact>(_ facts: [Fact], _ period: (Fact) -> Period) -> [Told<Fact>] {
            facts.map { fact in Told(fact: fact, on: days.map { period(fact).covers($0) }) }
        }
        self.history = history
        self.days = days
        seats = told(history.seats, \.period)
        mandates = told(history.mandates, \.period)
        leaves = told(history.leaves, \.period)
        replacements = told(history.replacements, \.period)
        terms = told(history.terms, \.period)
        rules = told(history.rules, \.rule.period)
        participations = told(history.participations, \.period)
        memberships = told(history.memberships, \.period)
        posts = told(history.posts, \.period)
        dispensations = told(history.dispensations, \.period)
    }

    struct Wrong: Hashable {
        let rule: Finding.Rule
        let subject: Finding.Subject
    }

    /// Everything that is wrong, with the days on which it is.
    func wrongs() -> [Wrong: [Int]] {
        var wrongs: [Wrong: [Int]] = [:]
        for day in days.indices {
            let all =
                seatWrongs(on: day) + mandateWrongs(on: day) + memberWrongs(on: day) + termWrongs(on: day)
                + pairWrongs(on: day) + coordinatorWrongs(on: day)
            for wrong in all where wrongs[wrong]?.last != day { wrongs[wrong, default: []].append(day) }
        }
        return wrongs
    }

    /// The findings of the days from one up to but not including another: what is wrong, in runs of days.
    func findings(_ wrongs: [Wrong: [Int]], from: Int, until: Int) -> Set<Finding> {
        var findings: Set<Finding> = []
        for (wrong, places) in wrongs {
            for run in runs(of: places, wrong) where run.contains(where: { $0 >= from && $0 < until }) {
                let seen = run.filter { $0 >= from && $0 < until }
                let end = run[run.count - 1] + 1
                findings.insert(
                    Finding(
                        wrong.rule, wrong.subject,
                        Span(from: days[run[0]], until: end == days.count ? nil : days[end]),
                        kinds: wrong.rule == .municipalityWithoutPair ? kinds(wrong, seen) : [],
                        dispensation: silencing(wrong, on: run[0])))
            }
        }
        return findings
    }

    private func runs(of places: [Int], _ wrong: Wrong) -> [[Int]] {
        var runs: [[Int]] = []
        for place in places {
            if let last = runs.last?.last, last == place - 1,
                silencing(wrong, on: last) == silencing(wrong, on: place)
            {
                runs[runs.count - 1].append(place)
            } else {
                runs.append([place])
            }
        }
        return runs
    }

    private func silencing(_ wrong: Wrong, on day: Int) -> DispensationID? {
        dispensations.filter { told in
            let (given, about) = (told.fact, wrong.subject)
            if given.rule != wrong.rule || given.body != about.body || told.on[day] == .no { return false }
            if let seat = given.seat, seat != about.seat, seat != about.otherSeat { return false }
            if let municipality = given.municipality, municipality != about.municipality { return false }
            if let person = given.person, !about.people.contains(person) { return false }
            return true
        }.map(\.fact.id).min()
    }

    private func kinds(_ wrong: Wrong, _ seen: [Int]) -> [Seat.Kind] {
        guard let body = wrong.subject.body, let municipality = wrong.subject.municipality else { return [] }
        return [.girl, .boy].filter { kind in
            seen.contains { !isHeld(kind, of: municipality, in: body, on: $0) }
        }
    }
}

extension Oracle {
    private func seatWrongs(on day: Int) -> [Wrong] {
        var wrongs: [Wrong] = []
        for seat in seats where !seat.fact.isSubstitutes && seat.on[day] == .certain {
            if !mandates.contains(where: { $0.fact.seat == seat.fact.id && $0.on[day] != .no }) {
                wrongs.append(Wrong(rule: .vacancy, subject: about(seat.fact)))
            }
        }
        let sitting = mandates.filter { $0.on[day] == .certain }.map(\.fact)
        for first in sitting {
            for second in sitting where first.seat == second.seat && first.person < second.person {
                let subject = about(seat(first.seat), people: [first.person, second.person])
                wrongs.append(Wrong(rule: .twoHolders, subject: subject))
            }
            for second in sitting where first.person == second.person && first.seat < second.seat {
                let (seat, other) = (seat(first.seat), seat(second.seat))
                if seat.body != other.body { continue }
                // A substitute who has moved up is one still.
                if first.capacity == .acting, !seat.isSubstitutes, other.isSubstitutes { continue }
                if second.capacity == .acting, !other.isSubstitutes, seat.isSubstitutes { continue }
                let subject = about(seat, other: other.id, people: [first.person])
                wrongs.append(Wrong(rule: .overlappingMandates, subject: subject))
            }
        }
        return wrongs
    }

    private func mandateWrongs(on day: Int) -> [Wrong] {
        var wrongs: [Wrong] = []
        for mandate in mandates.filter({ $0.on[day] == .certain }).map(\.fact) {
            let seat = seats.first { $0.fact.id == mandate.seat }!
            let subject = about(seat.fact, mandate: mandate.id, people: [mandate.person])
            func note(_ rule: Finding.Rule) { wrongs.append(Wrong(rule: rule, subject: subject)) }
            if mandate.basis == nil { note(.noDecision) }
            if seat.on[day] == .no { note(.outsideSeat) }
            let terms = terms.filter { $0.fact.body == seat.fact.body }
            let wanted = mandate.term.map { id in terms.filter { $0.fact.id == id } } ?? terms
            if !terms.isEmpty, wanted.allSatisfy({ $0.on[day] == .no }) { note(.outsideTerm) }
            if let rule = ageWrong(of: mandate, in: seat.fact.body) { note(rule) }
            if terms.isEmpty, isTooLong(mandate.period, in: seat.fact.body, on: day) { note(.termTooLong) }
            let away = leaves.contains { $0.fact.mandate == mandate.id && $0.on[day] == .certain }
            let filled = replacements.contains { $0.fact.mandate == mandate.id && $0.on[day] != .no }
            if away, !filled, !seat.fact.isSubstitutes { note(.leaveWithoutReplacement) }
        }
        return wrongs
    }

    private func ageWrong(of mandate: Mandate, in body: BodyID) -> Finding.Rule? {
        guard let elected = mandate.electionDay, let place = place(of: elected),
            let limit = limit("max-age-elected", body, place, max)
        else { return nil }
        let year = history.born[mandate.person] ?? 2010
        if elected.year - year > limit + 1 { return .tooOldWhenElected }
        if elected.year - year < limit + 1 { return nil }
        let proofs = history.attestations.filter { $0.person == mandate.person && $0.age == limit + 1 }
        if proofs.contains(where: { $0.hasTurned && $0.day <= elected }) { return .tooOldWhenElected }
        if proofs.contains(where: { !$0.hasTurned && $0.day >= elected }) { return nil }
        return .ageNotAttested
    }

    private func memberWrongs(on day: Int) -> [Wrong] {
        var wrongs: [Wrong] = []
        for body in history.bodies {
            let subject = Finding.Subject(body: body.id, municipality: body.municipality)
            let members = seats.filter { $0.fact.body == body.id && !$0.fact.isSubstitutes }
            if !members.contains(where: { $0.on[day] == .certain }) { continue }
            if let least = limit("members-min", body.id, day, min),
                holders(members.map(\.fact), day, [.certain, .unknown]) < least
            {
                wrongs.append(Wrong(rule: .tooFewMembers, subject: subject))
            }
            if let most = limit("members-max", body.id, day, max),
                holders(members.map(\.fact), day, [.certain]) > most
            {
                wrongs.append(Wrong(rule: .tooManyMembers, subject: subject))
            }
        }
        return wrongs
    }

    private func termWrongs(on day: Int) -> [Wrong] {
        terms.filter { $0.on[day] == .certain && isTooLong($0.fact.period, in: $0.fact.body, on: day) }.map {
            let body = body($0.fact.body)
            let subject = Finding.Subject(
                body: body.id, municipality: body.municipality, term: $0.fact.id)
            return Wrong(rule: .termTooLong, subject: subject)
        }
    }

    private func pairWrongs(on day: Int) -> [Wrong] {
        var wrongs: [Wrong] = []
        for place in participations where place.on[day] == .certain {
            guard let body = place.fact.body, let wanted = limit("seats-a-municipality", body, day, min)
            else {
                continue
            }
            let isWhole = [Seat.Kind.girl, .boy].allSatisfy {
                isHeld($0, of: place.fact.municipality, in: body, on: day)
            }
            if wanted >= 2, !isWhole {
                let subject = Finding.Subject(body: body, municipality: place.fact.municipality)
                wrongs.append(Wrong(rule: .municipalityWithoutPair, subject: subject))
            }
        }
        return wrongs
    }

    private func coordinatorWrongs(on day: Int) -> [Wrong] {
        var wrongs: [Wrong] = []
        let posts = posts.filter { $0.on[day] != .no }
        let assemblies = history.bodies.filter { $0.kind == .assembly }.map(\.id)
        for body in assemblies {
            let isOpen = seats.contains {
                $0.fact.body == body && !$0.fact.isSubstitutes && $0.on[day] == .certain
            }
            if isOpen, !posts.contains(where: { $0.fact.kind == .assembly }) {
                wrongs.append(Wrong(rule: .coordinatorVacant, subject: Finding.Subject(body: body)))
            }
        }
        for place in memberships where place.on[day] == .certain {
            let municipality = place.fact.municipality
            let subject = Finding.Subject(body: assemblies.min(), municipality: municipality)
            let mine = posts.filter { $0.fact.municipality == municipality }
            if mine.isEmpty { wrongs.append(Wrong(rule: .coordinatorVacant, subject: subject)) }
            let isHeld = mine.contains { $0.on[day] == .certain }
            let sum = mine.map(\.fact.percentage).reduce(0, +)
            if isHeld, let body = assemblies.min(),
                let least = limit("coordinator-percentage-min", body, day, min), sum < least
            {
                wrongs.append(Wrong(rule: .coordinatorInNameOnly, subject: subject))
            }
        }
        return wrongs
    }
}

extension Oracle {
    private func seat(_ id: SeatID) -> Seat { history.seats.first { $0.id == id }! }

    private func body(_ id: BodyID) -> Body { history.bodies.first { $0.id == id }! }

    private func place(of day: CivilDate) -> Int? {
        let place = day.days(since: days[0])
        return days.indices.contains(place) ? place : nil
    }

    private func about(
        _ seat: Seat, other: SeatID? = nil, mandate: MandateID? = nil, people: [PersonID] = []
    ) -> Finding.Subject {
        let body = body(seat.body)
        return Finding.Subject(
            body: body.id, municipality: seat.municipality ?? body.municipality, seat: seat.id,
            otherSeat: other, mandate: mandate, people: people)
    }

    private func isHeld(
        _ kind: Seat.Kind, of municipality: MunicipalityID, in body: BodyID, on day: Int
    ) -> Bool {
        let wanted = seats.filter {
            $0.fact.body == body && $0.fact.kind == kind && $0.fact.municipality == municipality
                && !$0.fact.isSubstitutes && $0.on[day] != .no
        }
        return wanted.contains { seat in
            mandates.contains { $0.fact.seat == seat.fact.id && $0.on[day] != .no }
        }
    }

    private func holders(_ seats: [Seat], _ day: Int, _ wanted: [Certainty]) -> Int {
        let all = mandates.filter { wanted.contains($0.on[day]) }.map(\.fact)
        return seats.map { seat in Set(all.filter { $0.seat == seat.id }.map(\.person)).count }.reduce(0, +)
    }

    private func limit(
        _ name: String, _ body: BodyID, _ day: Int, _ mildest: (Int, Int) -> Int
    ) -> Int? {
        let rows = rules.filter { $0.on[day] != .no && $0.fact.body == body && $0.fact.rule.rule == name }
        guard rows.contains(where: { $0.on[day] == .certain }) else { return nil }
        let figures = rows.map { Int($0.fact.rule.value)! }
        return figures.dropFirst().reduce(figures[0], mildest)
    }

    private func isTooLong(_ period: Period, in body: BodyID, on day: Int) -> Bool {
        guard let first = period.from.latest, let place = place(of: first),
            let limit = limit("term-years-max", body, place, max)
        else { return false }
        // The first day of the same date, or of a later one, so many years on.
        var last = first
        while last.year < first.year + limit || (last.month, last.day) < (first.month, first.day) {
            last = last.adding(days: 1)
        }
        guard let until = period.until else { return days[day] >= last }
        guard let end = until.earliest else { return false }
        return last < end
    }
}
