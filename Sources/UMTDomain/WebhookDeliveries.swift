/// One step on its way to a webhook: what it tells lies in the record, where it goes in the webhook.
package struct WebhookDelivery: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable, Codable {
        case waiting, delivered
        /// Tried as often as it is tried; somebody has to look.
        case givenUp = "given-up"
    }

    /// What went wrong with a try, when no answer said it.
    package enum Fault: String, CaseIterable, Sendable, Codable {
        /// An answer, but not one of the two hundreds.
        case refused
        /// The name has no address.
        case unresolved
        /// One of its addresses is not a public one, or nothing is encrypted.
        case privateAddress = "private-address"
        case unreachable
        case timeout
        /// No certificate that holds.
        case tls
        case broken
    }

    package let id: WebhookDeliveryID
    package let webhook: WebhookID
    /// The step; `nil` for a trial that tells of none.
    package let event: EventID?
    package let madeAt: Moment
    package let state: State
    /// When it is sent, or tried again; `nil` when it is done with.
    package let nextTry: Moment?
    /// That failed.
    package let tries: Int
    package let doneAt: Moment?
    /// Whether the case was published when the step was taken: only then is what is public told with it.
    package let showsPublic: Bool

    package init(
        id: WebhookDeliveryID, webhook: WebhookID, event: EventID?, madeAt: Moment, state: State,
        nextTry: Moment?, tries: Int, doneAt: Moment?, showsPublic: Bool
    ) {
        (self.id, self.webhook, self.event, self.madeAt) = (id, webhook, event, madeAt)
        (self.state, self.nextTry, self.tries, self.doneAt) = (state, nextTry, tries, doneAt)
        self.showsPublic = showsPublic
    }

    /// Seconds to the next try after so many that failed, as Standard Webhooks advises; up to a tenth is added, ever the
    /// same for one delivery. `nil` when it is given up, a good three days after the first.
    package func pause(after tries: Int) -> Int? {
        guard (1...Self.pauses.count).contains(tries) else { return nil }
        let pause = Self.pauses[tries - 1]
        let spread = (UInt64(bitPattern: id.raw) &+ UInt64(tries)) &* 0x9E37_79B9_7F4A_7C15 >> 33
        return pause + Int(spread % UInt64(pause / 10 + 1))
    }

    package static let pauses = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
    /// How long one stays in the log, and waits at the longest.
    package static let keptForDays = 30
}

package typealias WebhookDeliveryID = Identifier<WebhookDelivery>

/// One try of a delivery; nothing of what was said in it.
package struct WebhookTry: Hashable, Sendable {
    package let moment: Moment
    package let milliseconds: Int
    package let reply: WebhookReply

    package init(moment: Moment, milliseconds: Int, reply: WebhookReply) {
        (self.moment, self.milliseconds, self.reply) = (moment, milliseconds, reply)
    }
}

/// What came of a try: the status of the answer, or why there was none.
package enum WebhookReply: Hashable, Sendable {
    case status(Int)
    case fault(WebhookDelivery.Fault)

    package var isTaken: Bool { if case .status(200...299) = self { true } else { false } }
    package var isGone: Bool { self == .status(410) }

    package var status: Int? { if case .status(let status) = self { status } else { nil } }
    package var fault: WebhookDelivery.Fault? {
        if case .fault(let fault) = self { return fault }
        return isTaken ? nil : .refused
    }
}

/// What is sent: to where, and the bytes with what vouches for them.
package struct WebhookPost: Sendable {
    package let address: WebhookAddress
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    package init(address: WebhookAddress, headers: [(name: String, value: String)], body: [UInt8]) {
        (self.address, self.headers, self.body) = (address, headers, body)
    }
}
