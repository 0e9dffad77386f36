import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// What waits for whoever asks; ends with status 8 when some of it is overdue.
struct InboxVerb: Verb {
    static var configuration: CommandConfiguration { .verb("inbox", "innboks", "inbox") }
    @OptionGroup var common: Common
    @Option(help: .words("help.after")) var after: String?
    @Option(help: .words("help.limit")) var limit: Int?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console, needsToken: true)
        let input = ReadInbox(region: session.region, after: after, limit: limit)
        let answer = try await session.client.askKeepingTag(API.readInbox, input)
        session.show(answer) { .inbox($0, in: $1) }
        if answer.value.overdue > 0 { throw ExitCode(8) }
    }
}

extension Page {
    static func inbox(_ view: InboxView, in language: Language) -> Page {
        let rows = view.waiting.map { line in
            let state = line.clock.map { Texts.word($0.rawValue, in: language) }
            return [
                line.case, Texts.word(line.kind.rawValue, in: language), state ?? "",
                line.due?.description ?? "", line.daysLeft.map { String($0) } ?? "",
                word(line.rung, language), line.body, line.title, line.text ?? "",
            ]
        }
        let late =
            view.overdue > 0 ? [Texts.say("say.inboxOverdue", [String(view.overdue)], in: language)] : []
        let more = view.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(
            ["case", "waitsFor", "clock", "due", "daysLeft", "rung", "body", "title", "text"], rows,
            in: language, remarks: late + more)
    }
}
