package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readPassport(_ ask: ReadPassport, _ call: Call) throws -> PassportView {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readTraining, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            return PassportView(try Passport(of: person, shelf, on: day), in: call.language)
        }
    }

    /// The passport of the person whom the caller's grant is linked to. Refuses a caller without one.
    package func readOwnPassport(_ ask: ReadOwnPassport, _ call: Call) throws -> PassportView {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readOwnTraining, call) { shelf, _ in
            let person = try shelf.person(try call.caller.ownPerson())
            return PassportView(try Passport(of: person, shelf, on: day), in: call.language)
        }
    }
}

/// What one person has learnt by a day, and what is asked of them on it.
struct Passport {
    struct Line {
        let module: TrainingModule
        let isAsked: Bool
        let state: TrainingState
        let completions: [Completion]
    }

    let person: Person
    let day: CivilDate
    /// The modules that are asked of the person, or that the person has completed.
    let lines: [Line]

    init(of person: Person, _ shelf: Shelf, on day: CivilDate) throws {
        (self.person, self.day) = (person, day)
        let completions = try shelf.completions(of: person.id, until: day)
        let book = TrainingBook(try shelf.modules(), completions)
        let audiences = try Self.audiences(of: person.id, shelf, on: day)
        lines = book.modules.compactMap { module in
            let own = completions.filter { $0.module == module.id }
            let isAsked = module.isAsked(on: day) && audiences.contains { module.audience.includes($0) }
            if !isAsked, own.isEmpty { return nil }
            return Line(
                module: module, isAsked: isAsked, state: book.state(of: person.id, in: module, on: day),
                completions: own)
        }
    }

    // A member sits in a council; an adult holds a coordinator's post.
    private static func audiences(of person: PersonID, _ shelf: Shelf, on day: CivilDate) throws -> [Audience]
    {
        let sits = try shelf.sitting(on: day, seenBy: .unhindered(on: day)).contains {
            $0.mandate.person == person
        }
        let works = try shelf.posts(of: nil, on: day, seenBy: .unhindered(on: day)).contains {
            $0.post.person == person && $0.post.period.covers(day) == .certain
        }
        return (sits ? [.member] : []) + (works ? [.adult] : [])
    }
}

extension PassportView {
    fileprivate init(_ passport: Passport, in language: Language) {
        let lines = passport.lines.map { line in
            PassportLineView(
                module: line.module, in: language, asked: line.isAsked, state: line.state,
                completions: line.completions.map {
                    PassportStampView(
                        day: $0.day, until: line.module.until(completedOn: $0.day), session: $0.session)
                })
        }
        self.init(
            person: passport.person.number, name: passport.person.name, modules: lines, on: passport.day)
    }
}
