import ArgumentParser
import UMTAPI
import UMTDomain

extension MandateVerbs {
    struct LeaveVerb: Verb {
        static var configuration: CommandConfiguration { .verb("leave", "permisjon", "mandate.leave") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.untilMandate")) var until: CivilDate?
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveLeave(
                region: session.region, id: try MandateVerbs.id(id), from: from, until: until, reason: reason)
            try await session.show(API.giveLeave, input, as: Page.mandate)
        }
    }

    struct EndLeaveVerb: Verb {
        static var configuration: CommandConfiguration {
            .verb("end-leave", "avslutt-permisjon", "mandate.endLeave")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.absenceID")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let leave = LeaveID(id) else { throw Refusal.notFound(.leave, id, field: "id") }
            let session = try await Session(common, console)
            let input = EndLeave(region: session.region, id: leave, until: until)
            try await session.show(API.endLeave, input, as: Page.mandate)
        }
    }

    struct Replace: Verb {
        static var configuration: CommandConfiguration { .verb("replace", "sett-inn", "mandate.replace") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(name: .customLong("person"), help: .words("help.standIn")) var person: String?
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.untilMandate")) var until: CivilDate?
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReplaceMandate(
                region: session.region, id: try MandateVerbs.id(id), person: person, from: from, until: until,
                reason: reason)
            try await session.show(API.replaceMandate, input, as: Page.mandate)
        }
    }

    struct EndReplacementVerb: Verb {
        static var configuration: CommandConfiguration {
            .verb("end-replacement", "avslutt-innsetting", "mandate.endReplacement")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.absenceID")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate

        func run(_ console: Console) async throws {
            guard let replacement = ReplacementID(id) else {
                throw Refusal.notFound(.replacement, id, field: "id")
            }
            let session = try await Session(common, console)
            let input = EndReplacement(region: session.region, id: replacement, until: until)
            try await session.show(API.endReplacement, input, as: Page.mandate)
        }
    }

    struct SubstitutesVerb: Verb {
        static var configuration: CommandConfiguration { .verb("substitutes", "vara", "mandate.substitutes") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListSubstitutes(region: session.region, id: try MandateVerbs.id(id), asOf: asOf)
            try await session.show(API.listSubstitutes, input) { list, language in
                let rows = list.substitutes.map { line in
                    let key = line.isPersonal ? "say.personal" : "say.substitute"
                    return [
                        Texts.say(key, [String(line.rank)], in: language), line.seat, line.name, line.person,
                    ]
                }
                return .table(["substitute", "seat", "name", "number"], rows, in: language)
            }
        }
    }

    static func id(_ text: String) throws(Refusal) -> MandateID {
        guard let id = MandateID(text) else { throw .notFound(.mandate, text, field: "id") }
        return id
    }
}
