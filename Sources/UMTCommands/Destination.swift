import ArgumentParser
import Foundation
import UMTAPI
import UMTDomain

/// Where a verb puts the file that it got: into the file named, else on standard output.
struct Destination: ParsableArguments {
    @Option(name: .shortAndLong, help: .words("help.out"))
    var out: String?

    @Flag(help: .words("help.force"))
    var force = false

    /// Refuses a file that is there, and bytes that are no text on a terminal.
    func take(_ document: Document, on console: Console, in language: Language) throws {
        guard let out, out != "-" else {
            guard console.width == nil || document.isText else {
                throw Refusal(.notForTerminal, field: "--out", [document.name])
            }
            return console.writeBytes(document.bytes)
        }
        try console.writeFile(out, document.bytes, force)
        console.warn(Texts.say("say.written", [out, String(document.bytes.count)], in: language))
    }
}
