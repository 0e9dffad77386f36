import Logging
import Synchronization
package import UMTDomain
import UMTStore

/// Sends what waits for webhooks: to each receiver one after the other and in order, to several at a time.
///
/// A delivery is marked after it was taken, so a stop in between repeats it under the same id.
package struct Courier: Sendable {
    package typealias Send = @Sendable (WebhookPost) async -> WebhookReply

    /// So many receivers are sent to at a time.
    private static let hands = 16
    /// So many deliveries in a row before other receivers have their turn.
    private static let turn = 50

    let application: Application
    let send: Send
    private let busy = Busy()

    package init(_ application: Application, send: @escaping Send) {
        (self.application, self.send) = (application, send)
    }

    /// Goes on until its task is cancelled.
    package func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                for (region, webhook) in (try? due()) ?? [] where busy.begin(webhook, of: Self.hands) {
                    group.addTask {
                        await serve(webhook, in: region)
                        busy.end(webhook)
                    }
                }
                try? await Task.sleep(for: .milliseconds(500))
            }
            group.cancelAll()
        }
    }

    /// One turn for each receiver that something is due to.
    package func round() async throws {
        for (region, webhook) in try due() { await serve(webhook, in: region) }
    }

    private func due() throws -> [(region: RegionID, id: WebhookID)] {
        try application.store.read { try $0.dueWebhooks(at: application.clock(), limit: 200) }
    }

    private func serve(_ webhook: WebhookID, in region: RegionID) async {
        do {
            var left = Self.turn
            while left > 0, !Task.isCancelled, let errand = try application.errand(for: webhook, in: region) {
                let start = application.clock()
                let watch = ContinuousClock.now
                let reply = await send(errand.post)
                // Cut off by a stop: nobody knows, so it is sent again.
                if Task.isCancelled, reply.status == nil { return }
                let time = Int((ContinuousClock.now - watch) / .milliseconds(1))
                try await application.note(
                    WebhookTry(moment: start, milliseconds: time, reply: reply), of: errand)
                left = reply.isTaken ? left - 1 : 0
            }
        } catch {
            // What cannot be noted would be sent again and again.
            application.log.error("A delivery was not noted.", metadata: ["cause": "\(error)"])
            try? await Task.sleep(for: .seconds(30))
        }
    }
}

/// Which receivers are being sent to.
private final class Busy: Sendable {
    private let webhooks = Mutex<Set<WebhookID>>([])

    func begin(_ id: WebhookID, of limit: Int) -> Bool {
        webhooks.withLock { $0.count < limit && $0.insert(id).inserted }
    }

    func end(_ id: WebhookID) { webhooks.withLock { _ = $0.remove(id) } }
}

/// A delivery that is due, ready to be sent.
struct Errand: Sendable {
    let post: WebhookPost
    let delivery: WebhookDelivery
    let region: RegionID
}

extension Application {
    /// The oldest that waits, if it is due, as it is sent now.
    func errand(for webhook: WebhookID, in region: RegionID) throws -> Errand? {
        let now = clock()
        return try store.read { house in
            let shelf = house.shelf(of: try house.region(region))
            guard let line = try shelf.nextDelivery(of: webhook, at: now) else { return nil }
            let told = try shelf.webhook(webhook).webhook
            let body = try line.payload(of: shelf.region, in: told.language, outward).bytes
            let headers = WebhookSignature.headers(
                id: line.delivery.id.description, at: now, body: body,
                by: try shelf.webhookSecrets(of: webhook, at: now))
            return Errand(
                post: WebhookPost(address: told.address, headers: headers, body: body),
                delivery: line.delivery, region: region)
        }
    }

    /// Notes how a try went, and what follows: the next one, the end of a webhook that is gone, or its pause.
    func note(_ attempt: WebhookTry, of errand: Errand) async throws {
        let now = clock()
        try await store.write { house in
            let shelf = house.shelf(of: try house.region(errand.region))
            let id = errand.delivery.id
            let webhook = try shelf.webhook(errand.delivery.webhook).webhook
            try shelf.keep(attempt, of: id)
            if attempt.reply.isTaken {
                try shelf.markDelivered(id, at: now)
                if webhook.failingSince != nil { try shelf.note(failing: nil, of: webhook.id) }
                return
            }
            let tries = errand.delivery.tries + 1
            let next = errand.delivery.pause(after: tries).map { now.adding(seconds: $0) }
            try shelf.markFailed(id, tries: tries, next: next, at: now)
            if webhook.failingSince == nil { try shelf.note(failing: now, of: webhook.id) }
            guard webhook.state == .active else { return }
            let call = Call(caller: .operator, now: now)
            if attempt.reply.isGone {
                try shelf.end(webhook.id, .gone, at: now)
                try shelf.keep(event(.keepWebhooks, .webhook, webhook.id.raw, call, ["how": "gone"]))
            } else if webhook.isLost(at: now) {
                try shelf.move(webhook.id, to: .paused, .failing, at: now)
                try shelf.keep(event(.keepWebhooks, .webhook, webhook.id.raw, call, ["how": "failing"]))
            }
        }
    }
}
