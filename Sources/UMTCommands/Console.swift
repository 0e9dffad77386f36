package import Foundation
package import UMTClient
package import UMTDomain

/// Where a verb reads its surroundings and writes its answer; tests give it another than the terminal.
package struct Console: Sendable {
    package let environment: [String: String]
    /// Columns of the terminal; `nil` when the answer goes into a pipe or a file.
    package let width: Int?
    package let write: @Sendable (String) -> Void
    package let warn: @Sendable (String) -> Void
    /// The bytes of a document as they are, for a pipe.
    package let writeBytes: @Sendable (Data) -> Void
    package let readFile: @Sendable (String) throws -> Data
    /// Refuses a file that is there, unless it may be replaced; leaves no half of one.
    package let writeFile: @Sendable (_ path: String, Data, _ replacing: Bool) throws -> Void
    /// Asks a yes-or-no question on a terminal; where nobody can answer, the verb goes on.
    package let confirm: @Sendable (String) -> Bool
    /// Writes over the line that shows how far something has come, `nil` to clear it; only on a terminal.
    package let progress: (@Sendable (String?) -> Void)?
    package let today: @Sendable () -> CivilDate
    package let connect:
        @Sendable (_ server: String, _ token: String?, _ language: Language) throws(Refusal) -> Client

    package init(
        environment: [String: String], width: Int?, write: @escaping @Sendable (String) -> Void,
        warn: @escaping @Sendable (String) -> Void,
        writeBytes: @escaping @Sendable (Data) -> Void = { _ in },
        readFile: @escaping @Sendable (String) throws -> Data,
        writeFile: @escaping @Sendable (String, Data, Bool) throws -> Void = { path, _, _ in
            throw Refusal(.noFile, [path])
        },
        confirm: @escaping @Sendable (String) -> Bool = { _ in true },
        progress: (@Sendable (String?) -> Void)? = nil,
        today: @escaping @Sendable () -> CivilDate = { Moment.now().day },
        connect: @escaping @Sendable (String, String?, Language) throws(Refusal) -> Client
    ) {
        self.environment = environment
        self.width = width
        self.write = write
        self.warn = warn
        self.writeBytes = writeBytes
        self.readFile = readFile
        self.writeFile = writeFile
        self.confirm = confirm
        self.progress = progress
        self.today = today
        self.connect = connect
    }

    /// The bytes of a file; refuses one that cannot be read.
    func bytes(of path: String) throws -> Data {
        do {
            return try readFile(path)
        } catch {
            throw Refusal(.noFile, [path])
        }
    }

    /// The token of the environment, else of the file that only its owner may read.
    func token() throws -> String? {
        if let token = environment["UMT_TOKEN"], !token.isEmpty {
            return token.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let home = environment["HOME"] ?? "."
        let configuration =
            environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.config"
        let path = configuration + "/umt/token"
        let manager = FileManager.default
        guard manager.fileExists(atPath: path) else { return nil }
        let mode = try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0o777
        if mode & 0o077 != 0 { throw Refusal(.tokenFileOpen, [path]) }
        return String(decoding: try readFile(path), as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
    }
}
