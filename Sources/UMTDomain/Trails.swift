/// A case with all that happened to it: what its page, its timeline and its state are made of.
package struct Trail: Sendable {
    package let region: Region
    package let youthCase: YouthCase
    package let council: Body
    package let asks: [Ask]
    package let planItems: [String]
    package let ground: String?
    package let sendings: [Sending]
    package let receivers: [BodyID: Body]
    package let promises: [Promise]
    package let events: [Event]
    /// The region's own dated setting of when an answer is long overdue.
    package let longOverdueRules: [BodyRule]
    /// How it ended without an answer, unless it has been reopened.
    package let closure: Closure?
    /// The case that it went into.
    package let into: YouthCase?
    /// The cases that went into this one.
    package let merged: [MergedCase]
    /// The files and the council's statements that hang on it.
    package var papers = CasePapers()

    package init(
        region: Region, youthCase: YouthCase, council: Body, asks: [Ask], planItems: [String],
        ground: String?,
        sendings: [Sending],
        receivers: [BodyID: Body], promises: [Promise], events: [Event],
        longOverdueRules: [BodyRule] = [], closure: Closure? = nil, into: YouthCase? = nil,
        merged: [MergedCase] = []
    ) {
        self.region = region
        self.youthCase = youthCase
        self.council = council
        self.asks = asks
        self.planItems = planItems
        self.ground = ground
        self.sendings = sendings
        self.receivers = receivers
        self.promises = promises
        self.events = events
        self.longOverdueRules = longOverdueRules
        (self.closure, self.into, self.merged) = (closure, into, merged)
    }

    package func tally(on day: CivilDate) -> CaseTally {
        let longAfter = longOverdueRules.longAfter(on: day)
        let clocks = sendings.map { $0.clock(on: day, longAfter: longAfter) }
        let states = promises.map { $0.state(on: day) }
        return CaseTally(
            sendings: clocks.count, waiting: clocks.count(where: \.isWaiting),
            paused: clocks.count { $0 == .paused }, overdue: clocks.count(where: \.isOverdue),
            longOverdue: clocks.count { $0 == .longOverdue },
            nextDue: sendings.filter(\.isWaiting).compactMap(\.due).min(), promises: states.count,
            confirmed: states.count(where: \.isConfirmed), delivered: states.count(where: \.isDelivered),
            disputed: states.count { $0 == .disputed }, broken: states.count { $0 == .broken },
            closure: closure?.kind)
    }

    package func state(on day: CivilDate) -> CaseState { CaseState(youthCase, tally(on: day)) }

    /// Whether the answer changes at midnight by itself.
    package var runsWithTheClock: Bool {
        sendings.contains { $0.isWaiting && $0.due != nil } || promises.contains { $0.percent < 100 }
    }
}

/// How many sendings and promises of a case stand where, on a day.
package struct CaseTally: Hashable, Sendable {
    package let sendings: Int
    /// Without an answer that is still to come.
    package let waiting: Int
    /// Those of them that wait for the young.
    package let paused: Int
    package let overdue: Int
    /// Those of them that are long overdue.
    package let longOverdue: Int
    /// The earliest deadline that still runs.
    package let nextDue: CivilDate?
    package let promises: Int
    package let confirmed: Int
    package let delivered: Int
    package let disputed: Int
    package let broken: Int
    package let closure: Closure.Kind?

    package init(
        sendings: Int, waiting: Int, paused: Int = 0, overdue: Int, longOverdue: Int = 0,
        nextDue: CivilDate?, promises: Int, confirmed: Int, delivered: Int, disputed: Int, broken: Int,
        closure: Closure.Kind? = nil
    ) {
        (self.sendings, self.waiting, self.paused) = (sendings, waiting, paused)
        (self.overdue, self.longOverdue, self.nextDue) = (overdue, longOverdue, nextDue)
        (self.promises, self.confirmed, self.delivered) = (promises, confirmed, delivered)
        (self.disputed, self.broken, self.closure) = (disputed, broken, closure)
    }
}

/// Where a case stands, computed. The worst that waits for somebody is what is shown.
package enum CaseState: String, CaseIterable, Sendable, Codable {
    case draft, raised
    case longOverdue = "long-overdue"
    case overdue, waiting
    /// It waits for the young alone, who have been asked something.
    case paused
    case disputed, broken, promised, delivered, confirmed, answered
    /// At an end without an answer.
    case withdrawn, merged

    package init(_ youthCase: YouthCase, _ tally: CaseTally) {
        self =
            if youthCase.visibility == .draft { .draft } else if let closure = tally.closure {
                closure == .merged ? .merged : .withdrawn
            } else if tally.sendings == 0 {
                .raised
            } else if tally.longOverdue > 0 { .longOverdue } else if tally.overdue > 0 {
                .overdue
            } else if tally.waiting > tally.paused { .waiting } else if tally.paused > 0 {
                .paused
            } else if tally.promises == 0 { .answered } else if tally.disputed > 0 {
                .disputed
            } else if tally.broken > 0 { .broken } else if tally.confirmed == tally.promises {
                .confirmed
            } else if tally.confirmed + tally.delivered == tally.promises { .delivered } else { .promised }
    }
}
