import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension TrainingVerbs {
    struct Passport: Verb {
        static var configuration: CommandConfiguration { .verb("passport", "pass", "training.passport") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadPassport(region: session.region, person: person, asOf: asOf)
            try await session.show(API.readPassport, input) { .passport($0, in: $1) }
        }
    }

    struct Mine: Verb {
        static var configuration: CommandConfiguration { .verb("mine", "min", "training.mine") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let input = ReadOwnPassport(region: session.region, asOf: asOf)
            try await session.show(API.readOwnPassport, input) { .passport($0, in: $1) }
        }
    }

    struct Certificate: Verb {
        static var configuration: CommandConfiguration {
            .verb("certificate", "kursbevis", "training.certificate")
        }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.memberNumber")) var person: String?
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let region = session.region
            let page =
                if let person {
                    try await session.client.ask(
                        API.readCertificate, ReadCertificate(region: region, person: person, asOf: asOf))
                } else {
                    try await session.client.ask(
                        API.readOwnCertificate, ReadOwnCertificate(region: region, asOf: asOf))
                }
            try destination.take(page, on: console, in: session.language)
        }
    }

    struct Coverage: Verb {
        static var configuration: CommandConfiguration { .verb("coverage", "dekning", "training.coverage") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadCoverage(region: session.region, asOf: asOf, body: body)
            try await session.show(API.readCoverage, input) { .coverage($0, in: $1) }
        }
    }

    struct Gaps: Verb {
        static var configuration: CommandConfiguration { .verb("gaps", "mangler", "training.gaps") }
        @OptionGroup var common: Common
        @Option(help: .words("help.beforeMeeting")) var before: CivilDate?
        @Option(help: .words("help.meetingBody")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadGaps(region: session.region, before: before, body: body)
            try await session.show(API.readGaps, input) { .gaps($0, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func passport(_ view: PassportView, in language: Language) -> Page {
        let rows = view.modules.map { line in
            [
                line.module, line.title, Texts.word(line.asked ? "yes" : "no", in: language),
                Texts.word(line.state.rawValue, in: language),
                line.completions.map(\.day.description).joined(separator: ", "),
                CivilDate.lastDay(before: line.until),
            ]
        }
        return .table(
            ["key", "title", "asked", "state", "completed", "through"], rows, in: language,
            remarks: ["\(view.person) \(view.name), \(view.asOf)"])
    }

    fileprivate static func coverage(_ view: CoverageView, in language: Language) -> Page {
        let groups =
            view.councils.map { ($0.body ?? "", $0) }
            + [
                (Texts.say("say.allMembers", in: language), view.all),
                (Texts.say("say.adults", in: language), view.adults),
            ]
        let rows = groups.map { name, line in
            [
                name, String(line.members), String(line.complete), String(line.gaps),
                line.modules.map { "\($0.module) \($0.valid)/\(line.members)" }.joined(separator: ", "),
            ]
        }
        return .table(["body", "members", "complete", "gaps", "modules"], rows, in: language)
    }

    fileprivate static func gaps(_ view: GapsView, in language: Language) -> Page {
        let rows = view.members.map { gap in
            [
                gap.person, gap.name, gap.bodies.joined(separator: ", "),
                gap.missing.joined(separator: ", "),
                gap.expired.map { "\($0.module) (\($0.since))" }.joined(separator: ", "),
                gap.unplanned.joined(separator: ", "),
            ]
        }
        let courses = view.sessions.map {
            Texts.say(
                "say.plannedCourse", [$0.day.description, $0.place, $0.modules.joined(separator: ", ")],
                in: language)
        }
        let none = [Texts.say("say.noCourses", [view.before.description], in: language)]
        return .table(
            ["number", "name", "body", "missing", "expired", "unplanned"], rows, in: language,
            remarks: courses.isEmpty ? none : courses)
    }
}
