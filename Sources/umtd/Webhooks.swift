import ServiceLifecycle
import UMTApplication
import UMTClient

/// Tells other programs what waits for them, beside everything else that is served.
struct Messenger: Service {
    let application: Application

    func run() async throws {
        let sender = WebhookSender(allowsPrivate: application.allowsPrivateWebhooks)
        let courier = Courier(application, send: sender.send)
        await cancelWhenGracefulShutdown { await courier.run() }
    }
}
