import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CalendarVerbs {
    struct Link: Verb {
        static var configuration: CommandConfiguration { .verb("link", "lenke", "calendar.link") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = MakeCalendarLink(region: session.region, person: person)
            let site = session.client.site
            try await session.show(API.makeCalendarLink, input) { link, language in
                let told = Texts.say("say.calendarLinkMade", [link.person], in: language)
                return Page(text: "\(site)\(PageLink.calendar(link.token ?? ""))", remarks: [told])
            }
        }
    }

    struct Links: Verb {
        static var configuration: CommandConfiguration { .verb("links", "lenker", "calendar.links") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListCalendarLinks(region: session.region, person: person)
            try await session.show(API.listCalendarLinks, input) { Self.page($0.links, in: $1) }
        }

        static func page(_ links: [CalendarLinkView], in language: Language) -> Page {
            let rows = links.map {
                [
                    $0.id.description, Texts.word($0.ended == nil ? "open" : "ended", in: language),
                    $0.made.day.description, $0.person,
                ]
            }
            return .table(["id", "state", "made", "number"], rows, in: language)
        }
    }

    struct Unlink: Verb {
        static var configuration: CommandConfiguration { .verb("unlink", "avslutt-lenke", "calendar.unlink") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.linkID")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            guard let id = CalendarLinkID(id) else { throw Refusal.notFound(.calendarLink, id, field: "id") }
            let input = EndCalendarLink(region: session.region, id: id)
            try await session.show(API.endCalendarLink, input) { Links.page([$0], in: $1) }
        }
    }
}
