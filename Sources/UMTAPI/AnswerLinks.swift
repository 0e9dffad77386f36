package import UMTDomain

extension API {
    package static let makeAnswerLink = Endpoint<MakeAnswerLink, AnswerLinkView>(
        "makeAnswerLink", .post, "/regions/{region}/sendings/{id}/answer-links", .signedIn,
        "Make a personal link by which somebody without an account answers a sending; it ends by itself")
    package static let listAnswerLinks = Endpoint<ListAnswerLinks, AnswerLinkList>(
        "listAnswerLinks", .get, "/regions/{region}/sendings/{id}/answer-links", .signedIn,
        "List the personal links to a sending, without their secrets")
    package static let endAnswerLink = Endpoint<EndAnswerLink, AnswerLinkView>(
        "endAnswerLink", .post, "/regions/{region}/answer-links/{id}/end", .signedIn,
        "End a personal link before its time", makes: false)
    package static let readAnswerForm = Endpoint<ReadAnswerForm, AnswerForm>(
        "readAnswerForm", .get, "/answer-links/{token}", .open,
        "Read what a personal link asks its holder to answer; reading changes nothing")
    package static let answerByLink = Endpoint<AnswerByLink, AnswerForm>(
        "answerByLink", .post, "/answer-links/{token}/answers", .open,
        "Answer by a personal link, once")

    static let answerLinks = [
        makeAnswerLink.row, listAnswerLinks.row, endAnswerLink.row, readAnswerForm.row, answerByLink.row,
    ]
}

package struct MakeAnswerLink: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    /// Who is given the link: an office, or a name that only coordinators see.
    package let holder: String
    /// Whole days until it expires, 90 at most; 30 when left out.
    package let days: Int?

    package init(region: String, id: SendingID, holder: String, days: Int? = nil) {
        (self.region, self.id, self.holder, self.days) = (region, id, holder, days)
    }

    package static var example: MakeAnswerLink {
        MakeAnswerLink(region: "midt-troms", id: .example, holder: "Oppvekstsjefen", days: 30)
    }
}

package struct ListAnswerLinks: Wire {
    package let region: String
    package let id: SendingID
    package init(region: String, id: SendingID) { (self.region, self.id) = (region, id) }
    package static var example: ListAnswerLinks { ListAnswerLinks(region: "midt-troms", id: .example) }
}

package struct EndAnswerLink: Wire {
    package let region: String
    package let id: AnswerLinkID
    package init(region: String, id: AnswerLinkID) { (self.region, self.id) = (region, id) }
    package static var example: EndAnswerLink { EndAnswerLink(region: "midt-troms", id: .example) }
}

package struct AnswerLinkView: Wire {
    package let id: AnswerLinkID
    package let sending: SendingID
    package let holder: String
    package let state: AnswerLinkState
    package let made: Moment
    package let expires: Moment
    /// The secret of the link, in the answer to its making and never again.
    package let token: String?

    package init(_ link: AnswerLink, token: String? = nil, at now: Moment) {
        (id, sending, holder, state) = (link.id, link.sending, link.holder, link.state(at: now))
        (made, expires, self.token) = (link.made, link.expires, token)
    }

    private init() {
        (id, sending, holder, state) = (.example, .example, "Oppvekstsjefen", .open)
        (made, expires) = (Moment(noonOf: .example), Moment(noonOf: .example.adding(days: 30)))
        token = "svar_0f"
    }

    package static var example: AnswerLinkView { AnswerLinkView() }
}

package struct AnswerLinkList: Wire {
    package let links: [AnswerLinkView]
    package init(_ links: [AnswerLinkView]) { self.links = links }
    package static var example: AnswerLinkList { AnswerLinkList([.example]) }
}

package struct ReadAnswerForm: Wire {
    package let token: String
    package init(token: String) { self.token = token }
    package static var example: ReadAnswerForm { ReadAnswerForm(token: "svar_0f") }
}

/// An answer as the holder of a link gives it: that of `AnswerCase`, given today.
package struct AnswerByLink: Wire {
    package let token: String
    package let outcomes: [OutcomeView]?
    package let outcome: Outcome?
    package let reason: String?
    package let text: String?
    package let next: NextStepView?

    package init(
        token: String, outcomes: [OutcomeView]? = nil, outcome: Outcome? = nil, reason: String? = nil,
        text: String? = nil, next: NextStepView? = nil
    ) {
        (self.token, self.outcomes, self.outcome) = (token, outcomes, outcome)
        (self.reason, self.text, self.next) = (reason, text, next)
    }

    /// The same answer to the sending that the link is for.
    package func answer(to id: SendingID, in region: String) -> AnswerCase {
        AnswerCase(
            region: region, id: id, outcomes: outcomes, outcome: outcome, reason: reason, text: text,
            next: next)
    }

    package static var example: AnswerByLink {
        AnswerByLink(
            token: "svar_0f", outcomes: [.example], outcome: .noted, reason: "It goes into the plan",
            text: "Thank you for the case", next: .example)
    }
}

/// What the holder of a personal link sees: the case, what it asks, and the answer once it is given.
package struct AnswerForm: Wire {
    package let region: String
    package let number: String
    package let title: String
    package let text: String
    package let councilName: String
    package let raisedOn: CivilDate
    package let asks: [AskView]
    /// What was sent to the body that the holder answers for, with its deadline and its answer.
    package let sending: SendingView
    package let expires: Moment

    package init(
        _ trail: Trail, _ link: AnswerLink, in region: String, on day: CivilDate, _ language: Language
    ) throws(Refusal) {
        let sent = trail.sendingViews(on: day, in: language).first { $0.id == link.sending }
        guard let sent else { throw Refusal(.noSuchLink, field: "token") }
        (self.region, sending, expires) = (region, sent, link.expires)
        (number, title, text) = (trail.youthCase.name, trail.youthCase.title, trail.youthCase.text)
        (councilName, raisedOn) = (trail.council.name[language], trail.youthCase.raisedOn)
        asks = trail.asks.map(AskView.init)
    }

    private init() {
        (region, number, title) = ("midt-troms", "MT-2026-14", "Night bus")
        (text, councilName) = ("We cannot get home.", "Youth council of Senja")
        (raisedOn, asks, sending) = (.example, [.example], .example)
        expires = Moment(noonOf: .example.adding(days: 30))
    }

    package static var example: AnswerForm { AnswerForm() }
}
