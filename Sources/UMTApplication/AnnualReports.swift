package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What a council did in a year: as it was approved, or for those within reach as the record stands.
    package func readAnnualReport(_ ask: ReadAnnualReport, _ call: Call) async throws -> AnnualReportView {
        try await aside(ask.region, .readPublished, call) { shelf, _ in
            let body = try shelf.body(ask.body)
            let year = try reportYear(ask.year, ask.term, of: body, shelf)
            if let kept = try shelf.keptReport(of: body.id, from: year.from) {
                return try AnnualReportView(frozen: kept.bytes)
            }
            guard let scope = try? call.caller.scope(for: .readMeetings, in: shelf.region) else {
                throw Refusal.notFound(.annualReport, "\(body.key) \(ask.year)", field: "year")
            }
            return try shelf.annualReport(
                of: try council(ask.body, within: scope, shelf), in: year, on: call.today
            ).view
        }
    }

    package func printAnnualReport(_ ask: PrintAnnualReport, _ call: Call) async throws -> Document {
        let page = AnnualReportPage(
            try await readAnnualReport(
                ReadAnnualReport(region: ask.region, body: ask.body, year: ask.year, term: ask.term), call),
            in: call.language)
        return page.paper.document(as: ask.format ?? .html, named: page.fileName)
    }

    /// The calendar year, or where that is asked for the year of the body's term.
    func reportYear(_ number: Int, _ byTerm: Bool?, of body: Body, _ shelf: Shelf) throws -> ReportYear {
        guard byTerm ?? false else { return try ReportYear(calendar: number) }
        return try ReportYear(number, of: try shelf.terms(of: body.id))
    }
}

extension Shelf {
    /// The report as the record stands today, in a fixed number of statements, without the names that must not be in
    /// it; and whose each name in it is. Refuses a year that has not begun.
    func annualReport(of body: Body, in year: ReportYear, on today: CivilDate) throws -> (
        view: AnnualReportView, people: [[PersonID]]
    ) {
        let last = try year.lastDay(by: today)
        let (from, until) = (year.from, year.until)
        let meetings = try attendedMeetings(of: body.id, from: from, until: until, on: today)
        let held = meetings.filter(\.isHeld)
        let rules = try self.rules(of: body.id)[body.id] ?? []
        let all = try caseFacts(from: from, until: until, publishedOnly: false, on: today)
        let own = all.filter { $0.council == body.id }
        // Nobody under protection is counted, and no substitutes: beside the members of the minutes they would be told.
        let sitting = try self.sitting(in: body.id, on: last, seenBy: Sight(.nobody, today: today)).filter {
            $0.rank == nil
        }
        let training = TrainingCoverage(
            of: Set(sitting.map(\.mandate.person)), as: .member, in: try trainingBook(until: last), on: last)
        let roster = try roster(of: body.id, from: from, until: until).holders(from: from, until: until)
        let seats = try reportSeats(of: body, roster, on: last, today: today)
        let view = AnnualReportView(
            region: region.name, body, year, on: today,
            seats: seats.map(\.view),
            meetings: held.map {
                ReportMeetingView($0, by: $0.minutes?.rule ?? rules.quorum(of: body.kind, on: $0.meeting.day))
            },
            sums: ReportMeetingSums(MeetingYear(meetings), held.flatMap(\.decisions)),
            cases: FiguresView(CaseFigures(own), key: body.key, name: body.name.nb),
            overdue: own.count { [.overdue, .longOverdue].contains($0.state) },
            promises: try promises(of: body.id, in: year, on: today),
            whole: try whole(all, of: body, in: year, on: today),
            hearings: ReportHearingsView(try hearingYear(of: body.id, from: from, until: until)),
            inputs: try inputCounts(of: body.id, from: from, until: until).map(ReportInputView.init),
            training: ReportTrainingView(training, on: last),
            grants: try reportGrants(to: body.id, in: year),
            followUps: ReportFollowUpsView(
                try followUpYear(of: body.id, from: from, until: until, on: today)),
            decisions: try reportDecisions(held))
        let names = try nameGuard(for: view.texts, on: today)
        return (view.changingTexts(names.masked), seats.map(\.people))
    }

