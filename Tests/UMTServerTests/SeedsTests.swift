import Foundation
import Logging
import Testing
import UMTApplication
import UMTDomain
import UMTStore

@Suite struct SeedsTests {
    private static let seeds = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("seeds")

    @Test func `a region that is there already gets the bodies that have come since, once`() async throws {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        try files.copyItem(
            at: Self.seeds.appendingPathComponent("midt-troms"),
            to: folder.appendingPathComponent("midt-troms"))
        let file = folder.appendingPathComponent("midt-troms/bodies.json")
        let bodies = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
        let older = bodies.filter { !["koordinatorene", "ungdomsrad-dyroy"].contains($0["key"] as? String) }
        try JSONSerialization.data(withJSONObject: older).write(to: file)

        let log = Logger(label: "seeds") { _ in SwiftLogNoOpLogHandler() }
        let store = try Store.create(folder.appendingPathComponent("umt.sqlite").path)
        let application = Application(store: store, log: log) { Hall.now }
        let call = Call(caller: .operator, now: Hall.now)
        var laid: [Seeded] = []
        for place in [folder, folder, Self.seeds, Self.seeds] {
            laid.append(try await application.seedRegion("midt-troms", from: place, by: call))
        }
        #expect(laid == [.laid, .found, .laid, .found])
        try store.read { (house) throws in
            let shelf = house.shelf(of: try house.region("midt-troms"))
            #expect(try shelf.bodies().count == bodies.count)
            let council = try shelf.body("ungdomsrad-dyroy")
            #expect(council.municipality == (try house.municipality(key: "dyroy")?.id))
            #expect(try shelf.rules(of: council.id)[council.id]?.count == 4)
        }
    }
}
