import UMTDomain

extension BriefingMarkup {
    /// The same for a terminal and for mail, in plain lines.
    package var plainText: String {
        let head = [title, counted]
        let parts = view.parts.filter(\.holdsSomething).flatMap { [""] + lines(of: $0) }
        let quiet = view.parts.filter { !$0.holdsSomething && $0.municipality != nil }.map {
            $0.name[language]
        }
        let rest = quiet.isEmpty ? [] : ["", say("quiet", [quiet.joined(separator: ", ")])]
        let cases = view.cases.flatMap { [""] + lines(of: $0) }
        let heading = cases.isEmpty ? [] : ["", say("cases").uppercased()]
        let more = view.moreCases > 0 ? ["", say("moreCases", [String(view.moreCases)])] : []
        return (head + parts + rest + heading + cases + more + lastLines).joined(separator: "\n") + "\n"
    }

    private func lines(of part: BriefingPartView) -> [String] {
        func list(_ heading: String, _ lines: [String], _ count: Int) -> [String] {
            if count == 0 { return [] }
            let rest = count - lines.count
            return ["  " + say(heading)] + lines.map { "    " + $0 }
                + (rest > 0 ? ["    " + say("more", [String(rest)])] : [])
        }
        return [part.name[language].uppercased(), "  " + sentence(of: part)]
            + list("overdueAsks", part.overdueAsks.map(line), part.overdue)
            + list("waitingAsks", part.waitingAsks.map(line), part.waiting)
            + list("promises", part.promises.map { $0.number + " " + line($0) }, part.promiseCount)
    }

    private func line(_ ask: BriefingAskView) -> String {
        "\(ask.number) \(text(of: ask)) (\(stand(of: ask)))" + mark(ask.isNew)
    }

    private func line(_ promise: BriefingPromiseView) -> String {
        "\(text(of: promise)) – \(word(promise.fate.rawValue)), \(stand(of: promise))" + mark(promise.isNew)
    }

    private func mark(_ isNew: Bool) -> String { isNew ? " [\(say("isNew"))]" : "" }

    private func lines(of item: BriefingCaseView) -> [String] {
        let answers = item.answers.flatMap { answer in
            ["  \(answer.by[language]): \(stand(of: answer))" + mark(answer.isNew)]
                + answer.outcomes.map { "    \($0.ask). \(word($0.outcome.rawValue)): \($0.reason)" }
        }
        return [
            "\(item.number) \(item.title)" + mark(item.isNew),
            "  \(item.council[language]), \(Texts.day(item.raisedOn, in: language)): \(word(item.state.rawValue))",
        ] + item.asks.map { "  – \($0)" } + ["  " + item.why] + answers
            + item.promises.map { "  " + line($0) }
            + item.journey.map {
                "  \(Texts.day($0.day, in: language)): \($0.sentence[language])" + mark($0.isNew)
            }
            + ["  \(say("question")) \(item.questionText[language])"]
    }

    private var lastLines: [String] {
        let seats = view.representation.map { line in
            "  "
                + say(
                    "seats",
                    [
                        line.name[language], String(line.seats), String(line.vacantSeats),
                        line.members.description, line.trained.description, String(line.trainingGaps),
                    ])
        }
        let plans = view.plans.flatMap { plan in
            ["", plan.title[language].uppercased()]
                + [(true, "withCases"), (false, "withoutCases")].compactMap { has, key in
                    let goals = plan.goals.filter { $0.hasCases == has }
                    if goals.isEmpty { return nil }
                    return "  \(say(key, [String(goals.count)])) "
                        + goals.map { "\($0.number) \($0.label[language])" }.joined(separator: "; ")
                }
        }
        let definitions = view.definitions.map { "  \($0.word[language]): \($0.means[language])" }
        return ["", say("representation").uppercased()] + seats + plans
            + ["", say("definitions").uppercased()] + definitions
    }
}
