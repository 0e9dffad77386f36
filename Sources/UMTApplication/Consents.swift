package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listConsents(_ ask: ListConsents, _ call: Call) throws -> ConsentList {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            try consents(of: try person(ask.person, within: scope, shelf), shelf, call)
        }
    }

    /// Records a consent. Refuses one that stands already, a day to come, and what somebody who is under the age for
    /// that purpose, or may be, decided alone.
    package func giveConsent(_ ask: GiveConsent, _ call: Call) async throws -> ConsentList {
        let day = try past(ask.day, field: "day", call)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let earlier = try shelf.consents(of: person.id).filter { $0.purpose == ask.purpose }
            if earlier.contains(where: { $0.withdrawn == nil }) {
                throw Refusal(.alreadyExists, field: "purpose", [ask.purpose.rawValue])
            }
            if let last = earlier.compactMap(\.withdrawn).max(), day < last {
                throw Refusal(.dayBefore, field: "day", [day.description, last.description])
            }
            let consent = Consent(
                id: ids.mint(), person: person.id, purpose: ask.purpose, giver: ask.by, way: ask.how,
                given: day)
            try consent.check(person, age: try shelf.assemblyRules().consentAge(ask.purpose, on: day))
            try shelf.keep(consent)
            try shelf.keep(
                event(.keepRegister, .person, person.id.raw, call, ["consent": ask.purpose.rawValue]))
            return try consents(of: person, shelf, call)
        }
    }

    /// Withdraws a consent, with effect at once. Refuses one that does not stand, and a day to come.
    package func withdrawConsent(_ ask: WithdrawConsent, _ call: Call) async throws -> ConsentList {
        let day = try past(ask.from, field: "from", call)
        return try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let standing = try shelf.consents(of: person.id).last {
                $0.purpose == ask.purpose && $0.withdrawn == nil
            }
            guard let standing else { throw Refusal(.noConsent, field: "purpose", [ask.purpose.rawValue]) }
            try shelf.withdraw(try standing.withdrawn(on: day))
            if ask.purpose == .mail {
                for id in try shelf.subscriptions(of: person.id) { try shelf.remove(id) }
            }
            if ask.purpose == .named, person.isAtLeast(18, on: call.today) != .certain {
                try takeOut([person], of: shelf, .consentWithdrawn, call)
            } else if ask.purpose == .named {
                // Grown-ups may be named in what is typed, but among the members only as they have agreed to.
                try takeOutOfReports([person], of: shelf, fromTexts: false, .consentWithdrawn, call)
            }
            try shelf.keep(
                event(.keepRegister, .person, person.id.raw, call, ["withdrawn": ask.purpose.rawValue]))
            return try consents(of: person, shelf, call)
        }
    }

    package func publishAs(_ ask: PublishAs, _ call: Call) async throws -> ConsentList {
        let day = try past(ask.day, field: "day", call)
        return try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            try shelf.keep(ask.form, of: person.id, from: day)
            try shelf.keep(
                event(.keepRegister, .person, person.id.raw, call, ["publishedAs": ask.form.rawValue]))
            return try consents(of: person, shelf, call)
        }
    }

    func consents(of person: Person, _ shelf: Shelf, _ call: Call) throws -> ConsentList {
        let consents = try shelf.consents(of: person.id)
        let form = try shelf.nameForm(of: person.id, on: call.today) ?? .unchosen
        let protection = try shelf.protection(of: person.id, on: call.today)
        let isNamed = consents.contains { $0.purpose == .named && $0.holds(on: call.today) }
        let isHidden = protection?.stands(on: call.today) ?? false
        return ConsentList(
            person: person.number, consents: consents.map { ConsentView($0, on: call.today) },
            publishedAs: form,
            publicName: isNamed && !isHidden ? form.written(person.name) : nil,
            protectedSince: protection?.from)
    }

    /// The day given, or today. Refuses a day to come.
    func past(_ day: CivilDate?, field: String, _ call: Call) throws(Refusal) -> CivilDate {
        let day = day ?? call.today
        if day > call.today { throw Refusal(.inTheFuture, field: field, [day.description]) }
        return day
    }
}

extension Shelf {
    /// The dated rules of the region's assembly, which hold for the whole region; none where there is no assembly.
    func assemblyRules() throws -> [BodyRule] {
        guard let assembly = try bodies().first(where: { $0.kind == .assembly }) else { return [] }
        return try rules(of: assembly.id)[assembly.id] ?? []
    }
}
