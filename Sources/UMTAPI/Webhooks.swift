package import UMTDomain

extension API {
    package static let listWebhooks = Endpoint<ListWebhooks, WebhookList>(
        "listWebhooks", .get, "/regions/{region}/webhooks", .signedIn,
        "List the programs that are told of each step, newest first, and how each stands")
    package static let addWebhook = Endpoint<AddWebhook, WebhookView>(
        "addWebhook", .post, "/regions/{region}/webhooks", .signedIn,
        "Have a program told, by signed POSTs, of each step in what a case, a council, a municipality, a receiving body or the region has"
    )
    package static let readWebhook = Endpoint<ReadWebhook, WebhookView>(
        "readWebhook", .get, "/regions/{region}/webhooks/{id}", .signedIn,
        "Read a webhook, without its secret")
    package static let rotateWebhook = Endpoint<RotateWebhook, WebhookView>(
        "rotateWebhook", .post, "/regions/{region}/webhooks/{id}/secrets", .signedIn,
        "Give a webhook a new secret; the old one signs beside it for 24 hours, unless it is to stop at once")
    package static let pauseWebhook = Endpoint<PauseWebhook, WebhookView>(
        "pauseWebhook", .post, "/regions/{region}/webhooks/{id}/pause", .signedIn,
        "Pause a webhook; what happens meanwhile waits", makes: false)
    package static let resumeWebhook = Endpoint<ResumeWebhook, WebhookView>(
        "resumeWebhook", .post, "/regions/{region}/webhooks/{id}/resume", .signedIn,
        "Go on with a paused webhook; what waits is sent at once", makes: false)
    package static let endWebhook = Endpoint<EndWebhook, WebhookView>(
        "endWebhook", .post, "/regions/{region}/webhooks/{id}/end", .signedIn,
        "End a webhook; its secrets are deleted and what waits is given up", makes: false)
    package static let testWebhook = Endpoint<TestWebhook, WebhookDeliveryView>(
        "testWebhook", .post, "/regions/{region}/webhooks/{id}/tests", .signedIn,
        "Send a trial that tells of nothing, and try at once what waits before it")

    static let webhooks = [
        listWebhooks.row, addWebhook.row, readWebhook.row, rotateWebhook.row, pauseWebhook.row,
        resumeWebhook.row, endWebhook.row, testWebhook.row,
    ]
}

package struct ListWebhooks: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListWebhooks { ListWebhooks(region: "midt-troms") }
}

package struct AddWebhook: Wire {
    package let region: String
    /// Where to; `https`, and no private address unless the operator allows it.
    package let url: String
    /// What it is about, at most one of four, else the whole region: a case by its number …
    package let `case`: String?
    /// … every case of a council …
    package let council: String?
    /// … every case of a municipality's councils, and every case sent to its bodies …
    package let municipality: String?
    /// … or every case sent to a body.
    package let inbox: String?
    /// What it is for; names nobody.
    package let label: String?
    /// The language of the sentences; that of the request when left out.
    package let language: Language?

    package init(
        region: String, url: String, case name: String? = nil, council: String? = nil,
        municipality: String? = nil, inbox: String? = nil, label: String? = nil, language: Language? = nil
    ) {
        (self.region, self.url, self.case, self.council) = (region, url, name, council)
        (self.municipality, self.inbox, self.label) = (municipality, inbox, label)
        self.language = language
    }

    package static var example: AddWebhook {
        AddWebhook(
            region: "midt-troms", url: "https://sak.senja.example/umt", case: "MT-2026-14",
            council: "ungdomsrad-senja", municipality: "senja", inbox: "kommune-senja", label: "Sakssystemet",
            language: .nb)
    }
}

package struct ReadWebhook: Wire {
    package let region: String
    package let id: WebhookID
    package init(region: String, id: WebhookID) { (self.region, self.id) = (region, id) }
    package static var example: ReadWebhook { ReadWebhook(region: "midt-troms", id: .example) }
}

package struct RotateWebhook: Wire {
    package let region: String
    package let id: WebhookID
    /// Whether the old secret stops signing now; for one that has come into wrong hands.
    package let atOnce: Bool?
    package init(region: String, id: WebhookID, atOnce: Bool? = nil) {
        (self.region, self.id, self.atOnce) = (region, id, atOnce)
    }
    package static var example: RotateWebhook {
        RotateWebhook(region: "midt-troms", id: .example, atOnce: false)
    }
}

package struct PauseWebhook: Wire {
    package let region: String
    package let id: WebhookID
    package init(region: String, id: WebhookID) { (self.region, self.id) = (region, id) }
    package static var example: PauseWebhook { PauseWebhook(region: "midt-troms", id: .example) }
}

package struct ResumeWebhook: Wire {
    package let region: String
    package let id: WebhookID
    package init(region: String, id: WebhookID) { (self.region, self.id) = (region, id) }
    package static var example: ResumeWebhook { ResumeWebhook(region: "midt-troms", id: .example) }
}

package struct EndWebhook: Wire {
    package let region: String
    package let id: WebhookID
    package init(region: String, id: WebhookID) { (self.region, self.id) = (region, id) }
    package static var example: EndWebhook { EndWebhook(region: "midt-troms", id: .example) }
}

package struct TestWebhook: Wire {
    package let region: String
    package let id: WebhookID
    package init(region: String, id: WebhookID) { (self.region, self.id) = (region, id) }
    package static var example: TestWebhook { TestWebhook(region: "midt-troms", id: .example) }
}

package struct WebhookView: Wire {
    package let id: WebhookID
    package let url: String
    package let label: String?
    package let topic: Webhook.Topic.Kind
    /// The case's number, or the key of the body, the municipality or the region.
    package let about: String
    package let language: Language
    package let state: Webhook.State
    /// Why it does not send.
    package let cause: Webhook.Cause?
    /// When it came into that state.
    package let since: Moment
    package let madeAt: Moment
    /// The first failure since anything was taken.
    package let failingSince: Moment?
    /// How many deliveries wait.
    package let waiting: Int
    /// `whsec_…`, in the answer to its making and never again.
    package let secret: String?

    package init(_ webhook: Webhook, about: String, waiting: Int, secret: String? = nil) {
        (id, url, label) = (webhook.id, webhook.address.description, webhook.label)
        (topic, self.about, language) = (webhook.topic.kind, about, webhook.language)
        (state, cause, since, madeAt) = (webhook.state, webhook.cause, webhook.since, webhook.madeAt)
        (failingSince, self.waiting, self.secret) = (webhook.failingSince, waiting, secret)
    }

    private init() {
        (id, url, label) = (.example, "https://sak.senja.example/umt", "Sakssystemet")
        (topic, about, language) = (.municipality, "senja", .nb)
        (state, cause, since, madeAt) = (
            .paused, .failing, Moment(noonOf: .example), Moment(noonOf: .example)
        )
        (failingSince, waiting, secret) = (Moment(noonOf: .example), 3, "whsec_…")
    }

    package static var example: WebhookView { WebhookView() }
}

package struct WebhookList: Wire {
    package let webhooks: [WebhookView]
    package init(_ webhooks: [WebhookView]) { self.webhooks = webhooks }
    package static var example: WebhookList { WebhookList([.example]) }
}
