import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension HearingVerbs {
    struct Publish: Verb {
        static var configuration: CommandConfiguration { .verb("publish", "publiser", "hearing.publish") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String

        func run(_ console: Console) async throws {
            try await Session(common, console).show(name, as: .published)
        }
    }

    struct Withhold: Verb {
        static var configuration: CommandConfiguration { .verb("withhold", "unnta", "hearing.withhold") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String
        @Option(help: .words("help.ground")) var ground: String

        func run(_ console: Console) async throws {
            try await Session(common, console).show(name, as: .withheld, ground)
        }
    }

    struct Unpublish: Verb {
        static var configuration: CommandConfiguration {
            .verb("unpublish", "avpubliser", "hearing.unpublish")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String

        func run(_ console: Console) async throws {
            try await Session(common, console).show(name, as: .internal)
        }
    }

    struct Public: Verb {
        static var configuration: CommandConfiguration { .verb("public", "offentlig", "hearing.public") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            guard let name else {
                return try await session.show(
                    API.listPublicHearings, ListPublicHearings(region: session.region)
                ) { .hearings($0.hearings, nil, next: $0.next, in: $1) }
            }
            let input = ReadHearing(region: session.region, hearing: name)
            try await session.show(API.readPublicHearing, input) { .publicHearing($0, in: $1) }
        }
    }
}

extension Session {
    fileprivate func show(_ name: String, as visibility: Visibility, _ ground: String? = nil) async throws {
        let input = PublishHearing(region: region, hearing: name, visibility: visibility, ground: ground)
        try await show(API.publishHearing, input) { .hearing($0, in: $1) }
    }
}

extension Page {
    static func hearings(
        _ hearings: [HearingLineView], _ counts: AskedAtView?, next: String?, in language: Language
    ) -> Page {
        let rows = hearings.map { line in
            [
                line.number, Texts.word(line.state.rawValue, in: language),
                Texts.word(line.stage.rawValue, in: language),
                Texts.word(line.askedStage.rawValue, in: language), String(line.daysGiven),
                line.due.description, String(line.daysLeft), line.reportBy.description,
                "\(line.statements)/\(line.asked)", line.from, Texts.word(line.theme.rawValue, in: language),
                line.title,
            ]
        }
        let asked = counts.map { counts in
            let stages = [counts.idea, counts.study, counts.hearing, counts.decision].map { String($0) }
            let days = counts.fewestDays.map { String($0) } ?? "–"
            return [Texts.say("say.askedAt", stages + [days], in: language)]
        }
        let more = next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(
            [
                "hearing", "state", "stage", "askedStage", "daysGiven", "due", "daysLeft", "reportBy",
                "statementCount",
                "asker", "theme", "title",
            ], rows, in: language, remarks: (asked ?? []) + more)
    }

    static func hearing(_ view: HearingView, in language: Language) -> Page {
        hearing(
            view.hearing, view.fromName, view.text, view.councils, view.statements, view.journey, language)
    }

    static func publicHearing(_ view: PublicHearing, in language: Language) -> Page {
        hearing(
            view.hearing, view.fromName, view.text, view.councils, view.statements, view.journey, language)
    }

    private static func hearing(
        _ line: HearingLineView, _ from: String, _ text: String, _ councils: [AskedView],
        _ statements: [StatementView], _ journey: [StepView], _ language: Language
    ) -> Page {
        let words = [line.theme.rawValue, line.state.rawValue, line.visibility.rawValue].map {
            Texts.word($0, in: language)
        }
        let days = [
            Texts.word(line.stage.rawValue, in: language), Texts.word(line.askedStage.rawValue, in: language),
            line.due.description, String(line.daysLeft), line.reportBy.description,
        ]
        var lines = [
            "\(line.number)  \(line.title)", ([from] + words).joined(separator: " · "),
            Texts.say("say.hearingDays", days, in: language), "", text,
        ]
        let waiting = councils.map { "\($0.answered ? "✓" : "–") \($0.councilName)" }
        lines += section("askedCouncils", waiting, language)
        lines += section("statements", statements.flatMap { self.lines($0, language) }, language)
        lines += section("journey", journey.map { "\($0.day)  \($0.sentence)" }, language)
        return Page(text: lines.joined(separator: "\n"))
    }
}
