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

    /// The one named beside the verb, else the one named before it.
    func or(_ other: Place) -> Place { database == nil ? other : self }

    func application() throws -> Application {
        Application(store: try .open(path), log: log)
    }

    var log: Logger { Logger(label: "umtd") }

    /// The operator, now.
    func call() -> Call { Call(caller: .operator, now: .now(), language: Umtd.language) }
}

/// A verb that works on the database: `--database` may stand before the verb or after it.
protocol DatabaseVerb: AsyncParsableCommand {
    var umtd: Umtd { get }
    var here: Place { get }
}

extension DatabaseVerb {
    var place: Place { here.or(umtd.place) }
}
