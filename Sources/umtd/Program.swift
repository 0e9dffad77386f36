import ArgumentParser
import Foundation
import UMTAPI
import UMTDomain

/// The server and the operator's tools. Whoever can run it on the database's machine is the operator.
@main
struct Umtd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "umtd", abstract: "Serve and look after the participation platform of a youth assembly.",
        discussion:
            "The database is the file of --database, else of UMT_DATABASE, else umt/umt.sqlite under XDG_DATA_HOME.",
        version: "0.1.0",
        subcommands: [
            Init.self, Migrate.self, Seed.self, Serve.self, TokenVerbs.self, Backup.self, Restore.self,
            Verify.self,
            RetentionVerbs.self,
        ])

    @OptionGroup var place: Place

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var verb = command as? any AsyncParsableCommand {
                try await verb.run()
            } else {
                try command.run()
            }
        } catch let refusal as Refusal {
            complain(Texts.sentence(refusal, in: language))
            Foundation.exit(1)
        } catch let error where exitCode(for: error) == .validationFailure {
            complain(fullMessage(for: error))
            Foundation.exit(64)
        } catch {
            exit(withError: error)
        }
    }

    static var language: Language {
        ProcessInfo.processInfo.environment["UMT_LANG"].flatMap(Language.init(rawValue:)) ?? .nb
    }
}

func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}
