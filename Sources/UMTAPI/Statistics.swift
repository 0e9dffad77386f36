package import UMTDomain

extension API {
    package static let readStatistics = Endpoint<ReadStatistics, StatisticsView>(
        "readStatistics", .get, "/regions/{region}/statistics", .open,
        "Count the cases of a region and what became of them: by municipality, term of the assembly, or theme"
    )
    package static let readOpenData = Endpoint<ReadOpenData, Document>(
        "readOpenData", .get, "/regions/{region}/open-data", .open,
        "Read one row for each published case, without texts and names, with what the columns mean",
        media: OpenDataFormat.allCases.map(\.mediaType))

    static let statistics = [readStatistics.row, readOpenData.row]
}

/// What statistics are counted by.
package enum StatisticsGrouping: String, CaseIterable, Sendable, Codable {
    case municipality, term, theme
}

/// What open data are written as; CSV when nobody says.
package enum OpenDataFormat: String, CaseIterable, Sendable, Codable {
    case csv, json

    package var mediaType: String { self == .csv ? "text/csv" : "application/json" }
}

package struct ReadStatistics: Wire {
    package let region: String
    /// The total alone when left out.
    package let by: StatisticsGrouping?
    /// Cases raised from this day on …
    package let from: CivilDate?
    /// … and before this one.
    package let until: CivilDate?

    package init(
        region: String, by: StatisticsGrouping? = nil, from: CivilDate? = nil, until: CivilDate? = nil
    ) {
        (self.region, self.by, self.from, self.until) = (region, by, from, until)
    }

    package static var example: ReadStatistics {
        ReadStatistics(
            region: "midt-troms", by: .municipality, from: .example, until: .example.adding(days: 365))
    }
}

package struct ReadOpenData: Wire {
    package let region: String
    package let format: OpenDataFormat?
    package let from: CivilDate?
    package let until: CivilDate?

    package init(
        region: String, format: OpenDataFormat? = nil, from: CivilDate? = nil, until: CivilDate? = nil
    ) {
        (self.region, self.format, self.from, self.until) = (region, format, from, until)
    }

    package static var example: ReadOpenData {
        ReadOpenData(
            region: "midt-troms", format: .json, from: .example, until: .example.adding(days: 365))
    }
}

/// How long answers took: whole calendar days from receipt to answer.
package struct AnswerDaysView: Wire {
    /// How many answers it is made of; the figures are left out where these are fewer than five.
    package let answers: Int
    /// By nearest rank: so many of a hundred answers took at most so many days.
    package let p10: Int?
    package let p25: Int?
    package let median: Int?
    package let p75: Int?
    package let p90: Int?

    package init(_ days: AnswerDays) {
        answers = days.count
        let quantiles = days.quantiles.map { $0.map(Int?.some) } ?? Array(repeating: nil, count: 5)
        (p10, p25, median, p75, p90) = (
            quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]
        )
    }

    /// `9–14–31 (12)`: a quarter, a half and three quarters, and of how many.
    package func sentence(in language: Language) -> String {
        guard let low = p25, let middle = median, let high = p75 else {
            return Texts.say("say.fewAnswers", [String(answers)], in: language)
        }
        return "\(low)–\(middle)–\(high) (\(answers))"
    }

    package static var example: AnswerDaysView { AnswerDaysView(AnswerDays([9, 12, 14, 20, 31, 44])) }
}

package struct ImpactView: Wire {
    package let impact: CaseImpact
    package let cases: Int
    package init(impact: CaseImpact, cases: Int) { (self.impact, self.cases) = (impact, cases) }
    package static var example: ImpactView { ImpactView(impact: .fulfilled, cases: 4) }
}

package struct OutcomeCountView: Wire {
    package let outcome: Outcome
    package let asks: Int
    package init(outcome: Outcome, asks: Int) { (self.outcome, self.asks) = (outcome, asks) }
    package static var example: OutcomeCountView { OutcomeCountView(outcome: .partly, asks: 6) }
}

/// The figures of one group. `open` and `closed` add up to `raised`, and so do the impacts; `answered` and
/// `unanswered` to `sendings`.
package struct FiguresView: Wire {
    /// The key of a municipality, a term or a plan item; left out for what belongs to none.
    package let key: String?
    package let name: String
    package let raised: Int
    package let open: Int
    package let closed: Int
    package let impacts: [ImpactView]
    package let sendings: Int
    package let answered: Int
    package let unanswered: Int
    package let late: Int
    package let outcomes: [OutcomeCountView]
    package let days: AnswerDaysView

    package init(_ figures: CaseFigures, key: String?, name: String) {
        (self.key, self.name) = (key, name)
        (raised, open, closed) = (figures.raised, figures.open, figures.closed)
        impacts = CaseImpact.allCases.map { ImpactView(impact: $0, cases: figures.impacts[$0] ?? 0) }
        (sendings, answered, unanswered) = (figures.sendings, figures.answered, figures.unanswered)
        late = figures.late
        outcomes = Outcome.allCases.map { OutcomeCountView(outcome: $0, asks: figures.outcomes[$0] ?? 0) }
        days = AnswerDaysView(figures.days)
    }

    private init() {
        (key, name, raised, open, closed) = ("senja", "Senja", 12, 7, 5)
        (impacts, sendings, answered, unanswered, late) = ([.example], 14, 9, 5, 2)
        (outcomes, days) = ([.example], .example)
    }

    package static var example: FiguresView { FiguresView() }
}

package struct DefinitionView: Wire {
    package let word: String
    package let means: String
    package init(word: String, means: String) { (self.word, self.means) = (word, means) }
    package static var example: DefinitionView {
        DefinitionView(word: "open", means: "Somebody still has something to do")
    }
}

package struct StatisticsView: Wire {
    package let region: String
    package let asOf: CivilDate
    package let from: CivilDate?
    package let until: CivilDate?
    package let by: StatisticsGrouping?
    /// In the order of names or of time, never of figures.
    package let groups: [FiguresView]
    package let total: FiguresView
    package let definitions: [DefinitionView]

    package init(
        region: String, asOf: CivilDate, _ ask: ReadStatistics, groups: [FiguresView], total: FiguresView,
        definitions: [DefinitionView]
    ) {
        (self.region, self.asOf, from, until, by) = (region, asOf, ask.from, ask.until, ask.by)
        (self.groups, self.total, self.definitions) = (groups, total, definitions)
    }

    package static var example: StatisticsView {
        StatisticsView(
            region: "Midt-Troms", asOf: .example, .example, groups: [.example], total: .example,
            definitions: [.example])
    }
}

extension DefinitionView {
    private static let words = [
        "raised", "open", "closed", "sendings", "late", "days", "impacts", "outcomes", "themes",
    ]
    private static let columns = [
        "case", "raisedOn", "council", "municipality", "term", "themes", "state", "impact", "open",
        "sendings",
        "answered", "late", "daysMax", "granted", "partly", "declined", "noted",
    ]

    /// What the words of statistics mean.
    package static func statistics(in language: Language) -> [DefinitionView] {
        words.map { DefinitionView(word: $0, means: Texts.say("definition.\($0)", in: language)) }
    }

    /// What the columns of open data mean, in their order.
    package static func openData(in language: Language) -> [DefinitionView] {
        columns.map { DefinitionView(word: $0, means: Texts.say("definition.data.\($0)", in: language)) }
    }
}
