/// The right to be at a body's meetings, to speak there, or to propose, without sitting in it.
package struct MeetingRight: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case attend, speak, propose
    }

    /// A person of the register, or whoever is in a role: `ordfører`.
    package enum Holder: Hashable, Sendable {
        case person(PersonID)
        case role(String)
    }

    package let id: RightID
    package let body: BodyID
    package let kind: Kind
    package let holder: Holder
    /// Where it says so: the standing orders, a decision, the law.
    package let source: String
    package let period: Period
    package let version: Int

    package init(
        id: RightID, body: BodyID, kind: Kind, holder: Holder, source: String, period: Period,
        version: Int = 1
    ) throws(Refusal) {
        self.id = id
        self.body = body
        self.kind = kind
        self.holder =
            switch holder {
            case .person: holder
            case .role(let role): .role(try Words.checked(role, field: "role", limit: 80))
            }
        self.source = try Words.checked(source, field: "source", limit: 300)
        self.period = period
        self.version = version
    }

    /// Ended on a day: held through the day before. Refuses one that had ended by then.
    package func ended(on day: CivilDate) throws(Refusal) -> MeetingRight {
        try MeetingRight(
            id: id, body: body, kind: kind, holder: holder, source: source,
            period: try period.ended(on: day), version: version + 1)
    }

    /// Whether the other gives the same holder the same right on some day of this one; roles are told apart by words.
    package func repeats(_ other: MeetingRight) -> Bool {
        guard other.id != id, other.body == body, other.kind == kind, other.period.mayOverlap(period) else {
            return false
        }
        switch (holder, other.holder) {
        case (.person(let one), .person(let two)): return one == two
        case (.role(let one), .role(let two)): return Names.folded(one) == Names.folded(two)
        default: return false
        }
    }
}

package typealias RightID = Identifier<MeetingRight>
