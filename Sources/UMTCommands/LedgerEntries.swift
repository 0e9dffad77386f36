import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// What is followed beside the promises: measures, milestones, projects and statements.
struct LedgerVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "ledger", "oppfølging", "ledger",
            [List.self, Show.self, Add.self, Edit.self, Report.self, Close.self, Cancel.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "ledger.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.ledger.kind")) var kind: LedgerEntry.Kind?
        @Option(help: .words("help.ledger.ofOwner")) var owner: String?
        @Option(help: .words("help.ledger.ofParent")) var parent: String?
        @Option(help: .words("help.planItemOrBelow")) var planItem: String?
        @Flag(help: .words("help.ledger.delayed")) var delayed = false
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListEntries(
                region: session.region, kind: kind, owner: owner, parent: parent, planItem: planItem,
                delayed: delayed ? true : nil, after: after, limit: limit)
            let answer = try await session.client.askKeepingTag(API.listEntries, input)
            session.show(answer) { .entries($0, in: $1) }
            if delayed, !answer.value.entries.isEmpty { throw ExitCode(8) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "ledger.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.ledger.key")) var entry: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.readEntry, ReadEntry(region: session.region, entry: entry)) {
                .entry($0, in: $1)
            }
        }
    }

    /// What an entry is made of, as far as it is given.
    struct Fields: ParsableArguments {
        @Option(help: .words("help.text")) var text: String?
        @Option(help: .words("help.ledger.owner")) var owner: String?
        @Option(help: .words("help.ledger.plan")) var actionPlan: String?
        @Option(help: .words("help.ledger.parent")) var parent: String?
        @Option(help: .words("help.ledger.day")) var day: CivilDate?
        @Option(help: .words("help.ledger.steering")) var steering: String?
        @Option(help: .words("help.ledger.responsible")) var responsible: String?
        @Option(help: .words("help.ledger.leader")) var leader: String?

        var holders: [HolderView]? {
            let parts = [
                (LedgerHolder.Part.steering, steering), (.responsible, responsible), (.leader, leader),
            ]
            let named = parts.compactMap { part, who in who.map { holder(part, $0) } }
            return named.isEmpty ? nil : named
        }

        // `body:umt`, `person:MT-301`, or an office in words.
        private func holder(_ part: LedgerHolder.Part, _ who: String) -> HolderView {
            if who.hasPrefix("body:") { return HolderView(part: part, body: String(who.dropFirst(5))) }
            if who.hasPrefix("person:") { return HolderView(part: part, person: String(who.dropFirst(7))) }
            return HolderView(part: part, office: who)
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "ledger.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.ledger.kind")) var kind: LedgerEntry.Kind
        @Argument(help: .words("help.ledger.newKey")) var key: String
        @Argument(help: .words("help.title")) var title: String
        @Option(help: .words("help.source")) var source: String
        @OptionGroup var fields: Fields
        @Flag(help: .words("help.ledger.publish")) var publish = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddEntry(
                region: session.region, key: key, kind: kind, title: title, text: fields.text,
                owner: fields.owner, actionPlan: fields.actionPlan, parent: fields.parent, day: fields.day,
                source: source, holders: fields.holders, published: publish)
            try await session.show(API.addEntry, input) { .entry($0, in: $1) }
        }
    }

    struct Edit: Verb {
        static var configuration: CommandConfiguration { .verb("edit", "rett", "ledger.edit") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.ledger.key")) var entry: String
        @Option(help: .words("help.title")) var title: String?
        @Option(help: .words("help.source")) var source: String?
        @OptionGroup var fields: Fields
        @Flag(help: .words("help.ledger.publish")) var publish = false
        @Flag(help: .words("help.ledger.withdraw")) var withdraw = false
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            if publish, withdraw {
                throw Refusal(.eitherOr, field: "--publish", ["--publish", "--withdraw"])
            }
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readEntry, ReadEntry(region: session.region, entry: entry))
            let input = EditEntry(
                region: session.region, entry: entry, title: title, text: fields.text, owner: fields.owner,
                actionPlan: fields.actionPlan, parent: fields.parent, day: fields.day, source: source,
                holders: fields.holders, published: publish ? true : withdraw ? false : nil)
            try await session.show(API.editEntry, input, from: ifMatch ?? read.tag) { .entry($0, in: $1) }
        }
    }

    struct Report: Verb {
        static var configuration: CommandConfiguration { .verb("report", "meld", "ledger.report") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.ledger.key")) var entry: String
        @Option(help: .words("help.ledger.percent")) var percent: Int
        @Option(help: .words("help.sentence")) var sentence: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReportEntry(
                region: session.region, entry: entry, percent: percent, sentence: sentence)
            try await session.show(API.reportEntry, input) { .entry($0, in: $1) }
        }
    }

    struct Close: Verb {
        static var configuration: CommandConfiguration { .verb("close", "avslutt", "ledger.close") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.ledger.key")) var entry: String
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            try await end(entry, .closed, reason, common, console)
        }
    }

    struct Cancel: Verb {
        static var configuration: CommandConfiguration { .verb("cancel", "avlys", "ledger.cancel") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.ledger.key")) var entry: String
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            try await end(entry, .cancelled, reason, common, console)
        }
    }

    private static func end(
        _ entry: String, _ how: LedgerEntry.Ending, _ reason: String, _ common: Common, _ console: Console
    ) async throws {
        let session = try await Session(common, console)
        let input = EndEntry(region: session.region, entry: entry, how: how, reason: reason)
        try await session.show(API.endEntry, input) { .entry($0, in: $1) }
    }
}

