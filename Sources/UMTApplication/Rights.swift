package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listRights(_ ask: ListRights, _ call: Call) throws -> RightList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let lines = try shelf.rights(in: body?.id, of: scope.municipality, on: day)
            return RightList(lines.map(RightView.init), on: day)
        }
    }

    package func readRight(_ ask: ReadRight, _ call: Call) throws -> RightView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            RightView(try right(ask.id, within: scope, shelf))
        }
    }

    /// Records a right of a person or of a role. Refuses both, neither, and the same right twice at a time.
    package func giveRight(_ ask: GiveRight, _ call: Call) async throws -> RightView {
        let period = try Period(from: ask.from, until: ask.until)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try bodyWithinReach(ask.body, scope, shelf)
            let holder: MeetingRight.Holder
            switch (ask.person, ask.role) {
            case (let number?, nil): holder = .person(try person(number, within: scope, shelf).id)
            case (nil, let role?): holder = .role(role)
            default: throw Refusal(.eitherOr, field: "person", ["person", "role"])
            }
            let right = try MeetingRight(
                id: ids.mint(), body: body.id, kind: ask.kind, holder: holder, source: ask.source,
                period: period)
            if let same = try shelf.rights(of: body.id).first(where: { right.repeats($0) }) {
                throw Refusal(.heldAlready, field: "kind", [same.period.description])
            }
            try shelf.keep(right)
            try shelf.keep(event(.keepRegister, .right, right.id.raw, call, ["given": ask.kind.rawValue]))
            return RightView(try shelf.right(right.id))
        }
    }

    package func endRight(_ ask: EndRight, _ call: Call) async throws -> RightView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let right = try right(ask.id, within: scope, shelf).right
            try call.check(edition: right.version, required: true)
            try shelf.replace(try right.ended(on: ask.until))
            try shelf.keep(event(.keepRegister, .right, right.id.raw, call, ["until": ask.until.description]))
            return RightView(try shelf.right(ask.id))
        }
    }

    private func right(_ id: RightID, within scope: Scope, _ shelf: Shelf) throws -> RightLine {
        let line = try shelf.right(id)
        guard scope.reaches(try shelf.body(line.right.body)) else {
            throw Refusal.notFound(.right, id.description, field: "id")
        }
        return line
    }
}

extension RightView {
    fileprivate init(_ line: RightLine) {
        self.init(line.right, body: line.body, person: line.personNumber, name: line.personName)
    }
}
