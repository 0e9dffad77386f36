package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listSubscriptions(_ ask: ListSubscriptions, _ call: Call) throws -> SubscriptionList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .subscribe, call) { shelf, _ in
            let lines = try shelf.subscriptions(
                by: seesOutbox(call, shelf) ? nil : call.caller.actor, after: ask.after, limit: limit + 1)
            return SubscriptionList(
                lines.prefix(limit).map(SubscriptionView.init),
                next: lines.count > limit ? lines[limit - 1].subscription.id : nil)
        }
    }

    /// Has an address told. Refuses what the caller may not see, and a person's grant without a consent to mail.
    package func subscribe(_ ask: Subscribe, _ call: Call) async throws -> SubscriptionView {
        let address = try Subscription.checked(address: ask.address)
        return try await changing(ask.region, .subscribe, call) { [ids] shelf, scope in
            let topic = try topic(of: ask, scope, shelf, call)
            if let person = call.caller.person {
                let consents = try shelf.consents(of: person)
                guard consents.contains(where: { $0.purpose == .mail && $0.holds(on: call.today) }) else {
                    throw Refusal(.noConsent, field: "address", [Consent.Purpose.mail.rawValue])
                }
            }
            let subscription = Subscription(
                id: ids.mint(), topic: topic, address: address, pace: ask.pace ?? .atOnce,
                language: ask.language ?? call.language, actor: call.caller.actor,
                person: call.caller.person, madeAt: call.now)
            try shelf.keep(subscription)
            let words = ["how": "added", "topic": topic.kind.rawValue]
            try shelf.keep(event(.subscribe, .subscription, subscription.id.raw, call, words))
            return SubscriptionView(try shelf.subscription(subscription.id))
        }
    }

    /// Ends one of the caller's own; the regional coordinator ends any.
    package func endSubscription(_ ask: EndSubscription, _ call: Call) async throws -> SubscriptionEnd {
        try await changing(ask.region, .subscribe, call) { shelf, _ in
            let line = try shelf.subscription(ask.id)
            guard line.subscription.actor == call.caller.actor || seesOutbox(call, shelf) else {
                throw Refusal.notFound(.subscription, ask.id.description, field: "id")
            }
            try end(ask.id, "ended", shelf, call)
            return SubscriptionEnd()
        }
    }

    package func readUnsubscription(_ ask: ReadUnsubscription, _ call: Call) throws -> UnsubscriptionView {
        try store.read { house in
            guard let found = try house.subscription(tokenHash: Token.hash(ask.token)) else {
                throw Refusal.notFound(.subscription, "…", field: "token")
            }
            let shelf = house.shelf(of: try house.region(found.region))
            let line = try shelf.subscription(found.id)
            return UnsubscriptionView(
                region: shelf.region.key, topic: line.subscription.topic.kind, about: line.about,
                language: line.subscription.language)
        }
    }

    /// Whoever holds the token of a message ends what it came by. One that has ended is said to have ended.
    package func unsubscribe(_ ask: Unsubscribe, _ call: Call) async throws -> SubscriptionEnd {
        try await store.write { house in
            if let found = try house.subscription(tokenHash: Token.hash(ask.token)) {
                try end(found.id, "unsubscribed", house.shelf(of: try house.region(found.region)), call)
            }
            return SubscriptionEnd()
        }
    }

    private func end(_ id: SubscriptionID, _ how: String, _ shelf: Shelf, _ call: Call) throws {
        try shelf.remove(id)
        try shelf.keep(event(.subscribe, .subscription, id.raw, call, ["how": how]))
    }

    func seesOutbox(_ call: Call, _ shelf: Shelf) -> Bool {
        (try? call.caller.scope(for: .readOutbox, in: shelf.region)) != nil
    }

    private func topic(of ask: Subscribe, _ scope: Scope, _ shelf: Shelf, _ call: Call) throws
        -> Subscription.Topic
    {
        let given = [ask.case, ask.council, ask.municipality, ask.inbox].compactMap(\.self)
        guard given.count == 1 else { throw Refusal(.oneTopic, field: "case") }
        if let name = ask.case {
            let trail = try shelf.trail(of: try shelf.youthCase(name))
            guard sees(trail, scope, shelf, call) else {
                throw Refusal.notFound(.youthCase, name, field: "case")
            }
            return .youthCase(trail.youthCase.id)
        }
        if let key = ask.council {
            return .council(try council(key, within: scope, shelf, field: "council").id)
        }
        if let key = ask.inbox {
            let body = try shelf.body(key, field: "inbox")
            let isOwn = if case .received(let own) = scope { own == body.id } else { scope.reaches(body) }
            guard isOwn else { throw Refusal.notFound(.body, key, field: "inbox") }
            return .inbox(body.id)
        }
        let key = ask.municipality ?? ""
        let municipality = try ourMunicipality(key, shelf, call)
        guard scope.reaches(municipality: municipality) else {
            throw Refusal.notFound(.municipality, key, field: "municipality")
        }
        return .municipality(municipality)
    }
}

extension SubscriptionView {
    init(_ line: SubscriptionLine) { self.init(line.subscription, about: line.about) }
}
