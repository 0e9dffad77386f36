/// Money that a council was given (*tilskudd*), and what came of it. Not to be taken for a grant of access.
package struct MoneyGrant: Hashable, Sendable {
    package let id: MoneyGrantID
    package let body: BodyID
    /// In whole kroner.
    package let amount: Int
    package let giver: String
    package let purpose: String
    package let day: CivilDate
    /// The decision or the letter, where there is one.
    package let reference: String?
    /// What it was used for, once somebody has said so.
    package let usedFor: String?
    package let version: Int

    /// Refuses an amount that is not between 1 and a thousand million kroner.
    package init(
        id: MoneyGrantID, body: BodyID, amount: Int, giver: String, purpose: String, day: CivilDate,
        reference: String?, usedFor: String?, version: Int = 1
    ) throws(Refusal) {
        guard (1...Self.most).contains(amount) else {
            throw Refusal(.amountOutside, field: "amount", [String(amount), String(Self.most)])
        }
        self.id = id
        self.body = body
        self.amount = amount
        self.giver = try Words.checked(giver, field: "giver", limit: 200)
        self.purpose = try Words.checked(purpose, field: "purpose", limit: 300)
        self.day = day
        self.reference = try Words.checked(ifAny: reference, field: "reference", limit: 200)
        self.usedFor = try Words.checked(ifAny: usedFor, field: "usedFor", limit: 1000)
        self.version = version
    }

    package func used(for text: String) throws(Refusal) -> MoneyGrant {
        try MoneyGrant(
            id: id, body: body, amount: amount, giver: giver, purpose: purpose, day: day,
            reference: reference,
            usedFor: text, version: version + 1)
    }

    private static let most = 1_000_000_000
}

package typealias MoneyGrantID = Identifier<MoneyGrant>
