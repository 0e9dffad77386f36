import Testing
import UMTDomain

extension Aim {
    static let webhooks: [String: Aim] = [
        "listWebhooks": Aim(.keepWebhooks), "readWebhook": Aim(.keepWebhooks, #""id":"{webhook}""#),
        "addWebhook": Aim(.keepWebhooks, #""url":"https://ny.senja.example/","case":"{case}""#),
        "rotateWebhook": Aim(.keepWebhooks, #""id":"{webhook}""#),
        "testWebhook": Aim(.keepWebhooks, #""id":"{webhook}""#),
        "pauseWebhook": Aim(.keepWebhooks, #""id":"{running-webhook}""#),
        "resumeWebhook": Aim(.keepWebhooks, #""id":"{paused-webhook}""#),
        "endWebhook": Aim(.keepWebhooks, #""id":"{over-webhook}""#),
        "listWebhookDeliveries": Aim(.keepWebhooks, #""id":"{webhook}""#),
        "readWebhookDelivery": Aim(.keepWebhooks, #""id":"{webhook-delivery}""#),
        "retryWebhookDelivery": Aim(.keepWebhooks, #""id":"{webhook-delivery}""#),
    ]
}

extension World {
    /// Four webhooks, for what each can be asked once, and a trial that waits.
    static func webhooks(in hall: Hall) async throws -> [String: String] {
        var names: [String: String] = [:]
        for name in ["webhook", "running-webhook", "paused-webhook", "over-webhook"] {
            let made = try await hall.make("/webhooks", #"{"url":"https://\#(name).senja.example/"}"#)
            names[name] = try #require(made["id"]?.text)
        }
        try await hall.make("/webhooks/\(names["paused-webhook"] ?? "")/pause", "{}")
        let trial = try await hall.make("/webhooks/\(names["webhook"] ?? "")/tests", "{}")
        names["webhook-delivery"] = trial["id"]?.text
        return names
    }
}
