/// The end of a case without an answer: its council withdrew it, or it went on as part of another. Reopening ends it.
package struct Closure: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case withdrawn, merged
    }

    package let id: ClosureID
    package let kind: Kind
    package let on: CivilDate
    /// The case that it went into, when it was merged.
    package let into: CaseID?

    package init(id: ClosureID, kind: Kind, on day: CivilDate, into: CaseID? = nil) {
        (self.id, self.kind, self.on, self.into) = (id, kind, day, into)
    }
}

/// A case that went into another, with its asks, which stay readable on both pages.
package struct MergedCase: Hashable, Sendable {
    package let youthCase: YouthCase
    package let council: String
    package let asks: [Ask]

    package init(_ youthCase: YouthCase, council: String, asks: [Ask]) {
        (self.youthCase, self.council, self.asks) = (youthCase, council, asks)
    }
}

extension Trail {
    /// Refuses to end a case in which something is promised that the council has not confirmed.
    package func refuseOpenPromises(on day: CivilDate) throws(Refusal) {
        let open = promises.count { $0.state(on: day) != .confirmed }
        if open > 0 { throw Refusal(.promisesOpen, [String(open)]) }
    }

    /// Refuses a case that this one cannot go into: itself, a draft, or one that is at an end.
    package func refuseMerging(into other: YouthCase, _ state: CaseState) throws(Refusal) {
        if other.id == youthCase.id { throw Refusal(.sameCase, field: "into", [other.name]) }
        if state == .draft || !state.isOpen {
            throw Refusal(.caseTakesNone, field: "into", [other.name, state.rawValue])
        }
    }

    /// The sendings that start again when the case is reopened: to the bodies that are named; else those that its end
    /// stopped, or the one that was answered.
    ///
    /// Refuses a body that never had the case or sent it on, and wants names where several have answered.
    package func sendingsToRepeat(_ named: [BodyID: Body]) throws(Refusal) -> [Sending] {
        let last = sendings.lastRounds
        if named.isEmpty {
            let stopped = last.filter { $0.ending.map { $0.kind != .forwarded } ?? false }
            if closure != nil { return stopped }
            let answered = last.filter { $0.answer != nil }
            if answered.count > 1 {
                let keys = answered.compactMap { receivers[$0.body]?.key }.sorted()
                throw Refusal(.chooseReceivers, field: "to", [keys.joined(separator: ", ")])
            }
            return answered
        }
        var chosen: [Sending] = []
        for body in named.values.sorted(by: { $0.key < $1.key }) {
            guard let sending = last.first(where: { $0.body == body.id }) else {
                throw Refusal(.neverSentThere, field: "to", [body.key])
            }
            if sending.ending?.kind == .forwarded { throw Refusal(.alreadySent, field: "to", [body.key]) }
            chosen.append(sending)
        }
        return chosen
    }
}

extension [Sending] {
    /// The last sending to each body, in the order of the tree.
    package var lastRounds: [Sending] {
        filter { sending in !contains { $0.body == sending.body && $0.round > sending.round } }
    }

    /// Which round a new sending to a body is; refuses a body that has the case, has answered it or has sent it on.
    package func round(to body: Body) throws(Refusal) -> Int {
        guard let last = filter({ $0.body == body.id }).max(by: { $0.round < $1.round }) else { return 1 }
        guard let ending = last.ending, ending.kind != .forwarded else {
            throw Refusal(.alreadySent, field: "to", [body.key])
        }
        return last.round + 1
    }

    /// As a tree: each followed by those that it was sent on to, with how deep it stands.
    package var asTree: [(sending: Sending, depth: Int)] {
        let children = Dictionary(grouping: self) { $0.parent }
        func branch(_ parent: SendingID?, _ depth: Int) -> [(sending: Sending, depth: Int)] {
            (children[parent] ?? []).flatMap { [($0, depth)] + branch($0.id, depth + 1) }
        }
        return branch(nil, 0)
    }
}

package typealias ClosureID = Identifier<Closure>
