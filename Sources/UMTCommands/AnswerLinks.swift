import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    struct Link: Verb {
        static var configuration: CommandConfiguration { .verb("link", "svarlenke", "case.link") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(name: .customLong("for"), help: .words("help.linkHolder")) var holder: String
        @Option(help: .words("help.linkDays")) var days: Int?
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { $0.isWaiting }
            let input = MakeAnswerLink(region: session.region, id: sending.id, holder: holder, days: days)
            let site = session.client.site
            try await session.show(API.makeAnswerLink, input) { .link($0, on: site, in: $1) }
        }
    }

    struct Links: Verb {
        static var configuration: CommandConfiguration { .verb("links", "svarlenker", "case.links") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.fromBody")) var from: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let sending = try await session.sending(of: name, from: from) { _ in true }
            let input = ListAnswerLinks(region: session.region, id: sending.id)
            try await session.show(API.listAnswerLinks, input) { .links($0, in: $1) }
        }
    }

    struct Unlink: Verb {
        static var configuration: CommandConfiguration { .verb("unlink", "avslutt-svarlenke", "case.unlink") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.linkID")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            guard let id = AnswerLinkID(id) else {
                throw Refusal.notFound(.answerLink, id, field: "id")
            }
            let input = EndAnswerLink(region: session.region, id: id)
            try await session.show(API.endAnswerLink, input) { .links(AnswerLinkList([$0]), in: $1) }
        }
    }
}

extension Page {
    /// The address of a new link in the pipe, and beside it what to do with it.
    static func link(_ view: AnswerLinkView, on site: String, in language: Language) -> Page {
        let told = Texts.say("say.linkMade", [view.holder, view.expires.day.description], in: language)
        return Page(text: "\(site)\(PageLink.answer(view.token ?? ""))", remarks: [told])
    }

    static func links(_ list: AnswerLinkList, in language: Language) -> Page {
        let rows = list.links.map {
            [
                $0.id.description, Texts.word($0.state.rawValue, in: language), $0.made.day.description,
                $0.expires.day.description, $0.holder,
            ]
        }
        return .table(["id", "state", "made", "expires", "linkHolder"], rows, in: language)
    }
}
