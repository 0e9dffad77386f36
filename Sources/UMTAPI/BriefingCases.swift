package import UMTDomain

/// What one body answered, or that it has not.
package struct BriefingAnswerView: Wire {
    package let by: Bilingual
    package let clock: AnswerClock
    package let due: CivilDate?
    package let daysLate: Int
    package let answeredOn: CivilDate?
    package var outcomes: [OutcomeView]
    package let isNew: Bool

    package init(
        by: Bilingual, clock: AnswerClock, due: CivilDate?, daysLate: Int, answeredOn: CivilDate?,
        outcomes: [OutcomeView], isNew: Bool
    ) {
        (self.by, self.clock, self.due, self.daysLate) = (by, clock, due, daysLate)
        (self.answeredOn, self.outcomes, self.isNew) = (answeredOn, outcomes, isNew)
    }

    package static var example: BriefingAnswerView {
        BriefingAnswerView(
            by: .example, clock: .answered, due: .example.adding(days: 28), daysLate: 0,
            answeredOn: .example.adding(days: 9), outcomes: [.example], isNew: true)
    }
}

/// One step of the journey, in both languages.
package struct BriefingStepView: Wire {
    package let day: CivilDate
    package var sentence: Bilingual
    package let isNew: Bool

    package init(day: CivilDate, sentence: Bilingual, isNew: Bool) {
        (self.day, self.sentence, self.isNew) = (day, sentence, isNew)
    }

    package static var example: BriefingStepView {
        BriefingStepView(
            day: .example, sentence: Bilingual(nb: "Saken ble sendt.", en: "The case was sent."), isNew: true)
    }
}

/// Half a page about one case.
package struct BriefingCaseView: Wire {
    package let number: String
    package var title: String
    package let council: Bilingual
    package let raisedOn: CivilDate
    package let state: CaseState
    package let isNew: Bool
    package var asks: [String]
    /// The beginning of what the young wrote.
    package var why: String
    package var journey: [BriefingStepView]
    package var answers: [BriefingAnswerView]
    package var promises: [BriefingPromiseView]
    package let question: BriefingQuestion
    package let questionText: Bilingual

    package init(_ trail: Trail, since: CivilDate?, on day: CivilDate) {
        func isNew(_ other: CivilDate) -> Bool { since.map { other > $0 } ?? true }
        let outcomes = trail.sendings.compactMap(\.answer).flatMap(\.outcomes).map(\.outcome)
        let state = trail.state(on: day)
        (number, title, council) = (trail.youthCase.name, trail.youthCase.title, trail.council.name)
        (raisedOn, self.state) = (trail.youthCase.raisedOn, state)
        self.isNew = isNew(trail.youthCase.raisedOn)
        (asks, why) = (trail.asks.map(\.text), trail.youthCase.text)
        journey = trail.events.suffix(BriefingRule.steps).map { event in
            BriefingStepView(
                day: event.moment.day,
                sentence: Bilingual(nb: Texts.step(event, in: .nb), en: Texts.step(event, in: .en)),
                isNew: isNew(event.moment.day))
        }
        answers = trail.briefingAnswers(on: day, isNew: isNew)
        promises = trail.briefingPromises(on: day, isNew: isNew)
        question = BriefingQuestion(state, outcomes: Set(outcomes))
        questionText = Texts.both("briefing.question.\(question.rawValue)")
    }

    private init() {
        (number, title, council) = ("MT-2026-14", "Night bus", .example)
        (raisedOn, state, isNew, asks) = (.example, .overdue, true, ["A bus after eleven"])
        (why, journey, answers, promises) = ("We cannot get home.", [.example], [.example], [.example])
        (question, questionText) = (.overdue, Texts.both("briefing.question.overdue"))
    }

    package static var example: BriefingCaseView { BriefingCaseView() }
}

extension Trail {
    fileprivate func briefingAnswers(on day: CivilDate, isNew: (CivilDate) -> Bool) -> [BriefingAnswerView] {
        let longAfter = longOverdueRules.longAfter(on: day)
        let places = Dictionary(asks.map { ($0.id, $0.place) }) { first, _ in first }
        return sendings.map { sending in
            BriefingAnswerView(
                by: receivers[sending.body]?.name ?? Bilingual(nb: "", en: ""),
                clock: sending.clock(on: day, longAfter: longAfter), due: sending.due,
                daysLate: sending.daysLate(on: day), answeredOn: sending.answer?.on,
                outcomes: (sending.answer?.outcomes ?? []).map {
                    OutcomeView(ask: places[$0.ask] ?? 0, outcome: $0.outcome, reason: $0.reason)
                }, isNew: isNew(sending.answer?.on ?? sending.receivedOn))
        }
    }

    fileprivate func briefingPromises(on day: CivilDate, isNew: (CivilDate) -> Bool) -> [BriefingPromiseView]
    {
        let bodies = Dictionary(sendings.map { ($0.id, $0.body) }) { first, _ in first }
        return promises.map { promise in
            let by = bodies[promise.sending].flatMap { receivers[$0]?.name }
            let delivered = promise.percent == 100 ? promise.deliveries.last?.on : nil
            let said = promise.confirmations.last.flatMap { said in
                promise.deliveries.last.map { said.at >= $0.at } ?? false ? said : nil
            }
            let fate = PromiseFate(
                percent: promise.percent, verdict: said?.verdict, due: promise.due, deliveredOn: delivered,
                on: day)
            let end = fate == .broken ? day : delivered ?? day
            return BriefingPromiseView(
                number: youthCase.name, text: promise.text, by: by ?? Bilingual(nb: "", en: ""),
                due: promise.due,
                fate: fate, daysLate: max(0, end.days(since: promise.due)),
                isNew: isNew(said?.on ?? delivered ?? promise.promisedAt.day))
        }
    }
}

extension Texts {
    /// A sentence in both languages, for what is the same for every reader.
    package static func both(_ key: String, _ arguments: [String] = []) -> Bilingual {
        Bilingual(nb: say(key, arguments, in: .nb), en: say(key, arguments, in: .en))
    }
}
