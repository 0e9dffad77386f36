import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

/// How far a plan has come, item by item.
struct PlanProgressVerb: Verb {
    static var configuration: CommandConfiguration { .verb("progress", "fremdrift", "plan.progress") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.planKey")) var plan: String?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let input = ReadPlan(region: session.region, plan: try await session.plan(plan))
        try await session.show(API.readProgress, input) { .progress($0, in: $1) }
    }
}

/// What is linked to an item: one of the four.
struct LinkedThing: ParsableArguments {
    @Option(name: .customLong("case"), help: .words("help.link.case")) var youthCase: String?
    @Option(help: .words("help.link.answer")) var answer: String?
    @Option(help: .words("help.link.promise")) var promise: String?
    @Option(help: .words("help.link.entry")) var entry: String?

    func answerID() throws(Refusal) -> SendingID? {
        guard let answer else { return nil }
        guard let id = SendingID(answer) else { throw .notFound(.sending, answer, field: "--answer") }
        return id
    }

    func promiseID() throws(Refusal) -> PromiseID? {
        guard let promise else { return nil }
        guard let id = PromiseID(promise) else { throw .notFound(.promise, promise, field: "--promise") }
        return id
    }
}

struct LinkVerb: Verb {
    static var configuration: CommandConfiguration { .verb("link", "knytt", "plan.link") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.planItemKey")) var item: String
    @OptionGroup var thing: LinkedThing
    @Option(help: .words("help.link.weight")) var weight: Int?

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let input = LinkToPlan(
            region: session.region, item: item, case: thing.youthCase, answer: try thing.answerID(),
            promise: try thing.promiseID(), entry: thing.entry, weight: weight)
        try await session.show(API.linkToPlan, input) { view, language in
            Page(text: Texts.say("say.linked", [view.item, view.label], in: language))
        }
    }
}

struct UnlinkVerb: Verb {
    static var configuration: CommandConfiguration { .verb("unlink", "løsne", "plan.unlink") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.planItemKey")) var item: String
    @OptionGroup var thing: LinkedThing

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let input = UnlinkFromPlan(
            region: session.region, item: item, case: thing.youthCase, answer: try thing.answerID(),
            promise: try thing.promiseID(), entry: thing.entry)
        try await session.show(API.unlinkFromPlan, input) { view, language in
            Page(text: Texts.say("say.unlinked", [view.item, view.label], in: language))
        }
    }
}

struct WeighVerb: Verb {
    static var configuration: CommandConfiguration { .verb("weigh", "vekt", "plan.weigh") }
    @OptionGroup var common: Common
    @Argument(help: .words("help.planItemKey")) var item: String
    @Argument(help: .words("help.link.weight")) var weight: Int

    func run(_ console: Console) async throws {
        let session = try await Session(common, console)
        let input = WeighItem(region: session.region, item: item, weight: weight)
        try await session.show(API.weighItem, input) { view, language in
            Page(text: Texts.say("say.weighed", [view.item, String(view.weight)], in: language))
        }
    }
}

extension Page {
    fileprivate static func progress(_ view: PlanProgressView, in language: Language) -> Page {
        func percent(_ value: Int?) -> String {
            value.map { "\($0) %" } ?? Texts.say("say.nothingYet", in: language)
        }
        func count(_ value: Int) -> String { value > 0 ? String(value) : "" }
        let rows = view.items.map { item in
            [
                item.number, percent(item.percent), String(item.weight), count(item.cases),
                count(item.answers), count(item.promises), count(item.entries), item.label,
            ]
        }
        let whole = Texts.say(
            "say.planProgress",
            [view.plan.title, percent(view.percent), String(view.begun), String(view.strategies)],
            in: language)
        return .table(
            ["number", "progress", "weight", "cases", "answers", "promiseCount", "entries", "label"], rows,
            in: language, remarks: [whole, view.note])
    }
}
