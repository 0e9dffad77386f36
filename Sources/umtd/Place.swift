import ArgumentParser
import Foundation
import Logging
import UMTApplication
import UMTDomain
import UMTStore

/// Where the database is.
struct Place: ParsableArguments {
    @Option(help: "The database file.")
    var database: String?

    var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let path = database ?? environment["UMT_DATABASE"], !path.isEmpty { return path }
        let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
        return (data ?? (environment["HOME"] ?? ".") + "/.local/share") + "/umt/umt.sqlite"
    }

    func application() throws -> Application {
        Application(store: try .open(path), log: Logger(label: "umtd"))
    }

    /// The operator, now.
    func call() -> Call { Call(caller: .operator, now: .now(), language: Umtd.language) }
}
