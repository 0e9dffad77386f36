import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// The youth cases of a plan's evaluation, as a table on the terminal or as a file.
struct EvaluationVerb: Verb {
    static var configuration: CommandConfiguration { .verb("evaluation", "evaluering", "plan.evaluation") }
    @OptionGroup var common: Common
    @OptionGroup var destination: Destination
    @Argument(help: .words("help.evaluation.which")) var which: EvaluationName
    @Argument(help: .words("help.planKey")) var plan: String?
    @Option(help: .words("help.asOf")) var asOf: CivilDate?
    @Option(help: .words("help.evaluation.format")) var format: ExportFormat?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let key = try await session.plan(plan)
        if format != nil || destination.out != nil {
            let isWorkbook = destination.out?.lowercased().hasSuffix(".xlsx") ?? false
            let input = ExportEvaluation(
                region: session.region, plan: key, evaluation: which, asOf: asOf,
                format: format ?? (isWorkbook ? .xlsx : .csv))
            let document = try await session.client.ask(API.exportEvaluation, input)
            return try destination.take(document, on: console, in: session.language)
        }
        let input = ReadEvaluation(region: session.region, plan: key, evaluation: which, asOf: asOf)
        try await session.show(API.readEvaluation, input) { .evaluation($0, in: $1) }
    }
}

extension EvaluationName: ExpressibleByArgument {
    package init?(argument: String) {
        let own: [String: EvaluationName] = ["midtveis": .midterm, "slutt": .final]
        guard let name = EvaluationName(rawValue: argument) ?? own[argument] else { return nil }
        self = name
    }
}

extension Page {
    /// The sums first, each followed by the municipalities that have any case in it.
    fileprivate static func evaluation(_ view: EvaluationView, in language: Language) -> Page {
        let whole = Texts.say("heading.wholeRegion", in: language)
        let rows = view.subGoals.flatMap { sum -> [[String]] in
            let below = view.rows.filter {
                $0.subGoal == sum.subGoal && $0.counts.raised + $0.also > 0
            }
            return [cells(sum.subGoal ?? "–", sum.label, sum.counts, sum.also)]
                + below.map { cells("", "  \($0.municipality ?? whole)", $0.counts, $0.also) }
        }
        let total = cells(
            "", Texts.say("say.sum", in: language), view.total, view.rows.map(\.also).reduce(0, +))
        let head = Texts.say(
            "say.evaluationHead",
            [
                view.plan.title, view.from.description, view.until.adding(days: -1).description,
                view.asOf.description,
            ], in: language)
        return .table(
            [
                "number", "label", "cases", "eval.answered", "eval.waiting", "eval.notSent", "also",
                "eval.outcomes", "promiseCount", "eval.kept", "eval.late", "eval.broken", "eval.rest",
            ], rows + [total], in: language, remarks: [head, view.note])
    }

    private static func cells(_ number: String, _ label: String, _ counts: EvaluationCountsView, _ also: Int)
        -> [String]
    {
        let outcomes = [counts.granted, counts.partly, counts.declined, counts.noted]
        return [
            number, label, String(counts.raised), String(counts.answered), String(counts.waiting),
            String(counts.notSent), String(also), outcomes.map { String($0) }.joined(separator: "/"),
            String(counts.promises), String(counts.kept), String(counts.keptLate), String(counts.broken),
            String(counts.disputed + counts.delivered + counts.open),
        ]
    }
}
