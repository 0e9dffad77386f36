package import UMTDomain

extension API {
    package static let readEvaluation = Endpoint<ReadEvaluation, EvaluationView>(
        "readEvaluation", .get, "/regions/{region}/plans/{plan}/evaluations/{evaluation}", .signedIn,
        "Read the youth cases of a plan's evaluation, by sub-goal and municipality")
    package static let exportEvaluation = Endpoint<ExportEvaluation, Document>(
        "exportEvaluation", .get, "/regions/{region}/plans/{plan}/evaluations/{evaluation}/table", .signedIn,
        "Export the youth cases of a plan's evaluation, by sub-goal and municipality",
        media: ExportFormat.allCases.map(\.mediaType))

    static let evaluations = [readEvaluation.row, exportEvaluation.row]
}

/// Which evaluation of a plan.
package enum EvaluationName: String, CaseIterable, Sendable, Codable {
    case midterm, final

    package var kind: PlanMilestone.Kind {
        self == .midterm ? .midtermEvaluation : .finalEvaluation
    }
}

package struct ReadEvaluation: Wire {
    package let region: String
    package let plan: String
    package let evaluation: EvaluationName
    /// As things stood on that day; today when left out.
    package let asOf: CivilDate?

    package init(region: String, plan: String, evaluation: EvaluationName, asOf: CivilDate? = nil) {
        (self.region, self.plan, self.evaluation, self.asOf) = (region, plan, evaluation, asOf)
    }

    package static var example: ReadEvaluation {
        ReadEvaluation(
            region: "midt-troms", plan: "tromsvekstavtalen", evaluation: .midterm, asOf: .example)
    }
}

package struct ExportEvaluation: Wire {
    package let region: String
    package let plan: String
    package let evaluation: EvaluationName
    package let asOf: CivilDate?
    package let format: ExportFormat?

    package init(
        region: String, plan: String, evaluation: EvaluationName, asOf: CivilDate? = nil,
        format: ExportFormat? = nil
    ) {
        (self.region, self.plan, self.evaluation) = (region, plan, evaluation)
        (self.asOf, self.format) = (asOf, format)
    }

    package static var example: ExportEvaluation {
        ExportEvaluation(
            region: "midt-troms", plan: "tromsvekstavtalen", evaluation: .midterm, asOf: .example,
            format: .csv)
    }
}

/// What is counted. Cases: raised = answered + waiting + not sent. Promises: all = kept + kept late + broken +
/// disputed + delivered + open.
package struct EvaluationCountsView: Wire {
    package let raised: Int
    package let answered: Int
    package let waiting: Int
    package let notSent: Int
    package let granted: Int
    package let partly: Int
    package let declined: Int
    package let noted: Int
    package let promises: Int
    package let kept: Int
    package let keptLate: Int
    package let broken: Int
    package let disputed: Int
    /// Reported as delivered; the council has not said anything.
    package let delivered: Int
    /// Their day has not passed.
    package let open: Int

    package init(_ counts: EvaluationCounts) {
        (raised, answered, waiting, notSent) = (
            counts.raised, counts.answered, counts.waiting, counts.notSent
        )
        func said(_ outcome: Outcome) -> Int { counts.outcomes[outcome] ?? 0 }
        (granted, partly, declined, noted) = (said(.granted), said(.partly), said(.declined), said(.noted))
        let totals = counts.promises
        (promises, kept, keptLate) = (totals.all, totals[.confirmed], totals[.confirmedLate])
        (broken, disputed) = (totals[.broken], totals[.disputed])
        delivered = totals[.delivered] + totals[.deliveredLate]
        open = totals[.notStarted] + totals[.underWay]
    }

    package static var example: EvaluationCountsView { EvaluationCountsView(EvaluationCounts()) }
}

/// One cell of the report.
package struct EvaluationRowView: Wire {
    /// The number of the sub-goal; left out for the cases that are linked to none.
    package let subGoal: String?
    package let label: String
    /// The key of the municipality; left out for the councils of the whole region.
    package let municipality: String?
    package let counts: EvaluationCountsView
    /// Cases that are linked to this sub-goal too, and counted under another.
    package let also: Int

    package init(
        subGoal: String?, label: String, municipality: String?, counts: EvaluationCountsView, also: Int
    ) {
        (self.subGoal, self.label, self.municipality) = (subGoal, label, municipality)
        (self.counts, self.also) = (counts, also)
    }

    package static var example: EvaluationRowView {
        EvaluationRowView(
            subGoal: "1.2", label: "Enough qualified labour", municipality: "senja", counts: .example, also: 1
        )
    }
}

/// The youth cases of a plan's evaluation. The same day and the same record give the same bytes.
package struct EvaluationView: Wire {
    package let plan: PlanLine
    package let evaluation: EvaluationName
    /// The first day on which the cases were raised.
    package let from: CivilDate
    /// The first day after the last.
    package let until: CivilDate
    package let asOf: CivilDate
    /// The sums over the municipalities: one for each sub-goal, none of them last.
    package let subGoals: [EvaluationRowView]
    /// Every sub-goal in every municipality, also those without cases.
    package let rows: [EvaluationRowView]
    package let total: EvaluationCountsView
    /// How it was counted, and that a plan is never a promise.
    package let note: String

    package init(
        _ plan: PlanLine, _ evaluation: EvaluationName, from: CivilDate, until: CivilDate, asOf: CivilDate,
        subGoals: [EvaluationRowView], rows: [EvaluationRowView], total: EvaluationCountsView, note: String
    ) {
        (self.plan, self.evaluation, self.from, self.until) = (plan, evaluation, from, until)
        (self.asOf, self.subGoals, self.rows) = (asOf, subGoals, rows)
        (self.total, self.note) = (total, note)
    }

    package static var example: EvaluationView {
        EvaluationView(
            .example, .midterm, from: .example, until: .example, asOf: .example, subGoals: [.example],
            rows: [.example], total: .example, note: "Binds nobody.")
    }
}
