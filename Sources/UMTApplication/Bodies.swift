package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listBodies(_ ask: ListBodies, _ call: Call) throws -> BodyList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            let rules = try shelf.rules()
            let keys = try shelf.installation.municipalityKeys()
            let bodies = try shelf.bodies().filter { ask.kind == nil || $0.kind == ask.kind }
            let lines = bodies.map { body in
                BodyLine(
                    body, municipality: body.municipality.flatMap { keys[$0] },
                    meetingsAYear: meetingsAYear(rules[body.id] ?? [], on: day), in: call.language)
            }
            return BodyList(lines, on: day)
        }
    }

    package func readBody(_ ask: ReadBody, _ call: Call) throws -> BodyView {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            let body = try shelf.body(ask.body)
            let key = try body.municipality.flatMap { try shelf.installation.municipality($0) }?.key
            let rules = try shelf.rules(of: body.id)[body.id] ?? []
            return BodyView(body, municipality: key, rules: rules, in: call.language)
        }
    }

    // Documents that differ are shown side by side, each with its source.
    private func meetingsAYear(_ rules: [BodyRule], on day: CivilDate) -> String? {
        let rows = rules.filter { $0.rule == "meetings-a-year" && $0.period.covers(day) != .no }
        return rows.isEmpty ? nil : rows.map { "\($0.value) (\($0.source))" }.joined(separator: "; ")
    }
}
