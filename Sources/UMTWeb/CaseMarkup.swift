import UMTAPI
import UMTDomain
import UMTServer

/// How the parts of a case look: what is asked, the answers, the promises, the journey.
struct CaseMarkup {
    let ask: PageAsk

    func page(of view: PublicCase) -> Markup {
        """
        <article>
        <p class="meta">\(ask.say("page.raisedBy", [view.number, view.councilName])) · \(ask.day(view.raisedOn))</p>
        <h1>\(view.title)</h1>
        <p><strong class="state \(view.state.rawValue)">\(ask.word(view.state.rawValue))</strong></p>
        \(view.mergedInto.map(into))
        \(view.text.map { .paragraphs($0) })
        \(asks(view.asks))
        \(merged(view.merged))
        \(section("sendings", view.sendings.map { branch($0, asks: view.asks) }))
        \(deadlineNote(view.sendings))
        \(section("promises", view.promises.map(promise)))
        \(section("statements", view.statements.map(statement)))
        \(section("attachments", attachments(of: view)))
        \(journey(view.journey))
        </article>
        """
    }

    func asks(_ asks: [AskView]) -> Markup {
        let rows = asks.map { ask -> Markup in "<li>\(ask.text)</li>" }
        return """
            <section>
            <h2>\(ask.say("page.asks"))</h2>
            <ol>
            \(rows)
            </ol>
            </section>
            """
    }

    private func into(_ other: String) -> Markup {
        "<p class=\"note\">\(ask.say("case.mergedInto", [other]))</p>"
    }

    private func merged(_ cases: [MergedCaseView]) -> Markup? {
        if cases.isEmpty { return nil }
        let parts = cases.map { line -> Markup in
            let rows = line.asks.map { ask -> Markup in "<li>\(ask.text)</li>" }
            return "<h3>\(line.number) \(line.title)</h3>\n<ol>\n\(rows)\n</ol>"
        }
        return """
            <section>
            <h2>\(ask.say("heading.mergedCases"))</h2>
            \(parts)
            </section>
            """
    }

    // Set in as deep as it stands in the tree.
    private func branch(_ view: SendingView, asks: [AskView]) -> Markup {
        let sent = sending(view, asks: asks)
        return view.depth == 0
            ? sent : "<div class=\"sent-on depth-\(String(min(view.depth, 4)))\">\n\(sent)\n</div>"
    }

    func sending(_ view: SendingView, asks: [AskView]) -> Markup {
        let outcomes = view.outcomes.map { line -> Markup in
            let text = asks.first { $0.place == line.ask }?.text ?? ""
            return """
                <dt>\(text)</dt>
                <dd><strong class="outcome \(line.outcome.rawValue)">\(ask.word(line.outcome.rawValue))</strong>
                \(.paragraphs(line.reason))</dd>
                """
        }
        return """
            <h3>\(view.name(in: ask.language))</h3>
            <p class="clock">\(clock(of: view))</p>
            \(outcomes.isEmpty ? nil : "<dl>\n\(outcomes)\n</dl>" as Markup?)
            \(view.answer.map { .paragraphs($0) })
            \(view.next.map(next))
            """
    }

    private func clock(of view: SendingView) -> String {
        let sentence = view.clockSentence(in: ask.language) { Texts.day($0, in: ask.language) }
        return (sentence.first?.uppercased() ?? "") + sentence.dropFirst()
    }

    private func next(_ step: NextStepView) -> Markup {
        """
        <p class="next"><strong>\(ask.say("page.next"))</strong> \(step.text)
        <span class="meta">\(ask.say("page.nextBy")) \(ask.day(step.on)) · \
        \(ask.say("page.responsible", [step.responsible]))</span></p>
        """
    }

    /// That the deadline is agreed and not the law's, where one is shown.
    func deadlineNote(_ sendings: [SendingView]) -> Markup? {
        guard sendings.contains(where: { $0.due != nil }) else { return nil }
        return "<p class=\"note\">\(ask.say("say.deadlineNote"))</p>"
    }

    private func promise(_ view: PromiseView) -> Markup {
        """
        <p class="promise">\(view.text)
        <span class="meta">\(ask.say("page.promisedBy")) \(ask.day(view.due)) · \
        \(ask.word(view.state.rawValue)), \(view.percent) %</span></p>
        """
    }

    private func statement(_ view: StatementView) -> Markup {
        """
        <p class="meta">\(view.councilName) · \(ask.say("page.decidedOn")) \(ask.day(view.decidedOn))\
        \(view.reference.map { " · \($0)" })</p>
        \(.paragraphs(view.text))
        """
    }

    private func attachments(of view: PublicCase) -> [Markup] {
        if view.attachments.isEmpty { return [] }
        let region = ask.path["region"] ?? ""
        let rows = view.attachments.map { file -> Markup in
            let kind = "\(ask.word(file.kind.rawValue)), \(Texts.size(file.size, in: ask.language))"
            return """
                <li><a href="\(PageLink.attachment(file.place, of: view.number, in: region))" download>\
                \(file.title ?? "")</a> <span class="meta">\(kind)</span></li>
                """
        }
        return ["<ul class=\"files\">\n\(rows)\n</ul>"]
    }

    private func journey(_ steps: [StepView]) -> Markup {
        let rows = steps.map { step -> Markup in
            "<li>\(ask.day(step.day)) <span>\(step.sentence)</span></li>"
        }
        return """
            <section>
            <h2>\(ask.say("page.journey"))</h2>
            <ol class="journey">
            \(rows)
            </ol>
            </section>
            """
    }

    private func section(_ name: String, _ parts: [Markup]) -> Markup? {
        if parts.isEmpty { return nil }
        return """
            <section>
            <h2>\(ask.say("page.\(name)"))</h2>
            \(parts)
            </section>
            """
    }
}
