package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What the mayors need before the joint meeting: the same for everybody who may read it.
    package func readBriefing(_ ask: ReadBriefing, _ call: Call) async throws -> BriefingView {
        try await aside(ask.region, .readBriefing, call) { shelf, _ in
            let day = ask.asOf ?? call.today
            let meeting = try shelf.jointMeeting(ask.meeting, from: day)
            return try shelf.briefing(
                for: meeting, on: min(day, meeting?.day ?? day), today: call.today)
        }
    }
}

extension Shelf {
    /// The joint meeting by its id or its day; the next from that day on when none is named, `nil` when there is none.
    func jointMeeting(_ name: String?, from day: CivilDate) throws -> Meeting? {
        let bodies = try bodies().filter { $0.kind == .jointMeeting }
        let meetings = try bodies.flatMap { try self.meetings(of: $0.id, on: day) }
            .filter { $0.course.state != .cancelled }.map(\.meeting).sorted { $0.day < $1.day }
        guard let name else { return meetings.first { $0.day >= day } }
        guard let found = meetings.first(where: { $0.id.description == name || $0.day.description == name })
        else { throw Refusal.notFound(.meeting, name, field: "meeting") }
        return found
    }

    /// The briefing for a meeting as things stood on a day, without the names that must not be in it today.
    func briefing(for meeting: Meeting?, on day: CivilDate, today: CivilDate) throws -> BriefingView {
        let last = try lastMeeting(of: .jointMeeting, before: day)
        let span = BriefingSpan(since: last?.day, day: day)
        let facts = try BriefingFacts(self, span)
        let chosen = BriefingCandidate.chosen(facts.candidates)
        let cases = try chosen.cases.map {
            BriefingCaseView(try trail(of: try youthCase($0)).asOf(day), since: last?.day, on: day)
        }
        let view = BriefingView(
            region: region.name,
            meeting: meeting.map(BriefingMeetingView.init),
            asOf: day, start: last == nil ? .firstEvent : .jointMeeting,
            since: try last?.day ?? firstDay().map { min($0, day) }, parts: facts.parts, cases: cases,
            moreCases: chosen.of - cases.count,
            representation: try representation(facts.places, on: day, Sight(.nobody, today: today)),
            plans: try plansWithCases(on: day))
        let names = try nameGuard(for: view.texts, on: today)
        return view.changingTexts { names.masked($0).excerpt($1) }
    }

    // Nobody under protection is counted, so that everybody may read the same.
    private func representation(_ places: [BriefingFacts.Place], on day: CivilDate, _ sight: Sight) throws
        -> [BriefingSeatsView]
    {
        let seats = try seatCounts(on: day, seenBy: sight)
        let book = try trainingBook(until: day)
        let training = Dictionary(grouping: try sitting(on: day, seenBy: sight), by: \.municipality).mapValues
        {
            TrainingCoverage(of: Set($0.map(\.mandate.person)), as: .member, in: book, on: day)
        }
        return places.map { place in
            let (counts, coverage) = (seats[place.id], training[place.key])
            let members = coverage?.members ?? 0
            return BriefingSeatsView(
                municipality: place.key, name: place.name, seats: counts?.seats ?? 0,
                vacantSeats: (counts?.seats ?? 0) - (counts?.held ?? 0), members: PersonCount(members),
                trained: .part(coverage?.complete ?? 0, of: members), trainingGaps: coverage?.gaps ?? 0)
        }
    }

    private func plansWithCases(on day: CivilDate) throws -> [BriefingPlanView] {
        try plans().filter { $0.period.covers(day) != .no }.compactMap { plan in
            let items = try items(of: plan.id)
            let goals = items.filter { $0.kind == .subGoal }
            if goals.isEmpty { return nil }
            let linked = try linkedItems(of: plan.id, on: day)
            let touched = Set(
                items.filter { linked.contains($0.id) }.compactMap {
                    $0.kind == .strategy ? $0.parent : $0.number
                })
            return BriefingPlanView(
                key: plan.key, title: plan.title,
                goals: goals.map {
                    BriefingGoalView(
                        key: $0.key, number: $0.number, label: $0.label, hasCases: touched.contains($0.number)
                    )
                })
        }
    }
}
