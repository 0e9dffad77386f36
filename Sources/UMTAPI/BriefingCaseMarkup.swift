import UMTDomain

extension BriefingMarkup {
    /// Half a page for each case, from a page of their own on.
    var cases: Markup? {
        if view.cases.isEmpty { return nil }
        let more: Markup? =
            view.moreCases > 0
            ? "<p class=\"note\">\(say("moreCases", [String(view.moreCases)]))</p>" : nil
        return """
            <section class="sheet">
            <h2>\(say("cases"))</h2>
            \(view.cases.map(halfPage))
            \(more)
            </section>
            """
    }

    private func halfPage(_ item: BriefingCaseView) -> Markup {
        let asks = item.asks.map { ask -> Markup in "<li>\(ask)</li>" }
        let steps = item.journey.map { step -> Markup in
            "<li>\(Markup.day(step.day, in: language)): \(step.sentence[language])\(new(step.isNew))</li>"
        }
        let promises = item.promises.map { line -> Markup in
            "<p class=\"promise\">\(promise(line, isOwn: true))</p>"
        }
        return """
            <section class="case">
            <h3>\(item.number) \(item.title)\(new(item.isNew))</h3>
            <p class="meta">\(item.council[language]) · \(Texts.day(item.raisedOn, in: language)) · \
            <strong class="\(item.state.rawValue)">\(word(item.state.rawValue))</strong></p>
            <ol>
            \(asks)
            </ol>
            <p>\(item.why)</p>
            \(item.answers.map(answer))
            \(promises)
            <ul class="steps">
            \(steps)
            </ul>
            <p class="question"><strong>\(say("question"))</strong> \(item.questionText[language])</p>
            </section>
            """
    }

    private func answer(_ answer: BriefingAnswerView) -> Markup {
        let outcomes = answer.outcomes.map { line -> Markup in
            "<dd>\(line.ask). <strong class=\"\(line.outcome.rawValue)\">\(word(line.outcome.rawValue))</strong>: \(line.reason)</dd>"
        }
        return """
            <dl>
            <dt>\(answer.by[language]) <span class="meta">\(stand(of: answer))</span>\(new(answer.isNew))</dt>
            \(outcomes)
            </dl>
            """
    }

    /// Representation, training, plans and what the words mean.
    var lastPage: Markup {
        let headings = ["place", "seats", "vacant", "members", "trained", "gaps"].map { key -> Markup in
            "<th scope=\"col\">\(say("column.\(key)"))</th>"
        }
        let rows = view.representation.map { line -> Markup in
            """
            <tr><th scope="row">\(line.name[language])</th><td>\(line.seats)</td><td>\(line.vacantSeats)</td>\
            <td>\(line.members.description)</td><td>\(line.trained.description)</td><td>\(line.trainingGaps)</td></tr>
            """
        }
        let definitions = view.definitions.map { line -> Markup in
            "<dt>\(line.word[language])</dt>\n<dd>\(line.means[language])</dd>"
        }
        return """
            <section class="sheet">
            <h2>\(say("representation"))</h2>
            <div class="wide" role="region" tabindex="0" aria-label="\(say("representation"))">
            <table class="seats">
            <thead><tr>\(headings)</tr></thead>
            <tbody>
            \(rows)
            </tbody>
            </table>
            </div>
            \(view.plans.map(plan))
            <h2>\(say("definitions"))</h2>
            <dl class="definitions">
            \(definitions)
            </dl>
            </section>
            """
    }

    private func plan(_ plan: BriefingPlanView) -> Markup {
        """
        <h2>\(plan.title[language])</h2>
        \(goals("withCases", plan.goals.filter(\.hasCases)))
        \(goals("withoutCases", plan.goals.filter { !$0.hasCases }))
        """
    }

    private func goals(_ heading: String, _ goals: [BriefingGoalView]) -> Markup? {
        if goals.isEmpty { return nil }
        let names = goals.map { "\($0.number) \($0.label[language])" }.joined(separator: "; ")
        return "<p><strong>\(say(heading, [String(goals.count)]))</strong> \(names)</p>"
    }

    /// Readable at 320 pixels and in the dark; on paper A4, the first page, the cases and the last page apart.
    package static let style = """
        .briefing h1 { font-size: 1.5rem; line-height: 1.2; }
        .briefing h2 { font-size: 1.15rem; margin: 1rem 0 .3rem; }
        .briefing h3 { font-size: 1rem; margin: .5rem 0 .2rem; }
        .briefing p, .briefing ul, .briefing ol, .briefing dl { margin: .25rem 0; overflow-wrap: anywhere; }
        .briefing ul, .briefing ol { padding-left: 1.3rem; }
        .briefing dt { font-weight: 600; }
        .briefing dd { margin: 0 0 .2rem 1rem; overflow-wrap: anywhere; }
        .briefing .meta, .briefing .steps { display: inline; font-weight: 400; font-size: .94em; }
        .briefing .steps { display: block; }
        .briefing .place, .briefing .case { border-top: 1px solid #9aa5b1; padding-top: .25rem; margin-top: .75rem; }
        .briefing .new { font-size: .75rem; padding: 0 .35rem; border: 1px solid; border-radius: .25rem; }
        .briefing .question { padding: .4rem .6rem; border: 1px solid #9aa5b1; border-left: 4px solid #0b5394; }
        .briefing table { border-collapse: collapse; width: 100%; }
        .briefing .wide { overflow-x: auto; }
        .briefing th, .briefing td { padding: .2rem .4rem; border-bottom: 1px solid #c3ccd5; text-align: right; }
        .briefing th:first-child { text-align: left; }
        .briefing .seats tbody tr:last-child { font-weight: 400; }
        @page { size: A4; margin: 14mm 15mm; }
        @media print {
          .briefing { font-size: 9.5pt; line-height: 1.35; color: #000; }
          .briefing h1 { margin-top: 0; }
          .briefing .sheet { break-before: page; page-break-before: always; }
          .briefing .case, .briefing li, .briefing tr { break-inside: avoid; page-break-inside: avoid; }
          .briefing h2, .briefing h3 { break-after: avoid; page-break-after: avoid; }
          .briefing .definitions { font-size: 8.5pt; }
        }
        """
}
