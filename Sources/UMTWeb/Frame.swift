import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// What stands around every page: the head, the way home, the other language, the foot.
struct Frame {
    let title: String
    let language: Language
    /// The address of the page itself, to come back to it in the other language.
    let address: String
    /// Where the cases of the page's region are.
    var cases: String?
    /// The Atom feed of what the page shows.
    var feed: String?
    /// For one person's eyes: no search engine keeps it.
    var isPersonal = false

    func around(_ content: Markup) -> Markup {
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        \(isPersonal ? "<meta name=\"robots\" content=\"noindex\">" : nil as Markup?)
        <title>\(title) – \(say("page.name"))</title>
        <link rel="stylesheet" href="\(PageLink.style)">
        \(feed.map { "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\($0)\">" })
        <link rel="icon" href="data:,">
        </head>
        <body>
        <a class="skip" href="#main">\(say("page.skip"))</a>
        <header>
        <p class="name"><a href="\(cases ?? PageLink.home)">\(say("page.name"))</a></p>
        <p class="language"><a href="\(other)" lang="\(otherLanguage.rawValue)" hreflang="\(otherLanguage.rawValue)">\
        \(Texts.say("page.language", in: otherLanguage))</a></p>
        </header>
        <main id="main">
        \(content)
        </main>
        <footer>
        <p>\(say("page.promise"))</p>
        </footer>
        </body>
        </html>

        """
    }

    private var otherLanguage: Language { language == .nb ? .en : .nb }

    private var other: String {
        address + (address.contains("?") ? "&" : "?") + "lang=\(otherLanguage.rawValue)"
    }

    private func say(_ key: String) -> String { Texts.say(key, in: language) }
}

extension PageAsk {
    var language: Language { call.language }

    func say(_ key: String, _ arguments: [String] = []) -> String {
        Texts.say(key, arguments, in: language)
    }

    func word(_ raw: String) -> String { Texts.word(raw, in: language) }

    func day(_ day: CivilDate) -> Markup { .day(day, in: language) }

    /// An address within the site, in the language that the reader has chosen.
    func link(_ address: String, _ fields: [(String, String?)] = []) -> String {
        let chosen = fields + [("lang", query["lang"] == nil ? nil : language.rawValue)]
        let pairs = chosen.compactMap { name, value in value.map { "\(name)=\($0.percentEncoded)" } }
        return address + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }
}
