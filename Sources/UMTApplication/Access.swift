import Crypto
import Foundation
package import UMTAPI
package import UMTDomain
package import UMTStore

extension Application {
    /// Who holds the token; a visitor without one. Refuses a token that is not, or no longer, good.
    package func caller(token: String?, at now: Moment) throws -> Caller {
        guard let token else { return .visitor }
        guard let caller = try store.read({ try $0.caller(tokenHash: Token.hash(token), at: now) }) else {
            throw Refusal(.tokenExpired)
        }
        return caller
    }

    /// A request's key, bound to what was asked under it.
    package func once(_ key: String, over asked: [UInt8]) throws(Refusal) -> OnceKey {
        try OnceKey(key: key, digest: Array(SHA256.hash(data: asked)))
    }

    package func whoAmI(_ ask: WhoAmI, _ call: Call) throws -> IdentityView {
        guard let home = call.caller.region else { throw Refusal(.signIn) }
        return try store.read { house in
            let region = try house.region(home)
            _ = try call.caller.scope(for: .readSelf, in: region)
            let body = try call.caller.body.map { try house.shelf(of: region).body($0) }
            let key = try body?.municipality.flatMap { try house.municipality($0) }?.key
            let person = try call.caller.person.map { try house.shelf(of: region).person($0).number }
            return IdentityView(
                actor: call.caller.actor, role: call.caller.role, region: region.key, body: body?.key,
                municipality: key, person: person)
        }
    }

    /// Gives a role within a region and answers with a token, which is shown once and stored only as its hash.
    package func createToken(
        role: Role, region name: String, body key: String?, person number: String? = nil, label: String,
        days: Int, by call: Call
    ) async throws -> String {
        let token = Token.fresh("umt")
        let label = try Words.checked(label, field: "name", limit: 120)
        guard (1...3650).contains(days) else {
            throw Refusal.badValue(String(days), field: "days", wanted: "365")
        }
        try await store.write { [ids] house in
            let region = try house.region(name)
            _ = try call.caller.scope(for: .giveAccess, in: region)
            let shelf = house.shelf(of: region)
            let grant = Grant(
                id: ids.mint(), actor: ids.mint(), role: role, body: try key.map { try shelf.body($0).id },
                label: label,
                period: try Period(from: call.today, until: call.today.adding(days: days + 1)),
                person: try number.map { try shelf.person($0).id })
            let expires = call.now.adding(seconds: days * 86_400)
            try shelf.keep(grant, tokenHash: Token.hash(token), created: call.now, expires: expires)
            try shelf.keep(
                event(.giveAccess, .grant, grant.id.raw, call, ["role": role.rawValue, "body": key]))
        }
        return token
    }

    /// Ends every token of a grant at once; refuses a grant that has none left.
    package func revokeTokens(of id: String, by call: Call) async throws {
        guard let grant = GrantID(id) else { throw Refusal.notFound(.grant, id) }
        try await store.write { house in
            guard try house.revokeTokens(of: grant, at: call.now),
                let line = try house.grants().first(where: { $0.id == grant })
            else { throw Refusal.notFound(.grant, id) }
            let shelf = house.shelf(of: try house.region(line.region))
            try shelf.keep(event(.giveAccess, .grant, grant.raw, call, ["how": "revoked"]))
        }
    }

    package func grants() throws -> [GrantLine] { try store.read { try $0.grants() } }
}

/// A secret that opens something: 256 random bits behind a prefix that scanners for leaked secrets can know.
enum Token {
    static func fresh(_ prefix: String) -> String {
        prefix + "_" + SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0).hexadecimal }
    }

    static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Data(token.utf8))) }
}
