import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readCertificate(_ ask: ReadCertificate, _ call: Call) throws -> Document {
        try reading(ask.region, .readTraining, call) { shelf, scope in
            try certificate(try person(ask.person, within: scope, shelf), shelf, on: ask.asOf, call)
        }
    }

    /// The certificate of the person whom the caller's grant is linked to. Refuses a caller without one.
    package func readOwnCertificate(_ ask: ReadOwnCertificate, _ call: Call) throws -> Document {
        try reading(ask.region, .readOwnTraining, call) { shelf, _ in
            try certificate(try shelf.person(try call.caller.ownPerson()), shelf, on: ask.asOf, call)
        }
    }

    private func certificate(_ person: Person, _ shelf: Shelf, on asked: CivilDate?, _ call: Call) throws
        -> Document
    {
        let day = asked ?? call.today
        if day > call.today { throw Refusal(.inTheFuture, field: "asOf", [day.description]) }
        let assembly = try shelf.bodies().first { $0.kind == .assembly }?.name[call.language]
        let issuer = [assembly, shelf.region.name].compactMap(\.self).joined(separator: ", ")
        let page = TrainingCertificate(
            try Passport(of: person, shelf, on: day), from: issuer, in: call.language)
        return Document(
            Data(page.html().utf8), mediaType: "text/html; charset=utf-8",
            name: Texts.say("certificate.file", [person.number], in: call.language) + ".html")
    }
}

/// A page that somebody can print and show: which modules were completed when, how long they hold, who says so.
///
/// The name, the modules and the days, and nothing else of the person. The same data give the same bytes.
struct TrainingCertificate {
    struct Line {
        let title: String
        let day: CivilDate
        /// The last day on which it holds; `nil` is for ever.
        let through: CivilDate?
    }

    let name: String
    let lines: [Line]
    /// The assembly, or the region where there is none.
    let issuer: String
    let day: CivilDate
    let language: Language

    init(_ passport: Passport, from issuer: String, in language: Language) {
        name = passport.person.name
        lines = passport.lines.compactMap { line in
            guard let last = line.completions.map(\.day).max() else { return nil }
            let through: CivilDate? =
                switch line.state {
                case .valid(let until): until?.adding(days: -1)
                case .expired(let since): since.adding(days: -1)
                case .never: nil
                }
            return Line(title: line.module.title[language], day: last, through: through)
        }
        (self.issuer, day, self.language) = (issuer, passport.day, language)
    }

    /// One HTML document with its own style for paper; no script, and nothing that is fetched.
    func html() -> String {
        let title = say("certificate.title")
        let page: Markup = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) – \(name)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            <p>\(say("certificate.for"))</p>
            <p class="name">\(name)</p>
            \(lines.isEmpty ? "<p>\(say("certificate.none"))</p>" : table)
            <p class="issued">\(say("certificate.issued", [issuer, Texts.day(day, in: language)]))</p>
            </main>
            </body>
            </html>

            """
        return page.html
    }

    private var table: Markup {
        let heads = ["module", "completed", "through"].map { key -> Markup in
            "<th scope=\"col\">\(say("certificate.\(key)"))</th>"
        }
        let rows = lines.map { line -> Markup in
            let through = line.through.map { Texts.day($0, in: language) } ?? say("certificate.forever")
            let day = Texts.day(line.day, in: language)
            return "<tr><th scope=\"row\">\(line.title)</th><td>\(day)</td><td>\(through)</td></tr>"
        }
        return "<table>\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n\(rows)\n</tbody>\n</table>"
    }

    private func say(_ key: String, _ arguments: [String] = []) -> String {
        Texts.say(key, arguments, in: language)
    }

    private static let style: Markup = """
        body { margin: 0; background: #fff; color: #111; font: 16px/1.5 Georgia, "Times New Roman", serif; }
        main { box-sizing: border-box; max-width: 46rem; margin: 2rem auto; padding: 3rem; border: 4px double #333; }
        h1 { margin: 0 0 2rem; font-size: 2.2rem; font-weight: normal; text-align: center; }
        .name { margin: 0 0 2rem; font-size: 1.6rem; overflow-wrap: anywhere; }
        table { width: 100%; border-collapse: collapse; }
        th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #999; text-align: left; vertical-align: top; }
        tbody th { font-weight: normal; }
        .issued { margin: 3rem 0 0; }
        @page { size: A4; margin: 2cm; }
        @media print {
          main { max-width: none; margin: 0; }
          tr { break-inside: avoid; }
        }
        """
}
