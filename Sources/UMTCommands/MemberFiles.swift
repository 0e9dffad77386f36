import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

extension MemberVerbs {
    struct Import: Verb {
        static var configuration: CommandConfiguration { .verb("import", "importer", "member.import") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.csvFile")) var file: String
        @Flag(help: .words("help.dryRun")) var dryRun = false
        @Flag(name: .shortAndLong, help: .words("help.yes")) var yes = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let bytes = try console.bytes(of: file).base64EncodedString()
            let preview = try await session.client.askKeepingTag(
                API.previewMembers, PreviewMembers(region: session.region, file: bytes))
            if preview.value.faulty > 0 || dryRun {
                session.show(preview) { .memberFile($0, in: $1) }
                if preview.value.faulty > 0 { throw refusal(preview.value) }
                return
            }
            if !common.json { Page.memberFile(preview.value, in: session.language).show(on: console) }
            guard yes || console.confirm(Texts.say("say.importNow", in: session.language)) else {
                throw CancellationError()
            }
            let stored = try await session.client.askKeepingTag(
                API.importMembers, ImportMembers(region: session.region, file: bytes))
            session.show(stored) { view, language in
                Page(remarks: [Texts.say("say.imported", [String(view.rows.count)], in: language)])
            }
        }

        private func refusal(_ view: MemberFileView) -> Refusal {
            Refusal(.faultyRows, [String(view.faulty), String(view.rows.count)])
        }
    }
}

extension Page {
    fileprivate static func memberFile(_ view: MemberFileView, in language: Language) -> Page {
        let rows = view.rows.map { row in
            let column = row.column.map { "\($0): " } ?? ""
            let fault = row.fault.map { column + $0 }
            return [
                String(row.line), Texts.word(row.state.rawValue, in: language), row.number ?? "",
                row.name ?? "",
                row.seat ?? "", fault ?? "",
            ]
        }
        let counts = [view.new, view.changed, view.same, view.faulty].map { String($0) }
        return .table(
            ["line", "state", "number", "name", "seat", "fault"], rows, in: language,
            remarks: [
                Texts.say("say.readAs", [view.encoding, view.separator], in: language),
                Texts.say("say.rowCounts", counts, in: language),
            ])
    }
}
