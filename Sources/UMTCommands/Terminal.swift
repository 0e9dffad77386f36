import Foundation
import UMTClient
import UMTDomain

extension Console {
    /// The terminal that the program was started in.
    package static func terminal() -> Console {
        let environment = ProcessInfo.processInfo.environment
        let tells: @Sendable (String?) -> Void = { tell($0) }
        return Console(
            environment: environment, width: width(environment),
            write: { put($0, into: .standardOutput) }, warn: { put($0, into: .standardError) },
            writeBytes: { try? FileHandle.standardOutput.write(contentsOf: $0) },
            readFile: { try read($0) }, writeFile: { try save($1, at: $0, replacing: $2) },
            confirm: { ask($0) },
            progress: isatty(STDERR_FILENO) == 1 ? tells : nil,
            connect: { server, token, language throws(Refusal) in
                try .network(server, token: token, language: language)
            })
    }

    private static func put(_ text: String, into handle: FileHandle) {
        try? handle.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    private static func tell(_ progress: String?) {
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(progress ?? "")".utf8))
    }

    private static func ask(_ question: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return true }
        try? FileHandle.standardError.write(contentsOf: Data(question.utf8))
        return ["j", "ja", "y", "yes"].contains(readLine()?.lowercased() ?? "")
    }

    private static func read(_ path: String) throws -> Data {
        if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    private static func save(_ bytes: Data, at path: String, replacing: Bool) throws {
        do {
            try bytes.write(
                to: URL(fileURLWithPath: path), options: replacing ? .atomic : .withoutOverwriting)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            throw Refusal(.fileExists, field: "--out", [path])
        } catch {
            throw Refusal(.fileNotWritten, field: "--out", [path])
        }
    }

    private static func width(_ environment: [String: String]) -> Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }
}
