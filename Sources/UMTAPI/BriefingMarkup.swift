package import UMTDomain

/// A briefing as HTML: one first page, half a page for each case, one last page.
package struct BriefingMarkup: Sendable {
    let view: BriefingView
    let language: Language

    package init(_ view: BriefingView, in language: Language) {
        self.view = view.changingTexts { text, _ in
            text.replacing(NameGuard.mark.nb, with: NameGuard.mark[language])
        }
        self.language = language
    }

    /// What the head and the first heading say.
    package var title: String {
        guard let meeting = view.meeting else { return say("title.noMeeting", [view.region]) }
        return say("title", [meeting.title, Texts.day(meeting.day, in: language), view.region])
    }

    /// The whole, to stand inside a page that has the style sheet.
    package var article: Markup {
        """
        <article class="briefing">
        <section>
        <h1>\(title)</h1>
        <p class="meta">\(counted)</p>
        \(view.parts.filter { $0.holdsSomething }.map(part))
        \(quiet)
        </section>
        \(cases)
        \(lastPage)
        </article>
        """
    }

    /// A file that needs nothing beside itself.
    package var document: Markup {
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>\(title)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        \(article)
        </main>
        </body>
        </html>

        """
    }

    var counted: String {
        let start = view.since.map {
            say("since.\(view.start.rawValue)", [Texts.day($0, in: language)])
        }
        return say("asOf", [Texts.day(view.asOf, in: language)]) + " " + (start ?? say("empty"))
    }

    // Municipalities of which there is nothing to tell take one line together.
    private var quiet: Markup? {
        let names = view.parts.filter { !$0.holdsSomething && $0.municipality != nil }.map {
            $0.name[language]
        }
        if names.isEmpty { return nil }
        return "<p class=\"quiet\">\(say("quiet", [names.joined(separator: ", ")]))</p>"
    }

    private func part(_ part: BriefingPartView) -> Markup {
        """
        <section class="place">
        <h2>\(part.name[language])</h2>
        <p class="counts">\(sentence(of: part))</p>
        \(list("overdueAsks", part.overdueAsks.map(ask), part.overdue))
        \(list("waitingAsks", part.waitingAsks.map(ask), part.waiting))
        \(list("promises", part.promises.map { promise($0) }, part.promiseCount))
        </section>
        """
    }

    private func list(_ heading: String, _ lines: [Markup], _ count: Int) -> Markup? {
        if count == 0 { return nil }
        let rows = lines.map { line -> Markup in "<li>\(line)</li>" }
        let rest = count - lines.count
        return """
            <h3>\(say(heading))</h3>
            <ul>
            \(rows)
            \(rest > 0 ? "<li>\(say("more", [String(rest)]))</li>" : nil as Markup?)
            </ul>
            """
    }

    private func ask(_ ask: BriefingAskView) -> Markup {
        "<strong>\(ask.number)</strong> \(text(of: ask)) <span class=\"meta\">\(stand(of: ask))</span>\(new(ask.isNew))"
    }

    func promise(_ promise: BriefingPromiseView, isOwn: Bool = false) -> Markup {
        let number: Markup? = isOwn ? nil : "<strong>\(promise.number)</strong> "
        return """
            \(number)\(text(of: promise)) <span class="meta"><span class="\(promise.fate.rawValue)">\
            \(word(promise.fate.rawValue))</span>, \(stand(of: promise))</span>\(new(promise.isNew))
            """
    }

    func new(_ isNew: Bool) -> Markup? {
        isNew ? " <strong class=\"new\">\(say("isNew"))</strong>" : nil
    }

    func say(_ key: String, _ arguments: [String] = []) -> String {
        Texts.say("briefing.\(key)", arguments, in: language)
    }

    func word(_ raw: String) -> String { Texts.word(raw, in: language) }
}

extension BriefingPartView {
    /// Whether there is anything to tell on the first page.
    package var holdsSomething: Bool {
        overdue + waiting + answers + raised + promiseCount > 0
    }
}
