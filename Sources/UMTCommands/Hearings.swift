import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// Hearings, from the question to what became of the answers.
struct HearingVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "hearing", "høring", "hearing",
            [
                List.self, Show.self, Open.self, State.self, Move.self, Report.self, Publish.self,
                Withhold.self, Unpublish.self, Public.self,
            ])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "hearing.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.hearingFrom")) var from: String?
        @Option(help: .words("help.hearingCouncil")) var council: String?
        @Option(help: .words("help.hearingStage")) var stage: HearingStage?
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListHearings(
                region: session.region, from: from, council: council, stage: stage, after: after,
                limit: limit)
            let answer = try await session.client.askKeepingTag(API.listHearings, input)
            session.show(answer) { .hearings($0.hearings, $0.askedAt, next: $0.next, in: $1) }
            if answer.value.hearings.contains(where: { $0.state == .reportOverdue }) { throw ExitCode(8) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "hearing.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadHearing(region: session.region, hearing: name)
            try await session.show(API.readHearing, input) { .hearing($0, in: $1) }
        }
    }

    struct Open: Verb {
        static var configuration: CommandConfiguration { .verb("open", "åpne", "hearing.open") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingTitle")) var title: String
        @Option(help: .words("help.hearingFrom")) var from: String
        @Option(name: .customLong("council"), help: .words("help.hearingCouncil")) var councils: [String]
        @Option(help: .words("help.hearingText")) var text: String
        @Option(help: .words("help.hearingTheme")) var theme: HearingTheme
        @Option(help: .words("help.hearingStage")) var stage: HearingStage
        @Option(help: .words("help.hearingDue")) var due: CivilDate
        @Option(help: .words("help.reportBy")) var reportBy: CivilDate

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = OpenHearing(
                region: session.region, from: from, councils: councils, title: title, text: text,
                theme: theme, stage: stage, due: due, reportBy: reportBy)
            try await session.show(API.openHearing, input) { .hearing($0, in: $1) }
        }
    }

    struct State: Verb {
        static var configuration: CommandConfiguration { .verb("state", "uttal", "hearing.state") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String
        @Option(help: .words("help.statementText")) var text: String
        @Option(help: .words("help.hearingCouncil")) var council: String?
        @Option(help: .words("help.decidedOn")) var decidedOn: CivilDate?
        @Option(help: .words("help.statementReference")) var reference: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AnswerHearing(
                region: session.region, hearing: name, council: council, text: text, decidedOn: decidedOn,
                reference: reference)
            try await session.show(API.answerHearing, input) { .hearing($0, in: $1) }
        }
    }

    struct Move: Verb {
        static var configuration: CommandConfiguration { .verb("move", "flytt", "hearing.move") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String
        @Argument(help: .words("help.hearingStage")) var stage: HearingStage
        @Option(help: .words("help.sentence")) var sentence: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = MoveHearing(region: session.region, hearing: name, stage: stage, sentence: sentence)
            try await session.show(API.moveHearing, input) { .hearing($0, in: $1) }
        }
    }

    struct Report: Verb {
        static var configuration: CommandConfiguration { .verb("report", "meld", "hearing.report") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.hearingName")) var name: String
        @Argument(help: .words("help.heed")) var heed: HearingReport.Heed
        @Option(help: .words("help.reportReason")) var reason: String
        @Option(help: .words("help.hearingCouncil")) var council: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReportHearing(
                region: session.region, hearing: name, council: council, heed: heed, reason: reason)
            try await session.show(API.reportHearing, input) { .hearing($0, in: $1) }
        }
    }
}

extension HearingStage: ExpressibleByArgument {}
extension HearingTheme: ExpressibleByArgument {}
extension HearingReport.Heed: ExpressibleByArgument {}
