/// A role given to an actor for a time. The label is for the operator and stays on the machine.
package struct Grant: Hashable, Sendable {
    package let id: GrantID
    package let actor: ActorID
    package let role: Role
    package let body: BodyID?
    package let label: String
    package let period: Period
    /// Who the holder is in the register.
    package let person: PersonID?

    package init(
        id: GrantID, actor: ActorID, role: Role, body: BodyID?, label: String, period: Period,
        person: PersonID? = nil
    ) {
        self.id = id
        self.actor = actor
        self.role = role
        self.body = body
        self.label = label
        self.period = period
        self.person = person
    }
}

package typealias GrantID = Identifier<Grant>

/// A request's own name for its change: the same key again gets the same answer, another request is refused.
package struct OnceKey: Hashable, Sendable {
    package let key: String
    /// SHA-256 over what was asked.
    package let digest: [UInt8]

    /// Refuses a key that is empty, longer than 120 characters or not printable ASCII.
    package init(key: String, digest: [UInt8]) throws(Refusal) {
        guard (1...120).contains(key.utf8.count), key.utf8.allSatisfy({ (33...126).contains($0) }) else {
            throw Refusal(.badKey, field: "Idempotency-Key", [String(key.prefix(40))])
        }
        self.key = key
        self.digest = digest
    }
}
