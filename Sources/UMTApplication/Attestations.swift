package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listAttestations(_ ask: ListAttestations, _ call: Call) throws -> AttestationList {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let person = try ask.person.map { try self.person($0, within: scope, shelf) }
            let lines = try shelf.attestations(of: person?.id, in: scope.municipality)
            return AttestationList(
                lines.map {
                    AttestationView($0.attestation, person: $0.personNumber, name: $0.personName)
                })
        }
    }

    /// Records that proof of age was seen. Refuses a day to come, what the birth year settles, and what an earlier
    /// proof makes impossible.
    package func attestAge(_ ask: AttestAge, _ call: Call) async throws -> AttestationView {
        if ask.day > call.today { throw Refusal(.inTheFuture, field: "day", [ask.day.description]) }
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let attestation = Attestation(
                person: person.id, age: ask.age, on: ask.day, hasTurned: ask.hasTurned)
            let others = try shelf.attestations(of: person.id, in: nil).map(\.attestation)
            try attestation.check(bornIn: person.birthYear, beside: others)
            try shelf.keep(attestation, as: ids.mint())
            try shelf.keep(
                event(
                    .keepRegister, .person, person.id.raw, call,
                    ["attested": String(ask.age), "day": ask.day.description]))
            return AttestationView(attestation, person: person.number, name: person.name)
        }
    }
}
