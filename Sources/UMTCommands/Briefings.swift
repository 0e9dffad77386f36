import ArgumentParser
import UMTAPI
import UMTDomain

struct BriefingVerb: Verb {
    static var configuration: CommandConfiguration { .verb("briefing", "møtegrunnlag", "briefing") }
    @OptionGroup var common: Common
    @Option(help: .words("help.asOf")) var asOf: CivilDate?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console, needsToken: true)
        try await session.show(API.readBriefing, ReadBriefing(region: session.region, asOf: asOf)) {
            Page(text: text($0, $1))
        }
    }

    private func text(_ view: BriefingView, _ language: Language) -> String {
        let start = view.since.map {
            Texts.say("briefing.since.\(view.start.rawValue)", [$0.description], in: language)
        }
        let head = [
            Texts.say("briefing.title", [view.region, view.asOf.description], in: language),
            start ?? Texts.say("briefing.empty", in: language),
        ]
        let parts = view.parts.flatMap { ["", $0.name.uppercased()] + part($0, language).map { "  \($0)" } }
        return (head + parts + ["", Texts.say("briefing.note", in: language)]).joined(separator: "\n")
    }

    private func part(_ part: BriefingPartView, _ language: Language) -> [String] {
        func count(_ key: String, _ number: Int) -> String {
            Texts.say("briefing.\(key)", [String(number)], in: language)
        }
        let new = part.newCases.map { "  \($0.number) \($0.title) (\($0.body), \($0.day))" }
        let overdue = part.overdue.map { line in
            "  "
                + Texts.say(
                    "briefing.overdue.line",
                    [line.number, line.title, line.body, String(line.daysLate), line.due?.description ?? ""],
                    in: language)
        }
        let answers = part.answers.map { line in
            let late =
                line.daysLate > 0 ? Texts.say("briefing.late", [String(line.daysLate)], in: language) : ""
            return "  \(line.number) \(line.title) (\(line.body), \(line.day))\(late)"
        }
        let promises = part.promises.map { line in
            let state = Texts.word(line.state.rawValue, in: language)
            return "  "
                + Texts.say(
                    "briefing.promise.line",
                    [line.number, line.body, line.text, line.due.description, state], in: language)
        }
        return [count("new", new.count)] + new + [count("overdue", overdue.count)] + overdue
            + [count("answers", answers.count)] + answers + [count("promises", promises.count)] + promises
            + [
                Texts.say("briefing.seats", [String(part.seats), String(part.vacantSeats)], in: language),
                Texts.say(
                    "briefing.members", [part.members.description, part.trained.description], in: language),
                count("training", part.trainingGaps),
            ]
    }
}
