import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MemberVerbs {
    struct Export: Verb {
        static var configuration: CommandConfiguration { .verb("export", "eksporter", "member.export") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ExportPerson(region: session.region, person: person)
            try await session.show(API.exportPerson, input, as: Page.export)
        }
    }

    struct Erase: Verb {
        static var configuration: CommandConfiguration { .verb("erase", "slett", "member.erase") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Flag(name: .shortAndLong, help: .words("help.eraseYes")) var yes = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            guard yes else {
                let preview = PreviewErasure(region: session.region, person: person)
                return try await session.show(API.previewErasure, preview, as: Page.erasure)
            }
            let input = ErasePerson(region: session.region, person: person, confirmed: true)
            try await session.show(API.erasePerson, input, as: Page.erasure)
        }
    }
}

extension Page {
    /// The whole export as text: a heading for each table, a paragraph for each row.
    fileprivate static func export(_ export: PersonExport, in language: Language) -> Page {
        let title = Texts.say("export.title", [export.person, export.made.description], in: language)
        let parts = export.parts.map { part in
            let rows = part.rows.map { row in
                row.values.map { "  \($0.name): \($0.value)" }.joined(separator: "\n")
            }
            let none = "  " + Texts.say("export.none", in: language)
            return "\(part.table)\n" + (rows.isEmpty ? none : rows.joined(separator: "\n\n"))
        }
        return Page(text: ([title] + parts).joined(separator: "\n\n"))
    }

    fileprivate static func erasure(_ view: ErasureView, in language: Language) -> Page {
        let rows = view.parts.map { part in
            [part.table, String(part.rows), Texts.word("fate.\(part.fate.rawValue)", in: language)]
        }
        let duty = Texts.say("erase.duty", [String(view.unarchived)], in: language)
        let state = Texts.say(view.erased ? "erase.done" : "erase.preview", [view.person], in: language)
        return .table(
            ["table", "rows", "fate"], rows, in: language,
            remarks: (view.unarchived > 0 ? [duty] : []) + [state])
    }
}
