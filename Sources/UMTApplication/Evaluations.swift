package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The youth cases of an evaluation: those raised from the plan's first day to the last of the evaluation, as they
    /// stood on a day. Refuses an evaluation that the plan does not have.
    package func readEvaluation(_ ask: ReadEvaluation, _ call: Call) async throws -> EvaluationView {
        try await aside(ask.region, .readBriefing, call) { shelf, _ in
            let plan = try shelf.plan(ask.plan)
            let milestones = try shelf.milestones(of: plan.id)
            guard let milestone = milestones.first(where: { $0.kind == ask.evaluation.kind }),
                let from = plan.period.from.earliest ?? plan.period.from.latest,
                let until = milestone.period.until?.latest ?? milestone.period.until?.earliest
            else { throw Refusal.notFound(.evaluation, ask.evaluation.rawValue, field: "evaluation") }
            let span = EvaluationSpan(from: from, until: until, asOf: ask.asOf ?? call.today)
            let items = try shelf.items(of: plan.id)
            let goals = items.filter { $0.kind == .subGoal }
            let members = try shelf.municipalities(.membership, on: span.day).map(\.municipality.id)
            let evaluation = Evaluation(
                of: try shelf.evaluated(span, in: plan.id, items), subGoals: goals.map(\.number),
                municipalities: members)
            let names = EvaluationNames(goals, try shelf.installation.municipalityKeys(), call.language)
            return EvaluationView(
                PlanLine(plan, in: call.language), ask.evaluation, from: from, until: until, asOf: span.day,
                subGoals: (goals.map(\.number) + [nil]).map { names.view(evaluation.sum(ofSubGoal: $0)) },
                rows: evaluation.rows.map(names.view), total: EvaluationCountsView(evaluation.total),
                note: Texts.say("say.evaluationNote", in: call.language))
        }
    }

    package func exportEvaluation(_ ask: ExportEvaluation, _ call: Call) async throws -> Document {
        let view = try await readEvaluation(
            ReadEvaluation(
                region: ask.region, plan: ask.plan, evaluation: ask.evaluation, asOf: ask.asOf), call)
        let whole = Texts.say("heading.wholeRegion", in: call.language)
        let all = EvaluationRowView(
            subGoal: nil, label: Texts.say("say.sum", in: call.language), municipality: nil,
            counts: view.total, also: view.rows.map(\.also).reduce(0, +))
        let rows = view.rows.map { cells($0, place: $0.municipality ?? whole) } + [cells(all, place: "")]
        let headings = [
            "subGoal", "label", "municipality", "raised", "answered", "waiting", "notSent", "also", "granted",
            "partly", "declined", "noted", "promises", "kept", "keptLate", "broken", "disputed", "delivered",
            "open",
        ].map { Texts.say("evaluation.\($0)", in: call.language) }
        let name = "\(view.plan.key)-\(ask.evaluation.rawValue)"
        return Document(Sheet(name, headings, rows), as: ask.format ?? .csv, on: view.asOf)
    }

    private func cells(_ row: EvaluationRowView, place: String) -> [Sheet.Cell] {
        let counts = row.counts
        let numbers = [
            counts.raised, counts.answered, counts.waiting, counts.notSent, row.also, counts.granted,
            counts.partly, counts.declined, counts.noted, counts.promises, counts.kept, counts.keptLate,
            counts.broken, counts.disputed, counts.delivered, counts.open,
        ]
        return [Sheet.Cell(row.subGoal), .text(row.label), .text(place)] + numbers.map { .number($0) }
    }
}

/// What the sub-goals and municipalities of an evaluation are called.
private struct EvaluationNames: Sendable {
    let labels: [String: String]
    let keys: [MunicipalityID: String]
    let none: String

    init(_ goals: [PlanItem], _ keys: [MunicipalityID: String], _ language: Language) {
        labels = Dictionary(goals.map { ($0.number, $0.label[language]) }) { first, _ in first }
        self.keys = keys
        none = Texts.say("say.noSubGoal", in: language)
    }

    func view(_ row: Evaluation.Row) -> EvaluationRowView {
        EvaluationRowView(
            subGoal: row.subGoal, label: row.subGoal.map { labels[$0] ?? $0 } ?? none,
            municipality: row.municipality.flatMap { keys[$0] }, counts: EvaluationCountsView(row.counts),
            also: row.also)
    }
}
