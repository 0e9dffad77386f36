import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct MemberVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        var verb = CommandConfiguration.verb(
            "member", "medlem", "member",
            [
                List.self, Show.self, Add.self, Change.self, Attest.self, Attestations.self, Import.self,
                PublishAsVerb.self, Protect.self, Unprotect.self, Export.self, Erase.self,
            ])
        verb.aliases.append("person")
        return verb
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "member.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.municipality")) var municipality: String?
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListPeople(
                region: session.region, municipality: municipality, after: after, limit: limit)
            try await session.show(API.listPeople, input) { list, language in
                let rows = list.people.map { [$0.number, $0.name, String($0.birthYear), $0.municipality] }
                let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
                return .table(
                    ["number", "name", "birthYear", "municipality"], rows, in: language, remarks: more)
            }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "member.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(
                API.readPerson, ReadPerson(region: session.region, person: person), as: Page.person)
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "member.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.name")) var name: String
        @Option(help: .words("help.birthYear")) var born: Int
        @Option(help: .words("help.municipality")) var municipality: String
        @Option(help: .words("help.newNumber")) var number: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddPerson(
                region: session.region, number: number, name: name, birthYear: born,
                municipality: municipality)
            try await session.show(API.addPerson, input, as: Page.person)
        }
    }

    struct Change: Verb {
        static var configuration: CommandConfiguration { .verb("change", "endre", "member.change") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.name")) var name: String?
        @Option(help: .words("help.birthYear")) var born: Int?
        @Option(help: .words("help.municipality")) var municipality: String?
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readPerson, ReadPerson(region: session.region, person: person))
            let input = ChangePerson(
                region: session.region, person: person, name: name, birthYear: born,
                municipality: municipality)
            session.show(
                try await session.client.askKeepingTag(API.changePerson, input, from: ifMatch ?? read.tag),
                as: Page.person)
        }
    }
}

extension Page {
    fileprivate static func person(_ view: PersonView, in language: Language) -> Page {
        .table(
            ["number", "name", "birthYear", "municipality"],
            [[view.number, view.name, String(view.birthYear), view.municipality]], in: language)
    }
}
