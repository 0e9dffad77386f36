import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct PlanVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "plan", nil, "plan",
            [
                PlanVerb.self, PlanProgressVerb.self, EvaluationVerb.self, LinkVerb.self, UnlinkVerb.self,
                WeighVerb.self,
            ], defaultSubcommand: PlanVerb.self)
    }
}

struct PlanVerb: Verb {
    static var configuration: CommandConfiguration { .verb("show", "vis", "plan.show") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.planKey")) var plan: String?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let only = plan == nil ? try await session.theOnlyPlan() : plan
        guard let key = only else {
            return try await session.show(API.listPlans, ListPlans(region: session.region)) {
                list, language in
                .table(
                    ["key", "title", "source"], list.plans.map { [$0.key, $0.title, $0.source] }, in: language
                )
            }
        }
        let answer = try await session.client.askKeepingTag(
            API.readPlan, ReadPlan(region: session.region, plan: key))
        session.show(answer) { view, language in Page(text: outline(view, language)) }
    }

    private func outline(_ view: PlanView, _ language: Language) -> String {
        var lines = ["\(view.plan.title) (\(view.plan.key), \(view.plan.source))"]
        for area in view.focusAreas {
            lines += ["", "\(area.number)  \(area.label)"]
            for goal in area.subGoals {
                lines.append("  \(goal.number)  \(goal.label)")
                lines += goal.strategies.map { "    \($0.number)  \($0.label)\($0.young ? "  *" : "")" }
            }
        }
        lines +=
            list("heading.results", view.results, language) + list("heading.topics", view.topics, language)
        lines += ["", Texts.say("heading.milestones", in: language)]
        lines += view.milestones.map {
            "  \(Texts.word($0.kind.rawValue, in: language))  \(CivilDate.text($0.from)) – \(CivilDate.lastDay($0.until))"
        }
        return (lines + ["", Texts.say("say.youngMark", in: language)]).joined(separator: "\n")
    }

    private func list(_ heading: String, _ items: [PlanItemView], _ language: Language) -> [String] {
        ["", Texts.say(heading, in: language)] + items.map { "  \($0.number)  \($0.label)" }
    }
}

extension Session {
    /// The key of the region's plan when it has one only: the usual case, and nobody should have to type its key.
    func theOnlyPlan() async throws -> String? {
        let plans = try await client.ask(API.listPlans, ListPlans(region: region)).plans
        return plans.count == 1 ? plans.first?.key : nil
    }

    /// The plan that was named, or the only one.
    func plan(_ named: String?) async throws -> String {
        if let named { return named }
        guard let only = try await theOnlyPlan() else { throw Refusal(.missingField, field: "plan") }
        return only
    }
}
