import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// The published cases of a region: the list with its search, and the page of each.
struct CasePages: Sendable {
    let app: Application

    /// The regions of this installation, or at once the cases where there is one only.
    func home(_ ask: PageAsk) throws -> PageAnswer {
        let regions = try app.listRegions(ListRegions(), ask.call).regions
        if regions.count == 1 { return PageAnswer(goingOnTo: ask.link(PageLink.cases(of: regions[0].key))) }
        let rows = regions.map { region -> Markup in
            "<li><a href=\"\(ask.link(PageLink.cases(of: region.key)))\">\(region.name)</a></li>"
        }
        let frame = Frame(title: ask.say("page.regions"), language: ask.language, address: PageLink.home)
        return PageAnswer(
            frame.around("<h1>\(ask.say("page.regions"))</h1>\n<ul class=\"regions\">\n\(rows)\n</ul>"))
    }

    func list(_ ask: PageAsk) async throws -> PageAnswer {
        let region = ask.path["region"] ?? ""
        let search = ask.query["q"].flatMap { $0.isEmpty ? nil : $0 }
        let list = try await app.listPublicCases(
            ListPublicCases(region: region, search: search, after: ask.query["after"], limit: 50), ask.call)
        let title = search.map { ask.say("page.found", [$0]) } ?? ask.say("page.cases")
        let address = PageLink.cases(of: region)
        let feed = API.readFeed.row.address(["region": region])
        let calendar = API.readCalendar.row.address(["region": region])
        let frame = Frame(
            title: title, language: ask.language,
            address: address + (search.map { "?q=\($0.percentEncoded)" } ?? ""), cases: ask.link(address),
            feed: feed)
        return PageAnswer(
            frame.around(
                """
                <h1>\(title)</h1>
                \(searchForm(ask, address, search))
                \(rows(of: list, ask, region))
                \(list.next.map { older($0, ask, address, search) })
                <p><a href="\(ask.link(PageLink.statistics(of: region)))">\(ask.say("page.statistics"))</a> · \
                <a href="\(ask.link(PageLink.meetings(of: region)))">\(ask.say("page.meetings"))</a></p>
                <p><a href="\(feed)">\(ask.say("page.feed"))</a> · <a href="\(calendar)">\(ask.say("page.calendar"))</a></p>
                """))
    }

    private func searchForm(_ ask: PageAsk, _ address: String, _ search: String?) -> Markup {
        let lang: Markup? =
            ask.query["lang"] == nil
            ? nil : "<input type=\"hidden\" name=\"lang\" value=\"\(ask.language.rawValue)\">"
        return """
            <form class="search" role="search" action="\(address)" method="get">
            <label for="q">\(ask.say("page.search"))</label>
            <input type="search" id="q" name="q" value="\(search ?? "")" maxlength="200">
            \(lang)
            <button>\(ask.say("page.searchButton"))</button>
            </form>
            """
    }

    private func rows(of list: PublicCaseList, _ ask: PageAsk, _ region: String) -> Markup {
        if list.cases.isEmpty { return "<p>\(ask.say("page.noCases"))</p>" }
        let rows = list.cases.map { line -> Markup in
            """
            <li><a href="\(ask.link(PageLink.youthCase(line.number, of: region)))">\(line.title)</a>
            <span class="meta">\(line.number) · \(ask.day(line.raisedOn))</span></li>
            """
        }
        return "<ul class=\"cases\">\n\(rows)\n</ul>"
    }

    private func older(_ next: String, _ ask: PageAsk, _ address: String, _ search: String?) -> Markup {
        let link = ask.link(address, [("q", search), ("after", next)])
        return "<p class=\"more\"><a href=\"\(link)\" rel=\"next\">\(ask.say("page.older"))</a></p>"
    }

    func show(_ ask: PageAsk) throws -> PageAnswer {
        let region = ask.path["region"] ?? ""
        let view = try app.readPublicCase(
            ReadPublicCase(region: region, case: ask.path["case"] ?? ""), ask.call)
        let frame = Frame(
            title: "\(view.number) \(view.title)", language: ask.language,
            address: PageLink.youthCase(view.number, of: region), cases: ask.link(PageLink.cases(of: region)),
            feed: API.readCaseFeed.row.address(["region": region, "case": view.number]))
        return PageAnswer(
            frame.around(
                """
                \(CaseMarkup(ask: ask).page(of: view))
                <p><a href="\(frame.feed ?? "")">\(ask.say("page.caseFeed"))</a></p>
                """))
    }
}
