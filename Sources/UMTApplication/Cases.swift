package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listCases(_ ask: ListCases, _ call: Call) async throws -> CaseList {
        let limit = try Paging.limit(ask.limit)
        let search = try await searching(ask.search)
        return try reading(ask.region, .readCases, call) { shelf, scope in
            let filter = CaseFilter(
                council: try ask.council.map { try shelf.body($0, field: "council").id },
                receiver: try ask.to.map { try shelf.body($0, field: "to").id },
                clock: try clock(of: ask), search: search)
            let mark = try ask.after.map { CaseMark(try marked($0, scope, shelf, call)) }
            let lines = try shelf.cases(
                filter, within: scope, drafts: seesDrafts(call, shelf), on: call.today, after: mark,
                limit: limit + 1)
            let (ladder, book) = (try shelf.ladder(), try shelf.holidays())
            let views = lines.prefix(limit).map { line in
                let rung = line.tally.nextDue.flatMap {
                    ladder.reached(by: $0, on: call.today, book.calendar(for: line.receiver))
                }
                return CaseLineView(
                    line.youthCase, council: line.council, line.tally, rung: rung, on: call.today)
            }
            return CaseList(views, next: lines.count > limit ? lines[limit - 1].youthCase.name : nil)
        }
    }

    package func readCase(_ ask: ReadCase, _ call: Call) throws -> CaseView {
        try reading(ask.region, .readCases, call) { shelf, scope in
            let trail = try shelf.trail(of: try shelf.youthCase(ask.case))
            guard sees(trail, scope, shelf, call) else {
                throw Refusal.notFound(.youthCase, ask.case, field: "case")
            }
            return view(trail, call)
        }
    }

    /// Raises a case: it gets its number at once, unless it is saved as a draft.
    package func raiseCase(_ ask: RaiseCase, _ call: Call) async throws -> CaseView {
        let title = try Words.checked(ask.title, field: "title", limit: 200)
        let text = try Words.checked(ifAny: ask.text, field: "text", limit: 20_000) ?? ""
        let reference = try Words.checked(ifAny: ask.archiveReference, field: "archiveReference", limit: 60)
        let wanted = try asks(of: ask, title)
        let isDraft = ask.draft ?? false
        let raisedAt = try raisedAt(ask, call)
        return try await changing(ask.region, .raiseCase, call) { [ids] shelf, scope in
            let council = try council(ask.council, within: scope, shelf, field: "council")
            let number = isDraft ? nil : try nextCaseNumber(in: raisedAt.day.year, shelf)
            let youthCase = YouthCase(
                id: ids.mint(), council: council.id, number: number, title: title, text: text,
                raisedAt: raisedAt, archiveReference: reference, visibility: isDraft ? .draft : .internal)
            try shelf.keep(youthCase)
            for (index, text) in wanted.enumerated() {
                try shelf.keep(Ask(id: ids.mint(), place: index + 1, text: text), of: youthCase.id)
            }
            for item in Set(ask.planItems ?? []) {
                try shelf.keepLink(from: youthCase.id, to: try shelf.planItem(item).id)
            }
            try shelf.keepVisibility(
                youthCase.visibility, ground: nil, of: youthCase.id, at: call.now, as: mint())
            let isEarlier = raisedAt != call.now
            let words =
                isDraft
                ? ["how": "draft"]
                : isEarlier ? ["how": "earlier", "due": youthCase.raisedOn.description] : [:]
            try keep(.raiseCase, youthCase, call, shelf, words, by: council)
            return view(try shelf.trail(of: youthCase), call)
        }
    }

    package func submitCase(_ ask: SubmitCase, _ call: Call) async throws -> CaseView {
        try await changing(ask.region, .raiseCase, call) { shelf, scope in
            let (old, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: old.version)
            let state = try shelf.state(of: old, on: call.today)
            let submitted = try old.submitted(
                as: try nextCaseNumber(in: call.today.year, shelf), at: call.now)
            try CaseProcess.check(.submit, from: state)
            try shelf.replace(submitted)
            try shelf.keepVisibility(.internal, ground: nil, of: old.id, at: call.now, as: mint())
            try keep(.raiseCase, submitted, call, shelf, by: council)
            return view(try shelf.trail(of: submitted), call)
        }
    }

    package func editCase(_ ask: EditCase, _ call: Call) async throws -> CaseView {
        let title = try Words.checked(ifAny: ask.title, field: "title", limit: 200)
        let text = try Words.checked(ifAny: ask.text, field: "text", limit: 20_000)
        let reference = try Words.checked(ifAny: ask.archiveReference, field: "archiveReference", limit: 60)
        return try await changing(ask.region, .editCase, call) { shelf, scope in
            let (old, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: old.version, required: true)
            try check(.edit, old, shelf, call)
            let edited = old.changed(title: title, text: text, archiveReference: reference)
            try shelf.replace(edited)
            try keep(.editCase, edited, call, shelf, by: council)
            return view(try shelf.trail(of: edited), call)
        }
    }

    /// Publishes, withholds or takes back. Nothing is public by default.
    package func publishCase(_ ask: PublishCase, _ call: Call) async throws -> CaseView {
        let title = try Words.checked(ifAny: ask.publicTitle, field: "publicTitle", limit: 200)
        let text = try Words.checked(ifAny: ask.publicText, field: "publicText", limit: 20_000)
        let ground = try Words.checked(ifAny: ask.ground, field: "ground", limit: 200)
        return try await changing(ask.region, .publishCase, call) { shelf, scope in
            let (old, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: old.version)
            let shown = try old.shown(as: ask.visibility, ground: ground, title: title, text: text)
            try check(.publish, old, shelf, call)
            try shelf.replace(shown)
            try shelf.keepVisibility(shown.visibility, ground: ground, of: old.id, at: call.now, as: mint())
            try keep(.publishCase, shown, call, shelf, ["how": shown.visibility.rawValue], by: council)
            return view(try shelf.trail(of: shown), call)
        }
    }

    /// The case and its council, if the caller's deed reaches the council.
    func youthCase(_ name: String, within scope: Scope, _ shelf: Shelf) throws -> (YouthCase, Body) {
        let youthCase = try shelf.youthCase(name)
        let council = try shelf.body(youthCase.council)
        guard scope.reaches(council) else { throw Refusal.notFound(.youthCase, name, field: "case") }
        return (youthCase, council)
    }

    /// Keeps the event of a step; the body's name goes with it, so that the journey reads the same later.
    func keep(
        _ deed: Deed, _ youthCase: YouthCase, _ call: Call, _ shelf: Shelf, _ words: [String: String?] = [:],
        by body: Body
    ) throws {
        let names: [String: String?] = ["nameNb": body.name.nb, "nameEn": body.name.en]
        let event = event(
            deed, .youthCase, youthCase.id.raw, call, words.merging(names) { first, _ in first })
        try shelf.keep(event)
        try tell(event, of: youthCase, by: body, shelf)
    }

    func view(_ trail: Trail, _ call: Call) -> CaseView {
        CaseView(
            trail, steps: trail.steps(for: call.caller, on: call.today), on: call.today, in: call.language)
    }

    // `overdue` is the older name of one of the clocks.
    private func clock(of ask: ListCases) throws(Refusal) -> AnswerClock? {
        guard let clock = ask.clock else { return ask.overdue == true ? .overdue : nil }
        let known: [AnswerClock] = [.paused, .postponed, .overdue, .longOverdue]
        guard known.contains(clock) else {
            throw .badValue(
                clock.rawValue, field: "clock", wanted: known.map(\.rawValue).joined(separator: ", "))
        }
        if ask.overdue == true, clock != .overdue { throw Refusal(.duplicateField, field: "clock") }
        return clock
    }

    func sees(_ trail: Trail, _ scope: Scope, _ shelf: Shelf, _ call: Call) -> Bool {
        scope.reaches(caseOf: trail.council, sentTo: trail.sendings.map(\.body))
            && (trail.youthCase.visibility != .draft || seesDrafts(call, shelf))
    }

    // A mark that names no case of this caller's list says nothing about other cases.
    private func marked(_ mark: String, _ scope: Scope, _ shelf: Shelf, _ call: Call) throws -> YouthCase {
        do {
            let trail = try shelf.trail(of: try shelf.youthCase(mark))
            if sees(trail, scope, shelf, call) { return trail.youthCase }
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal(.badPageMark, field: "after")
        }
        throw Refusal(.badPageMark, field: "after")
    }

    // `MT-2026-14`: the year of raising in Oslo, and a counter taken in the same transaction.
    /// When it was raised. Refuses a day to come, and a draft from before.
    private func raisedAt(_ ask: RaiseCase, _ call: Call) throws(Refusal) -> Moment {
        if ask.draft == true, let day = ask.raisedOn, day != call.today {
            throw Refusal(.eitherOr, field: "raisedOn", ["raisedOn", "draft"])
        }
        return try moment(of: ask.raisedOn, field: "raisedOn", call)
    }

    private func nextCaseNumber(in year: Int, _ shelf: Shelf) throws -> String {
        "\(shelf.region.code)-\(year)-\(try shelf.next("case", in: year))"
    }

    private func asks(of ask: RaiseCase, _ title: String) throws(Refusal) -> [String] {
        let asks = ask.asks ?? []
        if asks.count > Ask.limit { throw Refusal(.tooManyAsks, field: "asks", [String(Ask.limit)]) }
        var checked: [String] = []
        for (index, text) in asks.enumerated() {
            checked.append(try Words.checked(text, field: "asks.\(index)", limit: 500))
        }
        return checked.isEmpty ? [title] : checked
    }

    func seesDrafts(_ call: Call, _ shelf: Shelf) -> Bool {
        (try? call.caller.scope(for: .readDrafts, in: shelf.region)) != nil
    }
}
