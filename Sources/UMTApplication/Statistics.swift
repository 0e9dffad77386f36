import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The figures of a region's cases, drafts left out; the same for everybody.
    package func readStatistics(_ ask: ReadStatistics, _ call: Call) async throws -> StatisticsView {
        try checkPeriod(ask.from, ask.until)
        return try await aside(ask.region, .readPublished, call) { shelf, _ in
            let cases = try shelf.caseFacts(
                from: ask.from, until: ask.until, publishedOnly: false, on: call.today)
            let groups = try ask.by.map { by in
                try StatisticsGroups(shelf, call, from: ask.from, until: ask.until).groups(by, of: cases)
            }
            return StatisticsView(
                region: shelf.region.name, asOf: call.today, ask, groups: groups ?? [],
                total: FiguresView(
                    CaseFigures(cases), key: nil, name: Texts.say("heading.wholeRegion", in: call.language)),
                definitions: DefinitionView.statistics(in: call.language))
        }
    }

    /// One row for each published case; neither texts nor names.
    package func readOpenData(_ ask: ReadOpenData, _ call: Call) async throws -> Document {
        try checkPeriod(ask.from, ask.until)
        let format = ask.format ?? .csv
        return try await aside(ask.region, .readPublished, call) { shelf, _ in
            let cases = try shelf.caseFacts(
                from: ask.from, until: ask.until, publishedOnly: true, on: call.today)
            let names = try StatisticsGroups(shelf, call, from: ask.from, until: ask.until)
            let rows = cases.map(names.row)
            let table = OpenData(region: shelf.region.key, on: call.today, rows, in: call.language)
            return Document(
                try format == .csv ? table.csv() : table.json(),
                mediaType: format == .csv ? "text/csv; charset=utf-8" : format.mediaType,
                name: "\(shelf.region.key)-\(call.today).\(format.rawValue)")
        }
    }

    private func checkPeriod(_ from: CivilDate?, _ until: CivilDate?) throws(Refusal) {
        guard let from, let until else { return }
        if until <= from {
            throw Refusal(.periodBackwards, field: "until", [from.description, until.description])
        }
    }
}

/// What cases are counted under: names and keys of municipalities, terms and themes, read once.
private struct StatisticsGroups {
    let call: Call
    let councils: [BodyID: Body]
    let municipalities: [RegionMunicipality]
    let terms: [Term]
    /// The plan item that a case's own item is counted under: the sub-goal that it stands in, or itself.
    let themeOf: [PlanItemID: PlanItem]
    let items: [PlanItem]
    let linked: [String: [PlanItemID]]

    init(_ shelf: Shelf, _ call: Call, from: CivilDate?, until: CivilDate?) throws {
        self.call = call
        let bodies = try shelf.bodies()
        councils = Dictionary(bodies.map { ($0.id, $0) }) { first, _ in first }
        municipalities = try shelf.municipalities(.membership, on: call.today)
        let assembly = bodies.first { $0.kind == .assembly }?.id
        terms = try assembly.map { try shelf.terms(of: $0) } ?? []
        let plans = try shelf.plans().map { try shelf.items(of: $0.id) }
        items = plans.flatMap(\.self)
        themeOf = plans.reduce(into: [:]) { themes, items in
            let goals = Dictionary(
                items.filter { $0.kind == .subGoal }.map { ($0.number, $0) }
            ) { first, _ in first }
            for item in items { themes[item.id] = item.parent.flatMap { goals[$0] } ?? item }
        }
        linked = try shelf.themes(from: from, until: until, publishedOnly: false)
    }

    func groups(_ by: StatisticsGrouping, of cases: [CaseFact]) -> [FiguresView] {
        switch by {
        case .municipality:
            let own = Dictionary(grouping: cases) { councils[$0.council]?.municipality }
            let known = municipalities.map(\.municipality.id)
            return municipalities.map {
                view(own[$0.municipality.id], $0.municipality.key, $0.name ?? $0.municipality.key)
            }
                + rest(
                    cases.filter { !known.map(Optional.some).contains(councils[$0.council]?.municipality) },
                    "rest.municipality")
        case .term:
            let own = Dictionary(grouping: cases) { term(on: $0.raisedOn)?.id }
            return terms.map { view(own[$0.id], $0.id.description, name(of: $0)) }
                + rest(own[nil] ?? [], "rest.term")
        case .theme:
            var own: [PlanItemID: [CaseFact]] = [:]
            for fact in cases { for theme in themes(of: fact) { own[theme.id, default: []].append(fact) } }
            return items.filter { own[$0.id] != nil }.map {
                view(own[$0.id], $0.key, $0.label[call.language])
            } + rest(cases.filter { themes(of: $0).isEmpty }, "rest.theme")
        }
    }

    func row(of fact: CaseFact) -> OpenData.Row {
        OpenData.Row(
            fact, council: councils[fact.council]?.key ?? "",
            municipality: municipalities.first { $0.municipality.id == councils[fact.council]?.municipality }?
                .municipality.key,
            term: term(on: fact.raisedOn).map(name), themes: themes(of: fact).map(\.key))
    }

    // Once each, whatever the case's own items are; in the order of the plans.
    private func themes(of fact: CaseFact) -> [PlanItem] {
        let own = Set((linked[fact.number] ?? []).compactMap { themeOf[$0]?.id })
        return own.isEmpty ? [] : items.filter { own.contains($0.id) }
    }

    private func term(on day: CivilDate) -> Term? { terms.last { $0.period.covers(day) == .certain } }

    private func name(of term: Term) -> String {
        let from = term.period.from.latest.map { String($0.year) } ?? "…"
        let until = term.period.until?.earliest.map { String($0.adding(days: -1).year) } ?? "…"
        return "\(from)–\(until)"
    }

    private func view(_ cases: [CaseFact]?, _ key: String?, _ name: String) -> FiguresView {
        FiguresView(CaseFigures(cases ?? []), key: key, name: name)
    }

    private func rest(_ cases: [CaseFact], _ name: String) -> [FiguresView] {
        cases.isEmpty ? [] : [view(cases, nil, Texts.say("statistics.\(name)", in: call.language))]
    }
}
