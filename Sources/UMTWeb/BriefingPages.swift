import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// The frozen briefing behind a permanent link.
struct BriefingPages: Sendable {
    let app: Application

    func show(_ ask: PageAsk) throws -> PageAnswer {
        let token = ask.path["token"] ?? ""
        let document = try app.readLinkedBriefing(ReadLinkedBriefing(token: token), ask.call)
        let markup = BriefingMarkup(try BriefingView(frozen: [UInt8](document.bytes)), in: ask.language)
        let frame = Frame(
            title: markup.title, language: ask.language, address: PageLink.briefing(token), isPersonal: true)
        return PageAnswer(frame.around(markup.article), isPersonal: true)
    }
}
