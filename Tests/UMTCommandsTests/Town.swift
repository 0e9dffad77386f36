import Foundation
import HTTPTypes
import Logging
import Synchronization
import UMTAPI
import UMTApplication
import UMTClient
import UMTDomain
import UMTServer
import UMTStore

@testable import UMTCommands

/// The whole line in one process: a command, the client, the desk, the use cases, and a real SQLite file that holds
/// the seeds and the fictional cast, on 21 November 2026.
struct Town {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private let folder = Folder()
    let application: Application
    let desk: Desk

    init(demo: Bool = true) async throws {
        let file = folder.url.appendingPathComponent("umt.sqlite")
        let now = Moment(noonOf: CivilDate(year: 2026, month: 11, day: 21) ?? .epoch)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        application = Application(store: try .create(file.path), log: log) { now }
        desk = try Desk(application)
        let seeds = Self.root.appendingPathComponent("seeds")
        for region in ["midt-troms", "tromsoregionen"] {
            _ = try await application.seedRegion(region, from: seeds, by: call)
        }
        if demo { _ = try await application.seedDemo(from: seeds, by: call) }
    }

    var call: Call { Call(caller: .operator, now: application.clock()) }

    func token(
        _ role: Role, _ body: String? = nil, person: String? = nil, region: String = "midt-troms"
    ) async throws -> String {
        try await application.createToken(
            role: role, region: region, body: body, person: person, label: "test", days: 30, by: call)
    }

    /// What a run of `umt` left behind.
    struct Run {
        let status: Int32
        let output: String
        let remarks: String
        /// What was written to files, by path.
        var written: [String: Data] = [:]
        /// What went to standard output as bytes.
        var bytes = Data()

        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]) ?? [:]
        }
    }

    func umt(
        _ arguments: [String], token: String? = nil, width: Int? = nil, files: [String: Data] = [:],
        answer: Bool = true
    ) async -> Run {
        let output = Mutex("")
        let remarks = Mutex("")
        let written = Mutex(files)
        let bytes = Mutex(Data())
        var environment = ["HOME": "/nonexistent"]
        environment["UMT_TOKEN"] = token
        let desk = desk
        let console = Console(
            environment: environment, width: width,
            write: { text in output.withLock { $0 += text.hasSuffix("\n") ? text : text + "\n" } },
            warn: { text in remarks.withLock { $0 += text + "\n" } },
            writeBytes: { data in bytes.withLock { $0 += data } },
            readFile: { path in
                guard let data = files[path] else { throw CocoaError(.fileNoSuchFile) }
                return data
            },
            writeFile: { path, data, replacing in
                try written.withLock {
                    if $0[path] != nil, !replacing { throw Refusal(.fileExists, field: "--out", [path]) }
                    $0[path] = data
                }
            },
            confirm: { _ in answer }, today: { desk.today },
            connect: { _, token, language in
                Client(scheme: "http", authority: "localhost", token: token, language: language) {
                    request, body in
                    await desk.answer(request, [UInt8](body))
                }
            })
        let status = await Tool.run(arguments, on: console)
        return Run(
            status: status, output: output.withLock { $0 }, remarks: remarks.withLock { $0 },
            written: written.withLock { $0 }, bytes: bytes.withLock { $0 })
    }
}

/// A folder that goes when the town does.
private final class Folder: Sendable {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
    deinit { try? FileManager.default.removeItem(at: url) }
}

extension Desk {
    fileprivate var today: CivilDate { CivilDate(year: 2026, month: 11, day: 21) ?? .epoch }
}
