import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

struct ImportVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("import", "innlesing", "import", [List.self, Show.self, Apply.self, Undo.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "import.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listImports, ListImports(region: session.region, limit: limit)) {
                .imports($0.imports, in: $1)
            }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "import.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.import.id")) var id: String
        @Option(help: .words("help.import.state")) var state: ImportRow.State?
        @Option(help: .words("help.import.after")) var after: Int?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let view = try await session.client.ask(
                API.readImport, ReadImport(region: session.region, id: try .named(id)))
            let ask = ListImportRows(
                region: session.region, id: view.id, state: state, after: after, limit: limit)
            try await session.show(API.listImportRows, ask) { .rows($0, of: view, in: $1) }
        }
    }

    struct Apply: Verb {
        static var configuration: CommandConfiguration { .verb("apply", "gjennomfør", "import.apply") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.import.id")) var id: String
        @Flag(name: .shortAndLong, help: .words("help.yes")) var yes = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try session.confirm("say.importNow", unless: yes)
            try await session.apply(.named(id))
        }
    }

    struct Undo: Verb {
        static var configuration: CommandConfiguration { .verb("undo", "angre", "import.undo") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.import.id")) var id: String
        @Flag(name: .shortAndLong, help: .words("help.yes")) var yes = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try session.confirm("say.undoNow", unless: yes)
            try await session.show(API.undoImport, UndoImport(region: session.region, id: try .named(id))) {
                Page(remarks: [Texts.say("say.undoneRows", [String($0.rows)], in: $1)])
            }
        }
    }
}

extension MemberVerbs {
    struct Import: Verb {
        static var configuration: CommandConfiguration { .verb("import", "importer", "member.import") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.csvFile")) var file: String
        @Flag(help: .words("help.dryRun")) var dryRun = false
        @Flag(name: .shortAndLong, help: .words("help.yes")) var yes = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = StartImport(
                region: session.region, file: Upload([UInt8](try console.bytes(of: file))))
            let preview = try await session.watching {
                try await session.client.askKeepingTag(API.startImport, input)
            }
            let isLast = dryRun || preview.value.faulty > 0
            if isLast || !common.json { try await show(preview, session) }
            if preview.value.faulty > 0 {
                throw Refusal(.faultyRows, [String(preview.value.faulty), String(preview.value.rows)])
            }
            if isLast { return }
            try session.confirm("say.importNow", unless: yes)
            try await session.apply(preview.value.id)
        }

        // Of a long file the faults are shown; of one without faults the beginning.
        private func show(_ preview: Client.Answer<ImportView>, _ session: Session) async throws {
            let view = preview.value
            let state: ImportRow.State? = view.rows > 100 && view.faulty > 0 ? .faulty : nil
            let rows = try await session.client.ask(
                API.listImportRows,
                ListImportRows(region: session.region, id: view.id, state: state, limit: 100))
            session.show(preview) { .rows(rows, of: $0, in: $1) }
        }
    }
}

extension Session {
    fileprivate func confirm(_ question: String, unless yes: Bool) throws {
        guard yes || console.confirm(Texts.say(question, in: language)) else { throw CancellationError() }
    }

    fileprivate func apply(_ id: ImportID) async throws {
        let done = try await watching {
            try await client.askKeepingTag(API.applyImport, ApplyImport(region: region, id: id))
        }
        show(done) { Page(remarks: [Texts.say("say.imported", [String($0.rows)], in: $1)]) }
    }

    /// Tells how far an import has come while the work waits for it; only on a terminal.
    fileprivate func watching<Answer: Sendable>(_ work: () async throws -> Answer) async throws -> Answer {
        guard let progress = console.progress else { return try await work() }
        let (client, region, language) = (client, region, language)
        let watch = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(300))
                let list = try? await client.ask(API.listImports, ListImports(region: region, limit: 1))
                guard let view = list?.imports.first, let done = view.done, !Task.isCancelled else {
                    continue
                }
                progress(Texts.say("say.progress", [String(done), String(view.rows)], in: language))
            }
        }
        defer {
            watch.cancel()
            progress(nil)
        }
        return try await work()
    }
}

extension Page {
    fileprivate static func imports(_ views: [ImportView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.created.description, Texts.word(view.state.rawValue, in: language),
                String(view.rows), view.deadline.description,
            ]
        }
        return .table(["id", "created", "state", "rows", "deadline"], rows, in: language)
    }

    fileprivate static func rows(_ list: ImportRowList, of view: ImportView, in language: Language) -> Page {
        let rows = list.rows.map { row in
            let column = row.column.map { "\($0): " } ?? ""
            return [
                String(row.line), Texts.word(row.state.rawValue, in: language), row.number ?? "",
                row.name ?? "", row.seat ?? "", row.fault.map { column + $0 } ?? "",
            ]
        }
        let counts = [view.new, view.changed, view.same, view.faulty].map { String($0) }
        let more = list.next.map {
            [Texts.say("say.moreRows", [view.id.description, String($0)], in: language)]
        }
        return .table(
            ["line", "state", "number", "name", "seat", "fault"], rows, in: language,
            remarks: [
                Texts.say("say.readAs", [view.encoding, view.separator], in: language),
                Texts.say("say.rowCounts", counts, in: language),
                Texts.say("say.importID", [view.id.description, view.deadline.description], in: language),
            ] + (more ?? []))
    }
}

extension ImportID {
    fileprivate static func named(_ text: String) throws(Refusal) -> ImportID {
        guard let id = ImportID(text) else { throw .notFound(.memberImport, text, field: "id") }
        return id
    }
}

extension ImportRow.State: ExpressibleByArgument {}
