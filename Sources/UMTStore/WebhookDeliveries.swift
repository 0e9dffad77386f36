package import UMTDomain

/// A delivery as the log shows it, with the step that it tells and how the last try went.
package struct WebhookDeliveryLine: Sendable {
    package let delivery: WebhookDelivery
    /// `nil` for a trial.
    package let step: WebhookDeliveredStep?
    package let reply: WebhookReply?
}

/// The step of a delivery, with what the public may read of its case now.
package struct WebhookDeliveredStep: Sendable {
    package let event: Event
    package let number: String
    /// The key of the council that raised the case.
    package let council: String
    /// `nil` where the case is not published.
    package let publicTitle: String?
}

extension Installation {
    /// Which webhooks have something to send now: the oldest that waits is due.
    package func dueWebhooks(at now: Moment, limit: Int) throws -> [(region: RegionID, id: WebhookID)] {
        try database.rows(.dueWebhooks, [now, limit]) { ($0[0], $0[1]) }
    }
}

extension Shelf {
    /// The bodies that a case was sent to.
    package func receiverPlaces(of id: CaseID) throws -> [CaseCompany.Place] {
        try database.rows(.receiverPlaces, [region.id, id]) {
            CaseCompany.Place(body: $0[0], municipality: $0.id(1))
        }
    }

    /// Has a webhook told of a step, or tried; what is public of the case is told as it is at this moment.
    package func tell(
        _ event: EventID?, to webhook: WebhookID, showsPublic: Bool, at now: Moment,
        as id: WebhookDeliveryID
    ) throws {
        try database.run(.insertWebhookDelivery, [id, region.id, webhook, event, now, showsPublic])
    }

    /// The oldest delivery that waits, if it is due; only it is sent, so that steps come in their order.
    package func nextDelivery(of webhook: WebhookID, at now: Moment) throws -> WebhookDeliveryLine? {
        try database.row(.nextDelivery, [region.id, webhook, now], WebhookDeliveryLine.init)
    }

    package func delivery(_ id: WebhookDeliveryID) throws -> WebhookDeliveryLine {
        guard let line = try database.row(.deliveryByID, [region.id, id], WebhookDeliveryLine.init) else {
            throw Refusal.notFound(.webhookDelivery, id.description, field: "id")
        }
        return line
    }

    /// A page of a webhook's log, newest first.
    package func deliveries(
        of webhook: WebhookID, _ state: WebhookDelivery.State?, before mark: WebhookDeliveryID?, limit: Int
    ) throws -> [WebhookDeliveryLine] {
        try database.rows(
            .deliveryPage,
            [region.id, webhook, mark ?? WebhookDeliveryID(raw: .max), limit, state?.rawValue],
            WebhookDeliveryLine.init)
    }

    /// The tries of a delivery, oldest first.
    package func tries(of delivery: WebhookDeliveryID) throws -> [WebhookTry] {
        try database.rows(.triesOfDelivery, [region.id, delivery]) {
            WebhookTry(moment: $0[0], milliseconds: $0[1], reply: try WebhookReply($0, from: 2))
        }
    }

    package func keep(_ attempt: WebhookTry, of delivery: WebhookDeliveryID) throws {
        try database.run(
            .insertTry,
            [
                region.id, delivery, attempt.moment, attempt.milliseconds, attempt.reply.status,
                attempt.reply.fault?.rawValue,
            ])
    }

    package func markDelivered(_ id: WebhookDeliveryID, at now: Moment) throws {
        try database.run(.deliveryDone, [region.id, id, now])
    }

    /// Notes a try that failed, unless the delivery was done with meanwhile; without a next one it is given up.
    package func markFailed(_ id: WebhookDeliveryID, tries: Int, next: Moment?, at now: Moment) throws {
        try database.run(.deliveryFailed, [region.id, id, tries, next, now])
    }

    /// Has one sent anew at that moment, as if it had never been tried.
    package func renew(_ id: WebhookDeliveryID, at now: Moment) throws {
        try database.run(.renewDelivery, [region.id, id, now])
    }

    /// Has what waits tried at once.
    package func hurry(_ webhook: WebhookID, at now: Moment) throws {
        try database.run(.hurryDeliveries, [region.id, webhook, now])
    }
}

extension WebhookReply {
    init(_ columns: Columns, from place: Int) throws {
        if let status = columns.integer(place) {
            self = .status(status)
        } else {
            self = .fault(try columns.word(place + 1))
        }
    }
}

extension WebhookDeliveryLine {
    init(_ columns: Columns) throws {
        step = columns.isNull(7) ? nil : try WebhookDeliveredStep(columns)
        delivery = WebhookDelivery(
            id: columns[10], webhook: columns[11], event: columns.id(12), madeAt: columns[13],
            state: try columns.word(14), nextTry: columns.moment(15), tries: columns[16],
            doneAt: columns.moment(17), showsPublic: columns[18])
        let isTried = !columns.isNull(19) || !columns.isNull(20)
        reply = isTried ? try WebhookReply(columns, from: 19) : nil
    }
}

extension WebhookDeliveredStep {
    init(_ columns: Columns) throws {
        event = try Event(columns: columns)
        (number, council, publicTitle) = (columns[7], columns[8], columns.text(9))
    }
}
