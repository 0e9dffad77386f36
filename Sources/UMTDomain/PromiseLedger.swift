/// A promise as the ledger shows it: what was promised, by whom, due when, and how it stands on a day.
package struct PromiseLine: Sendable {
    package let id: PromiseID
    /// The number of the case.
    package let youthCase: String
    package let title: String
    package let council: String
    /// The key of the body that promised.
    package let by: String
    package let text: String
    package let due: CivilDate
    package let promisedOn: CivilDate
    package let percent: Int
    package let verdict: Confirmation.Verdict?
    package let deliveredOn: CivilDate?

    package init(
        id: PromiseID, youthCase: String, title: String, council: String, by: String, text: String,
        due: CivilDate, promisedOn: CivilDate, percent: Int, verdict: Confirmation.Verdict?,
        deliveredOn: CivilDate?
    ) {
        (self.id, self.youthCase, self.title, self.council) = (id, youthCase, title, council)
        (self.by, self.text, self.due, self.promisedOn) = (by, text, due, promisedOn)
        (self.percent, self.verdict, self.deliveredOn) = (percent, verdict, deliveredOn)
    }

    package func state(on day: CivilDate) -> PromiseState {
        PromiseState(percent: percent, verdict: verdict, due: due, deliveredOn: deliveredOn, on: day)
    }

    /// Its day has passed, and the young do not have what they were promised.
    package func isOverdue(on day: CivilDate) -> Bool {
        let state = state(on: day)
        return due < day && (state == .broken || state == .disputed)
    }

    /// Whole days past its day: until it was delivered, else until the day asked about; 0 in time.
    package func daysLate(on day: CivilDate) -> Int {
        let state = state(on: day)
        if state.isConfirmed || state.isDelivered { return max(0, (deliveredOn ?? due).days(since: due)) }
        return max(0, day.days(since: due))
    }

    package var mark: PromiseMark { PromiseMark(due: due, id: id) }
}

/// How many promises stand where; they add up to all of them.
package struct PromiseTotals: Hashable, Sendable {
    package private(set) var counts: [PromiseState: Int] = [:]
    package private(set) var overdue = 0

    package init() {}

    package mutating func add(_ count: Int, _ state: PromiseState, overdue late: Int) {
        counts[state, default: 0] += count
        overdue += late
    }

    package var all: Int { counts.values.reduce(0, +) }
    package subscript(_ state: PromiseState) -> Int { counts[state] ?? 0 }
}

/// Where a page of the ledger ended: a day and an id, `2026-09-01-06P7M0Z4T8K1D`.
package struct PromiseMark: Hashable, Sendable, CustomStringConvertible {
    package let due: CivilDate
    package let id: PromiseID

    package init(due: CivilDate, id: PromiseID) { (self.due, self.id) = (due, id) }

    package init?(_ text: String) {
        guard text.utf8.count > 11, let due = CivilDate(String(text.prefix(10))),
            let id = PromiseID(String(text.dropFirst(11)))
        else { return nil }
        (self.due, self.id) = (due, id)
    }

    package var description: String { "\(due)-\(id)" }
}
