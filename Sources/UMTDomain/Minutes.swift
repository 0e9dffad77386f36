/// What a meeting's minutes hold, as ids and values: no name, so that who is named follows the day of reading.
package struct Minutes: Hashable, Sendable, Codable {
    package let meeting: MeetingID
    package let day: CivilDate
    package let title: String
    package let starts: String?
    package let place: String?
    package let isDigital: Bool
    package let calledOn: CivilDate?
    package let noticeBy: CivilDate?
    package let chair: PersonID?
    package let members: Int
    package let rule: QuorumRule
    package let seats: [MinutesSeat]
    package let presences: [Presence]
    package let missing: [Missing]
    /// Left out of the minutes from before guests were recorded.
    package let guests: [Guest]?
    package var items: [Item]
    package var approval: Approval?

    /// Whose place it was, and for which municipality.
    package struct MinutesSeat: Hashable, Sendable, Codable {
        package let holder: PersonID
        package let municipality: String?
    }

    package struct Missing: Hashable, Sendable, Codable {
        package let person: PersonID
        package let isNotified: Bool
    }

    package struct Item: Hashable, Sendable, Codable {
        package let place: Int
        package let number: String?
        package let carriedFrom: String?
        package let title: String
        package let kind: AgendaItem.Kind
        /// The id of the case, whose visibility decides what the public reads.
        package let youthCase: CaseID?
        package let state: AgendaItem.State
        package var decision: String?
        package let ground: String?
        package let voters: Int
        package let isQuorate: Bool
        package let vote: Vote?
        package let disqualified: [Disqualification]
        package let followUps: [Task]
    }

    package struct Task: Hashable, Sendable, Codable {
        package let text: String
        package let owner: String
        package let due: CivilDate

        package init(text: String, owner: String, due: CivilDate) {
            (self.text, self.owner, self.due) = (text, owner, due)
        }
    }

    /// How the minutes were approved: in a later meeting, or by those who signed.
    package struct Approval: Hashable, Sendable, Codable {
        package let on: CivilDate
        package let at: CivilDate?
        package let signers: [PersonID]

        package init(on day: CivilDate, at meeting: CivilDate?, signers: [PersonID]) {
            (on, at, self.signers) = (day, meeting, signers)
        }
    }

    package init(
        of meeting: Meeting, _ course: MeetingCourse, chair: PersonID?, _ attendance: Attendance,
        _ items: [AgendaItem], numbers: [AgendaItemID: String], followUps: [AgendaItemID: [Task]],
        by rule: QuorumRule, guests: [Guest]
    ) {
        (self.meeting, day, title) = (meeting.id, meeting.day, meeting.title)
        (starts, place, isDigital) = (course.starts, course.place, course.isDigital)
        (calledOn, noticeBy, self.chair, self.rule) = (course.calledOn, course.noticeBy, chair, rule)
        members = attendance.members
        seats = attendance.places.map { MinutesSeat(holder: $0.holder, municipality: $0.municipality) }
        presences = attendance.presences.sorted { ($0.from, $0.person) < ($1.from, $1.person) }
        missing = attendance.missing.map { Missing(person: $0.person, isNotified: $0.isNotified) }
        self.guests = guests
        self.items = items.map { item in
            let voters = attendance.sitting(at: item.place).count
            return Item(
                place: item.place, number: item.number,
                carriedFrom: item.carriedFrom.flatMap { numbers[$0] }, title: item.title, kind: item.kind,
                youthCase: item.youthCase, state: item.state, decision: item.decision, ground: item.ground,
                voters: voters, isQuorate: rule.isMet(by: voters, of: attendance.members), vote: item.vote,
                disqualified: attendance.disqualifications.filter { $0.item == item.place },
                followUps: followUps[item.id] ?? [])
        }
    }

    /// With the words of one decision put right. Refuses an item without a decision.
    package func corrected(_ place: Int, _ decision: String) throws(Refusal) -> Minutes {
        guard let index = items.firstIndex(where: { $0.place == place }), items[index].decision != nil else {
            throw .notFound(.item, String(place), field: "item")
        }
        var minutes = self
        minutes.items[index].decision = decision
        return minutes
    }

    /// Everybody whom they speak of.
    package var people: Set<PersonID> {
        Set(
            presences.flatMap { [$0.holder, $0.person] } + missing.map(\.person) + [chair].compactMap(\.self)
                + items.flatMap(\.disqualified).flatMap { [$0.person, $0.substitute].compactMap(\.self) }
                + (approval?.signers ?? []))
    }
}

/// One edition of approved minutes: the first as approved, the later with what was put right and why.
package struct MinutesEdition: Hashable, Sendable {
    package let number: Int
    package let on: CivilDate
    package let reason: String?
    package let minutes: Minutes

    package init(number: Int, on day: CivilDate, reason: String?, minutes: Minutes) {
        (self.number, on, self.reason, self.minutes) = (number, day, reason, minutes)
    }
}
