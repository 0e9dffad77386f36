package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listFunctions(_ ask: ListFunctions, _ call: Call) throws -> FunctionList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let body = try ask.body.map { try shelf.body($0) }
            let lines = try shelf.functions(in: body?.id, of: scope.municipality, on: day)
            let sitting = try seated(in: body, shelf, on: day)
            return FunctionList(
                lines.map { line in
                    FunctionView(line, isMember: sitting[line.body]?.contains(line.function.person) ?? false)
                }, on: day)
        }
    }

    package func readFunction(_ ask: ReadFunction, _ call: Call) throws -> FunctionView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            try view(try function(ask.id, within: scope, shelf), shelf, on: call.today)
        }
    }

    /// Records a choice. A leader and a deputy are members of the body, and no two at a time; where the rules let the
    /// body choose its own, nobody else does.
    package func giveFunction(_ ask: GiveFunction, _ call: Call) async throws -> FunctionView {
        if ask.chosenOn > call.today {
            throw Refusal(.inTheFuture, field: "chosenOn", [ask.chosenOn.description])
        }
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let body = try bodyWithinReach(ask.body, scope, shelf)
            let person = try person(ask.person, within: scope, shelf)
            let first = ask.from ?? ask.chosenOn
            let chosenBy = try chooser(ask, of: body, shelf)
            var until = ask.until
            if ask.kind.isOfTheMembers {
                guard let time = try membership(of: person.id, in: body, on: first, shelf) else {
                    throw Refusal(.notAMember, field: "person", [person.number, body.key])
                }
                until = until ?? time.until?.exact
            }
            let function = try BodyFunction(
                id: ids.mint(), body: body.id, person: person.id, kind: ask.kind, chosenBy: chosenBy,
                chosenOn: ask.chosenOn, period: try Period(from: first, until: until))
            if let other = function.clash(among: try shelf.functions(of: body.id)) {
                throw Refusal(.functionTaken, field: "kind", [other.kind.rawValue, other.period.description])
            }
            try shelf.keep(function)
            try shelf.keep(
                event(.keepRegister, .function, function.id.raw, call, ["given": ask.kind.rawValue]))
            return try view(try shelf.function(function.id), shelf, on: first)
        }
    }

    package func endFunction(_ ask: EndFunction, _ call: Call) async throws -> FunctionView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let function = try function(ask.id, within: scope, shelf).function
            try call.check(edition: function.version, required: true)
            try shelf.replace(try function.ended(on: ask.until))
            try shelf.keep(
                event(.keepRegister, .function, function.id.raw, call, ["until": ask.until.description]))
            return try view(try shelf.function(ask.id), shelf, on: call.today)
        }
    }

    /// Any body within the caller's reach.
    func bodyWithinReach(_ key: String, _ scope: Scope, _ shelf: Shelf) throws -> Body {
        let body = try shelf.body(key)
        guard scope.reaches(body) else { throw Refusal.notFound(.body, key, field: "body") }
        return body
    }

    private func chooser(_ ask: GiveFunction, of body: Body, _ shelf: Shelf) throws -> String {
        guard let said = ask.chosenBy, Names.folded(said) != body.key else { return body.key }
        let rules = try shelf.rules(of: body.id)[body.id] ?? []
        if ask.kind.isOfTheMembers, rules.value("chooses-own-leader", on: ask.chosenOn) == "yes" {
            throw Refusal(.choosesItself, field: "chosenBy", [body.key])
        }
        return said
    }

    private func function(_ id: FunctionID, within scope: Scope, _ shelf: Shelf) throws -> FunctionLine {
        let line = try shelf.function(id)
        guard scope.reaches(try shelf.body(line.function.body)) else {
            throw Refusal.notFound(.function, id.description, field: "id")
        }
        return line
    }

    private func view(_ line: FunctionLine, _ shelf: Shelf, on day: CivilDate) throws -> FunctionView {
        let body = try shelf.body(line.function.body)
        let time = try membership(of: line.function.person, in: body, on: day, shelf)
        return FunctionView(line, isMember: time != nil)
    }

    // The members of each body by its key: those who sit, and the coordinators where they are the body.
    private func seated(in body: Body?, _ shelf: Shelf, on day: CivilDate) throws -> [String: Set<PersonID>] {
        let sitting = try shelf.mandates(in: body?.id, of: nil, on: day, seenBy: .unhindered(on: day)).filter
        { $0.rank == nil }
        var members = Dictionary(grouping: sitting, by: \.body).mapValues { Set($0.map(\.mandate.person)) }
        let rules = try shelf.rules(of: body?.id)
        for one in try body.map({ [$0] }) ?? shelf.bodies()
        where rules[one.id]?.membersAreCoordinators(on: day) ?? false {
            members[one.key] = Set(
                try shelf.posts(of: nil, on: day, seenBy: .unhindered(on: day)).map(\.post.person))
        }
        return members
    }
}

extension FunctionView {
    fileprivate init(_ line: FunctionLine, isMember: Bool) {
        self.init(
            line.function, body: line.body, person: line.personNumber, name: line.personName,
            isMember: isMember)
    }
}
