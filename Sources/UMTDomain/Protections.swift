/// That a person's whereabouts are shielded (*adressesperre*): the fact and its days, never the reason.
package struct Protection: Hashable, Sendable {
    package let id: ProtectionID
    package let person: PersonID
    package let from: CivilDate
    /// The first day on which it no longer stands.
    package let until: CivilDate?
    /// Who decided, as the record knows them.
    package let actor: ActorID

    package init(id: ProtectionID, person: PersonID, from: CivilDate, until: CivilDate? = nil, actor: ActorID)
    {
        (self.id, self.person, self.from, self.until, self.actor) = (id, person, from, until, actor)
    }

    package func stands(on day: CivilDate) -> Bool { from <= day && (until.map { day < $0 } ?? true) }

    /// The protection ended on a day. Refuses a day before it began.
    package func ended(on day: CivilDate) throws(Refusal) -> Protection {
        if day < from {
            throw Refusal(.periodBackwards, field: "until", [from.description, day.description])
        }
        return Protection(id: id, person: person, from: from, until: day, actor: actor)
    }
}

package typealias ProtectionID = Identifier<Protection>

/// Which people under protection a caller may know of. Everybody else's are as if they held no seat at all.
package struct Sight: Hashable, Sendable {
    package enum Extent: Hashable, Sendable {
        case nobody, everybody
        case municipality(MunicipalityID)
    }

    package let extent: Extent
    /// Protection that stands today covers the past as well.
    package let today: CivilDate

    package init(_ extent: Extent, today: CivilDate) { (self.extent, self.today) = (extent, today) }

    /// What statistics and the register's own rules look with; never what is shown to a caller.
    package static func unhindered(on today: CivilDate) -> Sight { Sight(.everybody, today: today) }
}

extension Caller {
    /// What this caller may know of people under protection in the region.
    package func sight(in region: Region, on today: CivilDate) -> Sight {
        guard let scope = try? scope(for: .readProtected, in: region) else {
            return Sight(.nobody, today: today)
        }
        switch scope {
        case .region: return Sight(.everybody, today: today)
        case .own(_, let municipality?): return Sight(.municipality(municipality), today: today)
        default: return Sight(.nobody, today: today)
        }
    }
}
