import UMTAPI
import UMTDomain

extension SeedFiles {
    /// A hearing of the demo, with what came of it.
    struct HearingFile: Decodable, Sendable {
        let from: String
        let councils: [String]
        let asked: CivilDate
        let title: String, text: String
        let theme: HearingTheme
        let stage: HearingStage
        let due: CivilDate, reportBy: CivilDate
        let published: CivilDate?
        let statements: [HearingStatementFile]
        let moves: [HearingMoveFile]
    }

    struct HearingStatementFile: Decodable, Sendable {
        let council: String
        let day: CivilDate
        let text: String
        let reference: String?
        let report: HearingReportFile?
    }

    struct HearingReportFile: Decodable, Sendable {
        let day: CivilDate
        let heed: HearingReport.Heed
        let reason: String
    }

    struct HearingMoveFile: Decodable, Sendable {
        let day: CivilDate
        let stage: HearingStage
        let sentence: String
    }

    /// What young people said before the case that it became was raised.
    struct InputFile: Decodable, Sendable {
        let channel: YouthInput.Channel
        let day: CivilDate
        let place: String
        let reach: Int
        let text: String
    }
}

extension Application.DemoStep {
    static func steps(of file: SeedFiles.HearingFile, in region: String) -> [Self] {
        let name = Application.Noted()
        let open = Self(day: file.asked) { app, call in
            name.value = try await app.openHearing(
                OpenHearing(
                    region: region, from: file.from, councils: file.councils, title: file.title,
                    text: file.text, theme: file.theme, stage: file.stage, due: file.due,
                    reportBy: file.reportBy), call
            ).hearing.number
        }
        let shown = file.published.map { day in
            Self(day: day) { app, call in
                _ = try await app.publishHearing(
                    PublishHearing(region: region, hearing: name.value, visibility: .published), call)
            }
        }
        let moves = file.moves.map { move in
            Self(day: move.day) { app, call in
                _ = try await app.moveHearing(
                    MoveHearing(
                        region: region, hearing: name.value, stage: move.stage, sentence: move.sentence), call
                )
            }
        }
        let said = file.statements.flatMap { steps(of: $0, name, in: region) }
        return [open] + [shown].compactMap(\.self) + moves + said
    }

    private static func steps(
        of file: SeedFiles.HearingStatementFile, _ name: Application.Noted, in region: String
    ) -> [Self] {
        let statement = Self(day: file.day) { app, call in
            _ = try await app.answerHearing(
                AnswerHearing(
                    region: region, hearing: name.value, council: file.council, text: file.text,
                    decidedOn: file.day, reference: file.reference), call)
        }
        let report = file.report.map { report in
            Self(day: report.day) { app, call in
                _ = try await app.reportHearing(
                    ReportHearing(
                        region: region, hearing: name.value, council: file.council, heed: report.heed,
                        reason: report.reason), call)
            }
        }
        return [statement] + [report].compactMap(\.self)
    }

    /// The input is recorded on its day, and becomes the case when that is raised.
    static func steps(
        of file: SeedFiles.InputFile, to raised: CivilDate, by council: String, _ name: Application.Noted,
        in region: String
    ) -> (before: Self, after: Self) {
        let id = Application.Noted()
        let before = Self(day: file.day) { app, call in
            id.value = try await app.recordInput(
                RecordInput(
                    region: region, council: council, channel: file.channel, heldOn: file.day,
                    place: file.place, reach: file.reach, text: file.text), call
            ).id.description
        }
        let after = Self(day: raised) { app, call in
            let input = try app.found(YouthInputID(id.value), .youthInput, id.value)
            _ = try await app.settleInput(
                SettleInput(region: region, id: input, case: name.value), call)
        }
        return (before, after)
    }
}
