import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct MandateVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "mandate", "verv", "mandate",
            [
                List.self, Show.self, Give.self, End.self, LeaveVerb.self, EndLeaveVerb.self, Replace.self,
                EndReplacementVerb.self, SubstitutesVerb.self,
            ])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "mandate.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?
        @Option(help: .words("help.body")) var body: String?
        @Option(help: .words("help.municipality")) var municipality: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListMandates(
                region: session.region, asOf: asOf, body: body, municipality: municipality)
            try await session.show(API.listMandates, input) { .mandates($0.mandates, in: $1) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "mandate.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ReadMandate(region: session.region, id: try MandateVerbs.id(id))
            try await session.show(API.readMandate, input, as: Page.mandate)
        }
    }

    struct Give: Verb {
        static var configuration: CommandConfiguration { .verb("give", "gi", "mandate.give") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.seatKey")) var seat: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?
        @Option(help: .words("help.basis")) var basis: String?
        @Option(help: .words("help.mandateTerm")) var term: String?
        @Option(help: .words("help.electedOn")) var electedOn: CivilDate?
        @Flag(help: .words("help.acting")) var acting = false
        @Option(help: .words("help.startReason")) var reason: String?
        @Option(help: .words("help.law")) var law: String?
        @Flag(help: .words("help.correction")) var correction = false

        func run(_ console: Console) async throws {
            let term = try term.map { text throws(Refusal) in
                guard let term = TermID(text) else { throw .notFound(.term, text, field: "term") }
                return term
            }
            let session = try await Session(common, console)
            let input = GiveMandate(
                region: session.region, seat: seat, person: person, from: from, until: until, term: term,
                electedOn: electedOn, capacity: acting ? .acting : nil, basis: basis, reason: reason,
                law: law,
                correction: correction ? true : nil)
            try await session.show(API.giveMandate, input, as: Page.mandate)
        }
    }

    struct End: Verb {
        static var configuration: CommandConfiguration { .verb("end", "avslutt", "mandate.end") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.until")) var until: CivilDate
        @Option(help: .words("help.reason")) var reason: String
        @Option(help: .words("help.law")) var law: String?
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            let id = try MandateVerbs.id(id)
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readMandate, ReadMandate(region: session.region, id: id))
            let input = EndMandate(region: session.region, id: id, until: until, reason: reason, law: law)
            let answer = try await session.client.askKeepingTag(
                API.endMandate, input, from: ifMatch ?? read.tag)
            session.show(answer, as: Page.mandate)
        }
    }
}

extension Page {
    /// One mandate with every leave and replacement that it has had.
    static func mandate(_ view: MandateView, in language: Language) -> Page {
        var page = mandates([view], in: language)
        let leaves = view.leaves.map { leave in
            absence("say.onLeave", leave.id.description, leave.from, leave.until, leave.reason, language)
        }
        let replacements = view.replacements.map { line in
            absence(
                "say.standsIn", line.id.description, line.from, line.until,
                "\(line.name) \(line.person), \(line.reason)", language)
        }
        let lines = leaves + replacements
        page.text = lines.isEmpty ? nil : lines.joined(separator: "\n")
        return page
    }

    private static func absence(
        _ kind: String, _ id: String, _ from: BoundView, _ until: BoundView?, _ about: String,
        _ language: Language
    ) -> String {
        let days = "\(CivilDate.text(from)) – \(CivilDate.lastDay(until))"
        return Texts.say("say.absence", [id, Texts.say(kind, in: language), days, about], in: language)
    }

    fileprivate static func mandates(_ views: [MandateView], in language: Language) -> Page {
        let rows = views.map { view in
            let kind = Texts.word(view.kind.rawValue, in: language)
            let rank = view.rank.map { Texts.say("say.substitute", [String($0)], in: language) }
            let standIn = view.replacements.last.map { "\($0.name) (\($0.person))" }
            return [
                view.id.description, view.seat, rank ?? kind, view.name, view.person,
                CivilDate.text(view.from), CivilDate.lastDay(view.until),
                Texts.word(view.status.rawValue, in: language), standIn ?? "",
            ]
        }
        return .table(
            ["id", "seat", "kind", "name", "number", "from", "through", "state", "standIn"], rows,
            in: language)
    }
}
