import ArgumentParser
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

struct RetentionVerbs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Take away what is not needed any longer, by the rules of each region.",
        subcommands: [Plan.self, Run.self])

    struct Plan: DatabaseVerb {
        static let configuration = CommandConfiguration(
            abstract: "Show what would go, by which rule and from which source; nothing is changed.")
        @ParentCommand var umtd: Umtd
        @OptionGroup var here: Place
        @Option(help: "As if it were that day, yyyy-MM-dd (else today).") var asOf: String?

        func run() async throws {
            let day = try asOf.map { text in
                guard let day = CivilDate(text) else { throw Refusal.badDate(text, field: "--as-of") }
                return day
            }
            let application = try place.application()
            let lines = try await application.retentionPlan(on: day ?? place.call().now.day)
            print(RetentionLine.heading)
            for line in lines { print(line.text(in: Umtd.language)) }
            if lines.contains(where: { $0.unarchived > 0 }) {
                complain(
                    Texts.say("erase.duty", [String(lines.map(\.unarchived).reduce(0, +))], in: Umtd.language)
                )
            }
            try application.store.close()
        }
    }

    struct Run: DatabaseVerb {
        static let configuration = CommandConfiguration(
            abstract: "Do what the plan of today shows; it cannot be undone.")
        @ParentCommand var umtd: Umtd
        @OptionGroup var here: Place
        @Flag(name: .shortAndLong, help: "Without this the plan is shown and nothing is done.") var yes =
            false

        func run() async throws {
            let application = try place.application()
            guard yes else {
                print(RetentionLine.heading)
                for line in try await application.retentionPlan(on: place.call().now.day) {
                    print(line.text(in: Umtd.language))
                }
                throw Refusal(.notConfirmed, field: "--yes")
            }
            let gone = try await application.runRetention(by: place.call()) { region, retention, count in
                complain(
                    "\(region): \(Texts.word("retention.\(retention.rawValue)", in: Umtd.language)): \(count)"
                )
            }
            for line in gone { print(line.text(in: Umtd.language)) }
            if gone.isEmpty { complain("Nothing to do.") }
            try application.store.close()
        }
    }
}

extension RetentionLine {
    fileprivate static let heading = ["region", "what", "rows", "before", "years", "source"].joined(
        separator: "\t")

    fileprivate func text(in language: Language) -> String {
        let years = rule.years.map { String($0) } ?? "–"
        return [
            region, Texts.word("retention.\(rule.retention.rawValue)", in: language), String(count),
            rule.before.description, years, rule.source,
        ].joined(separator: "\t")
    }
}
