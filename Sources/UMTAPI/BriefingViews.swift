package import UMTDomain

extension Bilingual: Wire {
    package static var example: Bilingual { Bilingual(nb: "Senja kommune", en: "Municipality of Senja") }
}

/// What a briefing counts from: after the last joint meeting, or from the first event of the record.
package enum BriefingStart: String, CaseIterable, Sendable, Codable {
    case jointMeeting = "joint-meeting"
    case firstEvent = "first-event"
}

/// A joint meeting that a briefing is for.
package struct BriefingMeetingView: Wire {
    package let id: MeetingID
    package let day: CivilDate
    package var title: String

    package init(_ meeting: Meeting) { self.init(id: meeting.id, day: meeting.day, title: meeting.title) }

    private init(id: MeetingID, day: CivilDate, title: String) {
        (self.id, self.day, self.title) = (id, day, title)
    }

    package static var example: BriefingMeetingView {
        BriefingMeetingView(id: .example, day: .example, title: "Joint meeting")
    }
}

/// What the young ask of a municipality and have no answer to.
package struct BriefingAskView: Wire {
    package let number: String
    /// The first ask, cut short; empty where the case is withheld on a legal ground.
    package var ask: String
    /// How many more the case asks for.
    package let moreAsks: Int
    package let to: Bilingual
    package let receivedOn: CivilDate
    package let due: CivilDate?
    /// Whole days past the deadline; 0 when in time.
    package let daysLate: Int
    /// Whether it waits for the young, who have been asked something.
    package let isPaused: Bool
    /// Received since last time; for one that is overdue, past its deadline since then.
    package let isNew: Bool

    package init(
        number: String, ask: String, moreAsks: Int, to: Bilingual, receivedOn: CivilDate, due: CivilDate?,
        daysLate: Int, isPaused: Bool, isNew: Bool
    ) {
        (self.number, self.ask, self.moreAsks, self.to) = (number, ask, moreAsks, to)
        (self.receivedOn, self.due, self.daysLate) = (receivedOn, due, daysLate)
        (self.isPaused, self.isNew) = (isPaused, isNew)
    }

    package static var example: BriefingAskView {
        BriefingAskView(
            number: "MT-2026-14", ask: "A bus after eleven", moreAsks: 1, to: .example, receivedOn: .example,
            due: .example.adding(days: 28), daysLate: 12, isPaused: false, isNew: true)
    }
}

/// A promise that was kept, kept late, or broken.
package struct BriefingPromiseView: Wire {
    package let number: String
    /// Cut short; empty where the case is withheld on a legal ground.
    package var text: String
    package let by: Bilingual
    package let due: CivilDate
    package let fate: PromiseFate
    /// Whole days past its day: until it was delivered, else until the day of the briefing.
    package let daysLate: Int
    package let isNew: Bool

    package init(
        number: String, text: String, by: Bilingual, due: CivilDate, fate: PromiseFate, daysLate: Int,
        isNew: Bool
    ) {
        (self.number, self.text, self.by, self.due) = (number, text, by, due)
        (self.fate, self.daysLate, self.isNew) = (fate, daysLate, isNew)
    }

    package static var example: BriefingPromiseView {
        BriefingPromiseView(
            number: "MT-2026-14", text: "A night bus on Fridays", by: .example, due: .example, fate: .broken,
            daysLate: 12, isNew: true)
    }
}

