import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

/// What every verb takes.
struct Common: ParsableArguments {
    @Option(help: .words("help.server"))
    var server: String?

    @Option(help: .words("help.region"))
    var region: String?

    @Flag(help: .words("help.json"))
    var json = false

    @Option(help: .words("help.lang"))
    var lang: Language?

    /// Bokmål, unless the flag or the environment says otherwise.
    func language(_ console: Console) -> Language {
        lang ?? console.environment["UMT_LANG"].flatMap(Language.init(rawValue:)) ?? .nb
    }

    func client(_ console: Console) throws -> Client {
        let address = server ?? console.environment["UMT_SERVER"] ?? "http://127.0.0.1:8090"
        return try console.connect(address, try console.token(), language(console))
    }

    /// The region of the flag, of the environment, of the token, or the only one that the server has.
    func region(_ client: Client, _ console: Console) async throws -> String {
        if let region = region ?? console.environment["UMT_REGION"] { return region }
        if try console.token() != nil { return try await client.ask(API.whoAmI, WhoAmI()).region }
        let regions = try await client.ask(API.listRegions, ListRegions()).regions
        guard let first = regions.first, regions.count == 1 else {
            throw Refusal(.regionNeeded, field: "--region", [regions.map(\.key).joined(separator: ", ")])
        }
        return first.key
    }
}

/// A verb of `umt`: it asks through the contract and shows the answer on a console.
protocol Verb: ParsableCommand {
    var common: Common { get }
    func run(_ console: Console) async throws
}

/// One run of a verb: whom it asks, about which region, and how it shows the answer.
struct Session {
    let console: Console
    let client: Client
    let region: String
    let language: Language
    private let json: Bool

    init(
        _ common: Common, _ console: Console, needsRegion: Bool = true, needsToken: Bool = false
    ) async throws {
        if needsToken, try console.token() == nil { throw Refusal(.signIn) }
        self.console = console
        client = try common.client(console)
        region = needsRegion ? try await common.region(client, console) : ""
        language = common.language(console)
        json = common.json
    }

    /// Asks, and shows the answer: as the server's JSON, as a fitted table, or as TSV.
    func show<Input, Output>(
        _ endpoint: Endpoint<Input, Output>, _ input: Input, from tag: String? = nil,
        as page: (Output, Language) -> Page
    ) async throws {
        show(try await client.askKeepingTag(endpoint, input, from: tag), as: page)
    }

    /// Whether people read along, and not a program.
    var isForPeople: Bool { !json }

    /// One line of a list that goes on: a line of JSON, or of text.
    func tell(_ value: some Wire, or text: String) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = json ? (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } : text
        console.write(line ?? text)
    }

    func show<Output>(_ answer: Client.Answer<Output>, as page: (Output, Language) -> Page) {
        if json { return console.write(String(decoding: answer.bytes, as: UTF8.self)) }
        page(answer.value, language).show(on: console)
    }
}

/// An answer as people read it: a table, or text, with remarks that do not belong in a pipe.
struct Page {
    var table: Table?
    var text: String?
    var remarks: [String] = []

    func show(on console: Console) {
        if let table {
            console.write(console.width.map { table.fitted(to: $0) } ?? table.tsv())
        }
        if let text { console.write(text) }
        for remark in remarks { console.warn(remark) }
    }
}

extension Page {
    /// Columns by the keys of their headings.
    static func table(_ headings: [String], _ rows: [[String]], in language: Language, remarks: [String] = [])
        -> Page
    {
        let kept: Set<String> = ["case", "id", "seat", "number", "key", "day"]
        let numbers: Set<String> = [
            "percentage", "version", "position", "birthYear", "days", "daysLeft", "daysLate", "raised",
            "open", "closed", "answered",
            "late",
            "percent", "weight", "cases", "answers", "promiseCount", "entries", "also",
            "within", "attended", "asSubstitute",
            "minutes", "kilometres", "riders", "cars",
        ]
        let columns = headings.map {
            Table.Column(
                Texts.say("heading.\($0)", in: language), align: numbers.contains($0) ? .right : .left,
                isKept: kept.contains($0))
        }
        let empty = rows.isEmpty ? [Texts.say("say.nothing", in: language)] : []
        return Page(table: Table(columns, rows: rows), remarks: empty + remarks)
    }
}

extension ArgumentHelp {
    /// The help under that key, in the language that the program was started in.
    static func words(_ key: String) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: Texts.say(key, in: Speech.language))
    }
}

extension CommandConfiguration {
    /// A verb by its English name, with its Norwegian alias and the help under `help.<path>`.
    static func verb(
        _ name: String, _ alias: String?, _ key: String, _ subcommands: [any ParsableCommand.Type] = [],
        defaultSubcommand: (any ParsableCommand.Type)? = nil
    )
        -> CommandConfiguration
    {
        CommandConfiguration(
            commandName: name, abstract: Texts.say("help.\(key)", in: Speech.language),
            subcommands: subcommands, defaultSubcommand: defaultSubcommand,
            aliases: alias.map { [$0] } ?? [])
    }
}

/// The language of help texts, which the parser asks for before there is a console.
enum Speech {
    @TaskLocal static var language = Language.nb
}

extension Language: ExpressibleByArgument {}
extension CivilDate: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension CivilDate {
    /// A day that is known to lie on one side of a bound only is shown with `…`.
    static func text(_ bound: BoundView?) -> String {
        guard let bound else { return "" }
        if bound.earliest == bound.latest { return bound.earliest?.description ?? "…" }
        return "\(bound.earliest?.description ?? "…")/\(bound.latest?.description ?? "…")"
    }

    /// The last day of a period, as people say it: until and with.
    static func lastDay(_ bound: BoundView?) -> String {
        guard let bound else { return "" }
        if let day = bound.earliest, day == bound.latest { return day.adding(days: -1).description }
        return text(bound)
    }
}
