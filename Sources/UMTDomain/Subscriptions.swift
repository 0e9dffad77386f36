/// That somebody is told by mail what happens: an address, what it is about, and how often.
///
/// It goes whole when it ends; who asked for it is a key, and a person only where the grant is linked to one.
package struct Subscription: Hashable, Sendable {
    /// What it is about.
    package enum Topic: Hashable, Sendable {
        case youthCase(CaseID)
        /// Every case that the council has raised.
        case council(BodyID)
        /// Every case of the municipality's councils, and every case sent to one of its bodies.
        case municipality(MunicipalityID)
        /// What arrives at a body, and its reminders.
        case inbox(BodyID)

        package enum Kind: String, CaseIterable, Sendable, Codable {
            case youthCase = "case"
            case council, municipality, inbox
        }

        package var kind: Kind {
            switch self {
            case .youthCase: .youthCase
            case .council: .council
            case .municipality: .municipality
            case .inbox: .inbox
            }
        }
    }

    /// How often: with each step, or gathered for the morning.
    package enum Pace: String, CaseIterable, Sendable, Codable {
        case atOnce = "at-once"
        case daily, weekly
    }

    package let id: SubscriptionID
    package let topic: Topic
    package let address: String
    package let pace: Pace
    package let language: Language
    package let actor: ActorID
    package let person: PersonID?
    package let madeAt: Moment

    package init(
        id: SubscriptionID, topic: Topic, address: String, pace: Pace, language: Language, actor: ActorID,
        person: PersonID?, madeAt: Moment
    ) {
        (self.id, self.topic, self.address, self.pace) = (id, topic, address, pace)
        (self.language, self.actor, self.person, self.madeAt) = (language, actor, person, madeAt)
    }

    /// The address as it is kept: one mailbox that mail programs and the command line of one can take.
    package static func checked(address text: String) throws(Refusal) -> String {
        let text = try Words.checked(text, field: "address", limit: 200)
        let isPlain = text.utf8.allSatisfy { (33...126).contains($0) } && !text.hasPrefix("-")
        guard isPlain, ContactPoint.Kind.email.admits(text) else {
            throw .badValue(text, field: "address", wanted: "ungdomsradet@kommune.example")
        }
        return text
    }
}

package typealias SubscriptionID = Identifier<Subscription>

extension Subscription.Pace {
    /// When what happens at a moment is sent: now, or at seven in the morning in Oslo.
    package func due(after moment: Moment) -> Moment {
        switch self {
        case .atOnce: return moment
        case .daily: return Self.morning(after: moment) { _ in true }
        case .weekly: return Self.morning(after: moment) { $0.weekday == 1 }
        }
    }

    private static func morning(after moment: Moment, on isRight: (CivilDate) -> Bool) -> Moment {
        var day = moment.day
        for _ in 0..<8 {
            let seven = Moment(noonOf: day).adding(seconds: -5 * 3600)
            if seven > moment, isRight(day) { return seven }
            day = day.adding(days: 1)
        }
        return moment
    }
}
