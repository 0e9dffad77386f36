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

    /// Takes a page as PDF to that file where one is named, else as it is.
    func take(_ page: Document, asPDF file: String?, on console: Console, in language: Language) throws {
        guard let file else { return try take(page, on: console, in: language) }
        let data = try PDFPrinter(environment: console.environment).pdf(of: page.bytes)
        try console.writeFile(file, data, force)
        console.warn(Texts.say("say.written", [file, String(data.count)], in: language))
    }

    /// The format of a paper asked for, else a page for print and for a file that ends with it, else text.
    func format(_ asked: PaperFormat?, asPDF file: String?) -> PaperFormat {
        let isPage = file != nil || out?.lowercased().hasSuffix(".html") == true
        return asked ?? (isPage ? .html : .text)
    }

    /// The format asked for, else the one that the file's name ends with, else text.
    func format(_ asked: BriefingFormat?, json: Bool) -> BriefingFormat {
        let ending = out?.split(separator: ".").last?.lowercased()
        return asked ?? (json ? .json : nil) ?? BriefingFormat.allCases.first { $0.ending == ending } ?? .text
    }
}
