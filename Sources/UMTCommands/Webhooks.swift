import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct WebhookVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "webhook", "systemvarsel", "webhook",
            [
                List.self, Add.self, Show.self, Rotate.self, Pause.self, Resume.self, End.self, Test.self,
                Deliveries.self, Delivery.self, Retry.self,
            ])
    }

    /// Ends with status 8 when some were stopped by failures.
    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "webhook.list") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ListWebhooks(region: session.region)
            let answer = try await session.client.askKeepingTag(API.listWebhooks, input)
            session.show(answer) { .webhooks($0.webhooks, in: $1) }
            let isStopped = answer.value.webhooks.contains {
                $0.cause == .failing || $0.cause == .gone
            }
            if isStopped { throw ExitCode(8) }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "webhook.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.webhook.url")) var url: String
        @Option(name: .customLong("case"), help: .words("help.subscription.case")) var name: String?
        @Option(help: .words("help.subscription.council")) var council: String?
        @Option(help: .words("help.subscription.municipality")) var municipality: String?
        @Option(help: .words("help.webhook.inbox")) var inbox: String?
        @Option(help: .words("help.webhook.label")) var label: String?
        @Option(help: .words("help.webhook.language")) var language: Language?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = AddWebhook(
                region: session.region, url: url, case: name, council: council, municipality: municipality,
                inbox: inbox, label: label, language: language)
            try await session.show(API.addWebhook, input) { .secret(of: $0, [], in: $1) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "webhook.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ReadWebhook(region: session.region, id: id)
            try await session.show(API.readWebhook, input) { .webhooks([$0], in: $1) }
        }
    }

    struct Rotate: Verb {
        static var configuration: CommandConfiguration {
            .verb("rotate", "ny-hemmelighet", "webhook.rotate")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID
        @Flag(help: .words("help.webhook.now")) var now = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = RotateWebhook(region: session.region, id: id, atOnce: now ? true : nil)
            let isNow = now
            try await session.show(API.rotateWebhook, input) { view, language in
                let former =
                    isNow
                    ? Texts.say("say.webhookRotatedAtOnce", in: language)
                    : Texts.say("say.webhookRotated", in: language)
                return .secret(of: view, [former], in: language)
            }
        }
    }

    struct Pause: Verb {
        static var configuration: CommandConfiguration { .verb("pause", "stans", "webhook.pause") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = PauseWebhook(region: session.region, id: id)
            try await session.show(API.pauseWebhook, input) { .webhooks([$0], in: $1) }
        }
    }

    struct Resume: Verb {
        static var configuration: CommandConfiguration { .verb("resume", "fortsett", "webhook.resume") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ResumeWebhook(region: session.region, id: id)
            try await session.show(API.resumeWebhook, input) { .webhooks([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "webhook.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = EndWebhook(region: session.region, id: id)
            try await session.show(API.endWebhook, input) { .webhooks([$0], in: $1) }
        }
    }
}

extension Page {
    fileprivate static func webhooks(_ views: [WebhookView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, Texts.word("webhook.\(view.state.rawValue)", in: language),
                view.cause.map { Texts.word("webhook.\($0.rawValue)", in: language) } ?? "",
                Texts.word("topic.\(view.topic.rawValue)", in: language), view.about, String(view.waiting),
                view.failingSince?.description ?? "", view.label ?? "", view.url,
            ]
        }
        return .table(
            ["id", "state", "cause", "topic", "what", "waiting", "failingSince", "label", "url"], rows,
            in: language)
    }

    /// The secret in the pipe, and beside it what to do with it.
    fileprivate static func secret(of view: WebhookView, _ more: [String], in language: Language) -> Page {
        Page(
            text: view.secret ?? "",
            remarks: [Texts.say("say.webhookSecret", [view.id.description], in: language)] + more)
    }
}
