import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension BriefingVerbs {
    struct Link: Verb {
        static var configuration: CommandConfiguration { .verb("link", "lenke", "briefing.link") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.briefing.id")) var id: String
        @Option(name: .customLong("for"), help: .words("help.linkHolder")) var holder: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = MakeBriefingLink(
                region: session.region, id: try BriefingVerbs.id(id), holder: holder)
            let site = session.client.site
            try await session.show(API.makeBriefingLink, input) { link, language in
                let told = Texts.say("say.briefingLinkMade", [link.holder], in: language)
                return Page(text: "\(site)\(PageLink.briefing(link.token ?? ""))", remarks: [told])
            }
        }
    }

    struct Links: Verb {
        static var configuration: CommandConfiguration { .verb("links", "lenker", "briefing.links") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.briefing.id")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListBriefingLinks(region: session.region, id: try BriefingVerbs.id(id))
            try await session.show(API.listBriefingLinks, input) { Self.page($0.links, in: $1) }
        }

        static func page(_ links: [BriefingLinkView], in language: Language) -> Page {
            let rows = links.map {
                [
                    $0.id.description, Texts.word($0.ended == nil ? "open" : "ended", in: language),
                    $0.made.day.description, $0.holder,
                ]
            }
            return .table(["id", "state", "made", "linkHolder"], rows, in: language)
        }
    }

    struct Unlink: Verb {
        static var configuration: CommandConfiguration { .verb("unlink", "avslutt-lenke", "briefing.unlink") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.linkID")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            guard let id = BriefingLinkID(id) else { throw Refusal.notFound(.briefingLink, id, field: "id") }
            let input = EndBriefingLink(region: session.region, id: id)
            try await session.show(API.endBriefingLink, input) { Links.page([$0], in: $1) }
        }
    }
}
