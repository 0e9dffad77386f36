package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What the mayors need before the joint meeting: the same for everybody who may read it, but that people under
    /// protection count only for those who may know of them.
    package func readBriefing(_ ask: ReadBriefing, _ call: Call) async throws -> BriefingView {
        let day = ask.asOf ?? call.today
        return try await store.readAside { house in
            let region = try house.region(ask.region)
            _ = try call.caller.scope(for: .readBriefing, in: region)
            let shelf = house.shelf(of: region)
            let meeting = try shelf.lastMeeting(of: .jointMeeting, before: day)
            let parts = try Briefing(shelf, after: meeting?.day, on: day, seenBy: call.sight(in: shelf))
                .parts(call.language)
            return BriefingView(
                region: region.name, asOf: day, start: meeting == nil ? .firstEvent : .jointMeeting,
                since: try meeting?.day ?? shelf.firstDay().map { min($0, day) }, parts: parts)
        }
    }
}

/// All rows of a briefing, read once for the region and dealt out to its municipalities.
private struct Briefing {
    let day: CivilDate
    let since: CivilDate?
    let municipalities: [RegionMunicipality]
    let new: [MunicipalityID?: [BriefingLine]]
    let overdue: [MunicipalityID?: [BriefingLine]]
    let answers: [MunicipalityID?: [BriefingLine]]
    let promises: [MunicipalityID?: [BriefingPromise]]
    let seats: [MunicipalityID?: BriefingCounts]
    /// By key of the municipality.
    let training: [String?: TrainingCoverage]

    init(_ shelf: Shelf, after since: CivilDate?, on day: CivilDate, seenBy sight: Sight) throws {
        (self.day, self.since) = (day, since)
        municipalities = try shelf.municipalities(.membership, on: day)
        new = Dictionary(grouping: try shelf.newCases(after: since, until: day), by: \.municipality)
        overdue = Dictionary(grouping: try shelf.overdueSendings(on: day), by: \.municipality)
        answers = Dictionary(grouping: try shelf.answers(after: since, until: day), by: \.municipality)
        promises = Dictionary(grouping: try shelf.promises(after: since, until: day), by: \.municipality)
        seats = Self.byMunicipality(try shelf.seatCounts(on: day, seenBy: sight))
        let book = try shelf.trainingBook(until: day)
        training = Dictionary(grouping: try shelf.sitting(on: day, seenBy: sight), by: \.municipality)
            .mapValues {
                TrainingCoverage(of: Set($0.map(\.mandate.person)), as: .member, in: book, on: day)
            }
    }

    func parts(_ language: Language) -> [BriefingPartView] {
        let own = municipalities.map {
            part($0.municipality.id, key: $0.municipality.key, name: $0.name ?? $0.municipality.key)
        }
        return own + [part(nil, key: nil, name: Texts.say("heading.wholeRegion", in: language))]
    }

    private func part(_ id: MunicipalityID?, key: String?, name: String) -> BriefingPartView {
        let (seats, training) = (seats[id], training[key])
        let members = training?.members ?? 0
        return BriefingPartView(
            municipality: key, name: name, newCases: (new[id] ?? []).map { view($0, late: nil) },
            overdue: (overdue[id] ?? []).map { view($0, late: day) },
            answers: (answers[id] ?? []).map { view($0, late: $0.day) },
            promises: (promises[id] ?? []).map(view),
            seats: seats?.first ?? 0, vacantSeats: (seats?.first ?? 0) - (seats?.second ?? 0),
            members: PersonCount(members),
            trained: .part(training?.complete ?? 0, of: members), trainingGaps: training?.gaps ?? 0)
    }

    private func view(_ line: BriefingLine, late: CivilDate?) -> BriefingCaseView {
        let days = late.flatMap { late in line.due.map { late.days(since: $0) } } ?? 0
        return BriefingCaseView(
            number: line.number, title: line.title, body: line.body, day: line.day, due: line.due,
            daysLate: max(0, days))
    }

    private func view(_ promise: BriefingPromise) -> BriefingPromiseView {
        BriefingPromiseView(
            number: promise.number, body: promise.body, text: promise.text, due: promise.due,
            promisedOn: promise.promisedOn, percent: promise.percent,
            state: PromiseState(
                percent: promise.percent, verdict: promise.verdict.flatMap(Confirmation.Verdict.init),
                due: promise.due, deliveredOn: promise.deliveredOn, on: day))
    }

    private static func byMunicipality(_ counts: [BriefingCounts]) -> [MunicipalityID?: BriefingCounts] {
        Dictionary(counts.map { ($0.municipality, $0) }) { first, _ in first }
    }
}
