package import UMTDomain

/// An annual report on paper.
package struct AnnualReportPage: Sendable {
    private typealias Line = Paper.Line

    private let view: AnnualReportView
    private let language: Language

    package init(_ view: AnnualReportView, in language: Language) {
        self.view = view.changingTexts { $0.replacing(NameGuard.mark.nb, with: NameGuard.mark[language]) }
        self.language = language
    }

    package var paper: Paper {
        let parts = [
            head, seats, meetings, cases, promises, hearings, inputs, training, grants, followUps, decisions,
            closing, definitions,
        ]
        return Paper(
            say("title", [view.name[language], String(view.year)]), parts.flatMap(\.self), in: language)
    }

    /// What a file of it is called, without its ending.
    package var fileName: String { say("file", [view.body, String(view.year)]) }

    private var head: [Line] {
        let span = say("span", [day(view.from), day(view.until.adding(days: -1)), day(view.asOf)])
        let approval = view.reference.map { say("approved", [day(view.asOf), $0]) } ?? say("draft")
        return [.text(view.region), .text(span), .text(approval)]
            + (view.foreword.map { [.heading(say("foreword")), .text($0)] } ?? [])
    }

    private var seats: [Line] {
        let rows = view.seats.map {
            [
                $0.municipalityName ?? $0.municipality ?? "", Texts.word($0.kind.rawValue, in: language),
                String($0.seats),
                $0.names.joined(separator: ", "),
            ]
        }
        return [
            .heading(say("seats")),
            .table(["municipality", "kind", "seats", "named"].map { say("column.\($0)") }, rows),
        ]
    }

    private var meetings: [Line] {
        let sums = view.sums
        let counts = [sums.held, sums.cancelled, sums.filled, sums.places, sums.substitutes].map {
            String($0)
        }
        let lines: [Line] = [.heading(say("meetings")), .text(say("meetings.sums", counts))]
        if view.meetings.isEmpty { return lines }
        let rows = view.meetings.map {
            [
                day($0.day), "\($0.present)/\($0.members)", String($0.substitutes),
                Texts.word($0.quorate ? "yes" : "no", in: language), String($0.decisions),
                Texts.word("meeting.\($0.state.rawValue)", in: language), $0.title,
            ]
        }
        let columns = ["day", "present", "substitutes", "quorate", "decisions", "state", "meeting"]
        return lines + [.table(columns.map { say("column.\($0)") }, rows)]
    }

    private var cases: [Line] {
        [.heading(say("cases"))] + figures(view.cases) + [.text(say("overdue", [String(view.overdue)]))]
            + (view.whole.map { [.text(say("whole"))] + figures($0.cases) } ?? [])
    }

    private func figures(_ figures: FiguresView) -> [Line] {
        let counts = [figures.raised, figures.open, figures.sendings, figures.answered, figures.late]
        let impacts = figures.impacts.filter { $0.cases > 0 }.map {
            "\(Texts.word($0.impact.rawValue, in: language)) \($0.cases)"
        }
        return [
            .text(say("figures", counts.map { String($0) })),
            .text(say("days", [figures.days.sentence(in: language)])),
        ] + (impacts.isEmpty ? [] : [.text(say("impacts", [impacts.joined(separator: ", ")]))])
    }

    private var promises: [Line] {
        [.heading(say("promises")), totals(view.promises)]
            + (view.whole.map { [.text(say("whole")), totals($0.promises)] } ?? [])
    }

    private func totals(_ totals: PromiseTotalsView) -> Line {
        let states = totals.states.filter { $0.count > 0 }.map {
            "\(Texts.word($0.state.rawValue, in: language)) \($0.count)"
        }
        let counts = [String(totals.all), String(totals.overdue)]
        return .text(
            say("promises.sums", counts) + (states.isEmpty ? "" : " " + states.joined(separator: ", ") + "."))
    }

    private var hearings: [Line] {
        let counts = [
            view.hearings.asked, view.hearings.answered, view.hearings.statements, view.hearings.followed,
            view.hearings.partly, view.hearings.notFollowed,
        ]
        return [.heading(say("hearings")), .text(say("hearings.sums", counts.map { String($0) }))]
    }

    private var inputs: [Line] {
        let rows = view.inputs.map {
            [
                Texts.word($0.channel.rawValue, in: language), String($0.times), String($0.reach),
                String($0.open),
            ]
        }
        let columns = ["channel", "times", "reach", "open"].map { say("column.\($0)") }
        return [.heading(say("inputs")), rows.isEmpty ? .text(say("none")) : .table(columns, rows)]
    }

    private var training: [Line] {
        let counts = [
            day(view.training.day), view.training.members.description, view.training.trained.description,
        ]
        return [.heading(say("training")), .text(say("training.sums", counts))]
    }

    private var grants: [Line] {
        if view.grants.isEmpty { return [] }
        return [.heading(say("grants")), .text(say("grants.sum", [String(view.granted)]))]
            + view.grants.map {
                .item(
                    say("grant", [day($0.day), String($0.amount), $0.giver, $0.purpose])
                        + ($0.usedFor.map { " " + say("used", [$0]) } ?? ""))
            }
    }

    private var followUps: [Line] {
        let one = view.followUps
        let counts = [one.made, one.done, one.open, one.overdue].map { String($0) }
        return [.heading(say("followUps")), .text(say("followUps.sums", counts))]
    }

    private var decisions: [Line] {
        let sums = [String(view.sums.decisions), String(view.sums.onCases)]
        return [.heading(say("decisions")), .text(say("decisions.sums", sums))]
            + view.decisions.map { one in
                let head = [day(one.day), one.number, one.title ?? say("closed")].compactMap(\.self)
                return .item(head.joined(separator: ", ") + (one.decision.map { ": \($0)" } ?? ""))
            }
    }

    private var closing: [Line] {
        view.closing.map { [.heading(say("closing")), .text($0)] } ?? []
    }

    private var definitions: [Line] {
        [.heading(say("definitions"))]
            + view.definitions.map { .item("\($0.word[language]): \($0.means[language])") }
    }

    private func say(_ key: String, _ arguments: [String] = []) -> String {
        Texts.say("annual.\(key)", arguments, in: language)
    }

    private func day(_ day: CivilDate) -> String { Texts.day(day, in: language) }
}
