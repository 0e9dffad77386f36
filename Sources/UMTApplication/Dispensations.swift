package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listDispensations(_ ask: ListDispensations, _ call: Call) throws -> DispensationList {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0).id }
            let lines = try shelf.dispensationLines(of: body).filter { line in
                let holds = ask.asOf.map { line.dispensation.period.covers($0) != .no } ?? true
                return holds && scope.reaches(municipality: line.home)
            }
            return DispensationList(lines.map(DispensationView.init))
        }
    }

    package func readDispensation(_ ask: ReadDispensation, _ call: Call) throws -> DispensationView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            DispensationView(try dispensation(ask.id, within: scope, shelf))
        }
    }

    /// Records a dispensation. Refuses a seat of another body; whoever keeps one municipality's register gives only
    /// what concerns that municipality.
    package func giveDispensation(_ ask: GiveDispensation, _ call: Call) async throws -> DispensationView {
        let period = try Period(from: ask.from, until: ask.until)
        let reason = try Words.checked(ask.reason, field: "reason", limit: 300)
        let basis = try Words.checked(ask.basis, field: "basis", limit: 300)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try shelf.body(ask.body)
            let seat = try ask.seat.map { try shelf.seat($0) }
            if let seat, seat.body != body.id { throw Refusal.notFound(.seat, seat.key, field: "seat") }
            let municipality = try ask.municipality.map { try reachable($0, scope, shelf, call) }
            let home = municipality ?? seat?.municipality ?? body.municipality
            guard scope.reaches(municipality: home) else {
                throw Refusal.notFound(.body, body.key, field: "body")
            }
            let person = try ask.person.map { try self.person($0, within: scope, shelf) }
            let dispensation = Dispensation(
                id: ids.mint(), rule: ask.rule, body: body.id, seat: seat?.id, municipality: municipality,
                person: person?.id, period: period, reason: reason, basis: basis)
            try shelf.keep(dispensation)
            try shelf.keep(
                event(
                    .keepRegister, .dispensation, dispensation.id.raw, call,
                    ["rule": ask.rule.rawValue, "body": body.key, "seat": seat?.key]))
            return DispensationView(try shelf.dispensation(dispensation.id))
        }
    }

    package func endDispensation(_ ask: EndDispensation, _ call: Call) async throws -> DispensationView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let old = try dispensation(ask.id, within: scope, shelf).dispensation
            try call.check(edition: old.version, required: true)
            try shelf.replace(try old.ended(on: ask.until))
            try shelf.keep(
                event(
                    .keepRegister, .dispensation, old.id.raw, call,
                    ["rule": old.rule.rawValue, "until": ask.until.description]))
            return DispensationView(try shelf.dispensation(old.id))
        }
    }

    private func dispensation(_ id: DispensationID, within scope: Scope, _ shelf: Shelf) throws
        -> DispensationLine
    {
        let line = try shelf.dispensation(id)
        guard scope.reaches(municipality: line.home) else {
            throw Refusal.notFound(.dispensation, id.description, field: "id")
        }
        return line
    }
}

extension DispensationView {
    fileprivate init(_ line: DispensationLine) {
        let person = line.personNumber.map { FindingPerson(person: $0, name: line.personName ?? "") }
        self.init(
            line.dispensation, body: line.body, seat: line.seat, municipality: line.municipality,
            person: person)
    }
}
