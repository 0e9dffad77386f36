/// What a decision asks somebody to do by a day. It is open until it is closed with a sentence.
package struct FollowUp: Hashable, Sendable {
    package enum Owner: Hashable, Sendable {
        case body(BodyID)
        /// An office in words: the mayor, the municipal director.
        case office(String)
    }

    package let id: FollowUpID
    package let item: AgendaItemID
    package let text: String
    package let owner: Owner
    package let due: CivilDate
    package let closedOn: CivilDate?
    package let sentence: String?

    package init(
        id: FollowUpID, item: AgendaItemID, text: String, owner: Owner, due: CivilDate,
        closedOn: CivilDate? = nil, sentence: String? = nil
    ) {
        (self.id, self.item, self.text, self.owner, self.due) = (id, item, text, owner, due)
        (self.closedOn, self.sentence) = (closedOn, sentence)
    }

    package func isOverdue(on day: CivilDate) -> Bool { closedOn == nil && due < day }

    package func closed(on day: CivilDate, _ sentence: String) throws(Refusal) -> FollowUp {
        if let closedOn { throw Refusal(.alreadyEnded, field: "id", [closedOn.description]) }
        return FollowUp(
            id: id, item: item, text: text, owner: owner, due: due, closedOn: day, sentence: sentence)
    }
}

package typealias FollowUpID = Identifier<FollowUp>
