/// A personal link by which an addressee without an account answers one sending. It ends by itself.
///
/// Opening it changes nothing; only sending an answer does, and that once.
package struct AnswerLink: Hashable, Sendable {
    /// The longest that a link may live.
    package static let longestDays = 90

    package let id: AnswerLinkID
    package let region: RegionID
    package let sending: SendingID
    /// The receiver that the holder answers for.
    package let body: BodyID
    /// The key under which the record names the holder.
    package let actor: ActorID
    /// Who was given the link: an office, or a name that stays with the coordinators.
    package let holder: String
    package let made: Moment
    package let expires: Moment
    package let ended: Moment?
    package let used: Moment?

    package init(
        id: AnswerLinkID, region: RegionID, sending: SendingID, body: BodyID, actor: ActorID, holder: String,
        made: Moment, expires: Moment, ended: Moment? = nil, used: Moment? = nil
    ) {
        (self.id, self.region, self.sending, self.body) = (id, region, sending, body)
        (self.actor, self.holder, self.made, self.expires) = (actor, holder, made, expires)
        (self.ended, self.used) = (ended, used)
    }

    /// A link to a sending that waits for its answer, alive for so many days.
    package init(
        id: AnswerLinkID, to sending: Sending, in region: RegionID, actor: ActorID, holder: String, days: Int,
        at now: Moment
    ) throws(Refusal) {
        try sending.refuseOver()
        guard (1...Self.longestDays).contains(days) else {
            throw .badValue(String(days), field: "days", wanted: "30")
        }
        self.init(
            id: id, region: region, sending: sending.id, body: sending.body, actor: actor, holder: holder,
            made: now,
            expires: now.adding(seconds: days * 86_400))
    }

    package func state(at now: Moment) -> AnswerLinkState {
        if ended != nil { .ended } else if now >= expires { .expired } else { used == nil ? .open : .used }
    }

    /// Refuses a link that shows nothing any more.
    package func checkReadable(at now: Moment) throws(Refusal) {
        switch state(at: now) {
        case .open, .used: return
        case .ended, .expired: throw Refusal(.linkOver)
        }
    }

    /// The holder as a caller, whose deeds reach what was sent to that body.
    package var caller: Caller { Caller(actor: actor, role: .caseOfficer, region: region, body: body) }
}

/// Whether a link still opens: used ones show what was answered until they expire.
package enum AnswerLinkState: String, CaseIterable, Sendable, Codable {
    case open, used, ended, expired
}

package typealias AnswerLinkID = Identifier<AnswerLink>
