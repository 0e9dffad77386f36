import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// The form behind a personal link. Opening it changes nothing; sending it answers the case, once.
struct AnswerPages: Sendable {
    let app: Application

    func show(_ ask: PageAsk) throws -> PageAnswer {
        let view = try app.readAnswerForm(ReadAnswerForm(token: ask.path["token"] ?? ""), ask.call)
        return page(of: view, ask, status: 200)
    }

    func send(_ ask: PageAsk) async throws -> PageAnswer {
        let token = ask.path["token"] ?? ""
        let view = try app.readAnswerForm(ReadAnswerForm(token: token), ask.call)
        let sent = AnswerFields(sent: ask.form)
        do {
            _ = try await app.answerByLink(try sent.answer(by: token, to: view.asks), ask.call)
            return PageAnswer(goingOnTo: ask.link(PageLink.answer(token)))
        } catch let refusal as Refusal where refusal.field != nil && refusal.code.httpStatus < 500 {
            return page(of: view, ask, status: refusal.code.httpStatus, sent, refusal)
        }
    }

    private func page(
        of view: AnswerForm, _ ask: PageAsk, status: Int, _ sent: AnswerFields? = nil,
        _ refusal: Refusal? = nil
    ) -> PageAnswer {
        let isAnswered = view.sending.answeredOn != nil
        let isOver = !view.sending.isWaiting
        let what = isAnswered ? "page.answered" : isOver ? "page.over" : "page.answer"
        let heading = ask.say(what, [view.sending.toName])
        let title = refusal == nil ? heading : ask.say("page.faultIn", [heading])
        let frame = Frame(
            title: title, language: ask.language, address: PageLink.answer(ask.path["token"] ?? ""),
            isPersonal: true)
        let parts = CaseMarkup(ask: ask)
        let form = AnswerMarkup(ask: ask, view: view, sent: sent, refusal: refusal)
        return PageAnswer(
            frame.around(
                """
                <article>
                <p class="meta">\(ask.say("page.raisedBy", [view.number, view.councilName])) · \(ask.day(view.raisedOn))</p>
                <h1>\(heading)</h1>
                \(form.fault)
                <h2>\(view.title)</h2>
                \(.paragraphs(view.text))
                \(isOver ? nil : parts.asks(view.asks) as Markup?)
                \(parts.sending(view.sending, asks: view.asks))
                \(parts.deadlineNote([view.sending]))
                \(isOver ? nil : form.form as Markup?)
                </article>
                """), status: status, isPersonal: true)
    }
}

/// What was typed into the form, by the names of its fields.
struct AnswerFields {
    let fields: [String: String]

    init(sent: [String: String]) {
        // Forms send line ends as CR LF.
        fields = sent.mapValues { $0.replacing("\r\n", with: "\n") }
    }

    subscript(_ name: String) -> String { fields[name] ?? "" }

    private func typed(_ name: String) -> String? {
        fields[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    /// The answer that they make. Refuses an outcome that is not chosen, and a day that is none.
    func answer(by token: String, to asks: [AskView]) throws(Refusal) -> AnswerByLink {
        var outcomes: [OutcomeView] = []
        for ask in asks {
            guard let outcome = Outcome(rawValue: self["outcome-\(ask.place)"]) else {
                throw Refusal(.askUnanswered, field: "outcome-\(ask.place)", [String(ask.place)])
            }
            outcomes.append(
                OutcomeView(ask: ask.place, outcome: outcome, reason: self["reason-\(ask.place)"]))
        }
        return AnswerByLink(token: token, outcomes: outcomes, text: typed("text"), next: try next())
    }

    private func next() throws(Refusal) -> NextStepView? {
        if typed("next") == nil, typed("next-on") == nil, typed("responsible") == nil { return nil }
        guard let day = CivilDate(self["next-on"]) else {
            throw Refusal.badDate(self["next-on"], field: "next.on")
        }
        return NextStepView(text: self["next"], on: day, responsible: self["responsible"])
    }

    /// The form's own name of a field of the contract.
    static func name(of field: String) -> String {
        let parts = field.split(separator: ".")
        if parts.count == 3, parts[0] == "outcomes", let index = Int(parts[1]) {
            return "\(parts[2])-\(index + 1)"
        }
        return ["next.text": "next", "next.on": "next-on", "next.responsible": "responsible"][field] ?? field
    }
}
