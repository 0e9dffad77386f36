package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Shields a person. Refuses one who is shielded already.
    package func protectPerson(_ ask: ProtectPerson, _ call: Call) async throws -> ConsentList {
        let day = ask.from ?? call.today
        return try await changing(ask.region, .protectPerson, call) { [ids] shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            if let standing = try shelf.protection(of: person.id, on: day) {
                throw Refusal(.alreadyExists, field: "from", [standing.from.description])
            }
            try shelf.keep(
                Protection(id: ids.mint(), person: person.id, from: day, actor: call.caller.actor))
            try takeOut([person], of: shelf, .protection, call)
            try shelf.keep(event(.protectPerson, .person, person.id.raw, call, ["from": day.description]))
            return try consents(of: person, shelf, call)
        }
    }

    /// Ends a protection. Refuses where none stands.
    package func endProtection(_ ask: EndProtection, _ call: Call) async throws -> ConsentList {
        let day = ask.until ?? call.today
        return try await changing(ask.region, .protectPerson, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let standing = try shelf.protections(of: person.id).first { $0.until == nil }
            guard let standing else { throw Refusal(.notProtected, field: "person", [person.number]) }
            try shelf.end(try standing.ended(on: day))
            try shelf.keep(event(.protectPerson, .person, person.id.raw, call, ["until": day.description]))
            return try consents(of: person, shelf, call)
        }
    }
}
