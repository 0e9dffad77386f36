package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listMoneyGrants(_ ask: ListMoneyGrants, _ call: Call) throws -> MoneyGrantList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let mark = try ask.after.map { try pageMark($0, within: scope, shelf) }
            let page = try shelf.moneyGrants(
                of: body?.id, in: scope.municipality, after: mark, limit: limit + 1)
            let views = page.prefix(limit).map { MoneyGrantView($0.grant, body: $0.body) }
            return MoneyGrantList(views, next: page.count > limit ? views.last?.id.description : nil)
        }
    }

    package func readMoneyGrant(_ ask: ReadMoneyGrant, _ call: Call) throws -> MoneyGrantView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            MoneyGrantView(try grant(ask.id, within: scope, shelf))
        }
    }

    /// Records money that a body was given. Refuses a day to come.
    package func addMoneyGrant(_ ask: AddMoneyGrant, _ call: Call) async throws -> MoneyGrantView {
        if ask.day > call.today { throw Refusal(.inTheFuture, field: "day", [ask.day.description]) }
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try bodyWithinReach(ask.body, scope, shelf)
            let grant = try MoneyGrant(
                id: ids.mint(), body: body.id, amount: ask.amount, giver: ask.giver, purpose: ask.purpose,
                day: ask.day, reference: ask.reference, usedFor: ask.usedFor)
            try shelf.keep(grant)
            try shelf.keep(
                event(.keepRegister, .moneyGrant, grant.id.raw, call, ["kroner": String(grant.amount)]))
            return MoneyGrantView(grant, body: body.key)
        }
    }

    package func useMoneyGrant(_ ask: UseMoneyGrant, _ call: Call) async throws -> MoneyGrantView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let line = try grant(ask.id, within: scope, shelf)
            try call.check(edition: line.grant.version, required: true)
            let used = try line.grant.used(for: ask.usedFor)
            try shelf.replace(used)
            try shelf.keep(event(.keepRegister, .moneyGrant, used.id.raw, call, ["how": "used"]))
            return MoneyGrantView(used, body: line.body)
        }
    }

    private func grant(_ id: MoneyGrantID, within scope: Scope, _ shelf: Shelf) throws -> MoneyGrantLine {
        let line = try shelf.moneyGrant(id)
        guard scope.reaches(try shelf.body(line.grant.body)) else {
            throw Refusal.notFound(.moneyGrant, id.description, field: "id")
        }
        return line
    }

    private func pageMark(_ text: String, within scope: Scope, _ shelf: Shelf) throws -> (
        CivilDate, MoneyGrantID
    ) {
        do {
            let grant = try grant(Paging.id(text), within: scope, shelf).grant
            return (grant.day, grant.id)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal(.badPageMark, field: "after")
        }
    }
}

extension MoneyGrantView {
    fileprivate init(_ line: MoneyGrantLine) { self.init(line.grant, body: line.body) }
}
