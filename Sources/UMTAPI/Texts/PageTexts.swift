extension Texts {
    /// What the pages say beside the words of the case.
    static let pageTexts: [String: Sentence] = [
        "page.name": ("Ungdommens saker", "Cases of the young"),
        "page.language": ("På norsk", "In English"),
        "page.skip": ("Til innholdet", "To the content"),
        "page.promise": (
            "Ingen sak fra de unge skal bli borte. Her står hva de ba om, hvem som har saken, og hva som ble svart.",
            """
            No case from the young shall disappear. Here stands what they asked for, who has the case, and what was \
            answered.
            """
        ),
        "page.regions": ("Regioner", "Regions"),
        "page.cases": ("Saker fra de unge", "Cases from the young"),
        "page.found": ("Saker med «{0}»", "Cases with “{0}”"),
        "page.search": ("Søk i sakene", "Search the cases"),
        "page.searchButton": ("Søk", "Search"),
        "page.noCases": ("Ingen saker her.", "No cases here."),
        "page.older": ("Eldre saker", "Older cases"),
        "page.feed": ("Følg sakene (Atom)", "Follow the cases (Atom)"),
        "page.meetings": ("Møter og sakspapirer", "Meetings and their papers"),
        "page.noMeetings": ("Ingen møter er ført ennå.", "No meetings are kept yet."),
        "page.calendar": ("Møter og frister (iCalendar)", "Meetings and deadlines (iCalendar)"),
        "page.caseFeed": ("Følg saken (Atom)", "Follow the case (Atom)"),
        "page.home": ("Til forsiden", "To the front page"),
        "page.raisedBy": ("{0} · {1}", "{0} · {1}"),
        "page.asks": ("Dette ber vi om", "What we ask for"),
        "page.sendings": ("Hvem har saken, og hva er svart", "Who has the case, and what was answered"),
        "page.promises": ("Løfter", "Promises"),
        "page.promisedBy": ("innen", "by"),
        "page.journey": ("Sakens vei", "The journey of the case"),
        "page.next": ("Hva skjer nå", "What happens next"),
        "page.nextBy": ("innen", "by"),
        "page.responsible": ("ansvar: {0}", "responsible: {0}"),
        "page.answer": ("Svar fra {0}", "Answer from {0}"),
        "page.answered": ("{0} har svart", "{0} has answered"),
        "page.faultIn": ("Feil i skjemaet: {0}", "Fault in the form: {0}"),
        "page.yourAnswer": ("Svaret deres", "Your answer"),
        "page.nextHint": (
            "Kan stå tomt. Skriver dere noe, trengs også dagen og hvem som svarer for det.",
            "May be left empty. If you write something, the day and who answers for it are needed too."
        ),
        "page.onceHint": (
            "Svaret sendes én gang og kan ikke endres her. Ungdomsrådet ser det med en gang.",
            "The answer is sent once and cannot be changed here. The youth council sees it at once."
        ),
        "page.unsubscribe": ("Slutt å få meldinger", "Stop the messages"),
        "page.unsubscribe.about": (
            "Adressen får meldinger om: {0} {1}.", "The address is told of: {0} {1}."
        ),
        "page.unsubscribe.button": ("Slutt å sende", "Stop sending"),
        "page.unsubscribe.done": ("Du får ikke flere meldinger om dette", "You get no more messages of this"),
        "page.unsubscribe.gone": (
            "Adressen er slettet hos oss. Koordinatoren kan melde den på igjen.",
            "The address has been deleted here. The coordinator can enter it again."
        ),
        "page.send": ("Send svaret", "Send the answer"),
        "field.outcome": ("Svar", "Outcome"), "field.reason": ("Begrunnelse", "Reason"),
        "field.next": ("Hva som skjer", "What happens"), "field.next-on": ("Innen dag", "By the day"),
        "field.responsible": (
            "Hvem som svarer for det (helst et kontor)", "Who answers for it (an office rather than a name)"
        ),
        "field.text": ("Mer å si (kan stå tomt)", "More to say (may be left empty)"),
    ]
}
