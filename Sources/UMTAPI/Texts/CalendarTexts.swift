extension Texts {
    /// What calendar programs show, and the verbs that make calendars.
    static let calendarTexts: [String: Sentence] = [
        "calendar.name": ("Møter og svarfrister i {0}", "Meetings and deadlines in {0}"),
        "calendar.due": ("Svarfrist {0} {1} ({2})", "Deadline {0} {1} ({2})"),
        "calendar.off": ("Avlyst: {0}", "Cancelled: {0}"),
        "calendar.planned": (
            "Planlagt. Innkallingen er ikke sendt.", "Planned. The notice has not gone out."
        ),
        "calendar.papers": ("Saksliste og papirer: {0}", "Agenda and papers: {0}"),
        "calendar.digital": ("Møtet holdes på nett.", "The meeting is held online."),
        "help.calendar": (
            "Hent møter og svarfrister som en iCalendar-fil.",
            "Get meetings and deadlines as an iCalendar file."
        ),
        "help.meeting.calendar": (
            "Hent ett møte som en iCalendar-fil.", "Get one meeting as an iCalendar file."
        ),
        "help.meeting.ends": (
            "Når det er slutt, f.eks. 14:30 (ellers uten slutt).", "When it is over, like 14:30 (else open)."
        ),
    ]
}
