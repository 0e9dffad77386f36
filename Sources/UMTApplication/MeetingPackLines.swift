import UMTAPI
import UMTDomain

extension MeetingPackPage {
    /// When the notice went out, whom to tell of absence, and who is called.
    var notice: [Paper.Line] {
        let notice = view.notice
        var lines = when
        if let called = notice.calledOn {
            lines.append(.text(minutes("called", [day(called)])))
        } else {
            lines.append(.text(say("notCalled")))
        }
        if let last = notice.noticeBy {
            lines.append(
                .text(notice.calledLate ? minutes("calledLate", [day(last)]) : say("noticeBy", [day(last)])))
        }
        lines.append(.text(say("absence")))
        lines += notice.contacts.map { .item($0) }
        if !notice.places.isEmpty { lines.append(.heading(say("called"))) }
        return lines + notice.places.map { .item(place($0)) }
    }

    private func place(_ place: PlaceView) -> String {
        let someone = Texts.say("minutes.someone", in: language)
        let member = (place.sits ?? place.member).name ?? someone
        let absent = place.absent.map { minutes($0 == .notified ? "notified" : "unknown", []) } ?? ""
        let called = place.called.map { ", " + say("substitute", [$0.name ?? someone]) }.joined()
        return member + (place.municipality.map { " (\($0))" } ?? "") + absent + called
    }

    /// An item of the agenda, with the chapter of its papers.
    func item(_ item: PackItemView) -> [Paper.Line] {
        let number = item.number ?? String(item.place)
        let told = [
            item.kind == .case ? item.case : word("agenda.\(item.kind.rawValue)"),
            item.carriedFrom.map { say("carried", [$0]) }, item.ground.map { say("closed", [$0]) },
            item.state == .withdrawn ? word("item.withdrawn") : nil,
            item.chapter.map { say("chapter", [String($0)]) },
        ].compactMap(\.self)
        let heading: Paper.Line = .heading(minutes("item", [number, item.title]))
        return told.isEmpty ? [heading] : [heading, .text(told.joined(separator: " · "))]
    }

    /// What is asked and why, who has the case, what was answered and promised, and what hangs on it.
    func papers(_ view: PackCaseView) -> [Paper.Line] {
        let head = [view.number, view.councilName, day(view.raisedOn), word(view.state.rawValue)]
        let sendings = view.sendings.flatMap { sending($0, asks: view.asks) }
        let note: [Paper.Line] =
            view.sendings.contains { $0.due != nil }
            ? [.text(Texts.say("say.deadlineNote", in: language))] : []
        return [.text(head.joined(separator: " · "))]
            + part("page.asks", view.asks.map { .item("\($0.place). \($0.text)") })
            + part("pack.why", view.text.map { $0.isEmpty ? [] : [.text($0)] } ?? [])
            + part("page.sendings", sendings + note) + part("page.promises", view.promises.map(promise))
            + part("page.statements", view.statements.flatMap(statement))
            + part("page.attachments", attachments(view))
            + part("page.journey", view.journey.map { .item("\(day($0.day)): \($0.sentence)") })
    }

    private func part(_ key: String, _ lines: [Paper.Line]) -> [Paper.Line] {
        lines.isEmpty ? [] : [.heading(Texts.say(key, in: language))] + lines
    }

    private func sending(_ view: SendingView, asks: [AskView]) -> [Paper.Line] {
        let clock = view.clockSentence(in: language) { day($0) }
        let indent = String(repeating: "– ", count: view.depth)
        let outcomes = view.outcomes.map { line -> Paper.Line in
            .item("\(line.ask). \(word(line.outcome.rawValue)): \(line.reason)")
        }
        let next = view.next.map { step -> Paper.Line in
            .item(say("next", [step.text, day(step.on), step.responsible]))
        }
        return [.text("\(indent)\(view.name(in: language)): \(clock)")] + outcomes
            + [view.answer.map { .item($0) }, next].compactMap(\.self)
    }

    private func promise(_ view: PromiseView) -> Paper.Line {
        .item(say("promise", [view.text, day(view.due), word(view.state.rawValue), String(view.percent)]))
    }

    private func statement(_ view: StatementView) -> [Paper.Line] {
        let reference = view.reference.map { " · \($0)" } ?? ""
        let head = "\(view.councilName) · \(Texts.say("page.decidedOn", in: language)) \(day(view.decidedOn))"
        return [.text(head + reference), .text(view.text)]
    }

    // Numbered within the chapter, by the place that a file keeps for good.
    private func attachments(_ view: PackCaseView) -> [Paper.Line] {
        view.attachments.map { file in
            let about = [word(file.kind.rawValue), Texts.size(file.size, in: language)]
            return .item(
                say(
                    "attachment",
                    ["\(view.chapter).\(file.place)", file.title ?? "", about.joined(separator: ", ")]))
        }
    }

    /// The cars of the plan, with the names that this reader may see.
    func driving(_ plan: DrivingPlanView) -> [Paper.Line] {
        func driving(_ key: String, _ words: [String]) -> String {
            Texts.say("driving.\(key)", words, in: language)
        }
        let cars = plan.cars.enumerated().flatMap { index, car -> [Paper.Line] in
            let driver = car.driver.map { Paper.Line.text(driving("driver", [$0.name])) }
            let stops = car.stops.map { stop -> Paper.Line in
                let names = stop.people.map(\.name).joined(separator: ", ")
                let count = driving("stop", [stop.at.description, stop.municipality, String(stop.riders)])
                return .item(count + (names.isEmpty ? "" : " (\(names))"))
            }
            return [.heading(driving("title", [String(index + 1), car.start, plan.to]))]
                + [driver].compactMap(\.self)
                + [.item(driving("leaves", [car.leaves.description, car.start]))] + stops
                + [.item(driving("arrives", [plan.by.description, plan.to]))]
        }
        return cars + [.text(driving("home", []))]
    }
}
