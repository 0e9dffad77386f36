package import UMTDomain

extension API {
    package static let listOutbox = Endpoint<ListOutbox, OutboxList>(
        "listOutbox", .get, "/regions/{region}/outbox", .signedIn,
        "List the messages of the outbox, newest first, and how each stands")
    package static let readNotice = Endpoint<ReadNotice, NoticeText>(
        "readNotice", .get, "/regions/{region}/outbox/{id}", .signedIn, "Read one message as it is sent")
    package static let retryNotice = Endpoint<RetryNotice, NoticeView>(
        "retryNotice", .post, "/regions/{region}/outbox/{id}/retry", .signedIn,
        "Try a message again that was given up, or that waits", makes: false)

    static let outbox = [listOutbox.row, readNotice.row, retryNotice.row]
}

package struct ListOutbox: Wire {
    package let region: String
    package let state: Notice.State?
    package let after: NoticeID?
    /// At most 500; 100 when left out.
    package let limit: Int?
    package init(
        region: String, state: Notice.State? = nil, after: NoticeID? = nil, limit: Int? = nil
    ) {
        (self.region, self.state, self.after, self.limit) = (region, state, after, limit)
    }
    package static var example: ListOutbox {
        ListOutbox(region: "midt-troms", state: .givenUp, after: .example, limit: 100)
    }
}

package struct ReadNotice: Wire {
    package let region: String
    package let id: NoticeID
    package init(region: String, id: NoticeID) { (self.region, self.id) = (region, id) }
    package static var example: ReadNotice { ReadNotice(region: "midt-troms", id: .example) }
}

package struct RetryNotice: Wire {
    package let region: String
    package let id: NoticeID
    package init(region: String, id: NoticeID) { (self.region, self.id) = (region, id) }
    package static var example: RetryNotice { RetryNotice(region: "midt-troms", id: .example) }
}

/// A message of the outbox and how it stands.
package struct NoticeView: Wire {
    package let id: NoticeID
    package let subscription: SubscriptionID
    package let address: String
    package let topic: Subscription.Topic.Kind
    package let about: String
    package let pace: Subscription.Pace
    package let state: Notice.State
    package let madeAt: Moment
    /// When it is sent, or tried again.
    package let nextTry: Moment?
    /// That failed.
    package let tries: Int
    package let sentAt: Moment?
    package let fault: String?

    package init(_ notice: Notice, about: String) {
        let subscription = notice.subscription
        (id, self.subscription, address) = (notice.id, subscription.id, subscription.address)
        (topic, self.about, pace) = (subscription.topic.kind, about, subscription.pace)
        (state, madeAt, nextTry) = (notice.state, notice.madeAt, notice.nextTry)
        (tries, sentAt, fault) = (notice.tries, notice.sentAt, notice.fault)
    }

    package static var example: NoticeView {
        let subscription = Subscription(
            id: .example, topic: .council(.example), address: "ungdomsradet@senja.example", pace: .atOnce,
            language: .nb, actor: .example, person: nil, madeAt: Moment(noonOf: .example))
        let moment = Moment(noonOf: .example)
        return NoticeView(
            Notice(
                id: .example, subscription: subscription, madeAt: moment, isDigest: false, state: .waiting,
                nextTry: moment, tries: 2, sentAt: moment, fault: "exit 75"), about: "ungdomsrad-senja")
    }
}

package struct OutboxList: Wire {
    package let notices: [NoticeView]
    package let next: NoticeID?
    package init(_ notices: [NoticeView], next: NoticeID?) { (self.notices, self.next) = (notices, next) }
    package static var example: OutboxList { OutboxList([.example], next: .example) }
}

/// A message with its words; the link that ends the subscription is left out.
package struct NoticeText: Wire {
    package let notice: NoticeView
    package let subject: String
    package let text: String
    package init(_ notice: NoticeView, subject: String, text: String) {
        (self.notice, self.subject, self.text) = (notice, subject, text)
    }
    package static var example: NoticeText {
        NoticeText(.example, subject: "MT-2026-14: Senja kommune answered", text: "2026-04-13: …")
    }
}
