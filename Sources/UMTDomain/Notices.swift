/// One message of the outbox: what it tells lies in the record, to whom in the subscription.
package struct Notice: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable, Codable {
        case waiting, sent
        /// Tried as often as it is tried; somebody has to look.
        case givenUp = "given-up"
    }

    package let id: NoticeID
    package let subscription: Subscription
    package let madeAt: Moment
    /// Gathers the steps of a day or a week.
    package let isDigest: Bool
    package let state: State
    /// When it is sent, or tried again; `nil` when it is done with.
    package let nextTry: Moment?
    package let tries: Int
    package let sentAt: Moment?
    /// Why the last try failed.
    package let fault: String?

    package init(
        id: NoticeID, subscription: Subscription, madeAt: Moment, isDigest: Bool, state: State,
        nextTry: Moment?, tries: Int, sentAt: Moment?, fault: String?
    ) {
        (self.id, self.subscription, self.madeAt, self.isDigest) = (id, subscription, madeAt, isDigest)
        (self.state, self.nextTry, self.tries) = (state, nextTry, tries)
        (self.sentAt, self.fault) = (sentAt, fault)
    }

    /// Seconds to the next try after so many that failed; `nil` when it is given up, about two days after the first.
    package static func pause(after tries: Int) -> Int? {
        let minutes = [1, 5, 15, 60, 240, 720, 1440]
        return (1...minutes.count).contains(tries) ? minutes[tries - 1] * 60 : nil
    }

    /// How long it may wait before it is no news any more.
    package static let goodForDays = 14
    /// How long one that was sent stays in the outbox.
    package static let keptForDays = 30
}

package typealias NoticeID = Identifier<Notice>

/// A step of a case as a message tells it.
package struct NoticeStep: Sendable {
    package let event: Event
    /// The case's number.
    package let number: String
    /// Its title, where it is published.
    package let publicTitle: String?

    package init(event: Event, number: String, publicTitle: String?) {
        (self.event, self.number, self.publicTitle) = (event, number, publicTitle)
    }
}
