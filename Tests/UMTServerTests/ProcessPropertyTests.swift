import Testing
import UMTAPI
import UMTApplication
import UMTDomain

/// Random steps over a small region: the table is never left, lists agree with pages, and no case disappears.
@Suite struct ProcessPropertyTests {
    @Test(arguments: [1, 2, 3])
    func `whatever is done, a case stays in the table and waits for somebody or is at an end`(seed: Int)
        async throws
    {
        let hall = try await Hall()
        var walk = Walk(hall.application, seed: UInt64(seed))
        for _ in 0..<220 {
            try await walk.stride()
            try await walk.look()
        }
        // The walk is worth something only if it gets about.
        #expect(walk.taken.count >= CaseStep.allCases.count - 2, "\(walk.taken)")
        #expect(walk.seen.count >= 9, "\(walk.seen)")
    }
}

private struct Walk {
    static let region = "midt-troms"
    static let councils = ["ungdomsrad-senja", "ungdomsrad-bardu", "umt"]
    static let receivers = [
        "umt", "kommune-senja", "kommune-bardu", "fellesmote", "kommunestyre-senja", "fylkestinget",
    ]

    let app: Application
    var dice: Dice
    var now = Hall.now
    var names: [String] = []
    var taken: Set<CaseStep> = []
    var seen: Set<CaseState> = []

    init(_ app: Application, seed: UInt64) { (self.app, dice) = (app, Dice(state: seed)) }

    private var call: Call { Call(caller: .operator, now: now) }

    private func page(_ name: String) throws -> CaseView {
        try app.readCase(ReadCase(region: Self.region, case: name), call)
    }

    /// A day or some weeks pass, or somebody takes a step, which is in the table or refused.
    mutating func stride() async throws {
        if Int.random(in: 0..<6, using: &dice) == 0 {
            now = now.adding(seconds: 86_400 * Int.random(in: 1...25, using: &dice))
        }
        guard let name = names.randomElement(using: &dice), names.count > 3, !chance(12) else {
            return try await raise()
        }
        let before = try page(name)
        let step = pick(from: before)
        do {
            let after = try await take(step, before)
            guard let row = CaseProcess.row(of: step) else { throw Refusal(.fault) }
            #expect(row.from.contains(before.state), "\(step) from \(before.state)")
            #expect(
                row.to?.contains(after.state) ?? (after.state == before.state), "\(step) → \(after.state)")
            #expect(before.steps.contains(step), "\(step) was not offered from \(before.state)")
            #expect(after.journey.count > before.journey.count)
            taken.insert(step)
        } catch let refusal as Refusal {
            #expect(try page(name).state == before.state && refusal.code != .fault, "\(refusal)")
            if refusal.code == .stepNotOpen { #expect(!before.steps.contains(step), "\(step): \(refusal)") }
        }
    }

    // Mostly one of those that are offered.
    private mutating func pick(from view: CaseView) -> CaseStep {
        let any = CaseStep.allCases.filter { $0 != .raise }
        if chance(4) { return any.randomElement(using: &dice) ?? .edit }
        let onwards = view.steps.filter { ![.edit, .attach, .giveStatement, .publish].contains($0) }
        return onwards.randomElement(using: &dice) ?? view.steps.randomElement(using: &dice) ?? .edit
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }

    private mutating func raise() async throws {
        let council = Self.councils.randomElement(using: &dice) ?? "umt"
        let raised = try await app.raiseCase(
            RaiseCase(
                region: Self.region, council: council, title: "Sak", asks: ["Én", "To"], draft: chance(4)),
            call)
        names.append(raised.id.description)
        taken.insert(.raise)
    }

