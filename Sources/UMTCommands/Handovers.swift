import ArgumentParser
import UMTAPI
import UMTDomain

extension TermVerbs {
    struct Next: Verb {
        static var configuration: CommandConfiguration { .verb("next", "neste", "term.next") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.until")) var until: CivilDate
        @Flag(help: .words("help.dryRun")) var dryRun = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RollOverTerm(
                region: session.region, body: body, until: until, dryRun: dryRun ? true : nil)
            try await session.show(API.rollOverTerm, input) { view, language in
                var page = Page.handover(view, in: language)
                page.remarks = [Texts.say(view.stored ? "say.termStored" : "say.termRehearsed", in: language)]
                return page
            }
        }
    }

    struct Handover: Verb {
        static var configuration: CommandConfiguration {
            .verb("handover", "overlevering", "term.handover")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadHandover(region: session.region, body: body, asOf: asOf)
            try await session.show(API.readHandover, input, as: Page.handover)
        }
    }
}

extension Page {
    fileprivate static func handover(_ view: HandoverView, in language: Language) -> Page {
        let numbers = [view.seats, view.vacant, view.raised, view.closed].map { String($0) }
        let head = Texts.say(
            "say.handover",
            [view.name, view.asOf.description] + numbers + [Texts.word(view.owner.rawValue, in: language)],
            in: language)
        let cases = view.open.map { line in
            let waits = line.waitsFor.joined(separator: ", ")
            let state = Texts.word(line.state.rawValue, in: language)
            return "  \(line.case)  \(line.title)  [\(state)]\(waits.isEmpty ? "" : "  → \(waits)")"
                + (line.nextDue.map { "  \($0)" } ?? "")
        }
        let promises = view.promises.map { line in
            "  \(line.case)  \(line.by): \(line.text)  \(line.due)  "
                + "[\(Texts.word(line.state.rawValue, in: language)), \(line.percent) %]"
        }
        let contacts = view.ask.map { line in
            "  \(line.name), \(Texts.word(line.post.rawValue, in: language)) "
                + "\(line.municipality ?? "") \(line.percentage) %"
        }
        let nobody = [Texts.say("say.nobodyToAsk", in: language)]
        let parts =
            [head] + part("say.openCases", cases, language) + part("say.openPromises", promises, language)
            + part("say.whomToAsk", contacts.isEmpty ? nobody : contacts, language)
        return Page(text: parts.joined(separator: "\n"))
    }

    private static func part(_ heading: String, _ lines: [String], _ language: Language) -> [String] {
        lines.isEmpty ? [] : ["", Texts.say(heading, in: language)] + lines
    }
}
