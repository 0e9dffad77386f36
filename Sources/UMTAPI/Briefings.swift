package import UMTDomain

extension API {
    package static let readBriefing = Endpoint<ReadBriefing, BriefingView>(
        "readBriefing", .get, "/regions/{region}/briefing", .signedIn,
        "Read what the mayors need before the joint meeting, municipality by municipality")

    static let briefings = [readBriefing.row]
}

package struct ReadBriefing: Wire {
    package let region: String
    /// The day that the briefing is for; today when left out.
    package let asOf: CivilDate?

    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }

    package static var example: ReadBriefing { ReadBriefing(region: "midt-troms", asOf: .example) }
}

/// What a briefing counts from: after the last joint meeting, or from the first event of the record.
package enum BriefingStart: String, CaseIterable, Sendable, Codable {
    case jointMeeting = "joint-meeting"
    case firstEvent = "first-event"
}

package struct BriefingCaseView: Wire {
    package let number: String
    package let title: String
    /// The council of a new case; the addressee of one that was sent.
    package let body: String
    /// Raised, received or answered on.
    package let day: CivilDate
    package let due: CivilDate?
    /// Whole days past the deadline; 0 when in time.
    package let daysLate: Int

    package init(number: String, title: String, body: String, day: CivilDate, due: CivilDate?, daysLate: Int)
    {
        (self.number, self.title, self.body) = (number, title, body)
        (self.day, self.due, self.daysLate) = (day, due, daysLate)
    }

    package static var example: BriefingCaseView {
        BriefingCaseView(
            number: "MT-2026-14", title: "Night bus", body: "kommune-senja", day: .example, due: .example,
            daysLate: 12)
    }
}

package struct BriefingPromiseView: Wire {
    package let number: String
    package let body: String
    package let text: String
    package let due: CivilDate
    package let promisedOn: CivilDate
    package let percent: Int
    package let state: PromiseState

    package init(
        number: String, body: String, text: String, due: CivilDate, promisedOn: CivilDate, percent: Int,
        state: PromiseState
    ) {
        (self.number, self.body, self.text, self.due) = (number, body, text, due)
        (self.promisedOn, self.percent, self.state) = (promisedOn, percent, state)
    }

    package static var example: BriefingPromiseView {
        BriefingPromiseView(
            number: "MT-2026-14", body: "kommune-senja", text: "A night bus", due: .example,
            promisedOn: .example,
            percent: 40, state: .underWay)
    }
}

/// One municipality's part. A part without a municipality holds what belongs to the region as a whole.
package struct BriefingPartView: Wire {
    package let municipality: String?
    package let name: String
    package let newCases: [BriefingCaseView]
    package let overdue: [BriefingCaseView]
    package let answers: [BriefingCaseView]
    /// As they stood on the day; those that the council had confirmed before the last time are left out.
    package let promises: [BriefingPromiseView]
    package let seats: Int
    package let vacantSeats: Int
    /// Those who sit, and of these who have all the training that is asked: `<5` for one to four, `–` where the
    /// figures together would tell who.
    package let members: PersonCount
    package let trained: PersonCount
    /// Modules that sitting members lack, all together; never names.
    package let trainingGaps: Int

    package init(
        municipality: String?, name: String, newCases: [BriefingCaseView], overdue: [BriefingCaseView],
        answers: [BriefingCaseView], promises: [BriefingPromiseView], seats: Int, vacantSeats: Int,
        members: PersonCount, trained: PersonCount, trainingGaps: Int
    ) {
        (self.municipality, self.name, self.newCases) = (municipality, name, newCases)
        (self.overdue, self.answers, self.promises) = (overdue, answers, promises)
        (self.seats, self.vacantSeats, self.trainingGaps) = (seats, vacantSeats, trainingGaps)
        (self.members, self.trained) = (members, trained)
    }

    package static var example: BriefingPartView {
        BriefingPartView(
            municipality: "senja", name: "Senja", newCases: [.example], overdue: [.example],
            answers: [.example],
            promises: [.example], seats: 7, vacantSeats: 1, members: PersonCount(6),
            trained: .hidden, trainingGaps: 5)
    }
}

package struct BriefingView: Wire {
    package let region: String
    package let asOf: CivilDate
    package let start: BriefingStart
    /// The day of that meeting or event; left out when nothing has happened yet.
    package let since: CivilDate?
    package let parts: [BriefingPartView]

    package init(
        region: String, asOf: CivilDate, start: BriefingStart, since: CivilDate?, parts: [BriefingPartView]
    ) {
        (self.region, self.asOf, self.start) = (region, asOf, start)
        (self.since, self.parts) = (since, parts)
    }

    package static var example: BriefingView {
        BriefingView(
            region: "Midt-Troms", asOf: .example, start: .jointMeeting, since: .example, parts: [.example])
    }
}
