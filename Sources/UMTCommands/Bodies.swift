import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct BodyVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("body", "organ", "verbs.body", [List.self, Show.self, Members.self, Rule.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "body.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.listBodies, ListBodies(region: session.region, asOf: asOf)) {
                list, language in
                let rows = list.bodies.map {
                    [$0.key, $0.name, Texts.word($0.kind.rawValue, in: language), $0.meetingsAYear ?? ""]
                }
                return .table(["key", "name", "kind", "meetingsAYear"], rows, in: language)
            }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "body.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(
                API.readBody, ReadBody(region: session.region, body: body), as: Page.rules)
            if common.json { return }
            // Everybody may read the rules; the members follow for those who may read the register.
            let input = ListBodyMembers(region: session.region, body: body)
            guard try console.token() != nil,
                let list = try? await session.client.ask(API.listBodyMembers, input)
            else { return }
            console.write("\n" + Texts.say("heading.bodyMembers", in: session.language))
            Page.members(list, in: session.language).show(on: console)
        }
    }

    struct Rule: Verb {
        static var configuration: CommandConfiguration { .verb("rule", "regel", "body.rule") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Argument(help: .words("help.rule")) var rule: BodyRule.Kind
        @Argument(help: .words("help.ruleValue")) var value: String?
        @Flag(help: .words("help.endRule")) var end = false
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.ruleSource")) var source: String

        func run(_ console: Console) async throws {
            // Nobody ends a rule by leaving its value out.
            if value == nil, !end { throw Refusal(.missingField, field: "value") }
            let session = try await Session(common, console)
            let input = ChangeRule(
                region: session.region, body: body, rule: rule, value: end ? nil : value, from: from,
                source: source)
            try await session.show(API.changeRule, input, as: Page.rules)
        }
    }

    struct Members: Verb {
        static var configuration: CommandConfiguration { .verb("members", "medlemmer", "body.members") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.asOf")) var asOf: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListBodyMembers(region: session.region, body: body, asOf: asOf)
            try await session.show(API.listBodyMembers, input, as: Page.members)
        }
    }
}

extension Page {
    fileprivate static func members(_ list: BodyMemberList, in language: Language) -> Page {
        let rows = list.members.map { view in
            [
                view.seat.map {
                    [$0, substitute(view.rank, language)].compactMap(\.self).joined(separator: " ")
                }
                    ?? Texts.word("office.\(view.post?.rawValue ?? "")", in: language),
                view.municipality ?? "", view.person ?? "", view.name ?? "",
                view.percentage.map { "\($0) %" } ?? "", CivilDate.text(view.from),
                CivilDate.lastDay(view.until),
            ]
        }
        let unnamed = list.members.contains { $0.person == nil }
        return .table(
            ["office", "municipality", "number", "name", "percentage", "from", "through"], rows, in: language,
            remarks: unnamed ? [Texts.say("say.unnamed", in: language)] : [])
    }

    private static func substitute(_ rank: Int?, _ language: Language) -> String? {
        rank.map { Texts.say("say.substitute", [String($0)], in: language) }
    }
}

extension BodyRule.Kind: ExpressibleByArgument {}

extension Page {
    fileprivate static func rules(_ view: BodyView, in language: Language) -> Page {
        let rows = view.rules.map {
            [$0.rule, $0.value, CivilDate.text($0.from), CivilDate.lastDay($0.until), $0.source]
        }
        return .table(
            ["rule", "value", "from", "through", "source"], rows, in: language, remarks: [view.name])
    }
}