/// One municipality on the first page. A part without a municipality is what belongs to the region as a whole.
///
/// Counts are of everything; of the lists only the first few lines are told.
package struct BriefingPartView: Wire {
    package let municipality: String?
    package let name: Bilingual
    package let overdue: Int
    package let newOverdue: Int
    package var overdueAsks: [BriefingAskView]
    package let waiting: Int
    package let newWaiting: Int
    package var waitingAsks: [BriefingAskView]
    /// Answers given since last time.
    package let answers: Int
    /// Cases that its own youth council has raised since last time.
    package let raised: Int
    package let kept: Int
    package let keptLate: Int
    package let broken: Int
    package let newBroken: Int
    package var promises: [BriefingPromiseView]

    package init(
        municipality: String?, name: Bilingual, _ counts: BriefingCounts, overdueAsks: [BriefingAskView],
        waitingAsks: [BriefingAskView], promises: [BriefingPromiseView]
    ) {
        (self.municipality, self.name) = (municipality, name)
        (overdue, newOverdue, waiting) = (counts.overdue, counts.newOverdue, counts.waiting)
        (newWaiting, answers, raised) = (counts.newWaiting, counts.answers, counts.raised)
        (kept, keptLate, broken, newBroken) = (
            counts.kept, counts.keptLate, counts.broken, counts.newBroken
        )
        (self.overdueAsks, self.waitingAsks, self.promises) = (overdueAsks, waitingAsks, promises)
    }

    package var promiseCount: Int { kept + keptLate + broken }

    package static var example: BriefingPartView {
        var counts = BriefingCounts()
        (counts.overdue, counts.newOverdue, counts.waiting, counts.newWaiting) = (1, 1, 3, 2)
        (counts.answers, counts.raised, counts.kept) = (4, 2, 3)
        (counts.keptLate, counts.broken, counts.newBroken) = (1, 2, 1)
        return BriefingPartView(
            municipality: "senja", name: Bilingual(nb: "Senja", en: "Senja"), counts,
            overdueAsks: [.example], waitingAsks: [.example], promises: [.example])
    }
}

/// Representation and training of one municipality, on the last page. Persons are counted as they may be shown.
package struct BriefingSeatsView: Wire {
    package let municipality: String?
    package let name: Bilingual
    package let seats: Int
    package let vacantSeats: Int
    /// Those who sit, and of these who have all the training that is asked: `<5` for one to four, `–` where the
    /// figures together would tell who.
    package let members: PersonCount
    package let trained: PersonCount
    /// Modules that sitting members lack, all together; never names.
    package let trainingGaps: Int

    package init(
        municipality: String?, name: Bilingual, seats: Int, vacantSeats: Int, members: PersonCount,
        trained: PersonCount, trainingGaps: Int
    ) {
        (self.municipality, self.name, self.seats) = (municipality, name, seats)
        (self.vacantSeats, self.members, self.trained) = (vacantSeats, members, trained)
        self.trainingGaps = trainingGaps
    }

    package static var example: BriefingSeatsView {
        BriefingSeatsView(
            municipality: "senja", name: Bilingual(nb: "Senja", en: "Senja"), seats: 7, vacantSeats: 1,
            members: PersonCount(6), trained: .hidden, trainingGaps: 5)
    }
}

/// A sub-goal of a plan, and whether a case is linked to it or to a strategy below it.
package struct BriefingGoalView: Wire {
    package let key: String
    package let number: String
    package let label: Bilingual
    package let hasCases: Bool

    package init(key: String, number: String, label: Bilingual, hasCases: Bool) {
        (self.key, self.number, self.label, self.hasCases) = (key, number, label, hasCases)
    }

    package static var example: BriefingGoalView {
        BriefingGoalView(
            key: "tromsvekstavtalen-1.1", number: "1.1",
            label: Bilingual(nb: "Bolyst", en: "A place to live"),
            hasCases: true)
    }
}

package struct BriefingPlanView: Wire {
    package let key: String
    package let title: Bilingual
    package let goals: [BriefingGoalView]

    package init(key: String, title: Bilingual, goals: [BriefingGoalView]) {
        (self.key, self.title, self.goals) = (key, title, goals)
    }

    package static var example: BriefingPlanView {
        BriefingPlanView(
            key: "tromsvekstavtalen", title: Bilingual(nb: "Planen", en: "The plan"), goals: [.example])
    }
}

package struct BriefingDefinitionView: Wire {
    package let word: Bilingual
    package let means: Bilingual

    package init(word: Bilingual, means: Bilingual) { (self.word, self.means) = (word, means) }

    package static var example: BriefingDefinitionView {
        BriefingDefinitionView(
            word: Bilingual(nb: "holdt", en: "kept"),
            means: Bilingual(nb: "rådet har bekreftet det", en: "the council has confirmed it"))
    }
}
