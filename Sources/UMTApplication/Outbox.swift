package import UMTAPI
package import UMTDomain
import UMTStore

/// A message that goes out now, and the name of the file that it is written to where messages go to a folder.
package struct OutgoingLetter: Sendable {
    package let letter: Letter
    /// The same with every try, so that a repeat is known for one.
    package var fileName: String { "\(notice.id).eml" }
    let notice: Notice
    let region: RegionID
}

extension Application {
    package func listOutbox(_ ask: ListOutbox, _ call: Call) throws -> OutboxList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readOutbox, call) { shelf, _ in
            let lines = try shelf.notices(ask.state, before: ask.after, limit: limit + 1)
            return OutboxList(
                lines.prefix(limit).map(NoticeView.init),
                next: lines.count > limit ? lines[limit - 1].notice.id : nil)
        }
    }

    package func readNotice(_ ask: ReadNotice, _ call: Call) throws -> NoticeText {
        try reading(ask.region, .readOutbox, call) { shelf, _ in
            let line = try shelf.notice(ask.id)
            let steps = try shelf.steps(of: [ask.id])[ask.id] ?? []
            let words = words(of: line, steps, in: shelf.region)
            return NoticeText(NoticeView(line), subject: words.subject, text: words.text)
        }
    }

    /// Has a message tried again at once. Refuses one that was sent.
    package func retryNotice(_ ask: RetryNotice, _ call: Call) async throws -> NoticeView {
        try await changing(ask.region, .readOutbox, call) { shelf, _ in
            let notice = try shelf.notice(ask.id).notice
            if let sent = notice.sentAt { throw Refusal(.notGivenUp, field: "id", [sent.day.description]) }
            try shelf.markFailed(ask.id, tries: 0, next: call.now, fault: notice.fault ?? "–")
            return NoticeView(try shelf.notice(ask.id))
        }
    }

    /// What is to go out now, oldest first. Each gets a token of its own, which works before it leaves the house.
    package func outgoing(limit: Int = 20) async throws -> [OutgoingLetter] {
        let now = clock()
        guard try store.read({ try $0.hasDueNotices(at: now) }) else { return [] }
        return try await store.write { house in
            var letters: [OutgoingLetter] = []
            let lines = Dictionary(grouping: try house.dueNotices(at: now, limit: limit), by: \.region)
            for (region, lines) in lines {
                let shelf = house.shelf(of: try house.region(region))
                let steps = try shelf.steps(of: lines.map(\.notice.id))
                for line in lines {
                    let steps = steps[line.notice.id] ?? []
                    if let letter = try open(line, steps, shelf, at: now) { letters.append(letter) }
                }
            }
            return letters.sorted { $0.notice.id < $1.notice.id }
        }
    }

    /// Notes that a message has left; from now on it is not sent again.
    package func sent(_ letter: OutgoingLetter) async throws {
        let now = clock()
        try await store.write { house in
            try house.shelf(of: try house.region(letter.region)).markSent(letter.notice.id, at: now)
        }
    }

    /// Notes a try that failed, and when the next one is; the last one gives the message up.
    package func failed(_ letter: OutgoingLetter, _ fault: String) async throws {
        let tries = letter.notice.tries + 1
        let next = Notice.pause(after: tries).map { clock().adding(seconds: $0) }
        try await store.write { house in
            try house.shelf(of: try house.region(letter.region)).markFailed(
                letter.notice.id, tries: tries, next: next, fault: fault.start)
        }
    }

    // Old news, and steps that are gone, are given up instead of sent.
    private func open(_ line: NoticeLine, _ steps: [NoticeStep], _ shelf: Shelf, at now: Moment) throws
        -> OutgoingLetter?
    {
        let notice = line.notice
        let isOld =
            notice.tries == 0
            && notice.nextTry.map { now.day.days(since: $0.day) > Notice.goodForDays } == true
        if isOld || steps.isEmpty {
            try shelf.markFailed(
                notice.id, tries: notice.tries, next: nil, fault: isOld ? "too old" : "empty")
            return nil
        }
        let token = Token.fresh("avmeld")
        try shelf.open(notice, tokenHash: Token.hash(token), at: now)
        let words = words(of: line, steps, in: shelf.region)
        let end = Texts.say(
            "mail.end", [outward.unsubscribePage(token)], in: notice.subscription.language)
        let letter = Letter(
            id: "\(notice.id)@\(outward.authority)", from: outward.sender, to: notice.subscription.address,
            subject: words.subject, text: words.text + end + "\n", madeAt: notice.madeAt,
            unsubscribe: outward.unsubscribePost(token))
        return OutgoingLetter(letter: letter, notice: notice, region: line.region)
    }

    // A title, and what somebody typed, only where the case is published.
    private func words(of line: NoticeLine, _ steps: [NoticeStep], in region: Region) -> (
        subject: String, text: String
    ) {
        let language = line.notice.subscription.language
        func short(_ step: NoticeStep) -> String {
            Texts.say(
                "mail.step", [step.number, Texts.notice(step.event, in: language)], in: language)
        }
        let parts = steps.map { step in
            let title = step.publicTitle.map { " – \($0)" } ?? ""
            let said =
                step.publicTitle == nil
                ? Texts.notice(step.event, in: language) : StepView(step.event, in: language).sentence
            return "\(step.number)\(title)\n\(step.event.moment.day): \(said)\n"
                + "\(outward.page(of: step.number, in: region))\n\n"
        }
        let topic = Texts.word("topic.\(line.notice.subscription.topic.kind.rawValue)", in: language)
        let why = Texts.say("mail.why", ["\(topic) \(line.about)", region.name], in: language)
        let subject =
            steps.count == 1
            ? steps.first.map(short) ?? "" : Texts.say("mail.digest", [String(steps.count)], in: language)
        return (subject, parts.joined() + "-- \n\(why)\n")
    }
}

extension NoticeView {
    init(_ line: NoticeLine) { self.init(line.notice, about: line.about) }
}
