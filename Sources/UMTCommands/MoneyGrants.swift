import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct MoneyGrantVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("grant", "tilskudd", "grant", [List.self, Add.self, Use.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "grant.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListMoneyGrants(region: session.region, body: body, after: after, limit: limit)
            try await session.show(API.listMoneyGrants, input) { list, language in
                var page = Page.grants(list.grants, in: language)
                page.remarks += list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
                return page
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "grant.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Argument(help: .words("help.grant.amount")) var amount: Int
        @Option(name: .customLong("from"), help: .words("help.grant.giver")) var giver: String
        @Option(help: .words("help.grant.purpose")) var purpose: String
        @Option(help: .words("help.grant.day")) var day: CivilDate?
        @Option(help: .words("help.grant.reference")) var reference: String?
        @Option(help: .words("help.grant.usedFor")) var usedFor: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddMoneyGrant(
                region: session.region, body: body, amount: amount, giver: giver, purpose: purpose,
                day: day ?? console.today(), reference: reference, usedFor: usedFor)
            try await session.show(API.addMoneyGrant, input) { .grants([$0], in: $1) }
        }
    }

    struct Use: Verb {
        static var configuration: CommandConfiguration { .verb("use", "brukt", "grant.use") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Argument(help: .words("help.grant.usedFor")) var usedFor: String
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            guard let id = MoneyGrantID(id) else { throw Refusal.notFound(.moneyGrant, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readMoneyGrant, ReadMoneyGrant(region: session.region, id: id))
            let input = UseMoneyGrant(region: session.region, id: id, usedFor: usedFor)
            let answer = try await session.client.askKeepingTag(
                API.useMoneyGrant, input, from: ifMatch ?? read.tag)
            session.show(answer) { .grants([$0], in: $1) }
        }
    }
}

extension Page {
    fileprivate static func grants(_ views: [MoneyGrantView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.day.description, view.body, String(view.amount), view.giver,
                view.purpose, view.usedFor ?? "", view.reference ?? "",
            ]
        }
        return .table(
            ["id", "day", "body", "kroner", "giver", "purpose", "usedFor", "reference"], rows, in: language)
    }
}
