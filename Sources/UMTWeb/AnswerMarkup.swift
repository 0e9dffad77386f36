import UMTAPI
import UMTDomain
import UMTServer

/// The fields of an answer, with what was typed before and the fault that was found in it.
struct AnswerMarkup {
    let ask: PageAsk
    let view: AnswerForm
    let sent: AnswerFields?
    let refusal: Refusal?

    private var faulty: String? { refusal?.field.map(AnswerFields.name) }

    /// What was refused, before everything else, with the way to its field.
    var fault: Markup? {
        guard let refusal, let faulty else { return nil }
        let sentence = Texts.sentence(Refusal(refusal.code, refusal.arguments), in: ask.language)
        return """
            <p class="fault" role="alert"><a href="#\(anchor(of: faulty))">\(label(of: faulty))</a>: \(sentence)</p>
            """
    }

    var form: Markup {
        """
        <form method="post" action="\(ask.link(PageLink.answer(ask.path["token"] ?? "")))">
        <h2>\(ask.say("page.yourAnswer"))</h2>
        \(view.asks.map(outcome))
        <fieldset>
        <legend>\(ask.say("page.next"))</legend>
        <p class="hint">\(ask.say("page.nextHint"))</p>
        \(area("next", 2_000))
        \(line("next-on", type: "date"))
        \(line("responsible", type: "text"))
        </fieldset>
        \(area("text", 20_000))
        <p class="hint">\(ask.say("page.onceHint"))</p>
        <button>\(ask.say("page.send"))</button>
        </form>
        """
    }

    private func outcome(of wanted: AskView) -> Markup {
        let name = "outcome-\(wanted.place)"
        let choices = Outcome.allCases.map { outcome -> Markup in
            let chosen: Markup? = sent?[name] == outcome.rawValue ? " checked" : nil
            return """
                <label class="choice"><input type="radio" name="\(name)" id="\(name)-\(outcome.rawValue)" \
                value="\(outcome.rawValue)" required\(chosen)> \(ask.word(outcome.rawValue))</label>
                """
        }
        return """
            <div class="ask">
            <fieldset>
            <legend>\(wanted.place). \(wanted.text)</legend>
            \(choices)
            </fieldset>
            \(area("reason-\(wanted.place)", 5_000, isRequired: true))
            </div>
            """
    }

    private func area(_ name: String, _ limit: Int, isRequired: Bool = false) -> Markup {
        """
        <label for="\(name)">\(label(of: name))</label>
        <textarea id="\(name)" name="\(name)" rows="4" maxlength="\(limit)"\(marks(name, isRequired))>
        \(sent?[name] ?? "")</textarea>
        """
    }

    private func line(_ name: String, type: String) -> Markup {
        """
        <label for="\(name)">\(label(of: name))</label>
        <input type="\(type)" id="\(name)" name="\(name)" value="\(sent?[name] ?? "")"\(marks(name, false))>
        """
    }

    private func marks(_ name: String, _ isRequired: Bool) -> Markup {
        "\(isRequired ? " required" : nil as Markup?)\(name == faulty ? " aria-invalid=\"true\"" : nil as Markup?)"
    }

    // A choice has no field of its own name; the fault leads to the first of them.
    private func anchor(of name: String) -> String {
        name.hasPrefix("outcome-") ? "\(name)-\(Outcome.allCases[0].rawValue)" : name
    }

    private func label(of name: String) -> String {
        let parts = name.split(separator: "-")
        if parts.count == 2, let place = Int(parts[1]) {
            return ask.say("field.\(parts[0])") + (view.asks.count > 1 ? " (\(place))" : "")
        }
        return ask.say("field.\(name)")
    }
}
