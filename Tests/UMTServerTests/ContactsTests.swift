import Foundation
import Testing
import UMTAPI
import UMTDomain

/// How bodies and offices are reached, asked for over the wire.
@Suite struct ContactsTests {
    private static let senja = "municipal-coordinator"

    private func hall() async throws -> Hall { try await Hall() }

    @Test func `everybody sees the published contact points and nothing else of them`() async throws {
        let hall = try await hall()
        try await hall.make(
            "/contacts",
            #"{"body":"ungdomsrad-senja","kind":"email","value":"rad@senja.example","purpose":"Saker","published":true,"from":"2026-01-01"}"#
        )
        try await hall.make(
            "/contacts",
            #"{"post":"municipal","municipality":"senja","kind":"telephone","value":"77000000","purpose":"Vakt","from":"2026-01-01"}"#
        )
        let open = await hall.get(Hall.home + "/public/contacts")
        #expect(open.status == 200)
        let shown = try #require(open["contacts"]?.list)
        #expect(shown.map { $0["value"]?.text } == ["rad@senja.example"])
        #expect(
            Set(shown[0].fields?.keys.map { $0 } ?? []) == [
                "body", "municipality", "kind", "value", "purpose",
            ])
        for who in ["reader", "youth-member", "case-officer", "bardu-coordinator"] {
            let all = await hall.get(Hall.home + "/contacts?municipality=senja", as: who)
            #expect(all["contacts"]?.list?.count == 2, "\(who)")
        }
        #expect(await hall.get(Hall.home + "/public/contacts?asOf=2025-12-31")["contacts"]?.list == [])
        #expect(await hall.get(Hall.home + "/contacts?post=assembly", as: "reader")["contacts"]?.list == [])
    }

    @Test func `a municipal coordinator records contact points at home only`() async throws {
        let hall = try await hall()
        func add(_ owner: String) async -> Int {
            await hall.post(
                Hall.home + "/contacts", as: Self.senja,
                "{\(owner),\"kind\":\"ask-at\",\"value\":\"Torget\",\"purpose\":\"Alt\",\"from\":\"2026-01-01\"}"
            ).status
        }
        #expect(await add(#""body":"kommune-senja""#) == 201)
        #expect(await add(#""body":"kommune-senja""#) == 409)
        #expect(await add(#""post":"municipal","municipality":"senja""#) == 201)
        #expect(await add(#""body":"ungdomsrad-bardu""#) == 404)
        #expect(await add(#""post":"municipal","municipality":"bardu""#) == 404)
        #expect(await add(#""post":"assembly""#) == 403)
        #expect(await add(#""post":"municipal""#) == 400)
        #expect(await add(#""body":"kommune-senja","post":"assembly""#) == 422)
        #expect(await add(#""municipality":"senja""#) == 422)
    }
}