    private mutating func take(_ step: CaseStep, _ view: CaseView) async throws -> CaseView {
        let (region, name, sentence) = (Self.region, view.id.description, "Fordi det er slik.")
        let sending = view.sendings.filter(\.isWaiting).randomElement(using: &dice) ?? view.sendings.last
        let promise = view.promises.randomElement(using: &dice)
        let body = Self.receivers.randomElement(using: &dice) ?? "umt"
        let id = sending?.id ?? SendingID(raw: 1)
        switch step {
        case .raise: return view
        case .submit: return try await app.submitCase(SubmitCase(region: region, case: name), call)
        case .edit:
            let edition = Call(caller: .operator, now: now, edition: view.version)
            return try await app.editCase(EditCase(region: region, case: name, title: "Sak 2"), edition)
        case .attach:
            let file = Upload(Array("%PDF-1.5\nstartxref\n%%EOF".utf8))
            return try await app.attachFile(
                AttachFile(region: region, case: name, title: "Kart", file: file), call)
        case .giveStatement:
            return try await app.giveStatement(
                GiveStatement(region: region, case: name, text: sentence), call)
        case .publish:
            let shown = PublishCase(region: region, case: name, visibility: .published, publicTitle: "Sak")
            return try await app.publishCase(shown, call)
        case .send:
            let early = max(view.raisedOn, now.day.adding(days: -Int.random(in: 0...60, using: &dice)))
            return try await app.sendCase(
                SendCase(region: region, case: name, to: body, receivedOn: early), call)
        case .forward:
            let to = Array(Self.receivers.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice)))
            return try await app.forwardCase(
                ForwardCase(region: region, id: id, to: to, sentence: sentence), call)
        case .askCouncil:
            return try await app.askCouncil(AskCouncil(region: region, id: id, sentence: sentence), call)
        case .clarify:
            let asked = view.sendings.first { $0.question != nil }?.id ?? id
            return try await app.clarifyCase(ClarifyCase(region: region, id: asked, sentence: sentence), call)
        case .postpone:
            let due = WorkCalendar.national.next(onOrAfter: now.day.adding(days: 40))
            return try await app.postponeAnswer(
                PostponeAnswer(region: region, id: id, due: due, reason: sentence), call)
        case .file:
            return try await app.fileCase(
                FileCase(region: region, id: id, archiveReference: "26/1234"), call)
        case .answer:
            return try await app.answerCase(
                AnswerCase(region: region, id: id, outcome: .partly, reason: sentence), call)
        case .promise:
            let answered = view.sendings.first { $0.answeredOn != nil }?.id ?? id
            let due = now.day.adding(days: Int.random(in: 0...30, using: &dice))
            return try await app.makePromise(
                MakePromise(region: region, id: answered, text: "En buss", due: due), call)
        case .deliver:
            let percent = chance(3) ? 40 : 100
            return try await app.reportDelivery(
                ReportDelivery(
                    region: region, id: promise?.id ?? PromiseID(raw: 1), percent: percent, sentence: sentence
                ),
                call)
        case .confirm:
            return try await app.confirmDelivery(
                ConfirmDelivery(
                    region: region, id: promise?.id ?? PromiseID(raw: 1),
                    verdict: chance(3) ? .disputed : .confirmed, sentence: sentence), call)
        case .withdraw:
            return try await app.withdrawCase(
                WithdrawCase(region: region, case: name, sentence: sentence), call)
        case .merge:
            let into = names.randomElement(using: &dice) ?? name
            return try await app.mergeCase(
                MergeCase(region: region, case: name, into: into, sentence: sentence), call)
        case .reopen:
            let to = chance(3) ? [body] : nil
            return try await app.reopenCase(
                ReopenCase(region: region, case: name, to: to, sentence: sentence), call)
        }
    }

    /// Every case by its page, by the list, by the inbox and by whom it waits for.
    mutating func look() async throws {
        let list = try await listed()
        let pages = try names.map(page)
        var waiting: [String] = []
        for view in pages {
            seen.insert(view.state)
            let name = view.number ?? view.id.description
            #expect(
                list[view.id] == view.state, "\(name): the list says \(String(describing: list[view.id]))")
            let open = view.sendings.filter(\.isWaiting)
            switch view.state {
            case .waiting, .overdue, .longOverdue, .paused: #expect(!open.isEmpty, "\(name)")
            case .withdrawn, .merged, .answered, .confirmed, .draft, .raised: #expect(open.isEmpty, "\(name)")
            default: #expect(open.isEmpty && view.promises.contains { $0.state != .confirmed }, "\(name)")
            }
            #expect((view.state == .merged) == (view.mergedInto != nil))
            for sending in view.sendings where !sending.isWaiting { #expect(!sending.clock.isOverdue) }
            for parent in view.sendings where parent.clock == .forwarded {
                #expect(view.sendings.contains { $0.parent == parent.id })
            }
            let inTheOpen = open.filter { $0.clock != .paused }.map { "\(name) \($0.to)" }
            waiting += inTheOpen
        }
        #expect(try inbox(.answer).sorted() == waiting.sorted())
        let raised = pages.filter { $0.state == .raised }.compactMap { view in
            view.number.map { "\($0) \(view.council)" }
        }
        #expect(try inbox(.unsent).sorted() == raised.sorted())
    }

    private func listed() async throws -> [CaseID: CaseState] {
        let list = try await app.listCases(ListCases(region: Self.region, limit: 100), call)
        #expect(list.next == nil)
        return Dictionary(uniqueKeysWithValues: list.cases.map { ($0.id, $0.state) })
    }

    private func inbox(_ kind: WaitingKind) throws -> [String] {
        var (found, mark): ([String], String?) = ([], nil)
        repeat {
            let page = try app.readInbox(ReadInbox(region: Self.region, after: mark, limit: 500), call)
            found += page.waiting.filter { $0.kind == kind }.map { "\($0.case) \($0.body)" }
            mark = page.next
        } while mark != nil
        return found
    }
}

private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
