package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listHearings(_ ask: ListHearings, _ call: Call) throws -> HearingList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readHearings, call) { shelf, scope in
            let filter = HearingFilter(
                asker: try ask.from.map { try shelf.body($0, field: "from").id },
                council: try ask.council.map { try shelf.body($0, field: "council").id }, stage: ask.stage)
            let mark = try ask.after.map { name in
                try self.marked { try hearing(name, within: scope, shelf).hearing }
            }
            let page = try shelf.hearings(filter, within: scope, after: mark, limit: limit + 1)
            let counts = try shelf.hearingCounts(filter, within: scope)
            let asked = AskedAtView(
                Dictionary(counts.map { ($0.stage, $0.hearings) }) { first, _ in first },
                fewestDays: counts.map(\.fewestDays).min())
            return HearingList(
                page.prefix(limit).map { HearingLineView($0, on: call.today) }, askedAt: asked,
                next: page.count > limit ? page[limit - 1].hearing.number : nil)
        }
    }

    package func readHearing(_ ask: ReadHearing, _ call: Call) throws -> HearingView {
        try reading(ask.region, .readHearings, call) { shelf, scope in
            HearingView(
                try hearing(ask.hearing, within: scope, shelf), on: call.today, in: call.language)
        }
    }

    /// Asks one or several councils. The stage and the days that they are given stay as they are now.
    package func openHearing(_ ask: OpenHearing, _ call: Call) async throws -> HearingView {
        let title = try Words.checked(ask.title, field: "title", limit: 200)
        let text = try Words.checked(ask.text, field: "text", limit: 20_000)
        return try await changing(ask.region, .askYoung, call) { [ids] shelf, scope in
            let asker = try shelf.body(ask.from, field: "from")
            guard scope.reaches(asker) else { throw Refusal.notFound(.body, ask.from, field: "from") }
            let asked = try ask.councils.prefix(60).enumerated().map { place, key in
                try shelf.body(key, field: "councils.\(place)")
            }
            try Hearing.check(
                asker: asker, asked: asked, stage: ask.stage, due: ask.due, reportBy: ask.reportBy,
                at: call.now)
            let year = call.today.year
            let hearing = Hearing(
                id: ids.mint(),
                number: "\(shelf.region.code)-\(year)-H\(try shelf.next("hearing", in: year))",
                asker: asker.id, title: title, text: text, theme: ask.theme, askedStage: ask.stage,
                stage: ask.stage, askedAt: call.now, due: ask.due, reportBy: ask.reportBy)
            try shelf.keep(hearing, asking: asked.map { (key: mint(), body: $0) })
            return try told(.askYoung, hearing, ["due": ask.due.description], by: asker, shelf, call)
        }
    }

    /// Answers a hearing for a council. Refuses a council that was not asked, and a second statement.
    package func answerHearing(_ ask: AnswerHearing, _ call: Call) async throws -> HearingView {
        let text = try Words.checked(ask.text, field: "text", limit: 20_000)
        let reference = try Words.checked(ifAny: ask.reference, field: "reference", limit: 60)
        return try await changing(ask.region, .giveStatement, call) { [ids] shelf, scope in
            let trail = try hearing(ask.hearing, within: scope, shelf)
            try call.check(edition: trail.hearing.version)
            let council = try trail.speaker(ask.council.map(Names.folded), within: scope)
            let statement = try CouncilStatement(
                id: ids.mint(), council: council.id, text: text, decidedOn: ask.decidedOn ?? call.today,
                reference: reference, since: trail.hearing.askedAt.day, at: call.now)
            try shelf.keep(statement, in: nil, answering: trail.hearing.id)
            let isLate = call.today > trail.hearing.due
            let words = ["due": statement.decidedOn.description, "how": isLate ? "late" : nil]
            return try next(trail.hearing.changed(), .giveStatement, words, by: council, trail, shelf, call)
        }
    }

    package func moveHearing(_ ask: MoveHearing, _ call: Call) async throws -> HearingView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 1_000)
        return try await changing(ask.region, .askYoung, call) { shelf, scope in
            let trail = try ownHearing(ask.hearing, within: scope, shelf)
            try call.check(edition: trail.hearing.version)
            let words = ["how": "stage-\(ask.stage.rawValue)", "sentence": sentence]
            let moved = try trail.hearing.moved(to: ask.stage)
            return try next(moved, .askYoung, words, by: trail.asker, trail, shelf, call)
        }
    }

    /// Says what became of a council's statement. Once for each.
    package func reportHearing(_ ask: ReportHearing, _ call: Call) async throws -> HearingView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 5_000)
        return try await changing(ask.region, .askYoung, call) { shelf, scope in
            let trail = try ownHearing(ask.hearing, within: scope, shelf)
            try call.check(edition: trail.hearing.version)
            let statement = try trail.reportable(ask.council.map(Names.folded))
            try shelf.keep(HearingReport(heed: ask.heed, reason: reason, at: call.now), of: statement.id)
            let words = ["how": "report-\(ask.heed.rawValue)", "sentence": reason]
            return try next(trail.hearing.changed(), .askYoung, words, by: trail.asker, trail, shelf, call)
        }
    }

    /// Publishes a hearing with its statements, withholds it, or takes it back inside.
    package func publishHearing(_ ask: PublishHearing, _ call: Call) async throws -> HearingView {
        let ground = try Words.checked(ifAny: ask.ground, field: "ground", limit: 200)
        return try await changing(ask.region, .askYoung, call) { shelf, scope in
            let trail = try ownHearing(ask.hearing, within: scope, shelf)
            try call.check(edition: trail.hearing.version)
            let shown = try trail.hearing.shown(as: ask.visibility, ground: ground)
            try shelf.replace(shown, ground: ask.visibility == .withheld ? ground : nil)
            return try told(
                .askYoung, shown, ["how": shown.visibility.rawValue], by: trail.asker, shelf, call)
        }
    }

    /// The hearing, if the caller's deed reaches who asks or a council that is asked.
    private func hearing(_ name: String, within scope: Scope, _ shelf: Shelf) throws -> HearingTrail {
        let trail = try shelf.trail(of: try shelf.hearing(name))
        guard trail.isReached(by: scope) else { throw Refusal.notFound(.hearing, name, field: "hearing") }
        return trail
    }

    /// The hearing, if the caller's deed reaches who asks.
    private func ownHearing(_ name: String, within scope: Scope, _ shelf: Shelf) throws -> HearingTrail {
        let trail = try hearing(name, within: scope, shelf)
        guard scope.reaches(trail.asker) else { throw Refusal.notFound(.hearing, name, field: "hearing") }
        return trail
    }

    private func next(
        _ hearing: Hearing, _ deed: Deed, _ words: [String: String?], by body: Body, _ trail: HearingTrail,
        _ shelf: Shelf, _ call: Call
    ) throws -> HearingView {
        try shelf.replace(hearing, ground: trail.ground)
        return try told(deed, hearing, words, by: body, shelf, call)
    }

    // The event of a step, and the hearing as it is with it.
    private func told(
        _ deed: Deed, _ hearing: Hearing, _ words: [String: String?], by body: Body, _ shelf: Shelf,
        _ call: Call
    ) throws -> HearingView {
        let names: [String: String?] = ["nameNb": body.name.nb, "nameEn": body.name.en]
        try shelf.keep(
            event(deed, .hearing, hearing.id.raw, call, words.merging(names) { first, _ in first }))
        return HearingView(try shelf.trail(of: hearing), on: call.today, in: call.language)
    }

    /// What a page goes on after; a mark that names nothing of the caller's list says nothing about other things.
    func marked<Thing>(_ look: () throws -> Thing) throws -> Thing {
        do { return try look() } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal(.badPageMark, field: "after")
        }
    }
}

extension Application {
    package func listPublicHearings(_ ask: ListPublicHearings, _ call: Call) throws -> PublicHearingList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readPublished, call) { shelf, _ in
            let mark = try ask.after.map { name in try marked { try published(name, shelf) } }
            let page = try shelf.publishedHearings(after: mark, limit: limit + 1)
            return PublicHearingList(
                page.prefix(limit).map { HearingLineView($0, on: call.today) },
                next: page.count > limit ? page[limit - 1].hearing.number : nil)
        }
    }

    package func readPublicHearing(_ ask: ReadHearing, _ call: Call) throws -> PublicHearing {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            PublicHearing(
                try shelf.trail(of: try published(ask.hearing, shelf)), on: call.today, in: call.language)
        }
    }

    // A hearing that is not published does not exist here, whatever its name.
    private func published(_ name: String, _ shelf: Shelf) throws -> Hearing {
        let hearing = try shelf.hearing(name)
        guard hearing.visibility == .published else {
            throw Refusal.notFound(.hearing, name, field: "hearing")
        }
        return hearing
    }
}

extension HearingLineView {
    fileprivate init(_ line: HearingLine, on day: CivilDate) {
        self.init(line.hearing, from: line.asker, line.tally, on: day)
    }
}
