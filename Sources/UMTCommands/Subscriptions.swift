import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct SubscriptionVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("subscription", "abonnement", "subscription", [List.self, Add.self, Remove.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "subscription.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.after")) var after: SubscriptionID?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ListSubscriptions(region: session.region, after: after, limit: limit)
            try await session.show(API.listSubscriptions, input) {
                .subscriptions($0.subscriptions, next: $0.next, in: $1)
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "subscription.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.subscription.address")) var address: String
        @Option(name: .customLong("case"), help: .words("help.subscription.case")) var name: String?
        @Option(help: .words("help.subscription.council")) var council: String?
        @Option(help: .words("help.subscription.municipality")) var municipality: String?
        @Option(help: .words("help.subscription.inbox")) var inbox: String?
        @Option(help: .words("help.subscription.pace")) var pace: Subscription.Pace?
        @Option(help: .words("help.subscription.language")) var language: Language?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = Subscribe(
                region: session.region, address: address, case: name, council: council,
                municipality: municipality, inbox: inbox, pace: pace, language: language)
            try await session.show(API.subscribe, input) { .subscriptions([$0], next: nil, in: $1) }
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration { .verb("remove", "fjern", "subscription.remove") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: SubscriptionID

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = EndSubscription(region: session.region, id: id)
            try await session.show(API.endSubscription, input) { _, language in
                Page(remarks: [Texts.say("say.subscriptionEnded", in: language)])
            }
        }
    }
}

extension Subscription.Pace: ExpressibleByArgument {}
extension Notice.State: ExpressibleByArgument {}
extension Identifier: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension Page {
    fileprivate static func subscriptions(
        _ views: [SubscriptionView], next: SubscriptionID?, in language: Language
    ) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.address, Texts.word("topic.\(view.topic.rawValue)", in: language),
                view.about, Texts.word(view.pace.rawValue, in: language), view.language.rawValue,
                view.since.description,
            ]
        }
        return .table(
            ["id", "to", "topic", "what", "pace", "language", "since"], rows, in: language,
            remarks: next.map { [Texts.say("say.more", [$0.description], in: language)] } ?? [])
    }
}
