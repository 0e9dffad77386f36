/// What the mayors read before a joint meeting: its caps and rules, so that it stays short and everybody can check them.
package enum BriefingRule {
    /// Lines of each list on the first page, and beyond them "and n more".
    package static let lines = 4
    /// Cases that get half a page.
    package static let cases = 12
    /// The last steps of a case's journey.
    package static let steps = 4
    package static let shortText = 120
    package static let reason = 220
    package static let why = 400
}

/// Where a case stands, as the question that helps on: one for each.
package enum BriefingQuestion: String, CaseIterable, Sendable, Codable {
    case notSent = "not-sent"
    case longOverdue = "long-overdue"
    case overdue, waiting, paused, declined, noted, agreed, promised, delivered, disputed, broken, fulfilled,
        withdrawn, merged

    package init(_ state: CaseState, outcomes: Set<Outcome>) {
        switch state {
        case .longOverdue: self = .longOverdue
        case .overdue: self = .overdue
        case .waiting: self = .waiting
        case .paused: self = .paused
        default: self = BriefingQuestion(CaseImpact(state, outcomes: outcomes))
        }
    }

    private init(_ impact: CaseImpact) {
        self =
            switch impact {
            case .notSent: .notSent
            case .unanswered: .waiting
            case .declined: .declined
            case .noted: .noted
            case .agreed: .agreed
            case .promised: .promised
            case .delivered: .delivered
            case .fulfilled: .fulfilled
            case .disputed: .disputed
            case .broken: .broken
            case .withdrawn: .withdrawn
            case .merged: .merged
            }
    }
}

/// What became of a promise, as the briefing counts it. Only the council's word makes it kept.
package enum PromiseFate: String, CaseIterable, Sendable, Codable {
    /// The council has confirmed it, and it was delivered by its day.
    case kept
    /// The council has confirmed it, and it was delivered after its day.
    case keptLate = "kept-late"
    /// Its day has passed and it is not reported as delivered, or the council disputes that it is.
    case broken
    case open

    package init(
        percent: Int, verdict: Confirmation.Verdict?, due: CivilDate, deliveredOn: CivilDate?,
        on day: CivilDate
    ) {
        self =
            if verdict == .confirmed {
                deliveredOn.map { $0 > due } ?? false ? .keptLate : .kept
            } else if day > due, percent < 100 || verdict == .disputed { .broken } else { .open }
    }
}

/// Why a case gets half a page; what presses most comes first.
package enum BriefingGround: Int, CaseIterable, Comparable, Sendable {
    case overdue, broken, answered, raised

    package static func < (left: BriefingGround, right: BriefingGround) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A case that may get half a page: in which municipality, why, and since when.
package struct BriefingCandidate: Hashable, Sendable {
    package let id: CaseID
    /// The municipality that is asked, has promised or has answered; of a new case the one that it comes from.
    package let place: Int
    package let ground: BriefingGround
    /// `2026-11-21`
    package let day: String

    package init(id: CaseID, place: Int, ground: BriefingGround, day: String) {
        (self.id, self.place, self.ground, self.day) = (id, place, ground, day)
    }

    // What has waited longest comes first, and of what is new the newest.
    fileprivate func isBefore(_ other: BriefingCandidate) -> Bool {
        if ground != other.ground { return ground < other.ground }
        if day != other.day { return ground <= .broken ? day < other.day : day > other.day }
        return (id.raw, place) < (other.id.raw, other.place)
    }

    /// Those that get half a page, and how many would have: in rounds, so that every municipality has its most pressing
    /// case before any has its second.
    package static func chosen(_ all: [BriefingCandidate], limit: Int = BriefingRule.cases) -> (
        cases: [CaseID], of: Int
    ) {
        var best: [CaseID: BriefingCandidate] = [:]
        for one in all where best[one.id].map({ one.isBefore($0) }) ?? true { best[one.id] = one }
        let rounds = Dictionary(grouping: best.values, by: \.place).values.flatMap { own in
            own.first(limit) { $0.isBefore($1) }.enumerated().map { (round: $0, candidate: $1) }
        }
        let order = rounds.sorted {
            $0.round == $1.round ? $0.candidate.isBefore($1.candidate) : $0.round < $1.round
        }
        return (order.prefix(limit).map(\.candidate.id), best.count)
    }
}

extension Sequence {
    /// The first few in that order, without sorting the rest.
    package func first(_ limit: Int, by isBefore: (Element, Element) -> Bool) -> [Element] {
        var kept: [Element] = []
        for element in self {
            if kept.count == limit, let last = kept.last, !isBefore(element, last) { continue }
            let place = kept.firstIndex { isBefore(element, $0) } ?? kept.count
            kept.insert(element, at: place)
            if kept.count > limit { kept.removeLast() }
        }
        return kept
    }
}

extension String {
    /// The beginning of the text, cut where a sentence ends, else between words, with `…` where something is left out.
    package func excerpt(_ limit: Int) -> String {
        let text = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.count <= limit { return text }
        let head = text.prefix(limit - 2)
        let sentence = head.indices.last { place in
            let after = text[text.index(after: place)...].first
            return ".!?".contains(head[place]) && (after?.isWhitespace ?? true)
        }
        if let sentence, head[...sentence].count >= limit / 2 { return head[...sentence] + " …" }
        let isWhole = text[head.endIndex...].first?.isWhitespace ?? true
        let words = isWhole ? head : head.lastIndex(where: \.isWhitespace).map { head[..<$0] } ?? head
        return words + " …"
    }
}

extension Trail {
    /// The case as it was known on a day: what came later has not happened.
    package func asOf(_ day: CivilDate) -> Trail {
        Trail(
            region: region, youthCase: youthCase, council: council, asks: asks, planItems: planItems,
            ground: ground,
            sendings: sendings.filter { $0.receivedOn <= day }.map { $0.asOf(day) }, receivers: receivers,
            promises: promises.filter { $0.promisedAt.day <= day }.map { $0.asOf(day) },
            events: events.filter { $0.moment.day <= day }, longOverdueRules: longOverdueRules,
            closure: closure.flatMap { $0.on <= day ? $0 : nil }, into: into, merged: merged)
    }
}

extension Sending {
    fileprivate func asOf(_ day: CivilDate) -> Sending {
        let later = postponements.first { $0.on > day }
        let kept = answer.flatMap { $0.on <= day ? $0 : nil }
        return Sending(
            id: id, youthCase: youthCase, body: body, sentAt: sentAt, receivedOn: receivedOn, rule: rule,
            due: later?.from ?? due, firstDue: firstDue, calendarChange: calendarChange,
            pauses: pauses.filter { $0.askedOn <= day },
            postponements: postponements.filter { $0.on <= day }, answer: kept, parent: parent, round: round,
            ending: ending.flatMap { $0.on <= day ? $0 : nil }, archiveReference: archiveReference)
    }
}

extension Promise {
    fileprivate func asOf(_ day: CivilDate) -> Promise {
        Promise(
            id: id, youthCase: youthCase, sending: sending, place: place, text: text, due: due,
            promisedAt: promisedAt, deliveries: deliveries.filter { $0.on <= day },
            confirmations: confirmations.filter { $0.on <= day })
    }
}

/// What is counted for one municipality.
package struct BriefingCounts: Hashable, Sendable {
    package var (overdue, newOverdue, waiting, newWaiting) = (0, 0, 0, 0)
    package var (answers, raised) = (0, 0)
    package var (kept, keptLate, broken, newBroken) = (0, 0, 0, 0)

    package init() {}
}
