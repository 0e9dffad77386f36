import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// The meetings as everybody may see them: the list, and of each its pack with what is published.
struct MeetingPages: Sendable {
    let app: Application

    /// The latest meetings of the bodies whose minutes everybody may read; one that is called leads to its papers.
    func list(_ ask: PageAsk) throws -> PageAnswer {
        let region = ask.path["region"] ?? ""
        let bodies = try app.listBodies(ListBodies(region: region), ask.call).bodies
        let open = Dictionary(
            bodies.filter(\.kind.hasOpenMinutes).map { ($0.key, $0.name) }
        ) { first, _ in first }
        let meetings = try app.listMeetings(ListMeetings(region: region), ask.call).meetings
        let rows = meetings.lazy.filter { open[$0.body] != nil }.prefix(100).map { meeting -> Markup in
            let name = open[meeting.body] ?? meeting.body
            let papers = ask.link(PageLink.meeting("\(meeting.body)-\(meeting.day)", of: region))
            let title: Markup =
                meeting.state == .planned ? "\(name)" : "<a href=\"\(papers)\">\(name)</a>"
            let state = ask.word("meeting.\(meeting.state.rawValue)")
            return "<li>\(title) <span class=\"meta\">\(ask.day(meeting.day)) · \(state)</span></li>"
        }
        let title = ask.say("page.meetings")
        let frame = Frame(
            title: title, language: ask.language, address: PageLink.meetings(of: region),
            cases: ask.link(PageLink.cases(of: region)))
        let content: Markup =
            rows.isEmpty ? "<p>\(ask.say("page.noMeetings"))</p>" : "<ul>\n\(Array(rows))\n</ul>"
        return PageAnswer(frame.around("<h1>\(title)</h1>\n\(content)"))
    }

    func show(_ ask: PageAsk) throws -> PageAnswer {
        let (region, meeting) = (ask.path["region"] ?? "", ask.path["meeting"] ?? "")
        let view = try app.readMeetingPack(ReadMeetingPack(region: region, meeting: meeting), ask.call)
        let page = MeetingPackPage(view, in: ask.language)
        let frame = Frame(
            title: page.title, language: ask.language, address: PageLink.meeting(meeting, of: region),
            cases: ask.link(PageLink.cases(of: region)))
        return PageAnswer(frame.around(page.article))
    }
}
