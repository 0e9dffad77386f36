package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Makes a link for somebody without an account. Its secret is in this answer and nowhere else.
    package func makeAnswerLink(_ ask: MakeAnswerLink, _ call: Call) async throws -> AnswerLinkView {
        let holder = try Words.checked(ask.holder, field: "holder", limit: 120)
        let token = Token.fresh("svar")
        return try await changing(ask.region, .sendCase, call) { [ids] shelf, scope in
            let (sending, youthCase) = try sent(ask.id, within: scope, shelf)
            let link = try AnswerLink(
                id: ids.mint(), to: sending, in: shelf.region.id, actor: ids.mint(), holder: holder,
                days: ask.days ?? 30, at: call.now)
            try shelf.keep(link, hash: Token.hash(token))
            try keep(.sendCase, youthCase, call, shelf, ["how": "link"], by: try shelf.body(sending.body))
            return AnswerLinkView(link, token: token, at: call.now)
        }
    }

    package func listAnswerLinks(_ ask: ListAnswerLinks, _ call: Call) throws -> AnswerLinkList {
        try reading(ask.region, .sendCase, call) { shelf, scope in
            let (sending, _) = try sent(ask.id, within: scope, shelf)
            return AnswerLinkList(
                try shelf.answerLinks(to: sending.id).map { AnswerLinkView($0, at: call.now) })
        }
    }

    package func endAnswerLink(_ ask: EndAnswerLink, _ call: Call) async throws -> AnswerLinkView {
        try await changing(ask.region, .sendCase, call) { shelf, scope in
            let link = try shelf.answerLink(ask.id)
            let (sending, youthCase) = try sent(link.sending, within: scope, shelf)
            guard link.state(at: call.now) == .open else { throw Refusal(.linkOver) }
            try shelf.end(link, at: call.now)
            try keep(
                .sendCase, youthCase, call, shelf, ["how": "link-ended"], by: try shelf.body(sending.body))
            return AnswerLinkView(try shelf.answerLink(ask.id), at: call.now)
        }
    }

    /// What the link asks for. Refuses a link that is not, or no longer, good.
    package func readAnswerForm(_ ask: ReadAnswerForm, _ call: Call) throws -> AnswerForm {
        try store.read { house in
            let (link, region) = try opened(ask.token, house, call)
            return try form(link, house.shelf(of: try house.region(region)), call)
        }
    }

    /// Answers by the link, once; the answer, its event and the use of the link are one.
    package func answerByLink(_ ask: AnswerByLink, _ call: Call) async throws -> AnswerForm {
        let (link, region) = try store.read { house in try opened(ask.token, house, call) }
        let holder = Call(
            caller: link.caller, now: call.now, language: call.language, edition: call.edition,
            once: call.once)
        return try await changing(region, .answerCase, holder) { shelf, scope in
            let link = try shelf.answerLink(link.id)
            guard link.state(at: call.now) != .ended else { throw Refusal(.linkOver) }
            _ = try answer(ask.answer(to: link.sending, in: region), shelf, scope, holder)
            try shelf.use(link, at: call.now)
            return try form(link, shelf, holder)
        }
    }

    private func opened(_ token: String, _ house: Installation, _ call: Call) throws -> (AnswerLink, String) {
        guard let found = try house.answerLink(hash: Token.hash(token)) else {
            throw Refusal(.noSuchLink, field: "token")
        }
        try found.link.checkReadable(at: call.now)
        return (found.link, found.region)
    }

    private func form(_ link: AnswerLink, _ shelf: Shelf, _ call: Call) throws -> AnswerForm {
        let trail = try shelf.trail(of: try shelf.youthCase(try shelf.sending(link.sending).youthCase))
        return try AnswerForm(trail, link, in: shelf.region.key, on: call.today, call.language)
    }

    // Within the reach of whoever sends the case: its council's coordinators.
    private func sent(_ id: SendingID, within scope: Scope, _ shelf: Shelf) throws -> (Sending, YouthCase) {
        let sending = try shelf.sending(id)
        let youthCase = try shelf.youthCase(sending.youthCase)
        guard scope.reaches(try shelf.body(youthCase.council)) else {
            throw Refusal.notFound(.sending, id.description, field: "id")
        }
        return (sending, youthCase)
    }
}
