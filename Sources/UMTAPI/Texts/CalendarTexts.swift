extension Texts {
    /// What calendar programs show, and the verbs that make calendars.
    static let calendarTexts: [String: Sentence] = [
        "calendar.name": ("Møter og svarfrister i {0}", "Meetings and deadlines in {0}"),
        "calendar.due": ("Svarfrist {0} {1} ({2})", "Deadline {0} {1} ({2})"),
        "calendar.dueInside": ("Svarfrist {0} ({1})", "Deadline {0} ({1})"),
        "calendar.own": ("Min kalender i {0}", "My calendar in {0}"),
        "calendar.noticeBy": ("Siste dag for å innkalle {0} {1}", "Last day to call {0} {1}"),
        "calendar.pickedUp": ("{0} hentes i {1}", "{0} picked up in {1}"),
        "noun.calendarLink": ("kalenderadressen", "the calendar address"),
        "say.calendarLinkMade": (
            "Den hemmelige adressen til {0} sin kalender. Den vises bare nå; en eldre er avsluttet.",
            "The secret address of the calendar of {0}. It is shown this once; an older one has ended."
        ),
        "help.calendar.show": (
            "Hent møter og svarfrister som en iCalendar-fil.",
            "Get meetings and deadlines as an iCalendar file."
        ),
        "help.calendar.link": (
            "Lag den hemmelige adressen til én persons egen kalender.",
            "Make the secret address of one person's own calendar."
        ),
        "help.calendar.links": (
            "Vis adressene som en persons kalender har hatt.", "Show the addresses that a calendar has had."
        ),
        "help.calendar.unlink": ("Avslutt en kalenderadresse.", "End a calendar address."),
        "calendar.off": ("Avlyst: {0}", "Cancelled: {0}"),
        "calendar.planned": (
            "Planlagt. Innkallingen er ikke sendt.", "Planned. The notice has not gone out."
        ),
        "calendar.papers": ("Saksliste og papirer: {0}", "Agenda and papers: {0}"),
        "calendar.digital": ("Møtet holdes på nett.", "The meeting is held online."),
        "help.calendar": (
            "Møter og svarfrister for kalenderprogrammer, for alle eller for én person.",
            "Meetings and deadlines for calendar programs, for everybody or for one person."
        ),
        "help.meeting.calendar": (
            "Hent ett møte som en iCalendar-fil.", "Get one meeting as an iCalendar file."
        ),
        "help.meeting.ends": (
            "Når det er slutt, f.eks. 14:30 (ellers uten slutt).", "When it is over, like 14:30 (else open)."
        ),
    ]
}
