import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct PlanVerb: Verb {
    static var configuration: CommandConfiguration { .verb("plan", nil, "plan") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.planKey")) var plan: String?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let only = plan == nil ? try await theOnlyPlan(session) : plan
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

    // One plan is the usual case, and nobody should have to type its key.
    private func theOnlyPlan(_ session: Session) async throws -> String? {
        let plans = try await session.client.ask(API.listPlans, ListPlans(region: session.region)).plans
        return plans.count == 1 ? plans.first?.key : nil
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
