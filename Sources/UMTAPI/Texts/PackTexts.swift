extension Texts {
    /// The meeting pack on paper.
    static let packTexts: [String: Sentence] = [
        "pack.file": ("sakspapirer-{0}-{1}", "meeting-pack-{0}-{1}"),
        "pack.title": ("Sakspapirer – {0}, {1}", "Meeting pack – {0}, {1}"),
        "pack.contents": ("Innhold", "Contents"), "pack.page": ("Side", "Page"),
        "pack.anchor": ("kapittel", "chapter"),
        "pack.notice": ("Innkalling", "Notice of meeting"), "pack.agenda": ("Saksliste", "Agenda"),
        "pack.driving": ("Kjøreplan", "Driving plan"), "pack.minutes": ("Protokoll", "Minutes"),
        "pack.inside": (
            "Ikke til offentliggjøring: kan holde navn og saker som ikke er publisert.",
            "Not for the public: may hold names, and cases that are not published."
        ),
        "pack.draft": ("Utkast: innkallingen er ikke sendt.", "Draft: the notice has not gone out."),
        "pack.cancelled": ("Møtet er avlyst: {0}", "The meeting is cancelled: {0}"),
        "pack.time": ("Tid: {0}", "Time: {0}"),
        "pack.notCalled": ("Innkallingen er ikke sendt.", "The notice has not gone out."),
        "pack.noticeBy": ("Fristen for innkalling var {0}.", "The deadline for the notice was {0}."),
        "pack.absence": (
            "Kan du ikke komme? Meld forfall til koordinatoren så snart du vet det, så blir vara innkalt.",
            "Can you not come? Tell the coordinator as soon as you know, so that a substitute is called."
        ),
        "pack.called": ("Innkalt", "Called"), "pack.substitute": ("vara: {0}", "substitute: {0}"),
        "pack.noItems": ("Ingen saker er satt opp.", "Nothing is on the agenda."),
        "pack.carried": ("videreført fra {0}", "goes on from {0}"),
        "pack.closed": ("for lukkede dører ({0})", "behind closed doors ({0})"),
        "pack.chapter": ("papirene står i kapittel {0}", "papers in chapter {0}"),
        "pack.why": ("Hvorfor", "Why"),
        "pack.next": ("Hva skjer nå: {0}, innen {1} ({2})", "What happens next: {0}, by {1} ({2})"),
        "pack.promise": ("{0} – innen {1}: {2}, {3} %", "{0} – by {1}: {2}, {3} %"),
        "pack.attachment": ("Vedlegg {0}: {1} ({2})", "Attachment {0}: {1} ({2})"),
        "help.meeting.pack": (
            "Vis innkalling, saksliste, sakspapirer, kjøring og protokoll i ett, også som HTML og PDF.",
            "Show notice, agenda, case papers, driving and minutes in one, also as HTML and PDF."
        ),
        "help.pack.format": ("text eller html.", "text or html."),
        "help.pack.public": ("Bare det som alle kan se.", "Only what everybody may see."),
    ]
}
