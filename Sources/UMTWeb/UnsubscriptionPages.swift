import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// Where the link under a message leads. Opening it changes nothing; the button ends the messages.
struct UnsubscriptionPages: Sendable {
    let app: Application

    func show(_ ask: PageAsk) throws -> PageAnswer {
        let token = ask.path["token"] ?? ""
        let view = try app.readUnsubscription(ReadUnsubscription(token: token), ask.call)
        return page(
            ask,
            """
            <h1>\(ask.say("page.unsubscribe"))</h1>
            <p>\(ask.say("page.unsubscribe.about", [ask.word(view.topic.rawValue), view.about]))</p>
            <form method="post" action="\(ask.link(PageLink.unsubscribe(token)))">
            <button>\(ask.say("page.unsubscribe.button"))</button>
            </form>
            """)
    }

    func end(_ ask: PageAsk) async throws -> PageAnswer {
        _ = try await app.unsubscribe(Unsubscribe(token: ask.path["token"] ?? ""), ask.call)
        return page(
            ask,
            """
            <h1>\(ask.say("page.unsubscribe.done"))</h1>
            <p>\(ask.say("page.unsubscribe.gone"))</p>
            """)
    }

    private func page(_ ask: PageAsk, _ content: Markup) -> PageAnswer {
        let frame = Frame(
            title: ask.say("page.unsubscribe"), language: ask.language,
            address: PageLink.unsubscribe(ask.path["token"] ?? ""), isPersonal: true)
        return PageAnswer(frame.around(content), isPersonal: true)
    }
}
