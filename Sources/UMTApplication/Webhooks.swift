package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listWebhooks(_ ask: ListWebhooks, _ call: Call) throws -> WebhookList {
        try reading(ask.region, .keepWebhooks, call) { shelf, _ in
            WebhookList(try shelf.webhooks().map { WebhookView($0) })
        }
    }

    package func readWebhook(_ ask: ReadWebhook, _ call: Call) throws -> WebhookView {
        try reading(ask.region, .keepWebhooks, call) { shelf, _ in WebhookView(try shelf.webhook(ask.id)) }
    }

    /// Has a program told. Its secret is in this answer and in no other.
    package func addWebhook(_ ask: AddWebhook, _ call: Call) async throws -> WebhookView {
        let address = try WebhookAddress(checked: ask.url, allowsPrivate: allowsPrivateWebhooks)
        let label = try Words.checked(ifAny: ask.label, field: "label", limit: 120)
        let secret = WebhookSignature.freshSecret()
        return try await changing(ask.region, .keepWebhooks, call) { [ids] shelf, scope in
            if try shelf.webhookTopics().count >= Webhook.most {
                throw Refusal(.tooManyWebhooks, field: "url", [String(Webhook.most)])
            }
            let webhook = Webhook(
                id: ids.mint(), topic: try topic(of: ask, scope, shelf, call), address: address, label: label,
                language: ask.language ?? call.language, actor: call.caller.actor, madeAt: call.now)
            try shelf.keep(webhook)
            try keep(secret, of: webhook.id, formerUntil: call.now, shelf)
            let words = ["how": "added", "topic": webhook.topic.kind.rawValue, "host": address.host]
            try shelf.keep(event(.keepWebhooks, .webhook, webhook.id.raw, call, words))
            return WebhookView(try shelf.webhook(webhook.id), secret: secret)
        }
    }

    /// Gives a new secret, which is in this answer and in no other. Refuses one that has ended.
    package func rotateWebhook(_ ask: RotateWebhook, _ call: Call) async throws -> WebhookView {
        let secret = WebhookSignature.freshSecret()
        let former = call.now.adding(seconds: ask.atOnce == true ? 0 : Webhook.overlapSeconds)
        return try await changing(ask.region, .keepWebhooks, call) { shelf, _ in
            try shelf.webhook(ask.id).webhook.check(.active, .paused)
            try shelf.forgetWebhookSecrets(at: call.now)
            try keep(secret, of: ask.id, formerUntil: former, shelf)
            return try told("rotated", ask.id, shelf, call, secret: secret)
        }
    }

    package func pauseWebhook(_ ask: PauseWebhook, _ call: Call) async throws -> WebhookView {
        try await changing(ask.region, .keepWebhooks, call) { shelf, _ in
            try shelf.webhook(ask.id).webhook.check(.active)
            try shelf.move(ask.id, to: .paused, .asked, at: call.now)
            return try told("paused", ask.id, shelf, call)
        }
    }

    /// Goes on, and at once with what waits.
    package func resumeWebhook(_ ask: ResumeWebhook, _ call: Call) async throws -> WebhookView {
        try await changing(ask.region, .keepWebhooks, call) { shelf, _ in
            try shelf.webhook(ask.id).webhook.check(.paused)
            try shelf.move(ask.id, to: .active, nil, at: call.now)
            try shelf.hurry(ask.id, at: call.now)
            return try told("resumed", ask.id, shelf, call)
        }
    }

    package func endWebhook(_ ask: EndWebhook, _ call: Call) async throws -> WebhookView {
        try await changing(ask.region, .keepWebhooks, call) { shelf, _ in
            try shelf.webhook(ask.id).webhook.check(.active, .paused)
            try shelf.end(ask.id, .asked, at: call.now)
            return try told("ended", ask.id, shelf, call)
        }
    }

    /// Puts a trial behind what waits, and has all of it tried at once. Refuses one that does not send.
    package func testWebhook(_ ask: TestWebhook, _ call: Call) async throws -> WebhookDeliveryView {
        try await changing(ask.region, .keepWebhooks, call) { [ids] shelf, _ in
            try shelf.webhook(ask.id).webhook.check(.active)
            let id: WebhookDeliveryID = ids.mint()
            try shelf.tell(nil, to: ask.id, showsPublic: false, at: call.now, as: id)
            try shelf.hurry(ask.id, at: call.now)
            return WebhookDeliveryView(try shelf.delivery(id))
        }
    }

    private func keep(_ secret: [UInt8], of id: WebhookID, formerUntil end: Moment, _ shelf: Shelf) throws {
        let place: WebhookID = ids.mint()
        try shelf.keep(secret: secret, as: place.raw, of: id, formerUntil: end)
    }

    private func told(_ how: String, _ id: WebhookID, _ shelf: Shelf, _ call: Call, secret: [UInt8]? = nil)
        throws -> WebhookView
    {
        try shelf.keep(event(.keepWebhooks, .webhook, id.raw, call, ["how": how]))
        return WebhookView(try shelf.webhook(id), secret: secret)
    }

    private func topic(of ask: AddWebhook, _ scope: Scope, _ shelf: Shelf, _ call: Call) throws
        -> Webhook.Topic
    {
        let given = [ask.case, ask.council, ask.municipality, ask.inbox].compactMap(\.self)
        if given.count > 1 { throw Refusal(.oneTopic, field: "case") }
        if let name = ask.case { return .youthCase(try shelf.youthCase(name).id) }
        if let key = ask.council {
            return .council(try council(key, within: scope, shelf, field: "council").id)
        }
        if let key = ask.inbox { return .inbox(try shelf.body(key, field: "inbox").id) }
        if let key = ask.municipality { return .municipality(try ourMunicipality(key, shelf, call)) }
        return .region
    }
}

extension WebhookView {
    init(_ line: WebhookLine, secret: [UInt8]? = nil) {
        self.init(
            line.webhook, about: line.about, waiting: line.waiting,
            secret: secret.map(WebhookSignature.text(of:)))
    }
}
