extension Texts {
    /// What answers, what happens next, and personal links say.
    static let answerTexts: [String: Sentence] = [
        "refusal.noSuchLink": (
            "lenken finnes ikke. Se om hele adressen er med, eller be koordinatoren om en ny.",
            "there is no such link. See that the whole address is there, or ask the coordinator for a new one."
        ),
        "refusal.linkOver": (
            "lenken er utløpt eller avsluttet. Be koordinatoren om en ny.",
            "the link has expired or was ended. Ask the coordinator for a new one."
        ),
        "noun.answerLink": ("svarlenke", "answer link"),
        "word.delivery": ("skal gjennomføres", "to be delivered"),
        "word.used": ("brukt", "used"),
        "step.sendCase.link": (
            "{0} fikk en personlig lenke å svare med.", "{0} was given a personal link to answer by."
        ),
        "step.sendCase.link-ended": (
            "En personlig svarlenke til {0} ble avsluttet.", "A personal answer link of {0} was ended."
        ),
        "case.next": ("Neste: {0} ({1}, ansvar: {2})", "Next: {0} ({1}, responsible: {2})"),
        "heading.linkHolder": ("til", "for"), "heading.expires": ("utløper", "expires"),
        "say.linkMade": (
            """
            Lenken vises bare nå. Gi den til {0} og ingen andre; den virker én gang, til {1}:
            """,
            """
            The link is shown only now. Give it to {0} and nobody else; it works once, until {1}:
            """
        ),
        "help.next": (
            "Hva som skjer nå; krever --next-on og --responsible.",
            "What happens next; needs --next-on and --responsible."
        ),
        "help.nextOn": ("Dagen det skjer, innen.", "The day by which it happens."),
        "help.responsible": (
            "Hvem som svarer for det: helst et kontor, ikke et navn.",
            "Who answers for it: an office rather than a name."
        ),
        "help.case.link": (
            "Lag en personlig lenke som en mottaker uten konto kan svare med.",
            "Make a personal link by which a receiver without an account answers."
        ),
        "help.case.links": ("List svarlenkene til en sak.", "List the answer links of a case."),
        "help.case.unlink": ("Avslutt en svarlenke før tiden.", "End an answer link before its time."),
        "help.linkHolder": (
            "Hvem lenken er til; vises bare for koordinatorer.",
            "Who the link is for; shown to coordinators only."
        ),
        "help.linkDays": (
            "Antall dager lenken lever, høyst 90.", "Days that the link lives, 90 at most."
        ),
        "help.linkID": ("Lenkens id, se «umt case links».", "The link's id, see “umt case links”."),
    ]
}
