import Foundation
import Testing
import UMTAPI
import UMTDomain

/// A retry never acts twice.
@Suite struct OnceTests {
    private static let coordinator = "regional-coordinator"
    private static let meetings = Hall.home + "/meetings"
    private static let meeting = #"{"body":"fellesmote","day":"2026-11-20"}"#

    private func atOnce(_ count: Int, _ ask: @escaping @Sendable (Int) async -> Hall.Answer) async
        -> [Hall.Answer]
    {
        await withTaskGroup(of: Hall.Answer.self) { group in
            for number in 0..<count { group.addTask { await ask(number) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `twenty equal ones at once make one, and all get the same answer`() async throws {
        let hall = try await Hall()
        let answers = await atOnce(20) { _ in
            await hall.post(Self.meetings, as: Self.coordinator, Self.meeting, ["Idempotency-Key": "k-1"])
        }
        #expect(answers.map(\.status) == Array(repeating: 201, count: 20))
        #expect(Set(answers.map(\.bytes)).count == 1)
        #expect(try await hall.count("meetings") == 1)
        let record = await hall.get(Hall.home + "/events", as: Self.coordinator)
        let deeds = try #require(record["events"]?.list).compactMap { $0["deed"]?.text }
        #expect(deeds.filter { $0 == "keepMeetings" }.count == 1)
    }

    @Test func `an address with two names in it is retried as safely`() async throws {
        let hall = try await Hall()
        let path = Hall.home + "/bodies/ungdomsrad-senja/terms"
        let answers = await atOnce(40) { _ in
            await hall.post(
                path, as: Self.coordinator, #"{"from":"2026-01-01","until":"2028-01-01"}"#,
                ["Idempotency-Key": "k-2"])
        }
        #expect(Set(answers.map(\.status)) == [201])
        #expect(Set(answers.map(\.bytes)).count == 1)
    }

    @Test func `the same key for something else is refused, and nothing is done`() async throws {
        let hall = try await Hall()
        let key = ["Idempotency-Key": "k-3"]
        #expect(
            await hall.post(Self.meetings, as: Self.coordinator, Self.meeting, key).status == 201)
        let others = [
            (Self.meetings, #"{"body":"fellesmote","day":"2026-11-19"}"#),
            (Self.meetings, #"{"body":"umt","day":"2026-11-20"}"#),
            (Hall.home + "/people", #"{"name":"Åse","birthYear":2009,"municipality":"senja"}"#),
        ]
        for (path, body) in others {
            let answer = await hall.post(path, as: Self.coordinator, body, key)
            #expect(answer.status == 422)
            #expect(answer.code == "keyReused")
            #expect(answer["field"]?.text == "Idempotency-Key")
        }
        #expect(try await hall.count("meetings") == 1)
        #expect(try await hall.count("people") == 0)
    }

    @Test func `without a key a second one is a second one`() async throws {
        let hall = try await Hall()
        for _ in 0..<2 {
            try await hall.make("/people", #"{"name":"Ida","birthYear":2009,"municipality":"senja"}"#)
        }
        #expect(try await hall.count("people") == 2)
    }

    @Test func `a key is the caller's own`() async throws {
        let hall = try await Hall()
        let body = #"{"name":"Ida","birthYear":2009,"municipality":"senja"}"#
        for who in [Self.coordinator, "municipal-coordinator"] {
            let answer = await hall.post(Hall.home + "/people", as: who, body, ["Idempotency-Key": "k-4"])
            #expect(answer.status == 201)
        }
        #expect(try await hall.count("people") == 2)
    }

    @Test func `what was refused may be asked again, mended, under the same key`() async throws {
        let hall = try await Hall()
        let key = ["Idempotency-Key": "k-5"]
        let wrong = #"{"body":"fellesmoter","day":"2026-11-20"}"#
        #expect(await hall.post(Self.meetings, as: Self.coordinator, wrong, key).status == 404)
        #expect(
            await hall.post(Self.meetings, as: Self.coordinator, Self.meeting, key).status == 201)
    }

    @Test(arguments: ["", "a b", String(repeating: "k", count: 121)])
    func `a key that cannot be one is refused`(key: String) async throws {
        let hall = try await Hall()
        let answer = await hall.post(
            Self.meetings, as: Self.coordinator, Self.meeting, ["Idempotency-Key": key])
        #expect(answer.status == 400)
        #expect(answer.code == "badKey")
        #expect(try await hall.count("meetings") == 0)
    }
}
