package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What was promised in the cases that the caller may see.
    package func listPromises(_ ask: ListPromises, _ call: Call) async throws -> PromiseList {
        try await ledger(ask, .readCases, call) { $0 }
    }

    /// What was promised in published cases, whoever asks.
    package func listPublicPromises(_ ask: ListPromises, _ call: Call) async throws -> PromiseList {
        try await ledger(ask, .readPublished, call) { _ in nil }
    }

    // Totals look at everything that the filter lets through, so they stay off the threads that answer.
    private func ledger(
        _ ask: ListPromises, _ deed: Deed, _ call: Call, _ narrowed: @escaping @Sendable (Scope) -> Scope?
    ) async throws -> PromiseList {
        let limit = try Paging.limit(ask.limit)
        let mark = try ask.after.map { text throws(Refusal) in
            guard let mark = PromiseMark(text) else { throw Refusal(.badPageMark, field: "after") }
            return mark
        }
        return try await aside(ask.region, deed, call) { shelf, scope in
            var filter = PromiseFilter(within: narrowed(scope))
            filter.by = try ask.by.map { try shelf.body($0, field: "by").id }
            filter.council = try ask.council.map { try shelf.body($0, field: "council").id }
            (filter.state, filter.since, filter.isOverdue) = (ask.state, ask.since, ask.overdue ?? false)
            filter.until = ask.until
            filter.item = try ask.planItem.map { try shelf.planItem($0, field: "planItem").key }
            let lines = try shelf.promises(filter, on: call.today, after: mark, limit: limit + 1)
            let totals = mark == nil ? try shelf.promiseTotals(filter, on: call.today) : nil
            return PromiseList(
                lines.prefix(limit).map { PromiseLineView($0, on: call.today) },
                totals: totals.map(PromiseTotalsView.init),
                next: lines.count > limit ? lines[limit - 1].mark.description : nil)
        }
    }
}
