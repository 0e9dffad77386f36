package import UMTAPI
package import UMTDomain

/// The meeting pack on paper: cover, contents and numbered chapters, as a page to print and as plain text. The same view
/// gives the same bytes.
package struct MeetingPackPage: Sendable {
    let view: MeetingPackView
    let language: Language

    package init(_ view: MeetingPackView, in language: Language) {
        (self.view, self.language) = (view, language)
    }

    package var title: String { say("title", [view.bodyName, day(view.meeting.day)]) }

    /// The whole, to stand inside a page that has the style sheet.
    package var article: Markup {
        let cover = cover.map { $0.markup() }
        let contents = view.chapters.map { chapter -> Markup in
            """
            <li><a href="#\(anchor(chapter))"><span>\(chapter.number)</span> \(chapter.title)</a></li>
            """
        }
        return """
            <article class="pack">
            <section class="cover">
            \(cover)
            <nav aria-label="\(say("contents"))">
            <h2>\(say("contents"))</h2>
            <ol class="contents">
            \(contents)
            </ol>
            </nav>
            </section>
            \(view.chapters.map(section))
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
        \(view.isPublic ? nil : "<meta name=\"robots\" content=\"noindex\">" as Markup?)
        <title>\(title)</title>
        <style>
        body { margin: 0; background: #fff; color: #111; font: 16px/1.5 Georgia, "Times New Roman", serif; }
        main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
        \(Self.style)
        @page pack { @bottom-right { content: "\(say("page")) " counter(page) " / " counter(pages); } }
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

    package var text: String {
        let contents = [say("contents")] + view.chapters.map { "  \($0.number)  \($0.title)" }
        let chapters = view.chapters.flatMap { chapter in
            let heading = "\(chapter.number)  \(chapter.title)".uppercased()
            return ["", heading, String(repeating: "=", count: heading.count)]
                + lines(of: chapter).map(\.plain)
        }
        return (cover.map(\.plain) + [""] + contents + chapters).joined(separator: "\n") + "\n"
    }

    private func section(_ chapter: PackChapterView) -> Markup {
        let lines = lines(of: chapter).map { $0.markup(below: 1) }
        return """
            <section class="chapter" id="\(anchor(chapter))">
            <h2>\(chapter.number) \(chapter.title)</h2>
            \(lines)
            </section>
            """
    }

    private func anchor(_ chapter: PackChapterView) -> String { "\(say("anchor"))-\(chapter.number)" }

    private var cover: [Paper.Line] {
        let meeting = view.meeting
        let stamp = [view.isPublic ? nil : say("inside"), meeting.state == .planned ? say("draft") : nil]
        var lines: [Paper.Line] = [.title(title), .text(view.region)]
        if meeting.title != view.bodyName { lines.append(.text(meeting.title)) }
        if meeting.state == .cancelled { lines.append(.text(say("cancelled", [meeting.reason ?? ""]))) }
        return lines + when + stamp.compactMap { $0.map { Paper.Line.text($0) } }
    }

    /// Hours and place.
    var when: [Paper.Line] {
        let meeting = view.meeting
        return [
            meeting.hours.map { say("time", [$0]) }, meeting.place.map { minutes("place", [$0]) },
            meeting.digital ? Texts.say("calendar.digital", in: language) : nil,
        ].compactMap { $0.map { Paper.Line.text($0) } }
    }

    private func lines(of chapter: PackChapterView) -> [Paper.Line] {
        switch chapter.kind {
        case .notice: notice
        case .agenda: view.items.isEmpty ? [.text(say("noItems"))] : view.items.flatMap(item)
        case .case: view.cases.filter { $0.chapter == chapter.number }.flatMap(papers)
        case .driving: view.driving.map(driving) ?? []
        case .minutes:
            view.minutes.map { MinutesPage($0, of: view.region, in: language).content } ?? []
        }
    }

    func say(_ key: String, _ words: [String] = []) -> String {
        Texts.say("pack.\(key)", words, in: language)
    }

    func minutes(_ key: String, _ words: [String]) -> String {
        Texts.say("minutes.\(key)", words, in: language)
    }

    func day(_ day: CivilDate) -> String { Texts.day(day, in: language) }
    func word(_ raw: String) -> String { Texts.word(raw, in: language) }

    /// On paper A4, each chapter from a page of its own. WeasyPrint puts page numbers into the contents; browsers cannot.
    package static let style = """
        .pack { overflow-wrap: anywhere; page: pack; }
        .pack h1 { font-size: 1.7rem; line-height: 1.2; }
        .pack h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
        .pack h3 { font-size: 1.05rem; margin: 1.2rem 0 .2rem; }
        .pack p { margin: .3rem 0; }
        .pack .line { padding-left: 1rem; }
        .pack .contents { list-style: none; padding: 0; }
        .pack .contents li { padding: .2rem 0; }
        .pack .contents span { display: inline-block; min-width: 2rem; }
        @page pack { size: A4; margin: 18mm 18mm 20mm; }
        @media print {
          .pack { font-size: 10.5pt; line-height: 1.4; color: #000; }
          .pack .chapter { break-before: page; }
          .pack h2, .pack h3 { break-after: avoid; }
          .pack p { orphans: 3; widows: 3; }
          .pack a { color: inherit; text-decoration: none; }
          .pack .contents a::after { content: target-counter(attr(href), page); float: right; }
        }
        """
}
