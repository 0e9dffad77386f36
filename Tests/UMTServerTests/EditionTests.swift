import Foundation
import Testing
import UMTAPI
import UMTDomain

/// No lost updates: a change names the edition that it was made from.
@Suite struct EditionTests {
    private static let coordinator = "regional-coordinator"
    private static let path = Hall.home + "/people/MT-301"

    private func hall() async throws -> Hall {
        let hall = try await Hall()
        try await hall.make(
            "/people", #"{"number":"MT-301","name":"Åse Kråkmo","birthYear":2009,"municipality":"senja"}"#)
        return hall
    }

    private func rename(_ name: String, in hall: Hall, from tag: String?) async -> Hall.Answer {
        await hall.patch(
            Self.path, as: Self.coordinator, #"{"name":"\#(name)"}"#,
            tag.map { ["If-Match": $0] } ?? [:])
    }

    private func name(in hall: Hall) async -> String? {
        await hall.get(Self.path, as: Self.coordinator)["name"]?.text
    }

    @Test func `a change without its edition is refused`() async throws {
        let hall = try await hall()
        let answer = await rename("Åse Ny", in: hall, from: nil)
        #expect(answer.status == 428)
        #expect(answer.code == "versionRequired")
        #expect(answer["field"]?.text == "If-Match")
        #expect(await name(in: hall) == "Åse Kråkmo")
    }

    @Test func `a change from the newest edition is made, and the same change again is stale`() async throws {
        let hall = try await hall()
        let tag = try #require(await hall.get(Self.path, as: Self.coordinator).tag)
        let changed = await rename("Åse Ny", in: hall, from: tag)
        #expect(changed.status == 200)
        #expect(changed["version"]?.number == 2)
        #expect(changed.tag != tag)
        let stale = await rename("Åse Nyest", in: hall, from: tag)
        #expect(stale.status == 412)
        #expect(stale.code == "stale")
        #expect(await name(in: hall) == "Åse Ny")
        #expect(await rename("Åse Nyest", in: hall, from: changed.tag).status == 200)
    }

    @Test(arguments: ["1", "\"", "\"\"", "*", "\"x-nb\"", "\"1", "W/\"1-nb\""])
    func `a tag that this server never gave is refused`(tag: String) async throws {
        let hall = try await hall()
        let answer = await rename("Åse Ny", in: hall, from: tag)
        #expect([400, 412].contains(answer.status))
        #expect(await name(in: hall) == "Åse Kråkmo")
    }

    @Test func `of editors at once exactly one wins, and the others know`() async throws {
        let hall = try await hall()
        let tag = try #require(await hall.get(Self.path, as: Self.coordinator).tag)
        let answers = await withTaskGroup(of: Hall.Answer.self) { group in
            for number in 0..<16 {
                group.addTask { await rename("Åse \(number)", in: hall, from: tag) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.map(\.status).sorted() == [200] + Array(repeating: 412, count: 15))
        let winner = answers.first { $0.status == 200 }?["name"]?.text
        #expect(await name(in: hall) == winner)
    }

    @Test func `a mandate and a coordinator's post end from an edition too`() async throws {
        let hall = try await hall()
        let mandate = try await hall.make(
            "/mandates", #"{"seat":"umt-senja-girl","person":"MT-301","from":"2026-01-01","basis":"12/26"}"#)
        let post = try await hall.make(
            "/coordinators",
            #"{"kind":"municipal","municipality":"senja","person":"MT-301","percentage":40,"from":"2026-01-01"}"#
        )
        for (noun, made, body) in [
            ("mandates", mandate, #"{"until":"2026-11-01","reason":"Flyttet"}"#),
            ("coordinators", post, #"{"until":"2026-11-01"}"#),
        ] {
            let path = "\(Hall.home)/\(noun)/\(try #require(made["id"]?.text))"
            let tag = try #require(made.tag)
            let answers = [
                await hall.patch(path, as: Self.coordinator, body).status,
                await hall.patch(path, as: Self.coordinator, body, ["If-Match": tag]).status,
                await hall.patch(path, as: Self.coordinator, body, ["If-Match": tag]).status,
            ]
            #expect(answers == [428, 200, 412], "\(noun)")
        }
    }
}
