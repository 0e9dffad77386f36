package import UMTDomain

extension API {
    package static let countDeadline = Endpoint<CountDeadline, DeadlineView>(
        "countDeadline", .get, "/regions/{region}/deadlines/{from}", .open,
        "Count a deadline from a day of receipt, with the days off on the way")
    package static let explainDeadline = Endpoint<ExplainDeadline, DeadlineView>(
        "explainDeadline", .get, "/regions/{region}/sendings/{id}/deadline", .signedIn,
        "Explain the deadline of a case that was sent, day by day")
    package static let listRungs = Endpoint<ListRungs, RungList>(
        "listRungs", .get, "/regions/{region}/ladder", .open,
        "List whom an unanswered case goes to next, and when")

    static let deadlines = [countDeadline.row, explainDeadline.row, listRungs.row]
}

package struct CountDeadline: Wire {
    package let region: String
    /// The day of receipt, which is day 0.
    package let from: CivilDate
    /// 1 to 1000.
    package let days: Int
    /// Working days when left out.
    package let kind: AnswerRule.Kind?
    /// Whose local days off count as well.
    package let municipality: String?
    /// Whether to list every day on the way.
    package let explain: Bool?

    package init(
        region: String, from: CivilDate, days: Int, kind: AnswerRule.Kind? = nil,
        municipality: String? = nil, explain: Bool? = nil
    ) {
        (self.region, self.from, self.days) = (region, from, days)
        (self.kind, self.municipality, self.explain) = (kind, municipality, explain)
    }

    package static var example: CountDeadline {
        CountDeadline(
            region: "midt-troms", from: .example, days: 15, kind: .working, municipality: "senja",
            explain: true)
    }
}

package struct ExplainDeadline: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID

    package init(region: String, id: SendingID) { (self.region, self.id) = (region, id) }

    package static var example: ExplainDeadline { ExplainDeadline(region: "midt-troms", id: .example) }
}

/// One day on the way to a deadline.
package struct CountedDayView: Wire {
    package let day: CivilDate
    /// The number of the day; left out when it does not count.
    package let number: Int?
    package let mark: CountedDay.Mark
    /// The reason as people read it: the name of the day off, or why it was postponed.
    package let reason: String

    package init(_ day: CountedDay, in language: Language) {
        (self.day, number, mark) = (day.day, day.number, day.mark)
        let word = Texts.word(day.mark.rawValue, in: language)
        reason =
            switch (day.mark, day.name) {
            case (.holiday, let key?): Texts.say("holiday.\(key)", in: language)
            case (.local, let name?): name
            case (.postponed, let reason?): "\(word): \(reason)"
            default: word
            }
    }

    private init() { (day, number, mark, reason) = (.example, 1, .counted, "counts") }

    package static var example: CountedDayView { CountedDayView() }
}

/// A deadline and how it came to be.
package struct DeadlineView: Wire {
    /// The day of receipt.
    package let from: CivilDate
    package let days: Int?
    package let kind: AnswerRule.Kind?
    /// Left out while the clock stands still, and where no deadline is agreed.
    package let due: CivilDate?
    /// The days off that it was counted with.
    package let calendar: String
    /// Every day on the way, the day of receipt first; empty unless it was asked for.
    package let counted: [CountedDayView]

    package init(
        from: CivilDate, rule: AnswerRule?, due: CivilDate?, calendar: String, counted: [CountedDay],
        in language: Language
    ) {
        (self.from, days, kind, self.due) = (from, rule?.days, rule?.kind, due)
        (self.calendar, self.counted) = (calendar, counted.map { CountedDayView($0, in: language) })
    }

    private init() {
        (from, days, kind, due) = (.example, 15, .working, .example.adding(days: 22))
        (calendar, counted) = ("NO-2", [.example])
    }

    package static var example: DeadlineView { DeadlineView() }
}

package struct ListRungs: Wire {
    package let region: String
    package let asOf: CivilDate?
    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }
    package static var example: ListRungs { ListRungs(region: "midt-troms", asOf: .example) }
}

/// A rung of the ladder.
package struct RungView: Wire {
    package let who: Rung.Who
    /// After the deadline; before it when negative.
    package let days: Int
    package let kind: AnswerRule.Kind
    package let source: String

    package init(_ rung: Rung) {
        (who, days, kind, source) = (rung.who, rung.days, rung.kind, rung.source)
    }

    private init() { (who, days, kind, source) = (.mayor, 10, .working, "setting") }

    package static var example: RungView { RungView() }
}

package struct RungList: Wire {
    package let asOf: CivilDate
    /// Beyond how many days after the deadline an answer is long overdue; left out where nothing is agreed.
    package let longOverdueDays: Int?
    package let rungs: [RungView]

    package init(_ rungs: [Rung], longOverdueDays: Int?, on day: CivilDate) {
        (asOf, self.longOverdueDays, self.rungs) = (day, longOverdueDays, rungs.map(RungView.init))
    }

    private init() { (asOf, longOverdueDays, rungs) = (.example, 30, [.example]) }

    package static var example: RungList { RungList() }
}
