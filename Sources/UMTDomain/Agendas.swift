/// One thing on the agenda of a meeting, and what became of it there.
package struct AgendaItem: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case `case`, minutes, election, information, discussion, other
    }

    package enum State: String, CaseIterable, Sendable, Codable {
        case open, decided, postponed, noted, withdrawn
    }

    package let id: AgendaItemID
    package let meeting: MeetingID
    /// Its place in the order of the meeting, from 1.
    package var place: Int
    package let kind: Kind
    /// `3/26`: the body's own count in the year, given when the meeting is called.
    package var number: String?
    package let title: String
    package let youthCase: CaseID?
    /// The unfinished item of an earlier meeting that it goes on from.
    package let carriedFrom: AgendaItemID?
    package var state: State
    /// What was decided, or why it was postponed or withdrawn.
    package var decision: String?
    /// The legal ground for closed doors; `nil` while the doors are open.
    package var ground: String?
    package var vote: Vote?

    package init(
        id: AgendaItemID, meeting: MeetingID, place: Int, kind: Kind, number: String? = nil, title: String,
        youthCase: CaseID? = nil, carriedFrom: AgendaItemID? = nil, state: State = .open,
        decision: String? = nil, ground: String? = nil, vote: Vote? = nil
    ) {
        (self.id, self.meeting, self.place, self.kind, self.number) = (id, meeting, place, kind, number)
        (self.title, self.youthCase, self.carriedFrom) = (title, youthCase, carriedFrom)
        (self.state, self.decision, self.ground, self.vote) = (state, decision, ground, vote)
    }

    /// The item treated: decided by a vote, noted, or postponed to the next meeting.
    ///
    /// Refuses a decision without words or votes, votes where nothing is decided, and an item that was withdrawn.
    package func treated(as state: State, _ words: String?, _ vote: Vote?) throws(Refusal) -> AgendaItem {
        if self.state == .withdrawn { throw Refusal(.itemWithdrawn, field: "item", [String(place)]) }
        if state == .decided, words == nil { throw Refusal(.missingField, field: "decision") }
        if state == .decided, vote == nil { throw Refusal(.missingField, field: "for") }
        if state != .decided, vote != nil { throw Refusal(.voteWithoutDecision, field: "for") }
        var item = self
        (item.state, item.decision, item.vote) = (state, words, vote)
        return item
    }
}

package typealias AgendaItemID = Identifier<AgendaItem>

extension [AgendaItem] {
    /// The items with one of them at another place; the places stay 1, 2, 3 …
    package func moving(_ place: Int, to wanted: Int) throws(Refusal) -> [AgendaItem] {
        guard let from = firstIndex(where: { $0.place == place }) else {
            throw .notFound(.item, String(place), field: "item")
        }
        guard (1...count).contains(wanted) else {
            throw .badValue(String(wanted), field: "to", wanted: "1–\(count)")
        }
        var items = self
        items.insert(items.remove(at: from), at: wanted - 1)
        for index in items.indices { items[index].place = index + 1 }
        return items
    }
}
