/// That another program is told of each step: an address of the web, and what it is about.
///
/// It belongs to the region and to nobody in it; when it ends its secrets go, and its log stays for a while.
package struct Webhook: Hashable, Sendable {
    /// What it is about.
    package enum Topic: Hashable, Sendable {
        case youthCase(CaseID)
        /// Every case that the council has raised.
        case council(BodyID)
        /// Every case of the municipality's councils, and every case that was sent to one of its bodies.
        case municipality(MunicipalityID)
        /// Every case that was sent to the body.
        case inbox(BodyID)
        /// Every case of the region.
        case region

        package enum Kind: String, CaseIterable, Sendable, Codable {
            case youthCase = "case"
            case council, municipality, inbox, region
        }

        package var kind: Kind {
            switch self {
            case .youthCase: .youthCase
            case .council: .council
            case .municipality: .municipality
            case .inbox: .inbox
            case .region: .region
            }
        }
    }

    package enum State: String, CaseIterable, Sendable, Codable {
        case active, paused, ended
    }

    /// Why it does not send.
    package enum Cause: String, CaseIterable, Sendable, Codable {
        /// Somebody of the region wished so.
        case asked
        /// Nothing but failures for days.
        case failing
        /// The receiver said that it is there no more (410).
        case gone
    }

    package let id: WebhookID
    package let topic: Topic
    package let address: WebhookAddress
    /// What it is for, in the coordinator's own words.
    package let label: String?
    package let language: Language
    package let actor: ActorID
    package let madeAt: Moment
    package let state: State
    package let cause: Cause?
    /// When it came into that state.
    package let since: Moment
    /// The first failure since anything was taken; `nil` while all goes well.
    package let failingSince: Moment?

    package init(
        id: WebhookID, topic: Topic, address: WebhookAddress, label: String?, language: Language,
        actor: ActorID, madeAt: Moment, state: State = .active, cause: Cause? = nil, since: Moment? = nil,
        failingSince: Moment? = nil
    ) {
        (self.id, self.topic, self.address, self.label) = (id, topic, address, label)
        (self.language, self.actor, self.madeAt) = (language, actor, madeAt)
        (self.state, self.cause, self.since) = (state, cause, since ?? madeAt)
        self.failingSince = failingSince
    }

    /// The most that a region has at a time.
    package static let most = 50
    /// How long a secret signs beside the one that took its place.
    package static let overlapSeconds = 86_400
    /// After so many days of nothing but failures it is paused.
    package static let patienceDays = 5

    /// Refuses what cannot be done in its state.
    package func check(_ states: State...) throws(Refusal) {
        if states.contains(state) { return }
        throw Refusal(.webhookState, field: "id", ["webhook.\(state.rawValue)", since.day.description])
    }

    /// Whether one more failure at that moment is one too many.
    package func isLost(at now: Moment) -> Bool {
        failingSince.map { now >= $0.adding(seconds: Self.patienceDays * 86_400) } ?? false
    }
}

package typealias WebhookID = Identifier<Webhook>

/// Whom a step of a case concerns, as the topics of webhooks know them.
package struct CaseCompany: Sendable {
    package let youthCase: CaseID
    package let council: Place
    /// The body that the step is about.
    package let body: Place
    /// The bodies that the case was sent to.
    package let receivers: [Place]

    package struct Place: Hashable, Sendable {
        package let body: BodyID
        package let municipality: MunicipalityID?
        package init(body: BodyID, municipality: MunicipalityID?) {
            (self.body, self.municipality) = (body, municipality)
        }
    }

    package init(youthCase: CaseID, council: Place, body: Place, receivers: [Place]) {
        (self.youthCase, self.council, self.body, self.receivers) = (youthCase, council, body, receivers)
    }
}

extension Webhook.Topic {
    /// Whether it is told of a step that the table tells to those sides. What is between a body and the calendar is
    /// told to that body, its municipality and the region.
    package func hears(_ company: CaseCompany, told sides: [Telling.Side]) -> Bool {
        if sides.isEmpty { return false }
        let isOwnMatter = sides == [.body]
        let receivers = isOwnMatter ? [company.body] : company.receivers
        switch self {
        case .region: return true
        case .youthCase(let id): return !isOwnMatter && id == company.youthCase
        case .council(let id): return !isOwnMatter && id == company.council.body
        case .inbox(let id): return receivers.contains { $0.body == id }
        case .municipality(let id):
            return (!isOwnMatter && id == company.council.municipality)
                || receivers.contains { $0.municipality == id }
        }
    }
}
