import Foundation
import Testing
import UMTDomain

@Suite struct CoordinatorTests {
    @Test func `a post is read, ended once, and not ended again later`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let list = await town.umt(["coordinator", "list", "--json"], token: token)
        let posts = try #require(list.json["coordinators"] as? [[String: Any]])
        let id = try #require(posts.first { $0["municipality"] as? String == "senja" }?["id"] as? String)
        let ended = await town.umt(
            ["koordinator", "avslutt", id, "--until", "2026-12-01", "--json"], token: token)
        #expect(ended.status == 0)
        #expect(ended.json["version"] as? Int == 2)
        #expect(
            await town.umt(["coordinator", "end", id, "--until", "2027-12-01"], token: token).status == 5)
        let other = try await town.token(.municipalCoordinator, "ungdomsrad-bardu")
        #expect(await town.umt(["call", "readCoordinator", "id=\(id)"], token: other).status == 3)
    }
}
