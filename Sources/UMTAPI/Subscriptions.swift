package import UMTDomain

extension API {
    package static let listSubscriptions = Endpoint<ListSubscriptions, SubscriptionList>(
        "listSubscriptions", .get, "/regions/{region}/subscriptions", .signedIn,
        "List the addresses that are told by mail what happens: one's own, or all of the region")
    package static let subscribe = Endpoint<Subscribe, SubscriptionView>(
        "subscribe", .post, "/regions/{region}/subscriptions", .signedIn,
        "Have an address told by mail of a case, a council, a municipality or what arrives at a body")
    package static let endSubscription = Endpoint<EndSubscription, SubscriptionEnd>(
        "endSubscription", .post, "/regions/{region}/subscriptions/{id}/end", .signedIn,
        "End a subscription; its address and what was to be sent to it go at once", makes: false)
    package static let readUnsubscription = Endpoint<ReadUnsubscription, UnsubscriptionView>(
        "readUnsubscription", .get, "/unsubscriptions/{token}", .open,
        "Read what the token of a message would end; changes nothing")
    package static let unsubscribe = Endpoint<Unsubscribe, SubscriptionEnd>(
        "unsubscribe", .post, "/unsubscriptions/{token}", .open,
        "End the subscription of a message's token, as mail programs do it (RFC 8058)", makes: false,
        upload: Upload.Rule(
            "form", ["application/x-www-form-urlencoded", "multipart/form-data"], limit: 1 << 20))

    static let subscriptions = [
        listSubscriptions.row, subscribe.row, endSubscription.row, readUnsubscription.row, unsubscribe.row,
    ]
}

package struct ListSubscriptions: Wire {
    package let region: String
    package let after: SubscriptionID?
    /// At most 500; 100 when left out.
    package let limit: Int?
    package init(region: String, after: SubscriptionID? = nil, limit: Int? = nil) {
        (self.region, self.after, self.limit) = (region, after, limit)
    }
    package static var example: ListSubscriptions {
        ListSubscriptions(region: "midt-troms", after: .example, limit: 100)
    }
}

package struct Subscribe: Wire {
    package let region: String
    package let address: String
    /// What it is about, one of four: a case by its number …
    package let `case`: String?
    /// … every case of a council …
    package let council: String?
    /// … every case of a municipality's councils, and every case sent to its bodies …
    package let municipality: String?
    /// … or what arrives at a body, and its reminders.
    package let inbox: String?
    /// With each step when left out.
    package let pace: Subscription.Pace?
    /// The language of the request when left out.
    package let language: Language?

    package init(
        region: String, address: String, case name: String? = nil, council: String? = nil,
        municipality: String? = nil, inbox: String? = nil, pace: Subscription.Pace? = nil,
        language: Language? = nil
    ) {
        (self.region, self.address, self.case, self.council) = (region, address, name, council)
        (self.municipality, self.inbox, self.pace) = (municipality, inbox, pace)
        self.language = language
    }

    package static var example: Subscribe {
        Subscribe(
            region: "midt-troms", address: "ungdomsradet@senja.example", case: "MT-2026-14",
            council: "ungdomsrad-senja", municipality: "senja", inbox: "kommune-senja", pace: .daily,
            language: .nb)
    }
}

package struct EndSubscription: Wire {
    package let region: String
    package let id: SubscriptionID
    package init(region: String, id: SubscriptionID) { (self.region, self.id) = (region, id) }
    package static var example: EndSubscription { EndSubscription(region: "midt-troms", id: .example) }
}

package struct ReadUnsubscription: Wire {
    package let token: String
    package init(token: String) { self.token = token }
    package static var example: ReadUnsubscription { ReadUnsubscription(token: "4f1c…") }
}

package struct Unsubscribe: Wire {
    package let token: String
    /// `List-Unsubscribe=One-Click`, as mail programs send it; what it says is not looked at.
    package let form: Upload
    package init(token: String, form: Upload = Upload(Array("List-Unsubscribe=One-Click".utf8))) {
        (self.token, self.form) = (token, form)
    }
    package static var example: Unsubscribe { Unsubscribe(token: "4f1c…") }
}

package struct SubscriptionView: Wire {
    package let id: SubscriptionID
    package let address: String
    package let topic: Subscription.Topic.Kind
    /// The case's number, or the key of the body or the municipality.
    package let about: String
    package let pace: Subscription.Pace
    package let language: Language
    package let since: CivilDate

    package init(_ subscription: Subscription, about: String) {
        (id, address, topic) = (subscription.id, subscription.address, subscription.topic.kind)
        (self.about, pace, language) = (about, subscription.pace, subscription.language)
        since = subscription.madeAt.day
    }

    package static var example: SubscriptionView {
        SubscriptionView(
            Subscription(
                id: .example, topic: .council(.example), address: "ungdomsradet@senja.example", pace: .daily,
                language: .nb, actor: .example, person: nil, madeAt: Moment(noonOf: .example)),
            about: "ungdomsrad-senja")
    }
}

package struct SubscriptionList: Wire {
    package let subscriptions: [SubscriptionView]
    package let next: SubscriptionID?
    package init(_ subscriptions: [SubscriptionView], next: SubscriptionID?) {
        (self.subscriptions, self.next) = (subscriptions, next)
    }
    package static var example: SubscriptionList { SubscriptionList([.example], next: .example) }
}

/// What the token of a message would end; the address is not told to whoever holds the token.
package struct UnsubscriptionView: Wire {
    package let region: String
    package let topic: Subscription.Topic.Kind
    package let about: String
    package let language: Language

    package init(region: String, topic: Subscription.Topic.Kind, about: String, language: Language) {
        (self.region, self.topic, self.about, self.language) = (region, topic, about, language)
    }

    package static var example: UnsubscriptionView {
        UnsubscriptionView(region: "midt-troms", topic: .council, about: "ungdomsrad-senja", language: .nb)
    }
}

/// That nothing is sent any more; said as well of what had ended before.
package struct SubscriptionEnd: Wire {
    package let ended: Bool
    package init() { ended = true }
    package static var example: SubscriptionEnd { SubscriptionEnd() }
}
