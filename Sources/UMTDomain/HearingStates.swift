/// How many councils were asked, have answered, and have been told what became of it.
package struct HearingTally: Hashable, Sendable {
    package let asked: Int
    package let statements: Int
    package let reported: Int

    package init(asked: Int, statements: Int, reported: Int) {
        (self.asked, self.statements, self.reported) = (asked, statements, reported)
    }
}

/// Where a hearing stands on a day, computed. What somebody owes the young comes before all else.
package enum HearingState: String, CaseIterable, Sendable, Codable {
    /// Whoever asked has not reported back, and the agreed day has passed.
    case reportOverdue = "report-overdue"
    /// A council can still answer in time.
    case open
    case reportDue = "report-due"
    case reported
    /// The deadline has passed, and no council has said anything.
    case unanswered

    package init(_ hearing: Hearing, _ tally: HearingTally, on day: CivilDate) {
        let owed = tally.statements - tally.reported
        self =
            if owed > 0, day > hearing.reportBy {
                .reportOverdue
            } else if tally.statements < tally.asked,
                day <= hearing.due
            {
                .open
            } else if owed > 0 { .reportDue } else if tally.statements > 0 { .reported } else { .unanswered }
    }
}

/// A hearing with all that happened to it.
package struct HearingTrail: Sendable {
    package let hearing: Hearing
    package let asker: Body
    package let asked: [Body]
    package let statements: [CouncilStatement]
    /// The legal ground, when withheld.
    package let ground: String?
    package let events: [Event]

    package init(
        hearing: Hearing, asker: Body, asked: [Body], statements: [CouncilStatement], ground: String?,
        events: [Event]
    ) {
        (self.hearing, self.asker, self.asked) = (hearing, asker, asked)
        (self.statements, self.ground, self.events) = (statements, ground, events)
    }

    package var tally: HearingTally {
        HearingTally(
            asked: asked.count, statements: statements.count,
            reported: statements.count { $0.report != nil })
    }

    /// The asker sees it, and so does every council that was asked.
    package func isReached(by scope: Scope) -> Bool {
        scope.reaches(asker) || asked.contains { scope.reaches($0) }
    }

    /// The council that speaks: the one named, else the only one of the asked that is within reach.
    ///
    /// Refuses one that was not asked, and one that has spoken.
    package func speaker(_ key: String?, within scope: Scope) throws(Refusal) -> Body {
        let own = asked.filter { scope.reaches($0) && (key == nil || $0.key == key) }
        guard let council = own.first else {
            throw .notFound(.hearing, key ?? hearing.number, field: "hearing")
        }
        if own.count > 1 { throw Refusal(.missingField, field: "council") }
        if let before = statements.first(where: { $0.council == council.id }) {
            throw Refusal(.alreadyAnswered, [before.givenAt.day.description])
        }
        return council
    }

    /// The statement that a report is about: that of the council named, else the only one.
    ///
    /// Refuses a council that has said nothing, and a second report.
    package func reportable(_ key: String?) throws(Refusal) -> CouncilStatement {
        let council = key.flatMap { key in asked.first { $0.key == key } }
        if let key, council == nil { throw .notFound(.body, key, field: "council") }
        let waiting = statements.filter { council == nil || $0.council == council?.id }
        if waiting.isEmpty { throw Refusal(.notAnswered) }
        if council == nil, asked.count > 1 { throw Refusal(.missingField, field: "council") }
        if let before = waiting[0].report { throw Refusal(.alreadyReported, [before.at.day.description]) }
        return waiting[0]
    }
}
