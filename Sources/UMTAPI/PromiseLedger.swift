package import UMTDomain

extension API {
    package static let listPromises = Endpoint<ListPromises, PromiseList>(
        "listPromises", .get, "/regions/{region}/promises", .signedIn,
        "List what was promised, the earliest due first, and how many promises stand where")
    package static let listPublicPromises = Endpoint<ListPromises, PromiseList>(
        "listPublicPromises", .get, "/regions/{region}/public/promises", .open,
        "List what was promised in published cases, the earliest due first")

    static let promiseLedger = [listPromises.row, listPublicPromises.row]
}

package struct ListPromises: Wire {
    package let region: String
    /// The body that promised.
    package let by: String?
    /// The council that raised the case.
    package let council: String?
    package let state: PromiseState?
    /// An item of a plan; what is linked to an item below it is in the list too.
    package let planItem: String?
    /// Only those whose day has passed, and that the young do not have.
    package let overdue: Bool?
    /// Promised on that day or later.
    package let since: CivilDate?
    /// Promised before that day.
    package let until: CivilDate?
    /// Where the page before ended (`next`).
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(
        region: String, by: String? = nil, council: String? = nil, state: PromiseState? = nil,
        planItem: String? = nil, overdue: Bool? = nil, since: CivilDate? = nil, until: CivilDate? = nil,
        after: String? = nil, limit: Int? = nil
    ) {
        (self.region, self.by, self.council, self.state) = (region, by, council, state)
        (self.planItem, self.overdue, self.since) = (planItem, overdue, since)
        (self.until, self.after, self.limit) = (until, after, limit)
    }

    package static var example: ListPromises {
        ListPromises(
            region: "midt-troms", by: "kommune-senja", council: "ungdomsrad-senja", state: .broken,
            planItem: "tromsvekstavtalen-1.1", overdue: true, since: .example,
            until: .example.adding(days: 365),
            after: "2026-09-01-06P7M0Z4T8K1D", limit: 100)
    }
}

/// A promise as the ledger shows it.
package struct PromiseLineView: Wire {
    package let id: PromiseID
    /// The number of the case.
    package let `case`: String
    package let title: String
    package let council: String
    /// The body that promised.
    package let by: String
    package let text: String
    package let due: CivilDate
    package let promisedOn: CivilDate
    package let percent: Int
    /// Computed from reports and verdicts; kept is confirmed, and kept late confirmed-late.
    package let state: PromiseState
    /// The day on which it was reported as delivered.
    package let deliveredOn: CivilDate?
    /// Whole days past its day: until it was delivered, else until today.
    package let daysLate: Int

    package init(_ line: PromiseLine, on day: CivilDate) {
        (id, self.case, title, council) = (line.id, line.youthCase, line.title, line.council)
        (by, text, due, promisedOn) = (line.by, line.text, line.due, line.promisedOn)
        (percent, state, deliveredOn) = (line.percent, line.state(on: day), line.deliveredOn)
        daysLate = line.daysLate(on: day)
    }

    private init() {
        (id, self.case, title, council) = (.example, "MT-2026-14", "Night bus", "ungdomsrad-senja")
        (by, text, due, promisedOn) = ("kommune-senja", "A night bus on Fridays", .example, .example)
        (percent, state, deliveredOn, daysLate) = (100, .confirmedLate, .example, 3)
    }

    package static var example: PromiseLineView { PromiseLineView() }
}

/// How many promises stand in a state.
package struct PromiseCount: Wire {
    package let state: PromiseState
    package let count: Int
    package init(state: PromiseState, count: Int) { (self.state, self.count) = (state, count) }
    package static var example: PromiseCount { PromiseCount(state: .confirmed, count: 7) }
}

/// How many promises stand where: every state, and all of them.
package struct PromiseTotalsView: Wire {
    package let all: Int
    package let states: [PromiseCount]
    /// Those whose day has passed, and that the young do not have.
    package let overdue: Int

    package init(_ totals: PromiseTotals) {
        (all, overdue) = (totals.all, totals.overdue)
        states = PromiseState.allCases.map { PromiseCount(state: $0, count: totals[$0]) }
    }

    private init() { (all, states, overdue) = (7, [.example], 0) }
    package static var example: PromiseTotalsView { PromiseTotalsView() }
}

package struct PromiseList: Wire {
    package let promises: [PromiseLineView]
    /// Of everything that the filter lets through; on the first page only.
    package let totals: PromiseTotalsView?
    package let next: String?

    package init(_ promises: [PromiseLineView], totals: PromiseTotalsView?, next: String?) {
        (self.promises, self.totals, self.next) = (promises, totals, next)
    }

    package static var example: PromiseList {
        PromiseList([.example], totals: .example, next: "2026-09-01-06P7M0Z4T8K1D")
    }
}
