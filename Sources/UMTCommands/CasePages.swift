import UMTAPI
import UMTDomain

extension Page {
    static func cases(_ list: CaseList, late: Bool, in language: Language) -> Page {
        let rows = list.cases.map { line in
            [
                line.number ?? line.id.description, line.raisedOn.description,
                Texts.word(line.state.rawValue, in: language), line.nextDue?.description ?? "",
            ] + (late ? [String(line.daysLate), word(line.rung, language)] : []) + [line.council, line.title]
        }
        let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(
            ["case", "raisedOn", "state", "due"] + (late ? ["daysLate", "rung"] : []) + ["council", "title"],
            rows, in: language, remarks: more)
    }

    static func word(_ rung: Rung.Who?, _ language: Language) -> String {
        rung.map { Texts.word($0.rawValue, in: language) } ?? ""
    }

    static func publicCases(_ list: PublicCaseList, in language: Language) -> Page {
        let rows = list.cases.map { [$0.number, $0.raisedOn.description, $0.title] }
        let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(["case", "raisedOn", "title"], rows, in: language, remarks: more)
    }

    /// What a change did: the case in a line, and the step that it took.
    static func step(_ view: CaseView, in language: Language) -> Page {
        let state = Texts.word(view.state.rawValue, in: language)
        let step = view.journey.last.map { ["  \($0.day)  \($0.sentence)"] } ?? []
        return Page(
            text: (["\(view.number ?? view.id.description)  \(view.title) · \(state)"] + step).joined(
                separator: "\n"))
    }

    /// A case with its asks, answers, promises and journey.
    static func journey(_ view: CaseView, in language: Language) -> Page {
        let state = Texts.word(view.state.rawValue, in: language)
        let visibility = Texts.word(view.visibility.rawValue, in: language)
        var lines = [
            "\(view.number ?? view.id.description)  \(view.title)",
            "\(view.councilName) · \(state) · \(visibility)",
        ]
        lines += into(view.mergedInto, language)
        if !view.text.isEmpty { lines += ["", view.text] }
        let papers = papers(view.statements, view.attachments, language)
        let open = view.steps.map { Texts.word("step.\($0.rawValue)", in: language) }
        let steps = section("stepsFromHere", open.isEmpty ? [] : [open.joined(separator: ", ")], language)
        return Page(
            text: (lines + body(of: view.asks, view.sendings, view.promises, papers, view.journey, language)
                + merged(view.merged, language) + steps).joined(separator: "\n"))
    }

    static func publicCase(_ view: PublicCase, in language: Language) -> Page {
        var lines = [
            "\(view.number)  \(view.title)",
            "\(view.councilName) · \(Texts.word(view.state.rawValue, in: language))",
        ]
        lines += into(view.mergedInto, language)
        if let text = view.text { lines += ["", text] }
        let papers = papers(view.statements, view.attachments, language)
        return Page(
            text: (lines + body(of: view.asks, view.sendings, view.promises, papers, view.journey, language)
                + merged(view.merged, language)).joined(separator: "\n"))
    }

    private static func body(
        of asks: [AskView], _ sendings: [SendingView], _ promises: [PromiseView], _ papers: [String],
        _ journey: [StepView], _ language: Language
    ) -> [String] {
        var lines = section("asks", asks.map { "\($0.place)  \($0.text)" }, language)
        lines += section("sendings", sendings.flatMap { sending($0, language) }, language)
        let promised = promises.map {
            "\($0.place)  \($0.text) (\($0.by), \($0.due)): \(Texts.word($0.state.rawValue, in: language)) \($0.percent) %"
        }
        lines += section("promises", promised, language)
        lines += papers
        lines += section("journey", journey.map { "\($0.day)  \($0.sentence)" }, language)
        if sendings.contains(where: { $0.due != nil }) {
            lines += ["", Texts.say("say.deadlineNote", in: language)]
        }
        return lines
    }

    private static func into(_ other: String?, _ language: Language) -> [String] {
        other.map { [Texts.say("case.mergedInto", [$0], in: language)] } ?? []
    }

    private static func merged(_ cases: [MergedCaseView], _ language: Language) -> [String] {
        let lines = cases.flatMap { line in
            ["\(line.number)  \(line.title)"] + line.asks.map { "  \($0.place)  \($0.text)" }
        }
        return section("mergedCases", lines, language)
    }

    private static func papers(
        _ statements: [StatementView], _ attachments: [AttachmentView], _ language: Language
    ) -> [String] {
        section("statements", statements.flatMap { lines($0, language) }, language)
            + section("attachments", attachments.map { line($0, language) }, language)
    }

    static func section(_ heading: String, _ lines: [String], _ language: Language) -> [String] {
        lines.isEmpty ? [] : ["", Texts.say("heading.\(heading)", in: language)] + lines.map { "  \($0)" }
    }

    private static func sending(_ view: SendingView, _ language: Language) -> [String] {
        let outcomes = view.outcomes.map {
            "  \($0.ask)  \(Texts.word($0.outcome.rawValue, in: language)): \($0.reason)"
        }
        let asked = view.clock == .paused ? nil : view.question
        let question = asked.map {
            ["  " + Texts.say("case.openQuestion", [$0.askedOn.description, $0.sentence], in: language)]
        }
        let lines =
            ["\(view.name(in: language)) – \(view.clockSentence(in: language))"] + (question ?? [])
            + (view.answer.map { ["  \($0)"] } ?? [])
            + outcomes + (view.next.map { ["  " + next($0, language)] } ?? [])
        let indent = String(repeating: "  ", count: view.depth)
        return lines.map { indent + (view.depth > 0 && $0 == lines[0] ? "→ " : "") + $0 }
    }

    private static func next(_ step: NextStepView, _ language: Language) -> String {
        Texts.say("case.next", [step.text, step.on.description, step.responsible], in: language)
    }
}
