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
            try view(try shelf.body(ask.body), shelf, call)
        }
    }

    /// Lets a rule say something else from a day on. What it said before stays as history; nothing is refused because
    /// the register breaks the new rule, that becomes a finding.
    package func changeRule(_ ask: ChangeRule, _ call: Call) async throws -> BodyView {
        let value = try ask.value.map { text throws(Refusal) in try ask.rule.checked(text) }
        let source = try Words.checked(ask.source, field: "source", limit: 200)
        return try await changing(ask.region, .keepRules, call) { shelf, _ in
            let body = try shelf.body(ask.body)
            try (shelf.rules(of: body.id)[body.id] ?? []).checkChange(of: ask.rule, on: ask.from)
            let ended = try shelf.endRule(ask.rule, of: body.id, on: ask.from)
            if value == nil, ended == 0 {
                throw Refusal(.missingField, field: "value")
            }
            if let value {
                let row = DatedRow(period: try Period(from: ask.from), source: source)
                try shelf.keepRule(ask.rule.rawValue, value, of: body.id, row, as: mint())
            }
            try shelf.keep(
                event(
                    .keepRules, .body, body.id.raw, call,
                    ["rule": ask.rule.rawValue, "value": value, "from": ask.from.description]))
            return try view(body, shelf, call)
        }
    }

    private func view(_ body: Body, _ shelf: Shelf, _ call: Call) throws -> BodyView {
        let key = try body.municipality.flatMap { try shelf.installation.municipality($0) }?.key
        let rules = try shelf.rules(of: body.id)[body.id] ?? []
        return BodyView(body, municipality: key, rules: rules, in: call.language)
    }

    // Documents that differ are shown side by side, each with its source.
    func meetingsAYear(_ rules: [BodyRule], on day: CivilDate) -> String? {
        let rows = rules.filter { $0.rule == "meetings-a-year" && $0.period.covers(day) != .no }
        return rows.isEmpty ? nil : rows.map { "\($0.value) (\($0.source))" }.joined(separator: "; ")
    }
}
