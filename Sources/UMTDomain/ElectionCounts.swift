/// What was published about the outcome. How many voted is not always known, and sometimes nobody did.
package struct ElectionCount: Hashable, Sendable {
    package enum Manner: String, CaseIterable, Sendable, Codable {
        case vote, acclamation
        case withoutVote = "without-vote"
    }

    package let manner: Manner
    package let publishedOn: CivilDate
    package let eligible: Int?
    package let cast: Int?
    /// How many candidates one ballot may name.
    package let choices: Int

    /// Refuses more cast votes than there were voters, and numbers of votes where nobody voted.
    package init(manner: Manner, publishedOn: CivilDate, eligible: Int?, cast: Int?, choices: Int = 1)
        throws(Refusal)
    {
        for (field, number) in [("eligible", eligible), ("cast", cast)] {
            if let number, !Self.sizes.contains(number) {
                throw .badValue(String(number), field: field, wanted: "0–\(Self.sizes.upperBound)")
            }
        }
        guard (1...100).contains(choices) else {
            throw .badValue(String(choices), field: "choices", wanted: "1–100")
        }
        if manner != .vote, cast != nil { throw Refusal(.nobodyVoted, field: "cast", [manner.rawValue]) }
        if let cast, let eligible, cast > eligible {
            throw Refusal(.castExceedsEligible, field: "cast", [String(cast), String(eligible)])
        }
        self.manner = manner
        self.publishedOn = publishedOn
        self.eligible = eligible
        self.cast = cast
        self.choices = choices
    }

    static let sizes = 0...1_000_000
}

/// The decision by which those elected were given their seats.
package struct AppointmentDecision: Hashable, Sendable {
    /// The body of the region that decided, where it is one, and its name in words where it is not.
    package let body: BodyID?
    package let by: String
    package let decidedOn: CivilDate
    package let reference: String

    package init(body: BodyID?, by: String, decidedOn: CivilDate, reference: String) throws(Refusal) {
        self.body = body
        self.by = try Words.checked(by, field: "by", limit: 200)
        self.decidedOn = decidedOn
        self.reference = try Words.checked(reference, field: "reference", limit: 300)
    }
}
