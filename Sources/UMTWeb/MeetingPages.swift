import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// A meeting as everybody may see it: its pack, with what is published.
struct MeetingPages: Sendable {
    let app: Application

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
