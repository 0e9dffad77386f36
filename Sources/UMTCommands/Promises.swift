import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// The ledger of promises, across all cases.
struct PromiseVerbs: ParsableCommand {
    static var configuration: CommandConfiguration { .verb("promise", "løfte", "promise", [List.self]) }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "promise.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.promise.by")) var by: String?
        @Option(help: .words("help.promise.council")) var council: String?
        @Option(help: .words("help.promise.state")) var state: PromiseState?
        @Option(help: .words("help.planItemOrBelow")) var planItem: String?
        @Flag(help: .words("help.promise.overdue")) var overdue = false
        @Option(help: .words("help.promise.since")) var since: CivilDate?
        @Option(help: .words("help.promise.until")) var until: CivilDate?
        @Flag(name: .customLong("public"), help: .words("help.promise.public")) var isPublic = false
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListPromises(
                region: session.region, by: by, council: council, state: state, planItem: planItem,
                overdue: overdue ? true : nil, since: since, until: until, after: after, limit: limit)
            let endpoint = isPublic ? API.listPublicPromises : API.listPromises
            let answer = try await session.client.askKeepingTag(endpoint, input)
            session.show(answer) { .promises($0, in: $1) }
            if overdue, !answer.value.promises.isEmpty { throw ExitCode(8) }
        }
    }
}

extension PromiseState: ExpressibleByArgument {}

extension Page {
    fileprivate static func promises(_ list: PromiseList, in language: Language) -> Page {
        let rows = list.promises.map { line in
            [
                line.case, line.due.description, Texts.word(line.state.rawValue, in: language),
                String(line.percent), line.daysLate > 0 ? String(line.daysLate) : "", line.by, line.council,
                line.text, line.id.description,
            ]
        }
        let totals = list.totals.map { [sum($0, language)] } ?? []
        let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(
            ["case", "promiseDue", "state", "percent", "daysLate", "promisedBy", "council", "text", "id"],
            rows, in: language, remarks: totals + more)
    }

    // Only the states that any promise is in.
    private static func sum(_ totals: PromiseTotalsView, _ language: Language) -> String {
        let parts = totals.states.filter { $0.count > 0 }.map {
            "\(Texts.word($0.state.rawValue, in: language)) \($0.count)"
        }
        return Texts.say(
            "say.promiseTotals",
            [String(totals.all), parts.joined(separator: ", "), String(totals.overdue)], in: language)
    }
}
