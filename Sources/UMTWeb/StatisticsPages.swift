import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// What became of a region's cases, in numbers, with what the words mean.
struct StatisticsPages: Sendable {
    let app: Application

    func show(_ ask: PageAsk) async throws -> PageAnswer {
        let region = ask.path["region"] ?? ""
        let by = try grouping(ask)
        let view = try await app.readStatistics(ReadStatistics(region: region, by: by), ask.call)
        let address = PageLink.statistics(of: region)
        let frame = Frame(
            title: ask.say("page.statistics"), language: ask.language,
            address: "\(address)?by=\(by.rawValue)",
            cases: ask.link(PageLink.cases(of: region)))
        let others = StatisticsGrouping.allCases.map { other -> Markup in
            let link = ask.link(address, [("by", other.rawValue)])
            let current: Markup? = other == by ? " aria-current=\"page\"" : nil
            return "<li><a href=\"\(link)\"\(current)>\(ask.say("page.by.\(other.rawValue)"))</a></li>"
        }
        return PageAnswer(
            frame.around(
                """
                <h1>\(ask.say("page.statistics"))</h1>
                <p class="meta">\(view.region) · \(ask.day(view.asOf))</p>
                <ul class="tabs">
                \(others)
                </ul>
                \(table(view, ask))
                <h2>\(ask.say("page.definitions"))</h2>
                <dl>
                \(view.definitions.map { definition($0, ask) })
                </dl>
                <p><a href="\(API.readOpenData.row.address(["region": region]))">\(ask.say("page.openData"))</a></p>
                """))
    }

    private func grouping(_ ask: PageAsk) throws(Refusal) -> StatisticsGrouping {
        guard let text = ask.query["by"] else { return .municipality }
        guard let by = StatisticsGrouping(rawValue: text) else {
            throw .badValue(text, field: "by", wanted: StatisticsGrouping.municipality.rawValue)
        }
        return by
    }

    private func table(_ view: StatisticsView, _ ask: PageAsk) -> Markup {
        let headings = ["group", "raised", "open", "closed", "answered", "late", "daysToAnswer"].map {
            key -> Markup in
            "<th scope=\"col\">\(ask.say("heading.\(key)"))</th>"
        }
        let rows = (view.groups + [view.total]).map { line -> Markup in
            let numbers = [line.raised, line.open, line.closed, line.answered, line.late]
            return """
                <tr><th scope="row">\(line.name)</th>\(numbers.map { "<td>\($0)</td>" as Markup })\
                <td>\(line.days.sentence(in: ask.language))</td></tr>
                """
        }
        return """
            <div class="wide" role="region" tabindex="0" aria-label="\(ask.say("page.statistics"))">
            <table>
            <thead><tr>\(headings)</tr></thead>
            <tbody>
            \(rows)
            </tbody>
            </table>
            </div>
            """
    }

    private func definition(_ view: DefinitionView, _ ask: PageAsk) -> Markup {
        "<dt>\(ask.say("heading.\(view.word)"))</dt>\n<dd>\(view.means)</dd>"
    }
}
