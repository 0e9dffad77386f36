package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What is not as the rules of the bodies say, on a day or in a period. A municipal coordinator gets what
    /// concerns the own municipality.
    package func listFindings(_ ask: ListFindings, _ call: Call) async throws -> FindingList {
        let asked = try AskedDays(ask, on: call.today)
        let limit = try Paging.limit(ask.limit)
        let skipped = try mark(ask.after)
        return try await store.readAside { house in
            let region = try house.region(ask.region)
            let scope = try call.caller.scope(for: .readRegister, in: region)
            let shelf = house.shelf(of: region)
            let wanted = try ask.municipality.map { try house.municipality($0, on: asked.day) }
            let municipality = try narrowed(wanted?.id, to: scope)
            let body = try ask.body.map { try shelf.body($0).id }
            let found = try shelf.composition().findings(within: asked.span).filter { finding in
                (municipality == nil || finding.subject.municipality == municipality)
                    && (body == nil || finding.subject.body == body)
                    && (ask.rule == nil || finding.rule == ask.rule)
            }
            let shown = ask.includeSilenced == true ? found : found.filter(\.stands)
            let page = shown.dropFirst(skipped).prefix(limit)
            let names = try shelf.names(for: page, hiding: try shelf.hidden(from: call.sight(in: shelf)))
            let end = skipped + page.count
            return FindingList(
                from: ask.from, until: ask.until, asOf: asked.day, totals: FindingTotals(totals(found)),
                findings: page.map { view($0, names, on: asked.day, call.language) },
                next: end < shown.count ? String(end) : nil)
        }
    }

    private func totals(_ findings: [Finding]) -> [FindingTotal] {
        let byRule = Dictionary(grouping: findings, by: \.rule)
        return Finding.Rule.allCases.compactMap { rule in
            guard let findings = byRule[rule] else { return nil }
            let standing = findings.count(where: \.stands)
            return FindingTotal(rule: rule, standing: standing, silenced: findings.count - standing)
        }
    }

    private func view(_ finding: Finding, _ names: FindingNames, on day: CivilDate, _ language: Language)
        -> FindingView
    {
        let about = finding.subject
        let people = about.people.compactMap { names.people[$0] }
        return FindingView(
            finding,
            FindingView.Names(
                body: about.body.flatMap { names.bodies[$0] },
                municipality: about.municipality.flatMap { names.municipalities[$0] },
                seat: about.seat.flatMap { names.seats[$0] },
                otherSeat: about.otherSeat.flatMap { names.seats[$0] }),
            people: people.map { FindingPerson(person: $0.number, name: $0.name) }, on: day, in: language)
    }

    private func mark(_ text: String?) throws(Refusal) -> Int {
        guard let text else { return 0 }
        guard let skipped = Int(text), skipped >= 0 else { throw Refusal(.badPageMark, field: "after") }
        return skipped
    }
}

/// The days that were asked about, and the one that the days of a finding are counted to.
private struct AskedDays {
    let span: Span
    let day: CivilDate

    /// Refuses a day beside a period, and a period that ends before it begins.
    init(_ ask: ListFindings, on today: CivilDate) throws(Refusal) {
        guard ask.from != nil || ask.until != nil else {
            day = ask.asOf ?? today
            span = Span(from: day, until: day.adding(days: 1))
            return
        }
        if ask.asOf != nil { throw Refusal(.daysTwice, field: "asOf") }
        if let from = ask.from, let until = ask.until, until <= from {
            throw Refusal(.periodBackwards, field: "until", [from.description, until.description])
        }
        span = Span(from: ask.from?.number ?? Span.start, until: ask.until?.number ?? Span.end)
        // Today, or the day of the period that is nearest to it.
        let last = ask.until.map { min($0.adding(days: -1), today) } ?? today
        day = max(last, ask.from ?? last)
    }
}
