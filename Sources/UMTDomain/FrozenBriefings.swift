/// A briefing as it was before one joint meeting. It reads the same whatever happens later.
package struct FrozenBriefing: Hashable, Sendable {
    package let id: BriefingID
    package let meeting: Meeting
    package let asOf: CivilDate
    /// Oldest first; the last is the one that is read.
    package let editions: [BriefingEdition]

    package init(id: BriefingID, meeting: Meeting, asOf: CivilDate, editions: [BriefingEdition]) {
        (self.id, self.meeting, self.asOf, self.editions) = (id, meeting, asOf, editions)
    }
}

/// One edition of a frozen briefing: of what has given way only the hash is left.
package struct BriefingEdition: Hashable, Sendable {
    /// Why there is an edition.
    package enum Cause: String, CaseIterable, Sendable, Codable {
        case frozen
        case erasure
        case consentWithdrawn = "consent-withdrawn"
        case protection
    }

    /// 1, 2 …
    package let number: Int
    package let madeOn: CivilDate
    package let cause: Cause
    /// SHA-256 of the bytes.
    package let hash: [UInt8]
    package let isKept: Bool

    package init(number: Int, madeOn: CivilDate, cause: Cause, hash: [UInt8], isKept: Bool) {
        (self.number, self.madeOn, self.cause) = (number, madeOn, cause)
        (self.hash, self.isKept) = (hash, isKept)
    }
}

/// A permanent link to a frozen briefing, for a mayor without an account. It holds until it is ended.
package struct BriefingLink: Hashable, Sendable {
    package let id: BriefingLinkID
    package let briefing: BriefingID
    /// Who was given the link: an office, or a name that stays with the coordinators.
    package let holder: String
    package let made: Moment
    package let ended: Moment?

    package init(
        id: BriefingLinkID, briefing: BriefingID, holder: String, made: Moment, ended: Moment? = nil
    ) {
        (self.id, self.briefing, self.holder) = (id, briefing, holder)
        (self.made, self.ended) = (made, ended)
    }
}

package typealias BriefingID = Identifier<FrozenBriefing>
package typealias BriefingLinkID = Identifier<BriefingLink>
