import Foundation
import Synchronization
import Testing
import UMTClient
import UMTDomain

@testable import UMTCommands

/// The ways to the server: its address, and the token.
@Suite struct ConsoleTests {
    @Test func `nobody there is told from somebody who says no`() async throws {
        let asking = Task { await run(["region", "list"], ["UMT_SERVER": "http://127.0.0.1:9"]) }
        Task {
            try await Task.sleep(for: .seconds(3))
            asking.cancel()
        }
        let output = await asking.value
        #expect(output.status == 7)
        #expect(output.remarks.contains("http://127.0.0.1:9"))
    }

    @Test(arguments: [
        "", "localhost:8090", "ftp://localhost", "http://", "http://localhost/api", "file:///x",
    ])
    func `an address that is none is refused by name`(address: String) {
        #expect(throws: Refusal.badValue(address, field: "server", wanted: "http://127.0.0.1:8090")) {
            try Client.network(address, token: nil, language: .nb)
        }
    }

    @Test func `a token in a file is read only when nobody else can`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("umt/token")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("umt_from_file\n".utf8).write(to: file)
        let home = ["XDG_CONFIG_HOME": folder.path]
        for mode in [0o644, 0o640, 0o604] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
            let output = await run(["whoami"], home)
            #expect(output.status == 1)
            #expect(output.remarks.contains("chmod 600 \(file.path)"))
            #expect(output.token == nil)
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        #expect(await run(["whoami"], home, connects: false).token == "umt_from_file")
        // The environment comes first.
        let both = home.merging(["UMT_TOKEN": " umt_own "]) { $1 }
        #expect(await run(["whoami"], both, connects: false).token == "umt_own")
    }

    /// A run with that environment; says which token was shown. It goes no further where it does not connect.
    private func run(_ arguments: [String], _ environment: [String: String], connects: Bool = true) async -> (
        status: Int32, remarks: String, token: String?
    ) {
        let remarks = Mutex("")
        let shown = Mutex<String?>(nil)
        let console = Console(
            environment: environment, width: nil, write: { _ in },
            warn: { text in remarks.withLock { $0 += text } },
            readFile: { try Data(contentsOf: URL(fileURLWithPath: $0)) },
            connect: { server, token, language throws(Refusal) in
                shown.withLock { $0 = token }
                if !connects { throw Refusal(.unreachable, [server]) }
                return try .network(server, token: token, language: language)
            })
        let status = await Tool.run(arguments, on: console)
        return (status, remarks.withLock { $0 }, shown.withLock { $0 })
    }
}
