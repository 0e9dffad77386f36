package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What waits for the caller: for an addressee its cases and promises, for a council its questions, deliveries and drafts, for
    /// a coordinator both.
    package func readInbox(_ ask: ReadInbox, _ call: Call) throws -> InboxView {
        let limit = try Paging.limit(ask.limit)
        let mark = try ask.after.map { text in
            guard let mark = WaitingMark(text) else { throw Refusal(.badPageMark, field: "after") }
            return mark
        }
        return try reading(ask.region, .readCases, call) { shelf, _ in
            let lines = try shelf.waiting(
                call.caller.role.waitsFor, within: call.caller.inboxReach, on: call.today, after: mark,
                limit: limit + 1)
            let ladder = try shelf.ladder()
            let longAfter = try shelf.longOverdueRules().longAfter(on: call.today)
            let book = try shelf.holidays()
            let views = lines.prefix(limit).map { line in
                WaitingView(
                    line, on: call.today, ladder, book.calendar(for: line.municipality), longAfter: longAfter)
            }
            return InboxView(
                views, next: lines.count > limit ? lines[limit - 1].mark.description : nil)
        }
    }
}

extension Role {
    fileprivate var waitsFor: [WaitingKind] {
        switch self {
        case .caseOfficer, .mayor: [.answer, .delivery, .report]
        case .youthMember: [.question, .confirmation, .draft, .hearing, .input]
        case .municipalCoordinator, .regionalCoordinator, .operator: WaitingKind.allCases
        case .visitor, .reader: []
        }
    }
}

extension Caller {
    fileprivate var inboxReach: InboxReach {
        role == .regionalCoordinator || role == .operator ? .region : .own(body, municipality)
    }
}

extension WaitingView {
    fileprivate init(
        _ line: WaitingLine, on day: CivilDate, _ ladder: [Rung], _ calendar: WorkCalendar, longAfter: Int?
    ) {
        var clock: AnswerClock?
        var rung: Rung.Who?
        if line.kind == .answer {
            clock =
                line.due.map { due in
                    if day <= due { return line.isPostponed ? .postponed : .running }
                    return longAfter.map { day.days(since: due) > $0 } == true ? .longOverdue : .overdue
                } ?? .notRunning
            rung = line.due.flatMap { ladder.reached(by: $0, on: day, calendar) }
        } else if line.kind.hasDeadline {
            clock = line.mark.isOverdue ? .overdue : .running
        }
        self.init(
            kind: line.kind, case: line.youthCase, title: line.title, body: line.body, clock: clock,
            due: line.due, daysLeft: line.due.map { $0.days(since: day) }, rung: rung, text: line.text)
    }
}
