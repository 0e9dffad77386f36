import ArgumentParser
import Foundation
import UMTApplication
import UMTDomain
import UMTStore

struct Seed: DatabaseVerb {
    static let configuration = CommandConfiguration(
        abstract: "Lay in the facts of regions, and the fictional demo on request.",
        discussion: "For example: umtd seed midt-troms tromsoregionen demo")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place
    @Option(help: "The folder of seeds (else ./seeds, else beside the program).") var seeds: String?
    @Argument(help: "Folders of regions, and demo.") var names: [String]

    func run() async throws {
        let application = try place.application()
        let folder = try folder()
        // The demo's people sit in bodies that the regions bring.
        for name in names where name != "demo" {
            say(name, try await application.seedRegion(name, from: folder, by: place.call()))
        }
        if names.contains("demo") {
            say("demo", try await application.seedDemo(from: folder, by: place.call()))
        }
        try application.store.close()
    }

    private func say(_ name: String, _ seeded: Seeded) {
        complain(seeded == .laid ? "\(name): laid in." : "\(name): was there already, left as it is.")
    }

    private func folder() throws -> URL {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let places =
            seeds.map { [URL(fileURLWithPath: $0)] } ?? [
                URL(fileURLWithPath: "seeds"), program.appendingPathComponent("seeds"),
            ]
        let found = places.first { FileManager.default.fileExists(atPath: $0.path) }
        guard let found else { throw Refusal(.seedMissing, [places.map(\.path).joined(separator: ", ")]) }
        return found
    }
}
