/// Something that is followed beside the promises: a measure, a milestone, a project or a statement.
///
/// Never a promise: no addressee has said yes to the young. Its progress is what was last reported.
package struct LedgerEntry: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case measure, milestone, project, statement

        /// A statement is words: it is made on its day, and comes nowhere by itself.
        package var hasProgress: Bool { self != .statement }
    }

    /// How it was ended; which of the two, and why, is said by whoever ends it.
    package enum Ending: String, CaseIterable, Sendable, Codable {
        case closed, cancelled
    }

    package let id: LedgerEntryID
    /// Short and plain, unique in the region, such as `regional-naeringsplan`.
    package let key: String
    package let kind: Kind
    package let details: Details
    /// What was last reported, and when; `nil` until somebody has.
    package let percent: Int?
    package let reportedOn: CivilDate?
    package let ended: Ended?
    package let version: Int

    /// Why and when it was ended.
    package struct Ended: Hashable, Sendable {
        package let how: Ending
        package let on: CivilDate
        package let reason: String

        package init(how: Ending, on day: CivilDate, reason: String) {
            (self.how, self.on, self.reason) = (how, day, reason)
        }
    }

    /// What can be corrected.
    package struct Details: Hashable, Sendable {
        package var title: String
        package var text: String?
        /// The body whose it is.
        package var owner: BodyID?
        /// The action plan or evaluation that it belongs to.
        package var milestone: Int64?
        /// What it is a milestone or a part of.
        package var parent: LedgerEntryID?
        /// The day of a statement, else the day by which it should be done.
        package var day: CivilDate?
        package var source: String
        package var isPublished: Bool

        package init(
            title: String, text: String?, owner: BodyID?, milestone: Int64?, parent: LedgerEntryID?,
            day: CivilDate?, source: String, isPublished: Bool
        ) {
            (self.title, self.text, self.owner, self.milestone) = (title, text, owner, milestone)
            (self.parent, self.day, self.source, self.isPublished) = (parent, day, source, isPublished)
        }
    }

    package init(
        id: LedgerEntryID, key: String, kind: Kind, details: Details, percent: Int? = nil,
        reportedOn: CivilDate? = nil, ended: Ended? = nil, version: Int = 1
    ) {
        (self.id, self.key, self.kind, self.details) = (id, key, kind, details)
        (self.percent, self.reportedOn, self.ended, self.version) = (percent, reportedOn, ended, version)
    }

    /// A new one. Refuses a project or a statement without an owner, a statement without its day or with one to come,
    /// and anything as a part of itself.
    package static func made(
        id: LedgerEntryID, key: String, kind: Kind, details: Details, on today: CivilDate
    ) throws(Refusal) -> LedgerEntry {
        let entry = LedgerEntry(id: id, key: key, kind: kind, details: details)
        try entry.check(on: today)
        return entry
    }

    package func edited(_ details: Details, on today: CivilDate) throws(Refusal) -> LedgerEntry {
        let entry = with(details: details)
        try entry.check(on: today)
        return entry
    }

    /// Refuses a report on a statement, on what has been ended, and a percentage outside 0 to 100.
    package func reported(_ percent: Int, on day: CivilDate) throws(Refusal) -> LedgerEntry {
        guard kind.hasProgress else { throw Refusal(.noProgress, field: "percent", [key]) }
        try checkOpen()
        guard (0...100).contains(percent) else {
            throw Refusal(.percentageOutside, field: "percent", [String(percent)])
        }
        return with(percent: percent, reportedOn: day)
    }

    /// Refuses what has been ended already.
    package func ended(_ ended: Ended) throws(Refusal) -> LedgerEntry {
        try checkOpen()
        return with(ended: ended)
    }

    /// How it stands on a day, computed.
    package func state(on day: CivilDate) -> LedgerState {
        if let ended { return ended.how == .closed ? .closed : .cancelled }
        if kind == .statement { return .made }
        if percent == 100 { return .done }
        if let due = details.day, due < day { return .delayed }
        return percent.map { $0 > 0 ? .underWay : .notStarted } ?? .unreported
    }

    private func check(on today: CivilDate) throws(Refusal) {
        if details.owner == nil, kind == .project || kind == .statement {
            throw Refusal(.missingField, field: "owner")
        }
        if details.parent == id { throw Refusal(.partOfItself, field: "parent", [key]) }
        guard kind == .statement else { return }
        guard let day = details.day else { throw Refusal(.missingField, field: "day") }
        if day > today { throw Refusal(.inTheFuture, field: "day", [day.description]) }
    }

    private func checkOpen() throws(Refusal) {
        if let ended { throw Refusal(.entryEnded, [key, ended.on.description]) }
    }

    private func with(
        details: Details? = nil, percent: Int? = nil, reportedOn: CivilDate? = nil, ended: Ended? = nil
    ) -> LedgerEntry {
        LedgerEntry(
            id: id, key: key, kind: kind, details: details ?? self.details, percent: percent ?? self.percent,
            reportedOn: reportedOn ?? self.reportedOn, ended: ended ?? self.ended, version: version + 1)
    }
}

/// How an entry of the ledger stands. "Delayed" and never "broken": nobody promised it.
package enum LedgerState: String, CaseIterable, Sendable, Codable {
    /// Nobody has said how far it has come.
    case unreported
    case notStarted = "not-started"
    case underWay = "under-way"
    case delayed, done, made, closed, cancelled
}

/// Who has a part in an entry: a body, an office in words, or a person of the register.
package struct LedgerHolder: Hashable, Sendable {
    package enum Part: String, CaseIterable, Sendable, Codable {
        case steering, responsible, leader
    }

    package enum Who: Hashable, Sendable {
        case body(BodyID)
        case office(String)
        case person(PersonID)
    }

    package let part: Part
    package let who: Who

    package init(part: Part, who: Who) { (self.part, self.who) = (part, who) }
}

package typealias LedgerEntryID = Identifier<LedgerEntry>
