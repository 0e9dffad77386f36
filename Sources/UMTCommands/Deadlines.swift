import ArgumentParser
import UMTAPI
import UMTDomain

/// Counts a deadline for any day.
struct DeadlineVerb: Verb {
    static var configuration: CommandConfiguration { .verb("deadline", "svarfrist", "deadline") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.receivedDay")) var day: CivilDate
    @Option(help: .words("help.workingDays")) var workingDays: Int?
    @Option(help: .words("help.calendarDays")) var calendarDays: Int?
    @Option(help: .words("help.municipality")) var municipality: String?
    @Flag(help: .words("help.explain")) var explain = false

    func run(_ console: Console) async throws {
        guard let days = workingDays ?? calendarDays else {
            throw Refusal(.missingField, field: "--working-days")
        }
        if workingDays != nil, calendarDays != nil {
            throw Refusal(.duplicateField, field: "--calendar-days")
        }
        let session = try await Session(common, console)
        let input = CountDeadline(
            region: session.region, from: day, days: days, kind: workingDays == nil ? .calendar : .working,
            municipality: municipality, explain: explain ? true : nil)
        try await session.show(API.countDeadline, input) { .deadline($0, isPaused: false, in: $1) }
    }
}

/// Whom an unanswered case goes to next.
struct LadderVerb: Verb {
    static var configuration: CommandConfiguration { .verb("ladder", "stige", "ladder") }
    @OptionGroup var common: Common
    @Option(help: .words("help.asOf")) var asOf: CivilDate?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        try await session.show(API.listRungs, ListRungs(region: session.region, asOf: asOf)) {
            list, language in
            let rows = list.rungs.map { rung in
                [
                    Texts.word(rung.who.rawValue, in: language), String(rung.days),
                    Texts.word(rung.kind.rawValue, in: language), rung.source,
                ]
            }
            let long = list.longOverdueDays.map { Texts.say("say.longOverdue", [String($0)], in: language) }
            return .table(
                ["who", "days", "kind", "source"], rows, in: language, remarks: [long].compactMap(\.self))
        }
    }
}

extension Page {
    /// The due day in a sentence, or every day on the way to it as a table.
    static func deadline(_ view: DeadlineView, isPaused: Bool, in language: Language) -> Page {
        let sentence = sentence(view, isPaused, language)
        if view.counted.isEmpty { return Page(text: sentence, remarks: notes(view, language)) }
        let rows = view.counted.map { line in
            [line.day.description, line.number.map { String($0) } ?? "", line.reason]
        }
        return .table(
            ["day", "number", "reason"], rows, in: language, remarks: [sentence] + notes(view, language))
    }

    private static func sentence(_ view: DeadlineView, _ isPaused: Bool, _ language: Language) -> String {
        guard let due = view.due, let days = view.days, let kind = view.kind else {
            return Texts.say(isPaused ? "say.standsStill" : "say.noAgreedDeadline", in: language)
        }
        let kindWord = Texts.word(kind.rawValue, in: language)
        return Texts.say(
            "say.deadline", [due.description, String(days), kindWord, view.from.description], in: language)
    }

    private static func notes(_ view: DeadlineView, _ language: Language) -> [String] {
        [
            Texts.say("say.calendar", [view.calendar], in: language),
            Texts.say("say.deadlineNote", in: language),
        ]
    }
}
