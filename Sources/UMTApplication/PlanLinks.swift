package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Links a thing to an item of a plan, or gives the link that is there another weight.
    package func linkToPlan(_ ask: LinkToPlan, _ call: Call) async throws -> PlanLinkView {
        let weight = try Self.checked(ask.weight ?? Headway.once)
        let named = Named(ask.case, ask.answer, ask.promise, ask.entry)
        if ask.case != nil, ask.weight != nil {
            throw Refusal(.eitherOr, field: "weight", ["case", "weight"])
        }
        return try await changing(ask.region, .keepLedger, call) { shelf, scope in
            let item = try shelf.planItem(ask.item, field: "item")
            let thing = try thing(named, scope, shelf)
            try shelf.keepLink(thing, to: item.id, weight: weight)
            try keepLinkEvent("linked", thing, item, shelf, call)
            return PlanLinkView(item: item.key, label: item.label[call.language], linked: true)
        }
    }

    /// Refuses a link that is not there.
    package func unlinkFromPlan(_ ask: UnlinkFromPlan, _ call: Call) async throws -> PlanLinkView {
        let named = Named(ask.case, ask.answer, ask.promise, ask.entry)
        return try await changing(ask.region, .keepLedger, call) { shelf, scope in
            let item = try shelf.planItem(ask.item, field: "item")
            let thing = try thing(named, scope, shelf)
            guard try shelf.removeLink(thing, to: item.id) else {
                throw Refusal(.notLinked, field: "item", [item.key])
            }
            try keepLinkEvent("unlinked", thing, item, shelf, call)
            return PlanLinkView(item: item.key, label: item.label[call.language], linked: false)
        }
    }

    /// What an item counts is the region's own choice, and so only for those who keep the whole region's ledger.
    package func weighItem(_ ask: WeighItem, _ call: Call) async throws -> PlanItemWeight {
        let weight = try Self.checked(ask.weight)
        return try await changing(ask.region, .keepRules, call) { shelf, _ in
            let item = try shelf.planItem(ask.item, field: "item")
            try shelf.weigh(item.id, as: weight)
            let words = ["how": "weighed", "key": item.key, "weight": String(weight)]
            try shelf.keep(event(.keepRules, .plan, item.id.raw, call, words))
            return PlanItemWeight(item: item.key, weight: weight)
        }
    }

    /// How far a plan has come. Those who read the briefing see everything counted, others what is published.
    package func readProgress(_ ask: ReadPlan, _ call: Call) async throws -> PlanProgressView {
        try await aside(ask.region, .readRegion, call) { shelf, _ in
            let plan = try shelf.plan(ask.plan)
            var all = false
            if case .all = sight(call, shelf) { all = true }
            let progress = PlanProgress(
                of: try shelf.items(of: plan.id), linked: try shelf.linkedWork(in: plan.id, published: !all))
            return PlanProgressView(
                PlanLine(plan, in: call.language), percent: progress.whole?.percent,
                strategies: progress.strategies,
                items: progress.lines.map { ItemProgressView($0, in: call.language) }, internalToo: all,
                note: Texts.say("say.noPromise", in: call.language))
        }
    }

    private static func checked(_ weight: Int) throws(Refusal) -> Int {
        guard Headway.weights.contains(weight) else {
            throw Refusal(
                .weightOutside, field: "weight", [String(weight), String(Headway.weights.upperBound)])
        }
        return weight
    }

    /// What was named to be linked: one of four.
    private struct Named: Sendable {
        let youthCase: String?
        let answer: SendingID?
        let promise: PromiseID?
        let entry: String?

        init(_ youthCase: String?, _ answer: SendingID?, _ promise: PromiseID?, _ entry: String?) {
            (self.youthCase, self.answer, self.promise, self.entry) = (youthCase, answer, promise, entry)
        }
    }

    // Within reach is what belongs to a council, an addressee or an owner of the caller's.
    private func thing(_ named: Named, _ scope: Scope, _ shelf: Shelf) throws -> PlanLinked {
        switch (named.youthCase, named.answer, named.promise, named.entry) {
        case (let name?, nil, nil, nil): return .youthCase(try youthCase(name, within: scope, shelf).0.id)
        case (nil, let id?, nil, nil):
            let sending = try shelf.sending(id)
            let missing = Refusal.notFound(.sending, id.description, field: "answer")
            try check(sending, within: scope, shelf, or: missing)
            if sending.answer == nil { throw Refusal(.notAnswered, field: "answer") }
            return .answer(id)
        case (nil, nil, let id?, nil):
            let missing = Refusal.notFound(.promise, id.description, field: "promise")
            guard let sending = try? shelf.sending(try shelf.promise(id).sending) else { throw missing }
            try check(sending, within: scope, shelf, or: missing)
            return .promise(id)
        case (nil, nil, nil, let key?): return .entry(try entry(key, within: scope, shelf).entry.id)
        default: throw Refusal(.eitherOr, field: "case", ["case", "answer/promise/entry"])
        }
    }

    private func check(_ sending: Sending, within scope: Scope, _ shelf: Shelf, or refusal: Refusal) throws {
        let council = try shelf.body(try shelf.youthCase(sending.youthCase).council)
        guard try scope.reaches(council) || scope.reaches(try shelf.body(sending.body)) else { throw refusal }
    }

    // A case shows its links, so a new one makes a new edition of it; the event of any link is about the item.
    private func keepLinkEvent(
        _ how: String, _ thing: PlanLinked, _ item: PlanItem, _ shelf: Shelf, _ call: Call
    ) throws {
        if case .youthCase(let id) = thing { try shelf.replace(try shelf.youthCase(id).changed()) }
        if case .entry(let id) = thing { try shelf.touch(id) }
        try shelf.keep(
            event(
                .keepLedger, .plan, item.id.raw, call, ["how": how, "item": item.key, "what": thing.name]))
    }
}

extension PlanLinked {
    fileprivate var name: String {
        switch self {
        case .youthCase(let id): "case \(id)"
        case .answer(let id): "answer \(id)"
        case .promise(let id): "promise \(id)"
        case .entry(let id): "entry \(id)"
        }
    }
}
