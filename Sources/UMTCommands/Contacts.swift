import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct ContactVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("contact", "kontakt", "contact", [List.self, Add.self, End.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "contact.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?
        @Option(help: .words("help.coordinator.kind")) var post: CoordinatorPost.Kind?
        @Option(help: .words("help.municipality")) var municipality: String?
        @Flag(name: .customLong("public"), help: .words("help.contact.publicOnly")) var isPublic = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            if try isPublic || console.token() == nil {
                let input = ListPublicContacts(
                    region: session.region, asOf: asOf, body: body, post: post, municipality: municipality)
                return try await session.show(API.listPublicContacts, input) {
                    .contacts($0.contacts, in: $1)
                }
            }
            let input = ListContacts(
                region: session.region, asOf: asOf, body: body, post: post, municipality: municipality)
            try await session.show(API.listContacts, input) { .contacts($0.contacts, in: $1) }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "contact.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.contact.kind")) var kind: ContactPoint.Kind
        @Argument(help: .words("help.contact.value")) var value: String
        @Option(help: .words("help.contact.purpose")) var purpose: String
        @Option(help: .words("help.bodyKey")) var body: String?
        @Option(help: .words("help.contact.post")) var post: CoordinatorPost.Kind?
        @Option(help: .words("help.municipality")) var municipality: String?
        @Flag(name: .customLong("public"), help: .words("help.contact.public")) var isPublic = false
        @Option(help: .words("help.from")) var from: CivilDate?
        @Option(help: .words("help.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddContact(
                region: session.region, body: body, post: post, municipality: municipality, kind: kind,
                value: value, purpose: purpose, published: isPublic, from: from ?? console.today(),
                until: until)
            try await session.show(API.addContact, input) { .contacts([$0], in: $1) }
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "contact.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let id = ContactID(id) else { throw Refusal.notFound(.contact, id) }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readContact, ReadContact(region: session.region, id: id))
            let input = EndContact(region: session.region, id: id, until: until)
            let answer = try await session.client.askKeepingTag(API.endContact, input, from: read.tag)
            session.show(answer) { .contacts([$0], in: $1) }
        }
    }
}

extension ContactPoint.Kind: ExpressibleByArgument {}

extension Page {
    fileprivate static func contacts(_ views: [ContactView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, owner(view.body, view.post, view.municipality, language),
                Texts.word(view.kind.rawValue, in: language), view.value, view.purpose,
                Texts.word(view.published ? "everybody" : "signed-in", in: language),
                CivilDate.text(view.from),
                CivilDate.lastDay(view.until),
            ]
        }
        return .table(
            ["id", "reaches", "kind", "contact", "concerns", "seenBy", "from", "through"], rows, in: language)
    }

    fileprivate static func contacts(_ views: [PublicContact], in language: Language) -> Page {
        let rows = views.map { view in
            [
                owner(view.body, view.post, view.municipality, language),
                Texts.word(view.kind.rawValue, in: language), view.value, view.purpose,
            ]
        }
        return .table(["reaches", "kind", "contact", "concerns"], rows, in: language)
    }

    private static func owner(
        _ body: String?, _ post: CoordinatorPost.Kind?, _ municipality: String?, _ language: Language
    ) -> String {
        if let body { return body }
        let office = Texts.word("office.\(post?.rawValue ?? "")", in: language)
        return municipality.map { "\(office) (\($0))" } ?? office
    }
}