    // The seats are those of the last day, the names those of the year: each in the form agreed to, as of today.
    private func reportSeats(
        of body: Body, _ holders: [SeatID: [PersonID]], on day: CivilDate, today: CivilDate
    ) throws -> [(view: ReportSeatsView, people: [PersonID])] {
        let people = try meetingPeople(Set(holders.values.joined()), on: today)
        let keys = try installation.municipalityKeys()
        let called = Dictionary(
            try municipalities(.membership, on: day).map { ($0.municipality.id, $0.name) }
        ) { first, _ in first }
        var parts: [(view: ReportSeatsView, people: [PersonID])] = []
        for seat in try seats(everOf: body.id) where !seat.isSubstitutes {
            let isThere = seat.period.covers(day) == .certain
            guard isThere || holders[seat.id] != nil else { continue }
            let named = (holders[seat.id] ?? []).compactMap { id in
                people[id].flatMap { $0.form?.written($0.name) }.map { (id: id, name: $0) }
            }
            let home = seat.municipality ?? body.municipality
            let municipality = home.flatMap { keys[$0] }
            let place = parts.firstIndex {
                $0.view.municipality == municipality && $0.view.kind == seat.kind
            }
            let before = place.map { parts[$0] }
            let part = ReportSeatsView(
                municipality: municipality, called: home.flatMap { called[$0] ?? nil }, kind: seat.kind,
                seats: (before?.view.seats ?? 0) + (isThere ? 1 : 0),
                names: (before?.view.names ?? []) + named.map(\.name))
            let all = (part, (before?.people ?? []) + named.map(\.id))
            if let place { parts[place] = all } else { parts.append(all) }
        }
        return parts
    }

    private func promises(of council: BodyID?, in year: ReportYear, on today: CivilDate) throws
        -> PromiseTotalsView
    {
        var filter = PromiseFilter(within: .region)
        (filter.council, filter.since, filter.until) = (council, year.from, year.until)
        return PromiseTotalsView(try promiseTotals(filter, on: today))
    }

    private func whole(
        _ cases: [CaseFact], of body: Body, in year: ReportYear, on today: CivilDate
    ) throws -> ReportWholeView? {
        guard body.kind == .assembly else { return nil }
        return ReportWholeView(
            cases: FiguresView(CaseFigures(cases), key: nil, name: region.name),
            promises: try promises(of: nil, in: year, on: today))
    }

    private func reportGrants(to body: BodyID, in year: ReportYear) throws -> [ReportGrantView] {
        var grants: [MoneyGrant] = []
        var mark = (day: year.until, id: MoneyGrantID(raw: 0))
        while true {
            let page = try moneyGrants(of: body, in: nil, after: mark, limit: 500).map(\.grant)
            grants += page.filter { $0.day >= year.from }
            guard let last = page.last, page.count == 500, last.day >= year.from else { break }
            mark = (last.day, last.id)
        }
        return grants.reversed().map(ReportGrantView.init)
    }

    // What the public reads in the minutes, and no more.
    private func reportDecisions(_ meetings: [AttendedMeeting]) throws -> [ReportDecisionView] {
        let titles = try publicTitles(of: meetings.flatMap(\.decisions).compactMap(\.youthCase))
        return meetings.flatMap { meeting in
            meeting.decisions.map { item in
                let title = item.youthCase.map { titles[$0] } ?? item.title
                let isOpen = item.ground == nil && title != nil
                return ReportDecisionView(
                    day: meeting.meeting.day, number: item.number, title: isOpen ? title : nil,
                    decision: isOpen ? item.decision : nil)
            }
        }
    }
}
