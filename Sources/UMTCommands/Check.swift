import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// What is not as the rules say; ends with status 8 when anything is to be mended, so that a script can ask.
struct CheckVerb: Verb {
    static var configuration: CommandConfiguration { .verb("check", "kontroll", "check") }
    @OptionGroup var common: Common
    @Option(help: .words("help.asOf")) var asOf: CivilDate?
    @Option(help: .words("help.checkFrom")) var from: CivilDate?
    @Option(help: .words("help.until")) var until: CivilDate?
    @Option(help: .words("help.body")) var body: String?
    @Option(help: .words("help.municipality")) var municipality: String?
    @Option(help: .words("help.findingRule")) var rule: Finding.Rule?
    @Flag(help: .words("help.all")) var all = false
    @Option(help: .words("help.after")) var after: String?
    @Option(help: .words("help.limit")) var limit: Int?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let input = ListFindings(
            region: session.region, asOf: asOf, from: from, until: until, body: body,
            municipality: municipality, rule: rule, includeSilenced: all ? true : nil, after: after,
            limit: limit)
        let answer = try await session.client.askKeepingTag(API.listFindings, input)
        session.show(answer) { .findings($0, isWide: console.width == nil, showsSilenced: all, in: $1) }
        if answer.value.totals.standing > 0 { throw ExitCode(8) }
    }
}

extension Finding.Rule: ExpressibleByArgument {}

extension Page {
    /// The remedy is a column of its own in a pipe, and told once for each rule on a terminal.
    fileprivate static func findings(
        _ list: FindingList, isWide: Bool, showsSilenced: Bool, in language: Language
    ) -> Page {
        let headings = [
            "rule", "body", "municipality", "seats", "people", "from", "through", "days", "state",
        ]
        let rows = list.findings.map { finding in
            row(finding, in: language) + (isWide ? [finding.remedy] : [])
        }
        var page = table(headings + (isWide ? ["remedy"] : []), rows, in: language)
        page.remarks = list.totals.standing == 0 ? [Texts.say("say.inOrder", in: language)] : []
        page.remarks += list.totals.rules.filter { $0.standing > 0 }.map { total in
            let remedy = Texts.say(total.rule.remedy, in: language)
            let rule = Texts.word(total.rule.rawValue, in: language)
            return Texts.say("say.findings", [rule, String(total.standing), remedy], in: language)
        }
        if list.totals.silenced > 0, !showsSilenced {
            page.remarks.append(Texts.say("say.silenced", [String(list.totals.silenced)], in: language))
        }
        if let next = list.next { page.remarks.append(Texts.say("say.more", [next], in: language)) }
        return page
    }

    private static func row(_ finding: FindingView, in language: Language) -> [String] {
        let kinds = finding.kinds.map { Texts.word($0.rawValue, in: language) }
        let seats = [finding.seat, finding.otherSeat].compactMap(\.self) + kinds
        let people = finding.people.map { "\($0.name) (\($0.person))" }
        return [
            Texts.word(finding.rule.rawValue, in: language), finding.body ?? "", finding.municipality ?? "",
            seats.joined(separator: ", "), people.joined(separator: ", "), finding.from.description,
            finding.until?.adding(days: -1).description ?? "", String(finding.days),
            Texts.word(finding.dispensation == nil ? "standing" : "silenced", in: language),
        ]
    }
}
