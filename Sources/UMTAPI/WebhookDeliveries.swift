package import UMTDomain

extension API {
    package static let listWebhookDeliveries = Endpoint<ListWebhookDeliveries, WebhookDeliveryList>(
        "listWebhookDeliveries", .get, "/regions/{region}/webhooks/{id}/deliveries", .signedIn,
        "List what a webhook was told, newest first, and how each delivery stands")
    package static let readWebhookDelivery = Endpoint<ReadWebhookDelivery, WebhookDeliveryText>(
        "readWebhookDelivery", .get, "/regions/{region}/webhook-deliveries/{id}", .signedIn,
        "Read one delivery: what is sent, and how each try went")
    package static let retryWebhookDelivery = Endpoint<RetryWebhookDelivery, WebhookDeliveryView>(
        "retryWebhookDelivery", .post, "/regions/{region}/webhook-deliveries/{id}/retry", .signedIn,
        "Try a delivery again that was given up, or that waits", makes: false)

    static let webhookDeliveries = [
        listWebhookDeliveries.row, readWebhookDelivery.row, retryWebhookDelivery.row,
    ]
}

package struct ListWebhookDeliveries: Wire {
    package let region: String
    /// The webhook's id.
    package let id: WebhookID
    package let state: WebhookDelivery.State?
    package let after: WebhookDeliveryID?
    /// At most 500; 100 when left out.
    package let limit: Int?
    package init(
        region: String, id: WebhookID, state: WebhookDelivery.State? = nil, after: WebhookDeliveryID? = nil,
        limit: Int? = nil
    ) {
        (self.region, self.id, self.state, self.after) = (region, id, state, after)
        self.limit = limit
    }
    package static var example: ListWebhookDeliveries {
        ListWebhookDeliveries(
            region: "midt-troms", id: .example, state: .givenUp, after: .example, limit: 100)
    }
}

package struct ReadWebhookDelivery: Wire {
    package let region: String
    package let id: WebhookDeliveryID
    package init(region: String, id: WebhookDeliveryID) { (self.region, self.id) = (region, id) }
    package static var example: ReadWebhookDelivery {
        ReadWebhookDelivery(region: "midt-troms", id: .example)
    }
}

package struct RetryWebhookDelivery: Wire {
    package let region: String
    package let id: WebhookDeliveryID
    package init(region: String, id: WebhookDeliveryID) { (self.region, self.id) = (region, id) }
    package static var example: RetryWebhookDelivery {
        RetryWebhookDelivery(region: "midt-troms", id: .example)
    }
}

package struct WebhookDeliveryView: Wire {
    /// The `webhook-id` of every try.
    package let id: WebhookDeliveryID
    package let webhook: WebhookID
    package let type: WebhookKind
    /// The case's number; a trial has none.
    package let `case`: String?
    package let state: WebhookDelivery.State
    package let madeAt: Moment
    /// When it is sent, or tried again.
    package let nextTry: Moment?
    /// That failed.
    package let tries: Int
    package let doneAt: Moment?
    /// The status that the last try was answered with.
    package let status: Int?
    /// Why the last try failed.
    package let fault: WebhookDelivery.Fault?

    package init(_ delivery: WebhookDelivery, type: WebhookKind, case name: String?, reply: WebhookReply?) {
        (id, webhook, self.type, self.case) = (delivery.id, delivery.webhook, type, name)
        (state, madeAt, nextTry) = (delivery.state, delivery.madeAt, delivery.nextTry)
        (tries, doneAt) = (delivery.tries, delivery.doneAt)
        (status, fault) = (reply?.status, reply?.fault)
    }

    private init() {
        (id, webhook, type, self.case) = (.example, .example, .answered, "MT-2026-14")
        (state, madeAt, nextTry) = (.waiting, Moment(noonOf: .example), Moment(noonOf: .example))
        (tries, doneAt, status, fault) = (2, Moment(noonOf: .example), 503, .refused)
    }

    package static var example: WebhookDeliveryView { WebhookDeliveryView() }
}

package struct WebhookDeliveryList: Wire {
    package let deliveries: [WebhookDeliveryView]
    package let next: WebhookDeliveryID?
    package init(_ deliveries: [WebhookDeliveryView], next: WebhookDeliveryID?) {
        (self.deliveries, self.next) = (deliveries, next)
    }
    package static var example: WebhookDeliveryList { WebhookDeliveryList([.example], next: .example) }
}

/// One try: when, how long it took, and what came of it.
package struct WebhookTryView: Wire {
    package let moment: Moment
    package let milliseconds: Int
    package let status: Int?
    package let fault: WebhookDelivery.Fault?

    package init(_ attempt: WebhookTry) {
        (moment, milliseconds) = (attempt.moment, attempt.milliseconds)
        (status, fault) = (attempt.reply.status, attempt.reply.fault)
    }

    private init() {
        (moment, milliseconds, status, fault) = (Moment(noonOf: .example), 120, 503, .refused)
    }

    package static var example: WebhookTryView { WebhookTryView() }
}

/// A delivery with its bytes as text and its tries.
package struct WebhookDeliveryText: Wire {
    package let delivery: WebhookDeliveryView
    /// What is sent.
    package let body: String
    package let tries: [WebhookTryView]
    package init(_ delivery: WebhookDeliveryView, body: String, tries: [WebhookTryView]) {
        (self.delivery, self.body, self.tries) = (delivery, body, tries)
    }
    package static var example: WebhookDeliveryText {
        WebhookDeliveryText(
            .example, body: #"{"data":{},"timestamp":"…","type":"case.answered"}"#, tries: [.example])
    }
}
