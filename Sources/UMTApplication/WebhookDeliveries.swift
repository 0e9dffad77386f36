package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listWebhookDeliveries(_ ask: ListWebhookDeliveries, _ call: Call) throws
        -> WebhookDeliveryList
    {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .keepWebhooks, call) { shelf, _ in
            let webhook = try shelf.webhook(ask.id).webhook
            let lines = try shelf.deliveries(
                of: webhook.id, ask.state, before: ask.after, limit: limit + 1)
            return WebhookDeliveryList(
                lines.prefix(limit).map(WebhookDeliveryView.init),
                next: lines.count > limit ? lines[limit - 1].delivery.id : nil)
        }
    }

    package func readWebhookDelivery(_ ask: ReadWebhookDelivery, _ call: Call) throws -> WebhookDeliveryText {
        try reading(ask.region, .keepWebhooks, call) { shelf, _ in
            let line = try shelf.delivery(ask.id)
            let webhook = try shelf.webhook(line.delivery.webhook).webhook
            let body = try line.payload(of: shelf.region, in: webhook.language, outward).bytes
            return WebhookDeliveryText(
                WebhookDeliveryView(line), body: String(decoding: body, as: UTF8.self),
                tries: try shelf.tries(of: ask.id).map(WebhookTryView.init))
        }
    }

    /// Has a delivery tried again at once. Refuses one that was taken, and one of a webhook that has ended.
    package func retryWebhookDelivery(_ ask: RetryWebhookDelivery, _ call: Call) async throws
        -> WebhookDeliveryView
    {
        try await changing(ask.region, .keepWebhooks, call) { shelf, _ in
            let delivery = try shelf.delivery(ask.id).delivery
            if delivery.state == .delivered {
                throw Refusal(.notGivenUp, field: "id", [(delivery.doneAt ?? call.now).day.description])
            }
            try shelf.webhook(delivery.webhook).webhook.check(.active, .paused)
            try shelf.renew(ask.id, at: call.now)
            return WebhookDeliveryView(try shelf.delivery(ask.id))
        }
    }

    /// Puts a step into the queue of every webhook that it concerns, in the transaction that keeps it.
    func tellWebhooks(_ event: Event, of youthCase: YouthCase, by body: Body, _ shelf: Shelf) throws {
        let topics = try shelf.webhookTopics()
        if topics.isEmpty { return }
        let sides = Telling.sides(of: event.deed, event.words["how"])
        let council = body.id == youthCase.council ? body : try shelf.body(youthCase.council)
        let company = CaseCompany(
            youthCase: youthCase.id, council: council.place, body: body.place,
            receivers: try shelf.receiverPlaces(of: youthCase.id))
        for (id, topic) in topics where topic.hears(company, told: sides) {
            try shelf.tell(
                event.id, to: id, showsPublic: youthCase.visibility == .published, at: event.moment,
                as: ids.mint())
        }
    }
}

extension Body {
    fileprivate var place: CaseCompany.Place { CaseCompany.Place(body: id, municipality: municipality) }
}

extension WebhookDeliveryView {
    init(_ line: WebhookDeliveryLine) {
        self.init(line.delivery, type: line.kind, case: line.step?.number, reply: line.reply)
    }
}
