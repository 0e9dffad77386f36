package import ArgumentParser
import Foundation
import UMTAPI
import UMTDomain

/// The command line client: English verbs with Norwegian aliases.
package struct Tool: ParsableCommand {
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "umt", abstract: Texts.say("help.umt", in: Speech.language),
            discussion: Texts.say("help.umt.statuses", in: Speech.language), version: "0.1.0",
            subcommands: [
                RegionVerbs.self, MunicipalityVerbs.self, BodyVerbs.self, PlanVerbs.self, MeetingVerbs.self,
                MemberVerbs.self, ConsentVerbs.self, SeatVerbs.self, TermVerbs.self, MandateVerbs.self,
                CoordinatorVerbs.self, CheckVerb.self, DispensationVerbs.self, TrainingVerbs.self,
                CaseVerbs.self, HearingVerbs.self, InputVerbs.self, PromiseVerbs.self, LedgerVerbs.self,
                InboxVerb.self, DeadlineVerb.self,
                HolidayVerbs.self, LadderVerb.self,
                BriefingVerbs.self, AnnualReportVerbs.self, WhoAmIVerb.self, RecordVerb.self,
                ContactVerbs.self,
                FunctionVerbs.self, RightVerbs.self, MoneyGrantVerbs.self, ElectionVerbs.self,
                ImportVerbs.self, ExportVerb.self, StatisticsVerb.self, OpenDataVerb.self,
                SubscriptionVerbs.self, OutboxVerbs.self, FeedVerb.self, CalendarVerbs.self, CallVerb.self,
                RoadVerbs.self, DriverVerbs.self, DriveVerbs.self, WebhookVerbs.self,
            ])
    }

    package init() {}

    /// Runs one command line; answers with the exit status.
    package static func run(_ arguments: [String], on console: Console) async -> Int32 {
        let language = language(of: arguments, console)
        return await Speech.$language.withValue(language) {
            do {
                var command = try parseAsRoot(arguments)
                guard let verb = command as? any Verb else {
                    try command.run()
                    return 0
                }
                try await verb.run(console)
                return 0
            } catch let refusal as Refusal {
                console.warn(Texts.sentence(refusal, in: language))
                return refusal.code.exitStatus
            } catch let status as ExitCode {
                return status.rawValue
            } catch is CancellationError {
                return 2
            } catch {
                return tell(error, console)
            }
        }
    }

    private static func tell(_ error: any Error, _ console: Console) -> Int32 {
        let code = exitCode(for: error)
        if code == .success {
            console.write(fullMessage(for: error))
            return 0
        }
        let isUsage = code == .validationFailure
        console.warn(isUsage ? fullMessage(for: error) : "\(error)")
        return isUsage ? 64 : 1
    }

    private static func language(of arguments: [String], _ console: Console) -> Language {
        let flag = arguments.firstIndex(of: "--lang").flatMap { place in
            arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
        }
        let joined = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
        return (flag ?? joined ?? console.environment["UMT_LANG"]).flatMap(Language.init(rawValue:)) ?? .nb
    }
}

extension Refusal.Code {
    /// The one table from code to exit status.
    package var exitStatus: Int32 {
        switch httpStatus {
        case 404: 3
        case 401, 403: 4
        case 409, 412, 428: 5
        case 400, 405, 413, 415, 422: 6
        case 408, 502, 503, 507: 7
        default: 1
        }
    }
}
