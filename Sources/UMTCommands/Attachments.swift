import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    struct Attach: Verb {
        static var configuration: CommandConfiguration { .verb("attach", "legg-ved", "case.attach") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.attachmentFile")) var file: String
        @Option(help: .words("help.attachmentTitle")) var title: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AttachFile(
                region: session.region, case: name, title: title,
                file: Upload([UInt8](try console.bytes(of: file))))
            try await session.show(API.attachFile, input) { .step($0, in: $1) }
        }
    }

    struct Attachments: Verb {
        static var configuration: CommandConfiguration { .verb("attachments", "vedlegg", "case.attachments") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListAttachments(region: session.region, case: name)
            try await session.show(API.listAttachments, input) { .attachments($0, in: $1) }
        }
    }

    struct AttachmentVerbs: ParsableCommand {
        static var configuration: CommandConfiguration {
            .verb("attachment", "vedlegget", "case.attachment", [Get.self, Remove.self])
        }
    }
}

extension CaseVerbs.AttachmentVerbs {
    struct Get: Verb {
        static var configuration: CommandConfiguration { .verb("get", "hent", "case.attachment.get") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.attachmentPlace")) var place: Int

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadAttachment(region: session.region, case: name, place: place)
            // Without a token only what is published can be read.
            let endpoint = try console.token() == nil ? API.readPublicAttachment : API.readAttachment
            try destination.take(
                try await session.client.ask(endpoint, input), on: console, in: session.language)
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration { .verb("remove", "fjern", "case.attachment.remove") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.attachmentPlace")) var place: Int
        @Option(help: .words("help.removalReason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RemoveAttachment(region: session.region, case: name, place: place, reason: reason)
            try await session.show(API.removeAttachment, input) { .step($0, in: $1) }
        }
    }
}

extension Page {
    static func attachments(_ list: AttachmentList, in language: Language) -> Page {
        let rows = list.attachments.map { view in
            [
                String(view.place), Texts.word(view.kind.rawValue, in: language),
                Texts.size(view.size, in: language), view.addedOn.description,
                view.removedOn?.description ?? "", view.title ?? view.reason ?? "",
            ]
        }
        return .table(["nr", "kind", "size", "day", "removedOn", "title"], rows, in: language)
    }

    static func line(_ view: AttachmentView, _ language: Language) -> String {
        let kind = Texts.word(view.kind.rawValue, in: language)
        return "\(view.place)  \(view.title ?? "") (\(kind), \(Texts.size(view.size, in: language)))"
    }

    static func lines(_ view: StatementView, _ language: Language) -> [String] {
        let reference = view.reference.map { " (\($0))" } ?? ""
        let said = Texts.say(
            "say.statement", [view.councilName, view.decidedOn.description, reference, view.text],
            in: language)
        guard let heed = view.heed, let day = view.reportedOn else { return [said] }
        let word = Texts.word(heed.rawValue, in: language)
        return [
            said, "  " + Texts.say("say.reported", [word, view.reason ?? "", day.description], in: language),
        ]
    }
}
