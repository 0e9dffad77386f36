/// What somebody is in a body for a time, beside sitting in it: leader, deputy, secretary or observer.
package struct BodyFunction: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case leader, deputy, secretary, observer

        /// One at a time, and one of the members: the body chooses them out of its own midst.
        package var isOfTheMembers: Bool { self == .leader || self == .deputy }
    }

    package let id: FunctionID
    package let body: BodyID
    package let person: PersonID
    package let kind: Kind
    /// Who chose: the body itself, or another in the register's own words.
    package let chosenBy: String
    package let chosenOn: CivilDate
    package let period: Period
    package let version: Int

    /// Refuses a function that begins before the choice was made.
    package init(
        id: FunctionID, body: BodyID, person: PersonID, kind: Kind, chosenBy: String, chosenOn: CivilDate,
        period: Period, version: Int = 1
    ) throws(Refusal) {
        if let first = period.from.exact, first < chosenOn {
            throw Refusal(.dayBefore, field: "from", [first.description, chosenOn.description])
        }
        self.id = id
        self.body = body
        self.person = person
        self.kind = kind
        self.chosenBy = try Words.checked(chosenBy, field: "chosenBy", limit: 200)
        self.chosenOn = chosenOn
        self.period = period
        self.version = version
    }

    /// Ended on a day: held through the day before. Refuses one that had ended by then.
    package func ended(on day: CivilDate) throws(Refusal) -> BodyFunction {
        try BodyFunction(
            id: id, body: body, person: person, kind: kind, chosenBy: chosenBy, chosenOn: chosenOn,
            period: try period.ended(on: day), version: version + 1)
    }

    /// The first of the body's other functions that leaves no room for this one: a leader is alone at it and is not
    /// the deputy as well, and nobody has one function twice at a time.
    package func clash(among others: [BodyFunction]) -> BodyFunction? {
        others.first { other in
            guard other.id != id, other.body == body, other.period.mayOverlap(period) else { return false }
            if other.kind == kind { return kind.isOfTheMembers || other.person == person }
            return other.person == person && kind.isOfTheMembers && other.kind.isOfTheMembers
        }
    }
}

package typealias FunctionID = Identifier<BodyFunction>
