package import UMTDomain

/// A person at a meeting; without name and number where the caller may not know of the person.
package struct MeetingPersonView: Wire, Hashable {
    package let number: String?
    package let name: String?
    package init(number: String?, name: String?) { (self.number, self.name) = (number, name) }
    package static var example: MeetingPersonView {
        MeetingPersonView(number: "MT-001", name: "Nordlys Sommerfugl")
    }
}

/// How many must be there for the body to decide.
package struct QuorumView: Wire {
    package let threshold: QuorumRule.Threshold
    package let members: Int
    package let needed: Int
    package let castingVote: Bool
    package let source: String

    package init(_ rule: QuorumRule, of members: Int) {
        (threshold, self.members, needed) = (rule.threshold, members, rule.needed(of: members))
        (castingVote, source) = (rule.castingVote, rule.source)
    }

    package static var example: QuorumView {
        QuorumView(QuorumRule(threshold: .half, source: "kommuneloven § 11-9", castingVote: true), of: 12)
    }
}

package struct VoteView: Wire {
    package let `for`: Int
    package let against: Int
    package let abstained: Int
    package let casting: Vote.Side?
    package let unanimous: Bool
    package let carried: Bool

    package init(_ vote: Vote) {
        (self.for, against, abstained, casting) = (vote.for, vote.against, vote.abstained, vote.casting)
        (unanimous, carried) = (vote.isUnanimous, vote.isCarried)
    }

    package static var example: VoteView {
        VoteView(Vote(for: 5, against: 5, abstained: 0, casting: .for))
    }
}

/// Somebody who takes no part in an item.
package struct DisqualifiedView: Wire {
    package let person: MeetingPersonView
    package let ground: String
    package let substitute: MeetingPersonView?

    package init(_ person: MeetingPersonView, ground: String, substitute: MeetingPersonView?) {
        (self.person, self.ground, self.substitute) = (person, ground, substitute)
    }

    package static var example: DisqualifiedView {
        DisqualifiedView(.example, ground: "forvaltningsloven § 6", substitute: .example)
    }
}

package struct AgendaItemView: Wire {
    package let place: Int
    package let number: String?
    package let kind: AgendaItem.Kind
    package let title: String
    package let `case`: String?
    /// The number of the item of an earlier meeting that it goes on from.
    package let carriedFrom: String?
    package let state: AgendaItem.State
    package let decision: String?
    /// The legal ground for closed doors.
    package let ground: String?
    package let vote: VoteView?
    /// How many take part in the item, by what is registered.
    package let voters: Int
    package let quorate: Bool
    package let disqualified: [DisqualifiedView]

    package init(
        _ item: AgendaItem, case number: String?, carriedFrom: String?, voters: Int, isQuorate: Bool,
        disqualified: [DisqualifiedView]
    ) {
        (place, self.number, kind, title) = (item.place, item.number, item.kind, item.title)
        (self.case, self.carriedFrom, state, decision) = (number, carriedFrom, item.state, item.decision)
        (ground, vote, self.voters) = (item.ground, item.vote.map(VoteView.init), voters)
        (quorate, self.disqualified) = (isQuorate, disqualified)
    }

    private init() {
        (place, number, kind, title) = (1, "1/26", .case, "Night bus")
        (self.case, carriedFrom, state) = ("MT-2026-14", "7/25", .decided)
        (decision, ground, vote) = ("UMT asks for a bus after eleven", "kommuneloven § 11-5", .example)
        (voters, quorate, disqualified) = (10, true, [.example])
    }

    package static var example: AgendaItemView { AgendaItemView() }
}

/// When somebody was there: from an item through another, the last included.
package struct PresenceView: Wire {
    package let person: MeetingPersonView
    package let from: Int
    package let through: Int?
    package init(_ person: MeetingPersonView, from: Int, through: Int?) {
        (self.person, self.from, self.through) = (person, from, through)
    }
    package static var example: PresenceView { PresenceView(.example, from: 1, through: 3) }
}

/// A member's place: who sits there by the register, who sent word, who was called, and who was there.
package struct PlaceView: Wire {
    package enum Absent: String, CaseIterable, Sendable, Codable {
        case notified, unknown
    }

    package let member: MeetingPersonView
    /// Who sits by the register; nobody where a leave has no stand-in.
    package let sits: MeetingPersonView?
    package let municipality: String?
    package let absent: Absent?
    /// For coordinators alone.
    package let reason: String?
    package let called: [MeetingPersonView]
    package let present: [PresenceView]

    package init(
        member: MeetingPersonView, sits: MeetingPersonView?, municipality: String?, absent: Absent?,
        reason: String?, called: [MeetingPersonView], present: [PresenceView]
    ) {
        (self.member, self.sits, self.municipality) = (member, sits, municipality)
        (self.absent, self.reason, self.called, self.present) = (absent, reason, called, present)
    }

    package static var example: PlaceView {
        PlaceView(
            member: .example, sits: .example, municipality: "senja", absent: .notified, reason: "Exam",
            called: [.example], present: [.example])
    }
}

/// A meeting as those who keep it and its members see it.
package struct MeetingSheet: Wire, Versioned {
    package let meeting: MeetingView
    package let version: Int
    package let calledOn: CivilDate?
    package let noticeBy: CivilDate?
    package let calledLate: Bool
    package let chair: MeetingPersonView?
    package let quorum: QuorumView
    package let items: [AgendaItemView]
    package let places: [PlaceView]
    /// Those who were there without a place.
    package let guests: [GuestView]

    package var edition: Int { version }
    package var runsWithTheClock: Bool { true }

    package init(
        _ meeting: MeetingView, _ course: MeetingCourse, chair: MeetingPersonView?, quorum: QuorumView,
        items: [AgendaItemView], places: [PlaceView], guests: [GuestView]
    ) {
        (self.meeting, version, calledOn) = (meeting, course.version, course.calledOn)
        (noticeBy, calledLate) = (course.noticeBy, course.isCalledLate)
        (self.chair, self.quorum, self.items, self.places) = (chair, quorum, items, places)
        self.guests = guests
    }

    private init() {
        (meeting, version, calledOn, noticeBy, calledLate) = (.example, 3, .example, .example, false)
        (chair, quorum, items, places) = (.example, .example, [.example], [.example])
        guests = [.example]
    }

    package static var example: MeetingSheet { MeetingSheet() }
}
