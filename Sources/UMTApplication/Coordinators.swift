package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listCoordinators(_ ask: ListCoordinators, _ call: Call) throws -> CoordinatorList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let wanted = try ask.municipality.map { try shelf.installation.municipality($0, on: day) }
            let municipality = try narrowed(wanted?.id, to: scope)
            let posts = try shelf.posts(
                of: municipality, kind: ask.kind, on: day, seenBy: call.sight(in: shelf))
            return CoordinatorList(posts.map(CoordinatorView.init), on: day)
        }
    }

    package func readCoordinator(_ ask: ReadCoordinator, _ call: Call) throws -> CoordinatorView {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let post = try post(ask.id, within: scope, shelf)
            try shelf.checkSeen(
                post.person, by: call.sight(in: shelf), or: .notFound(.post, ask.id.description, field: "id"))
            return try view(post, try shelf.person(post.person), shelf)
        }
    }

    package func addCoordinator(_ ask: AddCoordinator, _ call: Call) async throws -> CoordinatorView {
        let period = try Period(from: ask.from, until: ask.until)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let municipality = try ask.municipality.map { try reachable($0, scope, shelf, call) }
            let person = try person(ask.person, within: scope, shelf)
            let post = try CoordinatorPost(
                id: ids.mint(), kind: ask.kind, municipality: municipality, person: person.id,
                percentage: ask.percentage, period: period, source: "register")
            guard scope.reaches(municipality: municipality) else {
                throw Refusal.notAllowed(call.caller.role, .keepRegister)
            }
            try shelf.keep(post)
            try shelf.keep(
                event(.keepRegister, .post, post.id.raw, call, ["percentage": String(ask.percentage)]))
            return try view(post, person, shelf)
        }
    }

    package func endCoordinator(_ ask: EndCoordinator, _ call: Call) async throws -> CoordinatorView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let post = try post(ask.id, within: scope, shelf)
            try call.check(edition: post.version, required: true)
            if let end = post.period.until?.exact, end <= ask.until {
                throw Refusal(.alreadyEnded, field: "until", [end.description])
            }
            let ended = try CoordinatorPost(
                id: post.id, kind: post.kind, municipality: post.municipality, person: post.person,
                percentage: post.percentage,
                period: try Period(from: post.period.from, until: .on(ask.until)),
                source: post.source, version: post.version + 1)
            try shelf.replace(ended)
            try shelf.keep(event(.keepRegister, .post, post.id.raw, call, ["until": ask.until.description]))
            return try view(ended, try shelf.person(post.person), shelf)
        }
    }

    /// Ends a post and begins the next, with another percentage, in one deed; answers with the new post.
    package func changeCoordinator(_ ask: ChangeCoordinator, _ call: Call) async throws -> CoordinatorView {
        try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let post = try post(ask.id, within: scope, shelf)
            try call.check(edition: post.version, required: true)
            let (ended, begun) = try post.changed(to: ask.percentage, from: ask.from, as: ids.mint())
            try shelf.replace(ended)
            try shelf.keep(begun)
            try shelf.keep(event(.keepRegister, .post, ended.id.raw, call, ["until": ask.from.description]))
            try shelf.keep(
                event(.keepRegister, .post, begun.id.raw, call, ["percentage": String(ask.percentage)]))
            return try view(begun, try shelf.person(post.person), shelf)
        }
    }

    private func post(_ id: PostID, within scope: Scope, _ shelf: Shelf) throws -> CoordinatorPost {
        let post = try shelf.post(id)
        guard scope.reaches(municipality: post.municipality) else {
            throw Refusal.notFound(.post, id.description, field: "id")
        }
        return post
    }

    private func view(_ post: CoordinatorPost, _ person: Person, _ shelf: Shelf) throws -> CoordinatorView {
        let municipality = try post.municipality.flatMap { try shelf.installation.municipality($0) }?.key
        return CoordinatorView(post, municipality: municipality, person: person.number, name: person.name)
    }
}

extension CoordinatorView {
    fileprivate init(_ line: PostLine) {
        self.init(
            line.post, municipality: line.municipality, person: line.personNumber, name: line.personName)
    }
}
