import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

/// What the mayors read before the joint meeting: as it stands, or frozen for a meeting.
struct BriefingVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "briefing", abstract: Texts.say("help.briefing", in: Speech.language),
            subcommands: [
                Show.self, Freeze.self, List.self, Link.self, Links.self, Unlink.self,
            ], defaultSubcommand: Show.self, aliases: ["møtegrunnlag"])
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "briefing.show") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.briefing.meeting")) var meeting: String?
        @Option(help: .words("help.briefing.frozen")) var frozen: String?
        @Option(help: .words("help.briefing.format")) var format: BriefingFormat?
        @Option(help: .words("help.pdf")) var pdf: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let bytes = try await read(session)
            if let pdf {
                let html = try BriefingView(frozen: [UInt8](bytes)).written(as: .html, in: session.language)
                let page = Document(html, mediaType: BriefingFormat.html.mediaType, name: session.region)
                return try destination.take(page, asPDF: pdf, on: console, in: session.language)
            }
            if format == nil, destination.out == nil, common.json {
                return console.write(String(decoding: bytes, as: UTF8.self))
            }
            let document = try BriefingView.document(
                bytes, destination.format(format, json: common.json), name: session.region,
                in: session.language)
            if destination.out == nil {
                return console.write(String(decoding: document.bytes, as: UTF8.self))
            }
            try destination.take(document, on: console, in: session.language)
        }

        private func read(_ session: Session) async throws -> Data {
            guard let frozen else {
                let ask = ReadBriefing(region: session.region, asOf: asOf, meeting: meeting)
                return try await session.client.askKeepingTag(API.readBriefing, ask, from: nil).bytes
            }
            let ask = ReadFrozenBriefing(
                region: session.region, id: try BriefingVerbs.id(frozen), format: .json)
            return try await session.client.ask(API.readFrozenBriefing, ask).bytes
        }
    }

    struct Freeze: Verb {
        static var configuration: CommandConfiguration { .verb("freeze", "frys", "briefing.freeze") }
        @OptionGroup var common: Common
        @Option(help: .words("help.briefing.meeting")) var meeting: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let ask = FreezeBriefing(region: session.region, meeting: meeting)
            try await session.show(API.freezeBriefing, ask) { view, language in
                let edition = view.editions.last
                let words = [String(edition?.number ?? 1), edition?.sha256 ?? ""]
                return Page(
                    text: view.id.description, remarks: [Texts.say("say.briefingFrozen", words, in: language)]
                )
            }
        }
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "briefing.list") }
        @OptionGroup var common: Common

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listBriefings, ListBriefings(region: session.region)) {
                list, language in
                let rows = list.briefings.flatMap { briefing in
                    briefing.editions.map {
                        [
                            briefing.id.description, briefing.meeting.day.description, String($0.number),
                            $0.madeOn.description, Texts.word($0.cause.rawValue, in: language), $0.sha256,
                        ]
                    }
                }
                return .table(["id", "meeting", "edition", "made", "cause", "sha256"], rows, in: language)
            }
        }
    }

    static func id(_ text: String) throws(Refusal) -> BriefingID {
        guard let id = BriefingID(text) else { throw Refusal.notFound(.briefing, text, field: "id") }
        return id
    }
}

extension BriefingFormat: ExpressibleByArgument {}
