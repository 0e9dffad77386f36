import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct OutboxVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("outbox", "utboks", "outbox", [List.self, Show.self, Retry.self])
    }

    /// Ends with status 8 when some of what is shown was given up.
    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "outbox.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.outbox.state")) var state: Notice.State?
        @Option(help: .words("help.after")) var after: NoticeID?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ListOutbox(region: session.region, state: state, after: after, limit: limit)
            let answer = try await session.client.askKeepingTag(API.listOutbox, input)
            session.show(answer) { .notices($0.notices, next: $0.next, in: $1) }
            if answer.value.notices.contains(where: { $0.state == .givenUp }) { throw ExitCode(8) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "outbox.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: NoticeID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ReadNotice(region: session.region, id: id)
            try await session.show(API.readNotice, input) { view, _ in
                Page(text: "\(view.notice.address)\n\(view.subject)\n\n\(view.text)")
            }
        }
    }

    struct Retry: Verb {
        static var configuration: CommandConfiguration { .verb("retry", "prøv-igjen", "outbox.retry") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: NoticeID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = RetryNotice(region: session.region, id: id)
            try await session.show(API.retryNotice, input) { .notices([$0], next: nil, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func notices(_ views: [NoticeView], next: NoticeID?, in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.address, view.about,
                Texts.word("notice.\(view.state.rawValue)", in: language), view.madeAt.description,
                view.nextTry?.description ?? "", String(view.tries), view.fault ?? "",
            ]
        }
        return .table(
            ["id", "to", "what", "state", "made", "nextTry", "tries", "fault"], rows, in: language,
            remarks: next.map { [Texts.say("say.more", [$0.description], in: language)] } ?? [])
    }
}