extension LedgerEntry.Kind: ExpressibleByArgument {}

extension Page {
    fileprivate static func entries(_ list: EntryList, in language: Language) -> Page {
        let rows = list.entries.map { line in
            [
                line.key, Texts.word("ledger.\(line.kind.rawValue)", in: language),
                Texts.word(line.state.rawValue, in: language), line.percent.map { String($0) } ?? "",
                line.day?.description ?? "", line.owner ?? "", line.title, line.source,
            ]
        }
        let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        let note = [Texts.say("say.noPromise", in: language)]
        return .table(
            ["key", "kind", "state", "percent", "day", "ledgerOwner", "title", "source"], rows, in: language,
            remarks: note + more)
    }

    fileprivate static func entry(_ view: EntryView, in language: Language) -> Page {
        let line = view.entry
        let percent = line.percent.map { " \($0) %" } ?? ""
        var lines = [
            "\(line.key)  \(line.title)",
            [
                Texts.word("ledger.\(line.kind.rawValue)", in: language),
                Texts.word(line.state.rawValue, in: language) + percent,
                Texts.say(line.published ? "say.published" : "say.internal", in: language), line.source,
            ].joined(separator: " · "),
        ]
        lines += view.text.map { ["", $0, ""] } ?? []
        let facts = [
            ("ledgerOwner", line.owner), ("actionPlan", line.actionPlan), ("partOf", line.parent),
            ("day", line.day?.description),
        ]
        lines += facts.compactMap { name, value in
            value.map { "  \(Texts.say("heading.\(name)", in: language)): \($0)" }
        }
        lines += view.holders.map { holder in
            let held = Texts.say("say.held", in: language)
            let who = holder.body ?? holder.office ?? holder.person ?? held
            return "  \(Texts.word("part.\(holder.part.rawValue)", in: language)): \(who)"
        }
        lines += view.planItems.map { "  \(Texts.say("say.linkedTo", [$0], in: language))" }
        lines += view.reports.map { "  \($0.day)  \($0.percent) %  \($0.sentence)" }
        if let day = view.endedOn { lines.append("  \(day)  \(view.reason ?? "")") }
        return Page(text: lines.joined(separator: "\n"), remarks: [view.note])
    }
}
