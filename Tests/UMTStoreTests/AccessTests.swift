import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct AccessTests {
    private static let now = Moment(milliseconds: 1_776_000_000_000)
    private static let hash = [UInt8](repeating: 5, count: 32)

    /// A municipal coordinator's grant from today on, with one token for an hour.
    private func granted(until: CivilDate? = nil) async throws -> Archive {
        let archive = try await Archive()
        let grant = Grant(
            id: GrantID(raw: 31), actor: ActorID(raw: 32), role: .municipalCoordinator,
            body: archive.home.council.id, label: "Senja",
            period: try Period(from: Self.now.day, until: until))
        let expires = Self.now.adding(seconds: 3_600)
        try await archive.write {
            try $0.keep(grant, tokenHash: Self.hash, created: Self.now, expires: expires)
        }
        return archive
    }

    private func caller(_ archive: Archive, at moment: Moment = now, hash: [UInt8] = hash) throws -> Caller? {
        try archive.store.read { try $0.caller(tokenHash: hash, at: moment) }
    }

    @Test func `a token tells who asks, and what the grant binds them to`() async throws {
        let archive = try await granted()
        let expected = Caller(
            actor: ActorID(raw: 32), role: .municipalCoordinator, region: archive.home.region.id,
            body: archive.home.council.id, municipality: archive.home.municipality)
        #expect(try caller(archive) == expected)
        #expect(try caller(archive, hash: [UInt8](repeating: 6, count: 32)) == nil)
        #expect(try caller(archive, hash: []) == nil)
    }

    @Test func `a token is good until its last millisecond`() async throws {
        let archive = try await granted()
        let end = Self.now.adding(seconds: 3_600)
        #expect(try caller(archive, at: Moment(milliseconds: end.milliseconds - 1)) != nil)
        #expect(try caller(archive, at: end) == nil)
    }

    @Test func `a token is good only while its grant is`() async throws {
        let archive = try await granted(until: Self.now.day.adding(days: 1))
        let expires = Self.now.adding(seconds: 30 * 86_400)
        try archive.tamper("UPDATE token SET expires = \(expires.milliseconds)")
        #expect(try caller(archive) != nil)
        #expect(try caller(archive, at: Moment(noonOf: Self.now.day.adding(days: -1))) == nil)
        #expect(try caller(archive, at: Moment(noonOf: Self.now.day.adding(days: 1))) == nil)
    }

    @Test func `a revoked token is good for nothing, at once`() async throws {
        let archive = try await granted()
        let revoke: @Sendable (Installation) throws -> Bool = {
            try $0.revokeTokens(of: GrantID(raw: 31), at: Self.now)
        }
        #expect(try await archive.store.write(revoke))
        #expect(try caller(archive) == nil)
        #expect(try await !archive.store.write(revoke))
        let lines = try archive.store.read { try $0.grants() }
        #expect(lines.map(\.revoked) == [Self.now])
        #expect(lines.map(\.body) == ["ungdomsrad-senja"])
    }

    @Test func `the visitor's and the operator's role are given to nobody`() async throws {
        let archive = try await Archive()
        for role in [Role.visitor, .operator] {
            await #expect(throws: StoreFault.self) {
                try await archive.write { shelf in
                    let grant = Grant(
                        id: GrantID(raw: 33), actor: ActorID(raw: 34), role: role, body: nil, label: "–",
                        period: try Period(from: Self.now.day))
                    try shelf.keep(grant, tokenHash: Self.hash, created: Self.now, expires: Self.now)
                }
            }
        }
    }

    @Test func `the same key gets the same answer, and for another question is refused`() async throws {
        let archive = try await Archive()
        let asked = try OnceKey(key: "k-1", digest: [1, 2, 3])
        let other = try OnceKey(key: "k-1", digest: [1, 2, 4])
        let actor = ActorID(raw: 7)
        try await archive.write { try $0.keep(answer: [9, 9], to: asked, of: actor, at: Self.now) }
        #expect(try archive.read { try $0.answer(to: asked, of: actor) } == [9, 9])
        #expect(throws: Refusal(.keyReused, field: "Idempotency-Key", ["k-1"])) {
            try archive.read { try $0.answer(to: other, of: actor) }
        }
        // A key is the caller's own, within the region.
        #expect(try archive.read { try $0.answer(to: other, of: ActorID(raw: 8)) } == nil)
        #expect(try archive.read(in: archive.away.region) { try $0.answer(to: other, of: actor) } == nil)
    }

    @Test func `answers are forgotten by age`() async throws {
        let archive = try await Archive()
        let (old, young) = (try OnceKey(key: "old", digest: [1]), try OnceKey(key: "young", digest: [2]))
        let actor = ActorID(raw: 7)
        try await archive.write { shelf in
            try shelf.keep(answer: [1], to: old, of: actor, at: Self.now)
            try shelf.keep(answer: [2], to: young, of: actor, at: Self.now.adding(seconds: 1))
            try shelf.installation.forgetAnswers(before: Self.now.adding(seconds: 1))
        }
        #expect(try archive.read { try $0.answer(to: old, of: actor) } == nil)
        #expect(try archive.read { try $0.answer(to: young, of: actor) } == [2])
    }

    @Test(arguments: ["", "a b", "å", "tab\t", "line\n", String(repeating: "k", count: 121)])
    func `a key is 1 to 120 visible characters`(key: String) {
        #expect(throws: Refusal(.badKey, field: "Idempotency-Key", [String(key.prefix(40))])) {
            try OnceKey(key: key, digest: [])
        }
        #expect(throws: Never.self) { try OnceKey(key: String(repeating: "~", count: 120), digest: []) }
    }

    @Test func `a counter counts by region, name and year, and a refused change takes no number`()
        async throws
    {
        let archive = try await Archive()
        let next: @Sendable (Shelf) throws -> Int = { try $0.next("case", in: 2026) }
        #expect(try await archive.write(next) == 1)
        #expect(try await archive.write(next) == 2)
        await #expect(throws: Refusal(.draftCase)) {
            try await archive.write { shelf in
                _ = try next(shelf)
                throw Refusal(.draftCase)
            }
        }
        #expect(try await archive.write(next) == 3)
        #expect(try await archive.write { try $0.next("case", in: 2027) } == 1)
        #expect(try await archive.write { try $0.next("member", in: 2026) } == 1)
        #expect(try await archive.write(in: archive.away.region, next) == 1)
    }
}
