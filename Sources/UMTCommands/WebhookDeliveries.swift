import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension WebhookVerbs {
    struct Test: Verb {
        static var configuration: CommandConfiguration { .verb("test", "prøv", "webhook.test") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = TestWebhook(region: session.region, id: id)
            try await session.show(API.testWebhook, input) { view, language in
                let told = Texts.say("say.webhookTested", [view.id.description], in: language)
                return .deliveries([view], remarks: [told], in: language)
            }
        }
    }

    /// Ends with status 8 when some of what is shown was given up.
    struct Deliveries: Verb {
        static var configuration: CommandConfiguration {
            .verb("deliveries", "leveringer", "webhook.deliveries")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookID
        @Option(help: .words("help.webhook.state")) var state: WebhookDelivery.State?
        @Option(help: .words("help.after")) var after: WebhookDeliveryID?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ListWebhookDeliveries(
                region: session.region, id: id, state: state, after: after, limit: limit)
            let answer = try await session.client.askKeepingTag(API.listWebhookDeliveries, input)
            session.show(answer) { list, language in
                let more = list.next.map { [Texts.say("say.more", [$0.description], in: language)] }
                return .deliveries(list.deliveries, remarks: more ?? [], in: language)
            }
            if answer.value.deliveries.contains(where: { $0.state == .givenUp }) { throw ExitCode(8) }
        }
    }

    struct Delivery: Verb {
        static var configuration: CommandConfiguration { .verb("delivery", "levering", "webhook.delivery") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookDeliveryID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ReadWebhookDelivery(region: session.region, id: id)
            try await session.show(API.readWebhookDelivery, input) { .tries(of: $0, in: $1) }
        }
    }

    struct Retry: Verb {
        static var configuration: CommandConfiguration { .verb("retry", "prøv-igjen", "webhook.retry") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: WebhookDeliveryID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = RetryWebhookDelivery(region: session.region, id: id)
            try await session.show(API.retryWebhookDelivery, input) { .deliveries([$0], remarks: [], in: $1) }
        }
    }
}

extension WebhookDelivery.State: ExpressibleByArgument {}

extension Page {
    fileprivate static func deliveries(
        _ views: [WebhookDeliveryView], remarks: [String], in language: Language
    )
        -> Page
    {
        let rows = views.map { view in
            [
                view.id.description, Texts.word("delivery.\(view.state.rawValue)", in: language),
                view.type.rawValue, view.case ?? "", view.madeAt.description,
                view.nextTry?.description ?? "", String(view.tries), view.status.map { String($0) } ?? "",
                view.fault.map { Texts.word("fault.\($0.rawValue)", in: language) } ?? "",
            ]
        }
        return .table(
            ["id", "state", "type", "case", "made", "nextTry", "tries", "status", "fault"], rows,
            in: language, remarks: remarks)
    }

    /// The tries as a table, and beside it what is sent.
    fileprivate static func tries(of view: WebhookDeliveryText, in language: Language) -> Page {
        let rows = view.tries.map { attempt in
            [
                attempt.moment.description, String(attempt.milliseconds),
                attempt.status.map { String($0) } ?? "",
                attempt.fault.map { Texts.word("fault.\($0.rawValue)", in: language) } ?? "",
            ]
        }
        return .table(
            ["moment", "milliseconds", "status", "fault"], rows, in: language, remarks: [view.body])
    }
}
