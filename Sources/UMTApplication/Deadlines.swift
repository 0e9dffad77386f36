package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// A deadline for any day, number and kind, by the days off that are known now.
    package func countDeadline(_ ask: CountDeadline, _ call: Call) throws -> DeadlineView {
        guard (1...1000).contains(ask.days) else {
            throw Refusal.badValue(String(ask.days), field: "days", wanted: "1–1000")
        }
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            let municipality = try ask.municipality.map { try ourMunicipality($0, shelf, call) }
            let calendar = try shelf.holidays().calendar(for: municipality)
            let rule = AnswerRule(days: ask.days, kind: ask.kind ?? .working)
            let days =
                ask.explain == true
                ? [CountedDay(ask.from, .received)] + rule.counted(after: ask.from, on: calendar) : []
            return DeadlineView(
                from: ask.from, rule: rule, due: rule.due(after: ask.from, on: calendar),
                calendar: calendar.version, counted: days, in: call.language)
        }
    }

    /// How a sending's deadline came to be, by the days off that were known when it was counted.
    package func explainDeadline(_ ask: ExplainDeadline, _ call: Call) throws -> DeadlineView {
        try reading(ask.region, .readCases, call) { shelf, scope in
            let id = try shelf.sending(ask.id).youthCase
            let trail = try shelf.trail(of: try shelf.youthCase(id))
            guard sees(trail, scope, shelf, call),
                let sending = trail.sendings.first(where: { $0.id == ask.id })
            else { throw Refusal.notFound(.sending, ask.id.description, field: "id") }
            let calendar = try shelf.holidays().calendar(
                for: trail.receivers[sending.body]?.municipality, asOf: sending.calendarChange)
            return DeadlineView(
                from: sending.receivedOn, rule: sending.rule, due: sending.due, calendar: calendar.version,
                counted: sending.explained(by: calendar, on: call.today), in: call.language)
        }
    }

    package func listRungs(_ ask: ListRungs, _ call: Call) throws -> RungList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            let rungs = try shelf.ladder().filter { $0.period.covers(day) == .certain }
            return RungList(rungs, longOverdueDays: try shelf.longOverdueRules().longAfter(on: day), on: day)
        }
    }
}
